import { type ConceptColumns, packConcepts } from './concept-columns.ts';
import { normaliseLabel } from './label-form.ts';
import { decide, type Mapping, type Match, type Resolution } from './mapping.ts';
import type { ConceptSource } from './model.ts';
import { stringAt, stringsAt } from './strings.ts';
import { textHash } from './text-hash.ts';

/** Everything that can be asked about one kind of concept by number, URI or label. */
export interface ConceptTable {
  /** The highest number; arrays indexed by number have `size + 1` places. */
  readonly size: number;
  /** All numbers in use, ascending. */
  readonly numbers: readonly number[];
  uriOf(number: number): string | undefined;
  labelOf(number: number): string | undefined;
  altLabelsOf(number: number): readonly string[];
  /** URIs of the same concept elsewhere. */
  sameAsOf(number: number): readonly string[];
  /** The number of a URI of this version, or of another one whose concept maps on one of this version. */
  numberOf(uri: string): number | undefined;
  /** As `numberOf`, and by which match; or why it has no number here. */
  resolve(uri: string): Resolution;
  /** Concepts with exactly this preferred or alternative label, without regard to case; else those whose
   * normalised label is the same. Preferred labels come first. Empty when nothing has it. */
  find(label: string): readonly number[];
}

export interface MappingRules {
  /** Published matches; those on concepts of another kind are passed over. */
  readonly mappings?: readonly Mapping[];
  /** Whether a broader concept stands in for a narrower one; see `decide`. */
  readonly broadMaps?: boolean;
}

const UNKNOWN: Resolution = { isMapped: false, reason: 'unknown', options: [] };

/** First place whose hash is not below the wanted one. */
function lowerBound(hashes: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every URI that has a number here or could have had one. Own URIs go before whatever is said of them. */
function resolveAll(columns: ConceptColumns, { mappings = [], broadMaps = false }: MappingRules) {
  const { numbers, uris, sameAs } = columns;
  const resolved = new Map<string, Resolution>();
  numbers.forEach((number, place) => {
    resolved.set(stringAt(uris, place), { isMapped: true, how: 'own', number });
  });
  const matches = new Map<string, { number: number; match: Match }[]>();
  const add = (uri: string, number: number, match: Match) => {
    const found = matches.get(uri);
    if (found) found.push({ number, match });
    else matches.set(uri, [{ number, match }]);
  };
  numbers.forEach((number, place) => {
    for (const uri of stringsAt(sameAs, place)) add(uri, number, 'exact');
  });
  for (const { from, to, match } of mappings) {
    const target = resolved.get(to);
    if (target?.isMapped) add(from, target.number, match);
  }
  for (const [uri, found] of matches) {
    if (!resolved.has(uri)) resolved.set(uri, decide(found, broadMaps));
  }
  return resolved;
}

/** The table over columns that were made before. Costs next to nothing until a URI is asked. */
export function openConceptTable(columns: ConceptColumns, rules: MappingRules = {}): ConceptTable {
  const { uris, labels, altLabels, sameAs, labelHashes, labelPlaces } = columns;
  const numbers = [...columns.numbers];
  const size = numbers.at(-1) ?? 0;
  const places = new Int32Array(size + 1).fill(-1);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  const placeOf = (number: number) => places[number] ?? -1;

  let byUri: ReadonlyMap<string, Resolution> | undefined;
  const resolve = (uri: string): Resolution => {
    byUri ??= resolveAll(columns, rules);
    return byUri.get(uri) ?? UNKNOWN;
  };

  /** Which concept an item of `altLabels` belongs to. */
  let owners: Uint32Array | undefined;
  const ownerOf = (item: number): number => {
    if (!owners) {
      owners = new Uint32Array(altLabels.items.offsets.length - 1);
      for (let place = 0; place < numbers.length; place++) {
        owners.fill(place, altLabels.starts[place], altLabels.starts[place + 1]);
      }
    }
    return owners[item] ?? 0;
  };

  const find = (label: string): number[] => {
    const form = normaliseLabel(label);
    const lower = label.trim().toLowerCase();
    const hash = textHash(form);
    const exact: number[] = [];
    const alike: number[] = [];
    for (let at = lowerBound(labelHashes, hash); labelHashes[at] === hash; at++) {
      const place = labelPlaces[at] ?? 0;
      const item = place - numbers.length;
      const text = item < 0 ? stringAt(labels, place) : stringAt(altLabels.items, item);
      if (normaliseLabel(text) !== form) continue;
      const number = numbers[item < 0 ? place : ownerOf(item)] ?? 0;
      alike.push(number);
      if (text.toLowerCase() === lower) exact.push(number);
    }
    return [...new Set(exact.length > 0 ? exact : alike)];
  };

  return {
    size,
    numbers,
    uriOf: (number) => (placeOf(number) < 0 ? undefined : stringAt(uris, placeOf(number))),
    labelOf: (number) => (placeOf(number) < 0 ? undefined : stringAt(labels, placeOf(number))),
    altLabelsOf: (number) => (placeOf(number) < 0 ? [] : stringsAt(altLabels, placeOf(number))),
    sameAsOf: (number) => (placeOf(number) < 0 ? [] : stringsAt(sameAs, placeOf(number))),
    numberOf: (uri) => {
      const found = resolve(uri);
      return found.isMapped ? found.number : undefined;
    },
    resolve,
    find,
  };
}

export function createConceptTable(
  concepts: readonly ConceptSource[],
  rules: MappingRules = {},
): ConceptTable {
  return openConceptTable(packConcepts(concepts), rules);
}
