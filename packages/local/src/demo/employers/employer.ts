/** Employers of the demo region: their account, whom they call, and how their vacancies reach us. */
import type {
  ContactpersoonInvoer,
  WerkgeverInvoer,
} from '@vlinderdas/employers-service/contract/employers.resource';
import type { z } from 'zod';
import type { Branch } from '../branches.ts';
import { branches } from '../branches.ts';
import { demoId } from '../demo-id.ts';
import { domainOf, drawPhone, emailOf } from '../names/contact.ts';
import { drawFamilyName } from '../names/family-names.ts';
import { firstNames } from '../names/first-names.ts';
import { advisers, type DemoColleague } from '../people.ts';
import { drawAddress, drawGemeente, streets } from '../places.ts';
import type { Random } from '../random.ts';
import { drawEmployerName } from './employer-name.ts';

/** Who brings a vacancy in: an adviser after a call, the employer in the portal, or its software. */
export type Channel = 'adviseur' | 'portaal' | 'api';

export interface DemoEmployer {
  key: string;
  branch: Branch;
  /** Slugs of the occupations it seeks. */
  occupations: readonly string[];
  isAgency: boolean;
  channel: Channel;
  account: z.input<typeof WerkgeverInvoer>;
  contact: z.input<typeof ContactpersoonInvoer> & { telefoonnummer: string };
  /** The WSP's named contact, and who stands in. */
  adviser: DemoColleague;
  /** Someone of the employer who signs in to the portal. */
  portalPerson?: { key: string; id: string; name: string; email: string; signsIn: boolean };
  address: { postcode: string; town: string; street: string; number: number };
}

const agencyNames = [
  'Uitzendbureau De Wissel',
  'Flexwerk De Bloesem',
  'Werkkracht Uitzenders',
  'Payroll en Flex De Veder',
];

/** Kempen Distributie is the employer of the stories: it calls, it has software, and someone signs in. */
export const STORY_EMPLOYER = 'kempen-distributie';

export function drawEmployers(random: Random, count: number): DemoEmployer[] {
  const taken = new Set<string>();
  const employers = [storyEmployer(random.branch('verhaal'))];
  for (const [index, name] of agencyNames.entries()) {
    employers.push(
      drawEmployer(random.branch(name), {
        name,
        branch: agencyBranch(index),
        occupations: [],
        isAgency: true,
        channel: 'api',
      }),
    );
  }
  const places = new Map<string, number>();
  for (let number = employers.length; number < count; number += 1) {
    const own = random.branch(`werkgever ${number}`);
    const branch = own.weighted(branches.map((one) => [one, one.share] as const));
    let drawn = drawEmployerName(own, branch);
    while (taken.has(drawn.name)) drawn = drawEmployerName(own, branch);
    taken.add(drawn.name);
    const place = places.get(branch.key) ?? 0;
    places.set(branch.key, place + 1);
    // Of each branch the first two have software, the next three use the portal; advisers serve the others.
    const channel: Channel = place < 2 ? 'api' : place < 5 ? 'portaal' : 'adviseur';
    employers.push(drawEmployer(own, { ...drawn, branch, isAgency: false, channel }));
  }
  return employers.map((employer, index) => ({
    ...employer,
    account: { ...employer.account, nummerKvk: `000${String(10_001 + index * 7)}` },
  }));
}

/** Agencies work for all; a branch is needed only for their own SBI code. */
function agencyBranch(index: number): Branch {
  const [logistics] = branches.filter(({ key }) => key === (index % 2 === 0 ? 'logistiek' : 'techniek'));
  if (!logistics) throw new Error('the branch of agencies is missing');
  return logistics;
}

interface EmployerPlan {
  name: string;
  occupations: readonly string[];
  branch: Branch;
  isAgency: boolean;
  channel: Channel;
}

const SBI_AGENCY = 78201;

function drawEmployer(random: Random, plan: EmployerPlan): DemoEmployer {
  const { name, branch, occupations, isAgency, channel } = plan;
  const key = domainOf(name);
  const { postcode, town } = drawAddress(random, drawGemeente(random).code);
  const street = random.pick(streets);
  const number = random.int(1, 180);
  const contactName = drawPersonName(random);
  const contact = {
    naam: contactName,
    functie: random.pick(['Eigenaar', 'Personeelszaken', 'Teamleider', 'Bedrijfsleider', 'Planner']),
    telefoonnummer: drawPhone(random),
    emailadres: emailOf(contactName, key),
  };
  return {
    key,
    branch,
    occupations,
    isAgency,
    channel,
    contact,
    adviser: random.pick(advisers),
    address: { postcode, town, street, number },
    account: {
      handelsnaamOrganisatie: name,
      ...(random.chance(0.3) && { statutaireNaam: `${name} B.V.` }),
      bedrijfsgrootte: random.weighted([
        ['klein', 45],
        ['midden', 35],
        ['groot', 15],
        ['zeer-groot', 5],
      ]),
      codeSbi: isAgency ? SBI_AGENCY : random.pick(branch.sbi),
      website: `https://${key}.example`,
      contactniveau: random.weighted([
        ['regio', 50],
        ['gemeente', 33],
        ['geen-voorkeur', 17],
      ]),
      ...(random.chance(0.3) && { cultuur: random.pick(cultures) }),
      vestigingen: [
        {
          naam: `${name} ${town}`.slice(0, 250),
          nummerVestiging: `0000${String(random.int(0, 99_999_999)).padStart(8, '0')}`,
          postcode,
          straatnaam: street,
          huisnummer: number,
          plaats: town,
          ...(random.chance(0.6) && { ovBereikbaar: random.chance(0.6) }),
        },
      ],
    },
    ...(channel === 'portaal' && {
      portalPerson: {
        key: `contact-${key}`,
        id: demoId(`medewerker werkgever ${key}`),
        name: contactName,
        email: emailOf(contactName, key),
        signsIn: false,
      },
    }),
  };
}

const cultures = [
  'Wij eten samen en praten dan niet over werk. Wie nieuw is, krijgt een vaste collega om alles aan te vragen.',
  'Bij ons telt of je er bent en of je meedenkt. Fouten maken mag, verzwijgen niet.',
  'Klein bedrijf, korte lijnen. Iedereen kent iedereen en helpt mee bij drukte.',
  'Er wordt veel overlegd in het dialect, maar wij schakelen zo om naar rustig Nederlands.',
  'Wij werken met vaste roosters en duidelijke afspraken. Rust is bij ons belangrijk.',
];

function drawPersonName(random: Random): string {
  const { tussenvoegsel, achternaam } = drawFamilyName(random);
  return [random.pick(firstNames), tussenvoegsel, achternaam].filter(Boolean).join(' ');
}

function storyEmployer(random: Random): DemoEmployer {
  const [logistics] = branches.filter(({ key }) => key === 'logistiek');
  if (!logistics) throw new Error('the branch logistiek is missing');
  const drawn = drawEmployer(random, {
    name: 'Kempen Distributie',
    branch: logistics,
    occupations: ['orderpicker'],
    isAgency: false,
    channel: 'api',
  });
  const [adviser] = advisers;
  const name = 'Yara Kempenaar';
  const email = emailOf(name, STORY_EMPLOYER);
  const address = { postcode: '5527AB', town: 'Hapert', street: 'Nijverheidsdreef', number: 12 };
  return {
    ...drawn,
    adviser: adviser ?? drawn.adviser,
    address,
    contact: { naam: name, functie: 'Personeelszaken', telefoonnummer: '040 000 50 10', emailadres: email },
    account: {
      ...drawn.account,
      bedrijfsgrootte: 'groot',
      codeSbi: 52109,
      vestigingen: [
        {
          naam: 'Kempen Distributie Hapert',
          nummerVestiging: '000000010001',
          postcode: address.postcode,
          straatnaam: address.street,
          huisnummer: address.number,
          plaats: address.town,
          ovBereikbaar: false,
        },
      ],
    },
    portalPerson: { key: 'yara', id: demoId('medewerker yara'), name, email, signsIn: true },
  };
}
