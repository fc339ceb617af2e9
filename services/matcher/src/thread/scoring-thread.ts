/** The scoring thread as functions. A thread that dies is replaced by an empty one, and its regions load again. */
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Answers, Envelope, Reply, Request } from './messages.ts';

export interface ScoringThread {
  ask<Kind extends Request['kind']>(request: Extract<Request, { kind: Kind }>): Promise<Answers[Kind]>;
  close(): Promise<void>;
}

interface Waiting {
  resolve(answer: Answers[keyof Answers]): void;
  reject(error: unknown): void;
}

/** @param onLost told when the thread died: nothing of any region is in memory any more */
export function startScoringThread({ log, onLost }: { log: Logger; onLost(): void }): ScoringThread {
  const waiting = new Map<number, Waiting>();
  let lastNumber = 0;
  let closed = false;
  let worker: Worker | undefined;

  function settle(message: Reply): void {
    const asked = waiting.get(message.number);
    waiting.delete(message.number);
    if ('error' in message) asked?.reject(message.error);
    else asked?.resolve(message.answer);
  }

  function lose(error: Error): void {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    if (closed) return;
    log.error({ err: error }, 'the scoring thread died; a new one loads the regions again');
    onLost();
  }

  function running(): Worker {
    if (worker) return worker;
    const started = new Worker(new URL('./scoring.worker.ts', import.meta.url));
    started.on('message', settle);
    started.on('error', (error) => worker === started && lose(error as Error));
    started.on('exit', () => worker === started && lose(new Error('the scoring thread ended')));
    worker = started;
    return started;
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the scoring thread is closed'));
        lastNumber += 1;
        waiting.set(lastNumber, { resolve: resolve as Waiting['resolve'], reject });
        running().postMessage({ number: lastNumber, request } satisfies Envelope);
      }),
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
