/** What the provider asks beside the law: whether it has the instrument, for whom, and on which conditions. */
import type { Uitkering } from '@vlinderdas/vocabulary/candidates';
import { type DennisDoelgroep, dennisDoelgroepen } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen, Bron, Voorwaarde } from '../../contract/parts.resource.ts';
import type { InstrumentDefinition } from '../catalogue.ts';
import { both, type Evaluation, evaluate } from '../rules/evaluate.ts';
import type { Facts } from '../rules/fact.ts';
import { factQuestions } from '../rules/fact.ts';
import type { Condition } from '../rules/rule.ts';
import { isPaidByUwv, type PresentCarrier } from './carrier.ts';

/** Of a benefit that is not here the guide has no group: then somebody must ask. */
const GROUP_OF: Readonly<Partial<Record<Uitkering, DennisDoelgroep>>> = {
  geen: 'DD01',
  participatiewet: 'DD02',
  ioaw: 'DD02',
  ioaz: 'DD02',
  wajong: 'DD03',
  wga: 'DD04',
  iva: 'DD04',
  wao: 'DD04',
  ww: 'DD05',
};

const said = (outcome: Evaluation['outcome'], code: string, text: string, source: Bron): Evaluation => ({
  outcome,
  reasons: [{ code, outcome, text, source }],
  missing: [],
});

type Policy = NonNullable<AspectDelen['beleid']>;

function evaluateGroups(policy: Policy, code: string, name: string, facts: Facts): Evaluation | undefined {
  const { doelgroepen, ookVoorUwv, bron } = policy;
  if (doelgroepen.length === 0 || (ookVoorUwv && isPaidByUwv(facts))) return undefined;
  const benefit = facts.uitkering as Uitkering | undefined;
  if (benefit === undefined) {
    return {
      ...said('onbekend', `${code}/doelgroep`, `Nog niet bekend: ${factQuestions.uitkering}.`, bron),
      missing: ['uitkering'],
    };
  }
  const group = GROUP_OF[benefit];
  if (group === undefined) {
    return said(
      'onbekend',
      `${code}/doelgroep`,
      `Vraag na of ${name} dit ook aan deze kandidaat geeft.`,
      bron,
    );
  }
  const isMeant = doelgroepen.includes(group);
  const groups = doelgroepen.map((one) => dennisDoelgroepen.labels[one].toLowerCase()).join('; ');
  return said(
    isMeant ? 'ja' : 'nee',
    `${code}/doelgroep`,
    isMeant ? `${name} geeft dit aan deze doelgroep.` : `${name} geeft dit alleen aan: ${groups}.`,
    bron,
  );
}

function toCondition(condition: Voorwaarde, code: string, source: Bron): Condition {
  const { feit, vergelijking, waarde, tekst, bron } = condition;
  return {
    kind: 'fact',
    code,
    fact: feit,
    comparison: vergelijking,
    value: waarde,
    holds: tekst,
    fails: `Niet voldaan: ${tekst}`,
    source: bron ? { ...source, tekst: bron } : source,
  };
}

function evaluateConditions(parts: AspectDelen, code: string, facts: Facts): Evaluation | undefined {
  const { lijst = [], bron } = parts.voorwaarden ?? {};
  if (lijst.length === 0 || !bron) return undefined;
  const of = lijst.map((condition, at) => toCondition(condition, `${code}/voorwaarde-${at + 1}`, bron));
  return evaluate({ kind: 'all', of }, facts);
}

/** @returns undefined when the provider asks nothing beside the law */
function evaluateSet(
  instrument: InstrumentDefinition,
  carrier: Extract<PresentCarrier, { kind: 'known' }>,
  facts: Facts,
  statutory: boolean,
): Evaluation | undefined {
  const { code, landelijkeAanbieder, bron } = instrument;
  const { provider, variant } = carrier;
  if (!variant) {
    if (statutory) return undefined;
    const text = `${provider.name} heeft hier geen invulling van. Vraag het na.`;
    return said('onbekend', `${code}/invulling`, text, bron);
  }
  const { beleid } = variant.parts;
  if (beleid && !beleid.aangeboden) {
    return said('nee', `${code}/aanbod`, `${provider.name} heeft dit niet.`, beleid.bron);
  }
  const groups =
    beleid && !statutory && !landelijkeAanbieder
      ? evaluateGroups(beleid, code, provider.name, facts)
      : undefined;
  const conditions = evaluateConditions(variant.parts, code, facts);
  return groups && conditions ? both(groups, conditions) : (groups ?? conditions);
}

/** What the provider's set adds; undefined when it adds nothing. */
export function evaluateProvider(
  instrument: InstrumentDefinition,
  carrier: PresentCarrier,
  facts: Facts,
  statutory: boolean,
): Evaluation | undefined {
  const { code, bron } = instrument;
  switch (carrier.kind) {
    case 'known':
      return evaluateSet(instrument, carrier, facts, statutory);
    case 'home-unknown': {
      const text = `Nog niet bekend: ${factQuestions.woongemeente}. Die gemeente voert dit uit.`;
      return { ...said('onbekend', `${code}/woongemeente`, text, bron), missing: ['woongemeente'] };
    }
    case 'elsewhere': {
      const text = 'De kandidaat woont in een gemeente buiten deze regio. Vraag het daar na.';
      return said('onbekend', `${code}/buiten-de-regio`, text, bron);
    }
  }
}
