/**
 * Free texts of this API. None may hold something shaped like a BSN. A text that an employer reads may not name a
 * regeling or benefit either: the name alone tells of disability, sickness or where someone's money comes from (R13,
 * R30). What employers read instead is one sentence that says the same of everyone.
 */
import { findBsn } from '@vlinderdas/vocabulary/bsn';
import { text } from '@vlinderdas/vocabulary/field.schema';

/** @param max in UTF-16 units */
export function note(max: number) {
  return text(max)
    .refine((value) => value !== '', {
      error: 'Vul dit veld in.',
      params: { code: 'verplicht' },
    })
    .refine((value) => findBsn(value) === undefined, {
      error: 'Hier staat iets dat op een burgerservicenummer lijkt. Dat slaan wij niet op. Haal het weg.',
      params: { code: 'bsn-niet-toegestaan' },
    });
}

/** Words that give away a benefit, a disability or the organisation behind a person. List of 22 November 2026. */
const REVEALING: readonly RegExp[] = [
  /\bloonkostensubsidie|\bLKS\b/i,
  /\bloondispensatie/i,
  /\bloonkostenvoordeel|\bLKV\b/i,
  /\bno[- ]?risk/i,
  /\bproefplaatsing/i,
  /\bloonwaarde/i,
  /\bjobcoach/i,
  /\bwajong/i,
  /\b(bijstand|participatiewet|uitkering\w*)\b/i,
  /\b(WIA|WGA|IVA|WAO|WW|ZW|IOAW|IOAZ|Wsw)\b/,
  /\b(doelgroep(en)?register|banenafspraak|beschut werk|arbeidsgehandicapt\w*|arbeidsbeperk\w*)\b/i,
  /\b(UWV|sociale werkvoorziening|SW-bedrijf)\b/i,
];

/** The first word in a text that an employer should not read; undefined when there is none. */
export function findRevealingWord(value: string): string | undefined {
  for (const pattern of REVEALING) {
    const found = pattern.exec(value)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A note that an employer will read. */
export function noteToEmployer(max: number) {
  return note(max).refine((value) => findRevealingWord(value) === undefined, {
    error:
      'Deze tekst noemt een regeling, uitkering of organisatie. De werkgever mag dat hier niet lezen. Schrijf bijvoorbeeld: wij regelen zo nodig ondersteuning.',
    params: { code: 'noemt-regeling' },
  });
}

/** Said of every candidate, so that it says nothing of any of them. */
export const SUPPORT_SENTENCE =
  'Voor deze kandidaat regelen wij zo nodig ondersteuning. Uw contactpersoon vertelt u wat kan.';
