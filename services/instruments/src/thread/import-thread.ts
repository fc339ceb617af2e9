/** Reads one delivered file in a thread of its own; see `import.worker.ts`. One question at a time. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { invalidInput } from '@vlinderdas/kernel/problem';
import type { Answers, DeliveredFile, Reply, Request } from './import-messages.ts';

export interface ImportThread {
  ask<Kind extends Request['kind']>(request: Extract<Request, { kind: Kind }>): Promise<Answers[Kind]>;
}

function settle(reply: Reply): Answers[keyof Answers] {
  if ('error' in reply) throw reply.error;
  if ('refused' in reply) throw invalidInput(reply.refused.detail, { errors: [...reply.refused.errors] });
  return reply.answer;
}

/**
 * Does `work` with a thread that has read the file; the thread ends with it.
 * @throws invalidInput 400 when the file as a whole cannot be used
 */
export async function withFileThread<Result>(
  file: DeliveredFile,
  work: (thread: ImportThread) => Promise<Result>,
): Promise<Result> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url));
  let lost: unknown;
  worker.on('error', (error) => {
    lost = error;
  });
  const thread: ImportThread = {
    async ask(request) {
      if (lost) throw lost;
      const answered = once(worker, 'message');
      worker.postMessage(request);
      const [reply] = (await answered) as [Reply];
      return settle(reply) as never;
    },
  };
  try {
    await thread.ask({ kind: 'read', file });
    return await work(thread);
  } finally {
    await worker.terminate();
  }
}
