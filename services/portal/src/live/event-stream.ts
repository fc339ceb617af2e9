/**
 * Server-sent events: tells an open page which state its list has now. The page compares and fetches itself
 * anew. The state is asked as the person each time, so that a stream ends when the sign-in does.
 */
import type { ServerResponse } from 'node:http';
import type { LiveHub } from './live-hub.ts';

export interface EventStreams {
  /** Takes over an answer until the browser leaves. */
  open(
    response: ServerResponse,
    options: { channel: string; current: () => Promise<string>; headers: Readonly<Record<string, string>> },
  ): void;
  close(): void;
}

const CHECK_MS = 15_000;
const RETRY_MS = 2_000;

export function createEventStreams(hub: LiveHub): EventStreams {
  const open = new Set<() => void>();

  return {
    open(response, { channel, current, headers }) {
      response.writeHead(200, {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      });
      response.write(`retry: ${RETRY_MS}\n\n`);
      let shown: string | undefined;
      let asking = false;
      let again = false;
      const tell = async () => {
        if (asking) {
          again = true;
          return;
        }
        asking = true;
        try {
          do {
            again = false;
            const state = await current();
            if (state === shown) response.write(': still there\n\n');
            else response.write(`event: state\ndata: ${JSON.stringify(state)}\n\n`);
            shown = state;
          } while (again);
        } catch {
          // Signed out, no longer allowed, or a service that is away: the browser comes back and is answered then.
          end();
        } finally {
          asking = false;
        }
      };
      const timer = setInterval(tell, CHECK_MS);
      const leave = hub.listen(channel, tell);
      const end = () => {
        clearInterval(timer);
        leave();
        open.delete(end);
        response.end();
      };
      open.add(end);
      response.on('close', end);
      void tell();
    },
    close() {
      for (const end of [...open]) end();
    },
  };
}
