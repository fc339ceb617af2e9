/** One Redis subscription per process and channel, shared by all open pages that follow it. */
import type { Redis } from 'ioredis';

export interface LiveHub {
  /** Calls back on each message until the returned function is called. */
  listen(channel: string, onMessage: () => void): () => void;
  close(): void;
}

/** @param connect a connection of its own that waits while Redis is away; made when first needed */
export function createLiveHub(connect: () => Redis): LiveHub {
  const listeners = new Map<string, Set<() => void>>();
  let connection: Redis | undefined;

  function connected(): Redis {
    if (!connection) {
      connection = connect();
      connection.on('message', (channel: string) => {
        for (const notify of listeners.get(channel) ?? []) notify();
      });
    }
    return connection;
  }

  // Pages ask for the present state again every so often, so a subscription that fails only makes them slower.
  const ignore = () => undefined;

  return {
    listen(channel, onMessage) {
      let set = listeners.get(channel);
      if (!set) {
        set = new Set();
        listeners.set(channel, set);
        connected().subscribe(channel).catch(ignore);
      }
      set.add(onMessage);
      return () => {
        set.delete(onMessage);
        if (set.size > 0 || listeners.get(channel) !== set) return;
        listeners.delete(channel);
        connected().unsubscribe(channel).catch(ignore);
      };
    },
    close() {
      listeners.clear();
      connection?.disconnect();
    },
  };
}
