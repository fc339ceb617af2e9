/** One made-up vacancy: fields as its sender would fill them in, and a text in the sender's own manner. */

import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Sluiting } from '@vlinderdas/vacancies-service/contract/progress.resource';
import type { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Channel, DemoEmployer } from '../employers/employer.ts';
import { drawEmployerName } from '../employers/employer-name.ts';
import { branchOf, occupationOf } from '../occupations.ts';
import { advisers, type DemoColleague } from '../people.ts';
import { drawAddress, drawGemeente } from '../places.ts';
import type { Random } from '../random.ts';
import { adviserNote } from '../texts/adviser-note.ts';
import { agency } from '../texts/agency.ts';
import { chatty } from '../texts/chatty.ts';
import { formal } from '../texts/formal.ts';
import { wordsOf } from '../texts/occupations/all.ts';
import { telegram } from '../texts/telegram.ts';
import { euros, type VacancyWords } from '../texts/vacancy-words.ts';
import { drawOffer, extraSentences } from './offer.ts';
import { drawRequirements } from './requirements.ts';
import { type WorkProfile, workProfileOf } from './work-profiles.ts';

/** How far the WSP is with it when someone first looks. */
export type DemoProgress =
  | { status: 'nieuw' }
  | { status: 'opgepakt' }
  | { status: 'gesloten'; closing: Sluiting };

export interface DemoVacancy {
  /** Also its `externeReferentie`, by which loading again is an update. */
  reference: string;
  channel: Channel;
  /** Key of the employer; without one the employer has no account. */
  employer: string | undefined;
  /** In whose name it is entered, for the channel `adviseur`. */
  adviser: DemoColleague;
  style: StyleName;
  input: VacatureInvoer;
  progress: DemoProgress;
}

const styles = { formeel: formal, vlot: chatty, telegram, uitzend: agency, notitie: adviserNote } as const;
export type StyleName = keyof typeof styles;

const stylesOf: Readonly<Record<Channel, readonly (readonly [StyleName, number])[]>> = {
  adviseur: [
    ['notitie', 55],
    ['telegram', 25],
    ['formeel', 12],
    ['vlot', 8],
  ],
  portaal: [
    ['vlot', 50],
    ['formeel', 30],
    ['telegram', 20],
  ],
  api: [
    ['formeel', 50],
    ['vlot', 45],
    ['telegram', 5],
  ],
};

export interface VacancyPlan {
  number: number;
  slug: string;
  channel: Channel;
  employer: DemoEmployer;
  viaAgency: boolean;
}

export function drawVacancy(random: Random, plan: VacancyPlan, today: IsoDate): DemoVacancy {
  const { number, slug, channel, employer, viaAgency } = plan;
  const occupation = occupationOf(slug);
  const profile = workProfileOf(slug);
  const words = wordsOf(slug);
  const title = random.pick(words.titles);
  // An agency's client, or another site of a large employer, lies elsewhere.
  const place =
    viaAgency || random.chance(0.15) ? drawAddress(random, drawGemeente(random).code) : employer.address;
  const hours = drawHours(random, profile);
  const times = random.pick(profile.times);
  const wage = drawWage(random, profile);
  const posts = random.chance(0.2)
    ? random.weighted([
        [2, 5],
        [3, 3],
        [4, 2],
        [6, 1],
        [8, 1],
      ])
    : 1;
  const hasAccount = channel !== 'adviseur' || !random.chance(0.08);
  const employerName = hasAccount
    ? employer.account.handelsnaamOrganisatie
    : drawEmployerName(random, branchOf(slug), slug).name;
  const offer = drawOffer(random, { slug, viaAgency });
  const style: StyleName = viaAgency ? 'uitzend' : random.weighted(stylesOf[channel]);
  const permanent = random.chance(0.4);
  const text: VacancyWords = {
    title,
    label: occupation.label,
    branch: branchOf(slug).key,
    words,
    tasks: occupation.tasks,
    employer: employerName,
    town: place.town,
    posts,
    hours,
    begin: times.begin,
    moments: times.moments,
    wage,
    permanent,
    contact: { name: employer.contact.naam, phone: employer.contact.telefoonnummer },
    extras: extraSentences(offer),
  };
  const codesOccupation = random.chance(channel === 'portaal' ? 0.4 : 0.7);
  const reference = `VB-${String(number).padStart(4, '0')}`;
  const input: VacatureInvoer = {
    externeReferentie: reference,
    naamVacature: title,
    omschrijvingVacature: styles[style](random.branch('tekst'), text),
    adres: {
      postcode: place.postcode,
      ...(place === employer.address && {
        straatnaam: employer.address.street,
        huisnummer: employer.address.number,
      }),
    },
    ...(codesOccupation && { beroep: { codeBeroepsnaam: occupation.uri } }),
    ...drawRequirements(random, slug),
    werktijden: { aantalWerkurenPerWeekMinimaal: hours.min, aantalWerkurenPerWeekMaximaal: hours.max },
    ...(random.chance(0.75) && { werkmomenten: [...times.moments] }),
    ...(times.begin && random.chance(0.75) && { begintijd: times.begin }),
    ...(random.chance(0.6) &&
      profile.conditions.length > 0 && { werkomstandigheden: [...profile.conditions] }),
    ...(random.chance(0.5) && { taken: [...occupation.tasks] }),
    contractvorm: [{ codeTypeArbeidscontract: permanent ? 'O' : 'B', codeTypeOvereenkomst: offer.agreement }],
    arbeidsVoorwaarden: {
      salarisIndicatie: `${euros(wage.min)} tot ${euros(wage.max)} per uur`,
      ...(random.chance(0.5) && { datumAanvangWerkzaamheden: addDays(today, random.int(7, 60)) }),
    },
    ...(random.chance(0.4) && { sluitingsdatumVacature: addDays(today, random.int(20, 90)) }),
    sector: { codeSbi: random.pick(branchOf(slug).sbi) },
    contactpersoon: contactOf(employer, hasAccount),
    ...offer.fields,
    aantalGezocht: posts,
    ...(!hasAccount && {
      werkgever: { handelsnaamOrganisatie: employerName },
    }),
  };
  return {
    reference,
    channel,
    employer: hasAccount ? employer.key : undefined,
    adviser: random.chance(0.7) ? employer.adviser : random.pick(advisers),
    style,
    input,
    progress: drawProgress(random.branch('voortgang')),
  };
}

const closings: readonly Sluiting[] = [
  { reden: 'vervuld-door-werkgever' },
  { reden: 'functie-vervallen' },
  { reden: 'geen-reactie-werkgever' },
  {
    reden: 'geen-geschikte-kandidaat',
    toelichting: 'Wij hebben in de hele regio gezocht. Niemand met dit diploma is nu beschikbaar.',
    alternatieven: ['bbl', 'functie-aanpassen'],
  },
];

function drawProgress(random: Random): DemoProgress {
  const status = random.weighted([
    ['nieuw', 20],
    ['opgepakt', 72],
    ['gesloten', 8],
  ] as const);
  return status === 'gesloten' ? { status, closing: random.pick(closings) } : { status };
}

/** Whoever has no account has no address at the domain of one. */
function contactOf({ contact }: DemoEmployer, hasAccount: boolean) {
  const { emailadres: _emailadres, ...rest } = contact;
  return hasAccount ? { ...contact } : rest;
}

function drawHours(random: Random, { level }: WorkProfile): { min: number; max: number } {
  const isPartTime = random.chance(level === '1' || level === '2' ? 0.45 : 0.3);
  const max = isPartTime ? random.pick([12, 16, 20, 20, 24, 24]) : random.pick([28, 32, 32, 36, 38, 40, 40]);
  return { min: random.chance(0.4) ? max : Math.max(8, max - random.pick([4, 8])), max };
}

function drawWage(random: Random, { wage: [low, high] }: WorkProfile): { min: number; max: number } {
  const min = low + random.int(0, 8) * 5;
  return { min, max: Math.max(min + 50, high - random.int(0, 10) * 5) };
}
