import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { checkboxes } from '@vlinderdas/design/choices';
import { html } from '@vlinderdas/design/html';
import { CONDITIONS, type Condition, choicesOf, isCondition } from '../../../candidate-card/work-words.ts';
import { defineStep } from '../step-form.ts';

const YES = 1;
const NEEDS = {
  indicatieBegeleiding: 'Begeleiding op de werkplek',
  indicatieAanpassingWerkomgeving: 'Een aanpassing van de werkplek',
  indicatieWerkvariatie: 'Afwisseling in het werk',
} as const;
type Need = keyof typeof NEEDS;
const needs = Object.keys(NEEDS) as Need[];

interface LimitsState {
  avoids: readonly Condition[];
  needed: readonly Need[];
}

/** A box that is empty takes back a yes; another answer that is stored (no) stays. */
function changedNeeds(dossier: Kandidaat, { needed }: LimitsState) {
  const stored = dossier.eisAanWerk ?? {};
  const entries = needs.flatMap((need): [Need, number][] => {
    if (needed.includes(need)) return [[need, YES]];
    const value = stored[need];
    return value === undefined || value === YES ? [] : [[need, value]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** What work should not ask and what someone needs; never why. */
export const limitsStep = defineStep<LimitsState>({
  pickers: [],
  read: ({ werkgrenzen = {}, eisAanWerk = {} }) => ({
    picked: {},
    state: { avoids: werkgrenzen.vermijdt ?? [], needed: needs.filter((need) => eisAanWerk[need] === YES) },
  }),
  parse: (form) => ({
    state: {
      avoids: form.all('vermijdt').filter(isCondition),
      needed: needs.filter((need) => form.all('nodig').includes(need)),
    },
    problems: [],
  }),
  fields: ({ avoids, needed }) =>
    html`${checkboxes({ name: 'vermijdt', label: 'Dit moet het werk liever niet vragen', optional: true, choices: choicesOf(CONDITIONS), values: avoids })}${checkboxes({ name: 'nodig', label: 'Dit is nodig op het werk', optional: true, choices: choicesOf(NEEDS), values: needed })}`,
  toChange: (state, _, dossier) => {
    const { vermijdt: _stored, ...limits } = dossier.werkgrenzen ?? {};
    const avoids = state.avoids.length > 0 ? { vermijdt: [...state.avoids] } : {};
    const merged = { ...limits, ...avoids };
    return {
      werkgrenzen: Object.keys(merged).length > 0 ? merged : null,
      eisAanWerk: changedNeeds(dossier, state),
    };
  },
});
