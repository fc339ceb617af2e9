/** What several fields read from a text is worked out for the first of them. */
import type { Scan } from './scan.ts';

export function oncePerScan<Found extends object>(find: (scan: Scan) => Found): (scan: Scan) => Found {
  const known = new WeakMap<Scan, Found>();
  return (scan) => {
    const found = known.get(scan) ?? find(scan);
    known.set(scan, found);
    return found;
  };
}
