/** Short ways to write the parts of a variant; every decision in the demo region is made up, and its source says so. */
import type { NieuweVariant } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { AspectDelen, Bron } from '@vlinderdas/instruments-service/contract/parts.resource';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { KostenEenheid, Regelaar } from '@vlinderdas/vocabulary/instruments';

export type Parts = AspectDelen;
type FormChannel = NonNullable<AspectDelen['formulier']>['kanaal'];
type Conditions = NonNullable<AspectDelen['voorwaarden']>['lijst'];
type PolicyFields = Partial<Omit<NonNullable<AspectDelen['beleid']>, 'bron'>>;

export interface PartBuilder {
  source: Bron;
  policy(fields?: PolicyFields): Pick<Parts, 'beleid'>;
  absent(): Pick<Parts, 'beleid'>;
  conditions(list: Conditions, other?: string[], exception?: string): Pick<Parts, 'voorwaarden'>;
  amount(euros: number, per: KostenEenheid, note?: string): Pick<Parts, 'bedrag'>;
  realCosts(mostEuros: number, per: KostenEenheid): Pick<Parts, 'bedrag'>;
  /** @param toelichting what the law comes down to, in words */
  statutoryAmount(toelichting: string): Pick<Parts, 'bedrag'>;
  noAmount(): Pick<Parts, 'bedrag'>;
  months(count: number, extendableTo?: number): Pick<Parts, 'duur'>;
  asLongAsEmployed(): Pick<Parts, 'duur'>;
  once(): Pick<Parts, 'duur'>;
  procedure(
    steps: readonly (readonly [Regelaar, string])[],
    terms: { decideDays?: number; payDays?: number; by?: Regelaar; until?: string },
  ): Pick<Parts, 'werkwijze'>;
  form(channel: FormChannel, name?: string, path?: string): Pick<Parts, 'formulier'>;
}

/** @param checkedOn when the provider looked it up last */
export function partsOf(provider: { name: string; site: string }, checkedOn: IsoDate): PartBuilder {
  const source: Bron = {
    tekst: `Beleidsregel ${provider.name} (verzonnen)`,
    link: `https://${provider.site}/beleidsregels`,
    gecontroleerdOp: checkedOn,
    bevestigd: true,
  };
  const policy = (fields: PolicyFields = {}) => ({
    beleid: { aangeboden: true, doelgroepen: ['DD02' as const], ...fields, bron: source },
  });
  return {
    source,
    policy,
    absent: () => policy({ aangeboden: false, doelgroepen: [] }),
    conditions: (lijst, overig, maatwerk) => ({
      voorwaarden: { lijst, ...(overig && { overig }), ...(maatwerk && { maatwerk }), bron: source },
    }),
    amount: (euros, eenheid, toelichting) => ({
      bedrag: {
        soort: 'vast',
        inCenten: Math.round(euros * 100),
        eenheid,
        ...(toelichting && { toelichting }),
        bron: source,
      },
    }),
    realCosts: (mostEuros, eenheid) => ({
      bedrag: {
        soort: 'werkelijke-kosten',
        maximumInCenten: mostEuros * 100,
        maximumEenheid: eenheid,
        bron: source,
      },
    }),
    statutoryAmount: (toelichting) => ({ bedrag: { soort: 'berekening', toelichting, bron: source } }),
    noAmount: () => ({ bedrag: { soort: 'geen', bron: source } }),
    months: (waarde, verlengbaarTot) => ({
      duur: {
        soort: 'periode',
        waarde,
        eenheid: 'maand',
        ...(verlengbaarTot && { verlengbaarTot }),
        bron: source,
      },
    }),
    asLongAsEmployed: () => ({ duur: { soort: 'zolang-het-dienstverband-duurt', bron: source } }),
    once: () => ({ duur: { soort: 'eenmalig', bron: source } }),
    procedure: (steps, { decideDays, payDays, by, until }) => ({
      werkwijze: {
        stappen: steps.map(([wie, tekst]) => ({ wie, tekst })),
        ...(by && { aanvragenDoor: by }),
        ...(until && { aanvragenUiterlijk: until }),
        ...(decideDays !== undefined && { beslistermijnInDagen: decideDays }),
        ...(payDays !== undefined && { betaaltermijnInDagen: payDays }),
        bron: source,
      },
    }),
    form: (kanaal, naam, path) => ({
      formulier: {
        kanaal,
        ...(naam && { naam }),
        ...(path && { link: `https://${provider.site}/${path}` }),
        bron: source,
      },
    }),
  };
}

export type DemoVariant = Omit<NieuweVariant, 'organisatieId'>;

/** The set of a provider was decided in January and is looked at a year later; some of it waits too long already. */
export function moments(today: IsoDate) {
  return {
    since: `${Number(today.slice(0, 4)) - 1}-01-01`,
    checked: addDays(today, -120),
    changed: addDays(today, -140),
    reviewSoon: addDays(today, 21),
    reviewLater: addDays(today, 200),
    reviewPast: addDays(today, -30),
    reviewLongPast: addDays(today, -160),
    moneyEnds: addDays(today, 75),
  };
}
