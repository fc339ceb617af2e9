/**
 * What an employer can get, without a candidate: the menukaart, held against five answers about the work. What depends
 * on a person stays open and is named; what the work itself rules out is said with its reason.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { WerkgeverAdvies, WerkgeverInstrument, WerkgeverVraag } from '../../contract/advice.resource.ts';
import type { MenukaartAanbod, MenukaartRegeling } from '../../contract/menukaart.resource.ts';
import { formulierKanalen } from '../../contract/parts.resource.ts';
import type { Catalogue } from '../catalogue.ts';
import { menuCardOf } from '../menu-card.ts';
import { type Evaluation, evaluate } from '../rules/evaluate.ts';
import { type Facts, factQuestions, personFacts } from '../rules/fact.ts';
import { factConditions, type Rule, type Ruleset } from '../rules/rule.ts';
import { RESERVATION, toReden } from './advise.ts';

/** The contract that an employer wants to give, also after a trial. */
function factsOf({ urenPerWeek, contractMaanden, erkendLeerbedrijf }: WerkgeverVraag): Facts {
  return {
    ...(urenPerWeek !== undefined && { 'uren-per-week': urenPerWeek }),
    ...(contractMaanden !== undefined && {
      'contract-maanden': contractMaanden,
      'voorgenomen-contract-maanden': contractMaanden,
    }),
    ...(erkendLeerbedrijf !== undefined && { 'erkend-leerbedrijf': erkendLeerbedrijf }),
  };
}

function toOffer(offer: MenukaartAanbod): WerkgeverInstrument['aanbod'] {
  const { aanbieder, gemeenten, contact, bedrag, duur, stappen, aanvragenUiterlijk, formulier, bronnen } =
    offer;
  const [first] = bronnen;
  if (!first) return [];
  const { onderdelen: _aspects, ...bron } = first;
  return [
    {
      aanbieder,
      gemeenten: gemeenten.map(({ naam }) => naam),
      ...(contact && { contact }),
      ...(bedrag !== undefined && { bedrag }),
      ...(duur !== undefined && { duur }),
      stappen,
      ...(aanvragenUiterlijk !== undefined && { uiterlijk: aanvragenUiterlijk }),
      ...(formulier && {
        formulier: {
          tekst: formulier.naam ?? formulierKanalen.labels[formulier.kanaal],
          ...(formulier.link !== undefined && { link: formulier.link }),
        },
      }),
      bron,
    },
  ];
}

/** Who carries something out where the work is comes first: that is whom the employer knows. */
function nearFirst(offers: readonly MenukaartAanbod[], gemeentecode: string | undefined): MenukaartAanbod[] {
  const isNear = ({ gemeenten }: MenukaartAanbod) =>
    gemeenten.some((one) => one.gemeentecode === gemeentecode);
  return offers.toSorted((one, other) => Number(isNear(other)) - Number(isNear(one)));
}

function dependsOn(rule: Rule | undefined, facts: Facts): string[] {
  const open = rule
    ? factConditions(rule.when)
        .map(({ fact }) => fact)
        .filter((fact) => facts[fact] === undefined)
    : [];
  return [...new Set(open)]
    .toSorted((one, other) => Number(personFacts.has(other)) - Number(personFacts.has(one)))
    .map((fact) => factQuestions[fact]);
}

function toInstrument(
  scheme: MenukaartRegeling,
  rule: Rule | undefined,
  evaluation: Evaluation | undefined,
  { facts, gemeentecode, ruleset }: { facts: Facts; gemeentecode: string | undefined; ruleset: Ruleset },
): WerkgeverInstrument {
  // An unknown fact is no reason here: it stands under what it depends on.
  const decided = evaluation?.reasons.filter(({ outcome }) => outcome !== 'onbekend') ?? [];
  return {
    code: scheme.code,
    naam: scheme.naam,
    soort: scheme.soort,
    omschrijving: scheme.omschrijving,
    uitkomst: evaluation?.outcome ?? 'onbekend',
    redenen: decided.map(toReden(ruleset)),
    hangtAfVan: dependsOn(rule, facts),
    wensen: scheme.wensen,
    watDoetWsp: scheme.watDoetWsp,
    watDoetWerkgever: scheme.watDoetWerkgever,
    aanbod: nearFirst(scheme.aanbod, gemeentecode).flatMap(toOffer),
  };
}

export interface EmployerQuestion {
  question: WerkgeverVraag;
  on: IsoDate;
  catalogue: Catalogue;
  /** How long after its review date employers still see a set. */
  overdueDays: number;
  ruleset: Ruleset;
}

export function adviseEmployer({
  question,
  on,
  catalogue,
  overdueDays,
  ruleset,
}: EmployerQuestion): WerkgeverAdvies {
  const { zoektVoor, gemeentecode } = question;
  const facts = factsOf(question);
  const rules = new Map(ruleset.rules.map((rule) => [rule.instrument, rule]));
  const wanted = menuCardOf(catalogue, overdueDays).filter(
    ({ wensen }) => zoektVoor.length === 0 || wensen.some((wish) => zoektVoor.includes(wish)),
  );
  const judged = wanted.map((scheme) => {
    const rule = rules.get(scheme.code);
    return { scheme, rule, evaluation: rule && evaluate(rule.when, facts) };
  });
  const impossible = judged.filter(({ evaluation }) => evaluation?.outcome === 'nee');
  return {
    op: on,
    regelset: ruleset.id,
    instrumenten: judged
      .filter((one) => !impossible.includes(one))
      .map(({ scheme, rule, evaluation }) =>
        toInstrument(scheme, rule, evaluation, { facts, gemeentecode, ruleset }),
      ),
    nietMogelijk: impossible.map(({ scheme, evaluation }) => ({
      code: scheme.code,
      naam: scheme.naam,
      redenen: (evaluation?.reasons ?? []).map(toReden(ruleset)),
    })),
    voorbehoud: RESERVATION,
  };
}
