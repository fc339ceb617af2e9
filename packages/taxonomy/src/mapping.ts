/**
 * Concepts of one version said in the words of another. Only what a publisher or our own data states counts
 * (SKOS's four matches); labels that look alike prove nothing. What cannot be said is reported, never guessed.
 *
 * Source: SKOS Reference, section 10 (mapping properties), W3C Recommendation of 18 August 2009.
 */
import type { TaxonomySource } from './model.ts';

/** `broad`: the target is the broader one of the two; `narrow`: the target is the narrower one. */
export const MATCHES = ['exact', 'close', 'broad', 'narrow'] as const;
export type Match = (typeof MATCHES)[number];

export interface Mapping {
  /** URI of the concept in the other taxonomy. */
  readonly from: string;
  /** URI of the concept in the version that the mapping belongs to. */
  readonly to: string;
  readonly match: Match;
}

/** What became of a URI in a version. */
export type Resolution =
  | { readonly isMapped: true; readonly how: 'own' | Exclude<Match, 'narrow'>; readonly number: number }
  | {
      readonly isMapped: false;
      /** `narrow`, `broad`: only that match is known, and it would say too much. `ambiguous`: several
       * concepts match equally well. `unknown`: nothing says anything about it. */
      readonly reason: 'narrow' | 'broad' | 'ambiguous' | 'unknown';
      /** Numbers that a person may choose from. */
      readonly options: readonly number[];
    };

/** A version with the mappings that its publisher gave along. */
export interface MappedSource {
  readonly source: TaxonomySource;
  readonly mappings: readonly Mapping[];
}

const INVERSE: Readonly<Record<Match, Match>> = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
};

/**
 * Two matches in a row as one; undefined when nothing follows from them. `close` is not transitive, also not
 * with itself (SKOS, section 10.6.5); broader than broader is broader.
 */
function compose(first: Match, second: Match): Match | undefined {
  if (first === 'exact') return second;
  if (second === 'exact') return first;
  return first === second && first !== 'close' ? first : undefined;
}

/**
 * Decides between all that is published about one URI. The best kind of match decides alone.
 *
 * @param broadMaps whether a broader concept may stand in: someone who can do the narrower can do the broader.
 *   True of competences; an occupation is not replaced by a group of occupations, nor a certificate.
 */
export function decide(
  found: readonly { readonly number: number; readonly match: Match }[],
  broadMaps: boolean,
): Resolution {
  const numbersOf = (match: Match) =>
    [...new Set(found.filter((entry) => entry.match === match).map(({ number }) => number))].sort(
      (left, right) => left - right,
    );
  for (const match of ['exact', 'close'] as const) {
    const [number, ...others] = numbersOf(match);
    if (number === undefined) continue;
    return others.length === 0
      ? { isMapped: true, how: match, number }
      : { isMapped: false, reason: 'ambiguous', options: [number, ...others] };
  }
  const broad = numbersOf('broad');
  // Every broader one is true of it; the lowest number stands for all, so that the outcome is always the same.
  if (broad[0] !== undefined) {
    return broadMaps
      ? { isMapped: true, how: 'broad', number: broad[0] }
      : { isMapped: false, reason: 'broad', options: broad };
  }
  const narrow = numbersOf('narrow');
  return { isMapped: false, reason: narrow.length > 0 ? 'narrow' : 'unknown', options: narrow };
}

/** By which URIs the concepts of a version are known, and how well. */
function anchors({ source, mappings }: MappedSource): Mapping[] {
  const concepts = [...source.occupations, ...source.competences, ...source.certificates];
  return [
    ...concepts.flatMap(({ uri, sameAs = [] }) =>
      [uri, ...sameAs].map((from) => ({ from, to: uri, match: 'exact' as const })),
    ),
    ...mappings,
  ];
}

/**
 * How URIs of one version are said in another, as far as it follows from what both publish: a concept that both
 * call the same as a third one, a match of the one read backwards, a match by way of a third. What the target
 * knows by itself (its own URIs, `sameAs` and mappings) is left out. Of one pair the best match is given.
 */
export function mappingsBetween(from: MappedSource, to: MappedSource): Mapping[] {
  const targets = Map.groupBy(anchors(to), (anchor) => anchor.from);
  const found = new Map<string, Mapping>();
  for (const { from: anchor, to: uri, match } of anchors(from)) {
    // The target resolves this anchor without help.
    if (targets.has(uri)) continue;
    for (const target of targets.get(anchor) ?? []) {
      const whole = compose(INVERSE[match], target.match);
      if (whole === undefined) continue;
      const pair = `${uri}\n${target.to}`;
      const known = found.get(pair);
      if (known && MATCHES.indexOf(known.match) <= MATCHES.indexOf(whole)) continue;
      found.set(pair, { from: uri, to: target.to, match: whole });
    }
  }
  return [...found.values()];
}
