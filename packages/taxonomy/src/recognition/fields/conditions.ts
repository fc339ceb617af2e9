/** What the work asks of a body and a head, in the words that vacancies use. Codes are those of packages/matching. */

import { matchesOfAny, type Span } from '../matches.ts';
import { isDoneByOthers, type OtherPeople } from '../other-people.ts';
import type { Finding, Place } from '../reading.ts';
import { after, before, distinct, factOf, type Scan } from '../scan.ts';
import { isMeant } from './condition-meaning.ts';
import { isDenied } from './conditions-denied.ts';
import { CONDITIONS_OF_POSTURE } from './conditions-of-posture.ts';
import { CONDITIONS_OF_THE_BODY } from './conditions-of-the-body.ts';
import { CONDITIONS_OF_THE_MIND } from './conditions-of-the-mind.ts';
import { CONDITIONS_OF_THE_PLACE } from './conditions-of-the-place.ts';

const PATTERNS = Object.entries({
  ...CONDITIONS_OF_THE_BODY,
  ...CONDITIONS_OF_POSTURE,
  ...CONDITIONS_OF_THE_PLACE,
  ...CONDITIONS_OF_THE_MIND,
}).map(
  ([code, wordings]) =>
    [code, wordings.map((words) => new RegExp(`\\b(?:${words})(?![a-z0-9])`, 'g'))] as const,
);

/** How far around a stretch its sentence tells what it is about, in characters. */
const REACH = 80;

/** What stands beside the work counts where it speaks of what someone does. */
const ABOUT_WORK =
  /(?<![a-z])(?:(?:je|jij|u) (?:werkt|tilt|staat|loopt|draagt|sjouwt|bukt)|(?:werk|til|sta|loop|draag|sjouw|buk) (?:je|jij|u))(?![a-z])/;

/** Among what is offered it is a comfort: `een warme werkplek met goede muziek`. */
const WARM_PLACE = /^warme [a-z]*(?:plek|plaats|omgeving)$/;

function isAside({ text, clauses }: Scan, span: Span, words: string): boolean {
  const { section, from, to } = clauses.sentenceAt(span.from);
  if (section === 'aanbod' && WARM_PLACE.test(words)) return true;
  if (section !== 'bedrijf' && section !== 'sollicitatie') return false;
  return !ABOUT_WORK.test(text.slice(Math.max(from, span.from - REACH), Math.min(to, span.to + REACH)));
}

/**
 * @param others stretches that speak of someone else
 * @param refused wishes that are not taken over: what they say of a person says nothing of the work
 */
export function readConditions(
  scan: Scan,
  others: readonly OtherPeople[],
  refused: readonly Place[],
): Finding<string>[] {
  const { text } = scan;
  const isRefused = (span: Span): boolean => {
    const place = scan.source.place(span.from, span.to);
    return refused.some(({ from, to }) => from <= place.from && place.to <= to);
  };
  const found = PATTERNS.flatMap(([code, patterns]) =>
    matchesOfAny(scan, patterns).flatMap(({ span, found: [words] }) => {
      const left = before(text, span.from, 40);
      const right = after(text, span.to, 48);
      if (isDoneByOthers(others, span) || isAside(scan, span, words) || isRefused(span)) return [];
      if (!isMeant({ code, words, left, right })) return [];
      if (isDenied(words, left, right)) {
        scan.notAsked.push({ field: 'omstandigheid', ...scan.source.place(span.from, span.to) });
        return [];
      }
      return [factOf(scan, span, code, 850)];
    }),
  );
  return distinct(found, (code) => code);
}
