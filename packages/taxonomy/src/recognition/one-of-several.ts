/** Of two fields of study one will do: `mbo, richting werktuigbouwkunde of mechatronica` demands neither. */
import type { Span } from './matches.ts';
import { after, before, type Scan } from './scan.ts';

const SCHOOLING =
  /(?<![a-z])(?:[a-z]*opleiding|[a-z]*diploma|opgeleid|richting|studie|studierichting|v?mbo|hbo)(?![a-z])/;
/** More of the same is no other field: `of hoger`, `of vergelijkbaar`. */
const OTHER_FIELD =
  '(?!hoger|lager|gelijk|vergelijk|soortgelijk|iets|anders|bereid|willen?|wil|niveau|werk|ervaring)[a-z-]{5,}';
const OR_NEXT = new RegExp(`^ of ${OTHER_FIELD}`);
const OR_WITHIN = new RegExp(` of (?:de )?${OTHER_FIELD}$`);
const OR_BEFORE = /[a-z]{5,} of (?:de )?$/;
const REACH = 60;

export function isOneOfSeveralFields({ text, clauses }: Scan, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  const sentence = clauses.sentenceAt(from);
  const left = before(text, from, Math.min(REACH, Math.max(0, from - sentence.from)));
  if (!SCHOOLING.test(left + words)) return false;
  return OR_NEXT.test(after(text, to, 24)) || OR_WITHIN.test(words) || OR_BEFORE.test(left);
}
