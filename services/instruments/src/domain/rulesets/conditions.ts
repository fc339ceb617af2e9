/** Conditions that several rules share, with the words of each. */
import type { Uitkering } from '@vlinderdas/vocabulary/candidates';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { Bron } from '../../contract/parts.resource.ts';
import type { Condition, FactCondition } from '../rules/rule.ts';

export const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
export const any = (...of: Condition[]): Condition => ({ kind: 'any', of });
export const fact = (condition: Omit<FactCondition, 'kind'>): FactCondition => ({
  kind: 'fact',
  ...condition,
});

/** A yes or no fact that must be so. */
export function must(
  code: string,
  name: FactCondition['fact'],
  words: { holds: string; fails: string },
  source: Bron,
): FactCondition {
  return fact({ code, fact: name, comparison: 'is', value: true, ...words, source });
}

/** A yes or no fact that must not be so. */
export function mustNot(
  code: string,
  name: FactCondition['fact'],
  words: { holds: string; fails: string },
  source: Bron,
): FactCondition {
  return fact({ code, fact: name, comparison: 'is', value: false, ...words, source });
}

const BENEFIT_NAMES: Readonly<Record<Exclude<Uitkering, 'onbekend'>, string>> = {
  participatiewet: 'bijstand',
  ioaw: 'IOAW',
  ioaz: 'IOAZ',
  bbz: 'Bbz',
  ww: 'WW',
  wga: 'WGA',
  iva: 'IVA',
  wao: 'WAO',
  wajong: 'Wajong',
  ziektewet: 'Ziektewet',
  geen: 'geen uitkering',
};

interface BenefitWords {
  holds: string;
  fails: string;
}

function wordsOf(kinds: readonly (keyof typeof BENEFIT_NAMES)[]): BenefitWords {
  const [only] = kinds;
  if (kinds.length === 1 && only) {
    const name = BENEFIT_NAMES[only];
    return { holds: `De kandidaat heeft ${name}.`, fails: `De kandidaat heeft geen ${name}.` };
  }
  const names = formatList(
    kinds.map((kind) => BENEFIT_NAMES[kind]),
    'of',
  );
  return {
    holds: `De kandidaat heeft een van deze uitkeringen: ${names}.`,
    fails: `De kandidaat heeft geen van deze uitkeringen: ${names}.`,
  };
}

export function benefit(
  code: string,
  kinds: readonly (keyof typeof BENEFIT_NAMES)[],
  source: Bron,
  words: BenefitWords = wordsOf(kinds),
): FactCondition {
  return fact({ code, fact: 'uitkering', comparison: 'een-van', value: kinds, ...words, source });
}

/** For whose way to work the gemeente answers, and not UWV (Participatiewet art. 7 and 10). */
export const municipal = (code: string, source: Bron): FactCondition =>
  benefit(code, ['participatiewet', 'ioaw', 'ioaz', 'bbz', 'geen'], source, {
    holds: 'De kandidaat valt onder de gemeente: bijstand, IOAW, IOAZ, Bbz of geen uitkering.',
    fails: 'De kandidaat valt door de uitkering onder UWV, niet onder de gemeente.',
  });

/** Benefits that UWV pays because of illness or disability. */
export const disabilityBenefits = ['wga', 'iva', 'wao', 'wajong'] as const;

/** In 2025 to 2027 the AOW starts at 67. */
const LAST_AGE_BEFORE_PENSION = 66;

export const belowPension = (code: string, source: Bron): FactCondition =>
  fact({
    code,
    fact: 'leeftijd',
    comparison: 'hoogstens',
    value: LAST_AGE_BEFORE_PENSION,
    holds: 'De kandidaat heeft de AOW-leeftijd nog niet bereikt.',
    fails: 'De kandidaat heeft de AOW-leeftijd bereikt.',
    source,
  });

/** Work for which somebody comes into service; on a work experience place nobody does. */
export const employment = (code: string, source: Bron): FactCondition =>
  fact({
    code,
    fact: 'soort-plek',
    comparison: 'een-van',
    value: ['baan', 'bbl', 'detachering'],
    holds: 'De kandidaat komt in dienst.',
    fails: 'De kandidaat komt niet in dienst.',
    source,
  });

export const inServiceAtMost = (code: string, months: number, source: Bron): FactCondition =>
  fact({
    code,
    fact: 'maanden-in-dienst',
    comparison: 'hoogstens',
    value: months - 1,
    holds: `De kandidaat is korter dan ${months} maanden in dienst, of begint nog.`,
    fails: `De kandidaat is al ${months} maanden of langer in dienst.`,
    source,
  });

export const newHere = (code: string, source: Bron): FactCondition =>
  mustNot(
    code,
    'eigen-werknemer',
    {
      holds: 'De kandidaat was de laatste zes maanden niet bij deze werkgever in dienst.',
      fails: 'De kandidaat was de laatste zes maanden al bij deze werkgever in dienst.',
    },
    source,
  );

/** The declaration is there, or there is still time to ask for it. */
export const declarationInTime = (code: string, source: Bron): Condition =>
  any(
    must(
      `${code}-verklaring`,
      'doelgroepverklaring',
      { holds: 'Er is een doelgroepverklaring.', fails: 'Er is geen doelgroepverklaring.' },
      source,
    ),
    inServiceAtMost(`${code}-op-tijd`, 3, source),
  );
