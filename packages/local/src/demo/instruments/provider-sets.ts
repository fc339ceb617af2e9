/**
 * What the three uitvoerders of the demo region do with each instrument. They differ where gemeenten differ in practice:
 * procedure and payment term, interne werkbegeleiding, tariffs, extension of a trial, schooling, travel, a premium of
 * one's own. The amount of loonkostensubsidie is the law's and the same everywhere.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type DemoVariant, moments, type Parts, partsOf } from './part-builder.ts';
import { type DemoProvider, providers } from './providers.ts';

const ATLEAST_12_HOURS = {
  feit: 'uren-per-week',
  vergelijking: 'minstens',
  waarde: 12,
  tekst: 'Het werk is ten minste 12 uur per week.',
} as const;
const HALF_YEAR = {
  feit: 'contract-maanden',
  vergelijking: 'minstens',
  waarde: 6,
  tekst: 'Het contract duurt ten minste zes maanden.',
} as const;

/** The set of one uitvoerder: a code for each instrument, and its parts. */
function partsOfProvider(key: DemoProvider, today: IsoDate): Readonly<Record<string, Parts>> {
  const facts = providers[key];
  const { checked } = moments(today);
  const part = partsOf(facts, checked);
  const { decideDays, payDays, guidance, coach, trial, travel } = facts;
  const ask = (name: string, path: string) =>
    guidance.form === 'online' ? part.form('online', name, path) : part.form('papier', name, path);
  const byEmployer = part.procedure(
    [
      ['wsp', 'Wij bespreken met u wat nodig is.'],
      ['werkgever', 'U vult het formulier in en stuurt het contract mee.'],
      ['aanbieder', 'De uitvoerder beslist en betaalt achteraf.'],
    ],
    { decideDays, payDays, by: 'werkgever', until: 'Voor de start, of binnen een maand daarna' },
  );
  const arranged = part.procedure([['wsp', 'Wij regelen dit met u en de begeleider.']], {
    decideDays,
    by: 'wsp',
  });
  return {
    loonkostensubsidie: {
      ...part.policy(),
      ...part.conditions([]),
      ...part.statutoryAmount('Hangt af van de loonwaarde: ten hoogste 70% van het minimumloon.'),
      ...part.asLongAsEmployed(),
      ...part.procedure(
        [
          ['begeleider', 'De begeleider vraagt de loonwaardemeting aan.'],
          ['aanbieder', 'Een deskundige meet de loonwaarde op de werkplek.'],
          ['werkgever', 'U stuurt elke maand de loonstrook.'],
        ],
        { decideDays, payDays, by: 'werkgever', until: 'Binnen 6 maanden na de start' },
      ),
      ...ask('Aanvraag loonkostensubsidie', 'loonkostensubsidie'),
    },
    'forfaitaire-loonkostensubsidie': {
      ...part.policy(),
      ...part.conditions([]),
      ...part.statutoryAmount('De helft van het minimumloon, in de eerste maanden.'),
      ...part.months(6),
      ...part.procedure([['werkgever', 'U vraagt aan bij de start.']], {
        decideDays: 14,
        payDays,
        by: 'werkgever',
      }),
      ...ask('Aanvraag forfaitaire loonkostensubsidie', 'loonkostensubsidie'),
    },
    'interne-werkbegeleiding': {
      ...part.policy({ ookVoorUwv: key === 'groene-woud' }),
      ...part.conditions([ATLEAST_12_HOURS], ['Een vaste collega begeleidt.']),
      ...part.amount(guidance.euros, 'maand'),
      ...part.months(guidance.months, guidance.extendableTo),
      ...byEmployer,
      ...ask('Aanvraag interne werkbegeleiding', 'werkbegeleiding'),
    },
    'jobcoach-gemeente': {
      ...part.policy(),
      ...part.conditions(
        [HALF_YEAR, ATLEAST_12_HOURS],
        undefined,
        'Bij minder uren als dat op termijn groeit.',
      ),
      ...part.amount(coach.eurosPerHour, 'uur', 'De jobcoach stuurt de rekening naar de uitvoerder.'),
      ...part.months(coach.months, 36),
      ...arranged,
      ...part.form('via-wsp'),
    },
    'proefplaatsing-gemeente': {
      ...part.policy(),
      ...part.conditions([
        {
          feit: 'voorgenomen-contract-maanden',
          vergelijking: 'minstens',
          waarde: 6,
          tekst: 'U wilt daarna een contract van ten minste zes maanden geven.',
        },
      ]),
      ...part.noAmount(),
      ...part.months(trial.months, trial.extendableTo),
      ...arranged,
      ...ask('Aanvraag proefplaatsing', 'proefplaatsing'),
    },
    'werkplekaanpassing-gemeente': {
      ...part.policy(),
      ...part.realCosts(facts.adaptation, 'eenmalig'),
      ...part.once(),
      ...byEmployer,
      ...ask('Aanvraag aanpassing werkplek', 'werkplek'),
    },
    'vervoersvoorziening-gemeente':
      travel.kind === 'none'
        ? part.absent()
        : {
            ...part.policy(),
            ...(travel.kind === 'amount'
              ? part.amount(travel.euros, 'maand')
              : part.realCosts(travel.euros, 'eenmalig')),
            ...part.months(12),
            ...arranged,
            ...part.form('via-wsp'),
          },
    werkervaringsplaats: {
      ...part.policy(),
      ...part.noAmount(),
      ...part.months(3, key === 'kempenland' ? 6 : 12),
      ...arranged,
      ...part.form('via-wsp'),
    },
    detachering: {
      ...part.policy({ doelgroepen: ['DD02', 'DD03'] }),
      ...part.procedure(
        [['aanbieder', 'De medewerker blijft bij ons in dienst. U krijgt een rekening per uur.']],
        {
          by: 'wsp',
        },
      ),
      ...part.form('via-wsp'),
    },
    'beschut-werk': { ...part.policy(), ...part.asLongAsEmployed(), ...arranged, ...part.form('via-wsp') },
    plaatsingspremie:
      facts.premium === undefined
        ? part.absent()
        : {
            ...part.policy(),
            ...part.conditions([HALF_YEAR]),
            ...part.amount(facts.premium, 'eenmalig'),
            ...part.once(),
            ...byEmployer,
            ...ask('Aanvraag plaatsingspremie', 'premie'),
          },
    'korte-scholing': {
      ...part.policy({ ookVoorUwv: key === 'groene-woud' }),
      ...part.realCosts(facts.schooling, 'traject'),
      ...part.once(),
      ...arranged,
      ...part.form('via-wsp'),
    },
    jobcarving: {
      ...part.policy({ ookVoorUwv: true }),
      ...part.noAmount(),
      ...part.once(),
      ...part.procedure([['wsp', 'Wij kijken samen welke taken iemand anders kan doen.']], { by: 'wsp' }),
      ...part.form('geen'),
    },
    meeloopdag: {
      ...part.policy({ doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05', 'DD08'], ookVoorUwv: true }),
      ...part.noAmount(),
      ...part.once(),
      ...part.procedure([['wsp', 'Bel ons. Binnen een week loopt er iemand mee.']], { by: 'wsp' }),
      ...part.form('geen'),
    },
    'taal-op-de-werkvloer': {
      ...part.policy({ doelgroepen: ['DD01', 'DD02', 'DD03', 'DD04', 'DD05', 'DD08'], ookVoorUwv: true }),
      ...part.conditions([], ['Ten minste drie deelnemers, of in overleg.']),
      ...part.noAmount(),
      ...part.months(6),
      ...arranged,
      ...part.form('via-wsp'),
    },
  };
}

/** What nobody looked after, as in every region: one is due, one was due long ago, and money that ends. */
function reviewOf(key: DemoProvider, code: string, today: IsoDate) {
  const when = moments(today);
  if (key === 'kempenland' && code === 'detachering') return when.reviewLongPast;
  if (key === 'groene-woud' && code === 'werkervaringsplaats') return when.reviewPast;
  if (code === 'interne-werkbegeleiding') return when.reviewSoon;
  return when.reviewLater;
}

/** A decision in the course of the year: the amount of before, up to the day of the decision. */
function withEarlier(variant: DemoVariant, today: IsoDate, earlierEuros: number | undefined): DemoVariant[] {
  const { changed } = moments(today);
  const { bedrag } = variant;
  if (variant.instrumentCode !== 'interne-werkbegeleiding' || earlierEuros === undefined || !bedrag)
    return [variant];
  return [
    { ...variant, bedrag: { ...bedrag, inCenten: earlierEuros * 100 }, geldtTot: changed },
    { ...variant, geldtVanaf: changed },
  ];
}

/** One gemeente has a premium of its own, beside an uitvoerder that has none. */
function premiumOfVeldhoven(today: IsoDate): DemoVariant {
  const when = moments(today);
  const facts = providers['de-dommel'];
  const part = partsOf(facts, when.checked);
  return {
    instrumentCode: 'plaatsingspremie',
    gemeentecode: 'GM0861',
    ...part.policy(),
    ...part.conditions([HALF_YEAR]),
    ...part.amount(750, 'eenmalig'),
    ...part.once(),
    ...part.form('online', 'Premie aanvragen', 'veldhoven-premie'),
    contact: facts.contact,
    gepubliceerd: true,
    herzienOp: when.reviewLater,
    geldtVanaf: when.since,
  };
}

/** @param today the day of the first start: all dates follow from it */
export function demoVariants(key: DemoProvider, today: IsoDate): DemoVariant[] {
  const when = moments(today);
  const variants = Object.entries(partsOfProvider(key, today)).flatMap(([instrumentCode, parts]) =>
    withEarlier(
      {
        instrumentCode,
        ...parts,
        contact: providers[key].contact,
        ...(instrumentCode === 'taal-op-de-werkvloer' && {
          financiering: { naam: 'Tijdelijk regionaal geld', eindigtOp: when.moneyEnds },
        }),
        gepubliceerd: true,
        herzienOp: reviewOf(key, instrumentCode, today),
        geldtVanaf: when.since,
      },
      today,
      providers[key].earlierGuidance,
    ),
  );
  return key === 'de-dommel' ? [...variants, premiumOfVeldhoven(today)] : variants;
}
