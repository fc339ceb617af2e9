/** Where people live and work: postcode areas of the region's gemeenten. */
import { placeRows } from '@vlinderdas/region/places-zuidoost-brabant';
import type { Random } from './random.ts';

/** Share in percent of where people live, and by which uitvoerder the gemeente has them guided. */
export const gemeenten = [
  { code: 'GM0772', key: 'eindhoven', name: 'Gemeente Eindhoven', share: 58, uitvoerder: 'de-dommel' },
  { code: 'GM0861', key: 'veldhoven', name: 'Gemeente Veldhoven', share: 8, uitvoerder: 'de-dommel' },
  { code: 'GM0858', key: 'valkenswaard', name: 'Gemeente Valkenswaard', share: 6, uitvoerder: 'de-dommel' },
  { code: 'GM0753', key: 'best', name: 'Gemeente Best', share: 5, uitvoerder: 'groene-woud' },
  {
    code: 'GM0820',
    key: 'nuenen',
    name: 'Gemeente Nuenen, Gerwen en Nederwetten',
    share: 4,
    uitvoerder: 'groene-woud',
  },
  { code: 'GM0823', key: 'oirschot', name: 'Gemeente Oirschot', share: 3, uitvoerder: 'groene-woud' },
  {
    code: 'GM0848',
    key: 'son-en-breugel',
    name: 'Gemeente Son en Breugel',
    share: 3,
    uitvoerder: 'groene-woud',
  },
  { code: 'GM1728', key: 'bladel', name: 'Gemeente Bladel', share: 3, uitvoerder: 'kempenland' },
  { code: 'GM0770', key: 'eersel', name: 'Gemeente Eersel', share: 3, uitvoerder: 'kempenland' },
  { code: 'GM0866', key: 'waalre', name: 'Gemeente Waalre', share: 2, uitvoerder: 'de-dommel' },
  { code: 'GM1658', key: 'heeze-leende', name: 'Gemeente Heeze-Leende', share: 2, uitvoerder: 'de-dommel' },
  { code: 'GM1724', key: 'bergeijk', name: 'Gemeente Bergeijk', share: 2, uitvoerder: 'kempenland' },
  {
    code: 'GM1667',
    key: 'reusel-de-mierden',
    name: 'Gemeente Reusel-De Mierden',
    share: 1,
    uitvoerder: 'kempenland',
  },
] as const;
export type DemoGemeente = (typeof gemeenten)[number];

/** Areas of post-office boxes, where nobody lives: those that end in 0, and the first six of Eindhoven. */
const isStreetArea = (pc4: number) => pc4 % 10 !== 0 && !(pc4 >= 5601 && pc4 <= 5606);

const areasOf = new Map(
  gemeenten.map(({ code }) => [
    code as string,
    placeRows.filter(([pc4, , gemeente]) => gemeente === code && isStreetArea(pc4)),
  ]),
);

/** Letters that postcodes use; combinations with a meaning from the war are never given out. */
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';

export interface Address {
  postcode: string;
  town: string;
}

export function drawGemeente(random: Random): DemoGemeente {
  return random.weighted(gemeenten.map((gemeente) => [gemeente, gemeente.share] as const));
}

/** An address within a gemeente; its letters are made up. */
export function drawAddress(random: Random, gemeenteCode: string): Address {
  const [pc4, town] = random.pick(areasOf.get(gemeenteCode) ?? []);
  const letter = () => random.pick([...LETTERS]);
  const letters = `${letter()}${letter()}`;
  return { postcode: `${pc4}${/S[ADS]/.test(letters) ? 'AB' : letters}`, town };
}

/** Streets that lead nowhere. */
export const streets: readonly string[] = [
  'Vlinderpad',
  'Voorbeeldstraat',
  'Fictieve Dreef',
  'Klaverlaan',
  'Lijsterhof',
  'Nevelweg',
  'Oude Bedrijvenweg',
  'Kiezelkade',
  'Zwaluwplein',
  'Nijverheidsdreef',
  'Distelstraat',
  'Wolkenlaan',
];
