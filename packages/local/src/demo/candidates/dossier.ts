/** Whom someone belongs to, how far from work, and the facts that open regelingen. */
import type { KandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Regelingfeit, Uitkering } from '@vlinderdas/vocabulary/candidates';
import { type GuidingOrganisation, guidingOrganisations, organisationId, teamId } from '../organisations.ts';
import { type DemoColleague, guidesOf } from '../people.ts';
import type { DemoGemeente } from '../places.ts';
import type { Random } from '../random.ts';
import { bemiddelbaarheden, inDoelgroepregister, isGuidedByUwv, shares } from './shares.ts';

export interface Belonging {
  organisation: GuidingOrganisation;
  fields: Pick<
    KandidaatInvoer,
    'woongemeente' | 'verwerkingsverantwoordelijkeId' | 'begeleiderId' | 'teamId' | 'grondslag' | 'uitkering'
  >;
}

/** Young people of De Dommel have a team of their own. */
const YOUNG = 27;

function isOfTeam(guide: DemoColleague, benefit: Uitkering, gemeente: DemoGemeente, age: number): boolean {
  if (guide.organisation === 'uwv') return (guide.team === 'ww') === (benefit === 'ww');
  if (guide.organisation !== 'de-dommel') return true;
  const team = age < YOUNG ? 'jongeren' : gemeente.key === 'eindhoven' ? 'eindhoven' : 'zuid';
  return guide.team === team;
}

export function drawBelonging(
  random: Random,
  gemeente: DemoGemeente,
  benefit: Uitkering,
  age: number,
): Belonging {
  const byUwv = isGuidedByUwv(benefit);
  const organisation = byUwv ? 'uwv' : gemeente.uitvoerder;
  const guide = random.pick(
    guidesOf(organisation).filter((person) => isOfTeam(person, benefit, gemeente, age)),
  );
  return {
    organisation,
    fields: {
      ...(random.chance(0.98) && { woongemeente: gemeente.code }),
      verwerkingsverantwoordelijkeId: organisationId(byUwv ? 'uwv' : gemeente.key),
      teamId: teamId(organisation, guide.team ?? ''),
      // Some wait for someone to guide them: the team answers.
      ...(random.chance(0.93) && { begeleiderId: guide.id }),
      grondslag: random.chance(0.02) ? 'geen' : byUwv ? 'wet-suwi' : 'participatiewet',
      ...(random.chance(0.95) && { uitkering: benefit }),
    },
  };
}

export function keyOf(organisation: GuidingOrganisation, number: number): string {
  const { prefix } = guidingOrganisations.find(({ key }) => key === organisation) ?? { prefix: 'XX' };
  return `${prefix}-${String(number).padStart(6, '0')}`;
}

type Status = Pick<
  KandidaatInvoer,
  'beschikbaarheid' | 'nietBeschikbaarTot' | 'bemiddelbaarheid' | 'zichtbaarVoorWerkgevers'
>;

export function drawStatus(random: Random, today: IsoDate): Status {
  const beschikbaarheid = random.weighted([
    ['beschikbaar', 85],
    ['tijdelijk-niet', 7],
    ['aan-het-werk-wil-meer-uren', 4],
    ['afgesloten', 4],
  ] as const);
  return {
    beschikbaarheid,
    ...(beschikbaarheid === 'tijdelijk-niet' && {
      nietBeschikbaarTot: addDays(today, random.int(5, 120)),
    }),
    bemiddelbaarheid: random.weighted(bemiddelbaarheden),
    zichtbaarVoorWerkgevers: random.chance(0.95),
  };
}

export function drawDates(
  random: Random,
  today: IsoDate,
): Pick<KandidaatInvoer, 'peildatum' | 'houdbaarTot'> {
  const isOld = random.chance(shares.olderThanSixMonths);
  const peildatum = addDays(today, -(isOld ? random.int(184, 900) : random.int(0, 178)));
  return { peildatum, ...(random.chance(0.3) && { houdbaarTot: addDays(peildatum, 365) }) };
}

type Fact = NonNullable<KandidaatInvoer['regelingfeiten']>[number];

/** `nee` and `onbekend` are both said, and often nothing is. */
export function drawFacts(
  random: Random,
  benefit: Uitkering,
  today: IsoDate,
): Pick<KandidaatInvoer, 'regelingfeiten'> {
  const checked = () =>
    random.chance(0.8) && { bron: 'klantvolgsysteem', gecontroleerdOp: addDays(today, -random.int(10, 700)) };
  const isRegistered = random.chance(inDoelgroepregister[benefit] ?? 0);
  const isMunicipal = benefit === 'participatiewet';
  const answers: readonly (readonly [Regelingfeit, boolean])[] = [
    ['doelgroepregister', isRegistered],
    ['doelgroep-loonkostensubsidie', isMunicipal && isRegistered && random.chance(0.8)],
    ['arbeidsgehandicapt', (benefit === 'wga' || benefit === 'wajong') && random.chance(0.6)],
    ['advies-beschut-werk', isRegistered && isMunicipal && random.chance(0.12)],
  ];
  const facts = answers.flatMap(([feit, isTrue]): Fact[] => {
    if (isTrue) return [{ feit, waarde: 'ja', ...checked() }];
    const waarde = random.weighted([
      ['nee', 50],
      ['onbekend', 15],
      [undefined, 35],
    ] as const);
    return waarde ? [{ feit, waarde, ...(waarde === 'nee' && checked()) }] : [];
  });
  return facts.length > 0 ? { regelingfeiten: facts } : {};
}
