/** Ids are UUID version 7 (RFC 9562), made in the program so that PostgreSQL needs no extension. */

/** Something that makes a new id; an argument wherever ids are needed, so that tests can fix them. */
export type NewId = () => string;

/**
 * A source of time-ordered ids. Within one millisecond the ids keep rising (12-bit counter, RFC 9562 method 1).
 * @param now milliseconds since the epoch
 * @param randomBytes fills a buffer with randomness
 */
export function createIdSource(now: () => number, randomBytes: (size: number) => Uint8Array): NewId {
  let lastMs = 0;
  let counter = 0;
  return () => {
    let ms = now();
    if (ms > lastMs) {
      lastMs = ms;
      counter = (randomBytes(1)[0] ?? 0) & 0x7f;
    } else {
      ms = lastMs;
      counter += 1;
      if (counter > 0xfff) {
        lastMs = ms = lastMs + 1;
        counter = 0;
      }
    }
    const tail = randomBytes(8);
    tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
    const time = ms.toString(16).padStart(12, '0');
    const hex = Array.from(tail, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${hex.slice(0, 4)}-${hex.slice(4)}`;
  };
}

/** The ids of a running program. */
export const newId: NewId = createIdSource(Date.now, (size) => crypto.getRandomValues(new Uint8Array(size)));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of a UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
