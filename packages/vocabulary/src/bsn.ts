/**
 * The burgerservicenummer is stored nowhere in this platform: any field or text that holds something of its
 * shape is refused, and the sender is told where. A national number may be processed only where a law says
 * so (UAVG article 46), and none does for matching.
 */
import type { FieldError } from '@vlinderdas/kernel/problem';

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Nine digits in a row, or grouped 3-3-3 or 4-2-3 with one kind of separator, not part of a longer word. */
const CANDIDATE =
  /(?<![\p{L}\p{N}_])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?![\p{L}\p{N}_])/gu;

/** Whether a text is nine digits that pass the eleven-test. `000000000` passes the sum, but is nobody. */
export function hasBsnShape(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return sum % 11 === 0;
}

/**
 * The first BSN-like number inside a text, as digits only; `undefined` when there is none.
 * @example findBsn('client 1112.22.333, belt graag') // '111222333'
 */
export function findBsn(text: string): string | undefined {
  const [place] = findBsnPlaces(text);
  return place && text.slice(place.from, place.to).replaceAll(/\D/g, '');
}

/** Where the BSN-like numbers of a text stand, in UTF-16 units, in order. */
export function findBsnPlaces(text: string): { from: number; to: number }[] {
  return [...text.matchAll(CANDIDATE)].flatMap(({ 0: found, index }) =>
    hasBsnShape(found.replaceAll(/\D/g, '')) ? [{ from: index, to: index + found.length }] : [],
  );
}

/** Fields whose own code list has numbers of nine digits (SuwiML `CdOpleidingsnaam`), so that any of them can look like a BSN. */
const codeFields: ReadonlySet<string> = new Set(['codeOpleidingsnaam']);

/**
 * Every place in a JSON value that holds a BSN-like number, keys included. The number itself is not repeated.
 * @returns errors with JSON pointers, fit for the problem `ongeldige-invoer`
 */
export function findBsnInValue(value: unknown, pointer = ''): FieldError[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return findBsn(String(value)) === undefined ? [] : [bsnError(pointer)];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => findBsnInValue(item, `${pointer}/${index}`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (findBsn(key) !== undefined) return [bsnError(pointer)];
    const isCode = codeFields.has(key) && typeof item === 'string' && /^\d+$/.test(item);
    return isCode ? [] : findBsnInValue(item, `${pointer}/${escapePointer(key)}`);
  });
}

function bsnError(pointer: string): FieldError {
  return {
    pointer,
    code: 'bsn-niet-toegestaan',
    detail:
      'Hier staat iets dat op een burgerservicenummer lijkt. Dat slaan wij niet op. Haal het weg en stuur opnieuw.',
  };
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
