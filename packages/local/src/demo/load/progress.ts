/** How far loading is, for whoever shows a bar. */
export interface Progress {
  /** Dutch: `Kandidaten`. */
  label: string;
  done: number;
  total: number;
}
export type OnProgress = (progress: Progress) => void;

/** At most `width` at a time, each reported when done; stops at the first failure. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
  onDone: (done: number) => void = () => undefined,
): Promise<void> {
  const left = [...items];
  let done = 0;
  async function worker(): Promise<void> {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await work(item);
      done += 1;
      onDone(done);
    }
  }
  try {
    await Promise.all(Array.from({ length: width }, worker));
  } catch (error) {
    left.length = 0;
    throw error;
  }
}

export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

export function toNdjson(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
