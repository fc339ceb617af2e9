/** A question for advice, of which a test changes what it is about. */
import type { Advies, InstrumentAdvies } from '../src/contract/advice.resource.ts';
import { type AdviceQuestion, advise } from '../src/domain/advice/advise.ts';
import { noGaps } from '../src/domain/advice/bridges.ts';
import type { Facts } from '../src/domain/rules/fact.ts';
import { ruleset2026 } from '../src/domain/rulesets/2026-01.ts';
import { findRulesetOn } from '../src/domain/rulesets/all.ts';
import { catalogue } from './advice.builder.ts';

export const today = '2026-03-01';

/** Somebody of Eindhoven with bijstand and a low loonwaarde, in a job of 32 hours. */
export const subsidised: Facts = {
  leeftijd: 30,
  uitkering: 'participatiewet',
  woongemeente: 'GM0772',
  'doelgroep-loonkostensubsidie': true,
  doelgroepregister: true,
  arbeidsgehandicapt: false,
  'advies-beschut-werk': false,
  'loonwaarde-percentage': 60,
  'loonwaarde-vastgesteld': true,
  'begeleiding-nodig': false,
  'soort-plek': 'baan',
  'uren-per-week': 32,
  'contract-maanden': 12,
  'maanden-in-dienst': 0,
};

export function ask(changes: Partial<AdviceQuestion> = {}) {
  const on = changes.on ?? today;
  return advise({
    on,
    start: '2026-04-01',
    today,
    facts: subsidised,
    gaps: noGaps,
    catalogue: catalogue(on),
    ruleset: findRulesetOn(on) ?? ruleset2026,
    ...changes,
  });
}

/** What the advice says of one instrument. */
export function of({ instrumenten }: Advies, code: string): InstrumentAdvies | undefined {
  return instrumenten.find((instrument) => instrument.code === code);
}
