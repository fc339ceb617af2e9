/**
 * Family names put together from words, so that they read as names and are plainly made up: a region of nobody.
 * Several languages of the region take part.
 */
import type { Random } from '../random.ts';

export interface FamilyName {
  tussenvoegsel?: string;
  achternaam: string;
}

const dutch = {
  first: [
    'Appel',
    'Berken',
    'Bloesem',
    'Braam',
    'Distel',
    'Dotter',
    'Eikel',
    'Elzen',
    'Fluister',
    'Gras',
    'Hazel',
    'Hemel',
    'Honing',
    'Kastanje',
    'Kiezel',
    'Klaver',
    'Koren',
    'Kruiden',
    'Kwetter',
    'Linden',
    'Lijster',
    'Maan',
    'Madelief',
    'Mos',
    'Nevel',
    'Noten',
    'Oever',
    'Peppel',
    'Pluim',
    'Regen',
    'Riet',
    'Rozen',
    'Schemer',
    'Spreeuwen',
    'Sterren',
    'Tarwe',
    'Uilen',
    'Varen',
    'Veder',
    'Vlier',
    'Vlinder',
    'Wilgen',
    'Winter',
    'Wolken',
    'Zilver',
    'Zomer',
    'Zwaluwen',
  ],
  second: [
    'akker',
    'beemd',
    'borg',
    'bosch',
    'brink',
    'dael',
    'donk',
    'dreef',
    'gaard',
    'heuvel',
    'hof',
    'horst',
    'kamp',
    'laar',
    'land',
    'oord',
    'pad',
    'poort',
    'rijk',
    'spoor',
    'stee',
    'stroom',
    'veld',
    'voort',
    'weide',
    'zicht',
  ],
  before: ['van', 'van de', 'van den', 'van der', 'ter', 'uit den'],
} as const;

const compounds: readonly { first: readonly string[]; second: readonly string[] }[] = [
  {
    first: ['Ak', 'Altın', 'Gök', 'Güneş', 'Kar', 'Mavi', 'Orman', 'Taş', 'Yeşil', 'Yıldız'],
    second: ['bahçe', 'bulut', 'çiçek', 'dere', 'göl', 'kanat', 'köprü', 'nehir', 'tepe', 'yaprak'],
  },
  {
    first: ['Bar', 'Dah', 'Far', 'Jaz', 'Kam', 'Lam', 'Naj', 'Rim', 'Saf', 'Tal', 'Zah'],
    second: [
      'abani',
      'amouri',
      'anwari',
      'arzaki',
      'emrani',
      'errouni',
      'ibari',
      'oudani',
      'ourati',
      'ouzari',
    ],
  },
  {
    first: ['Brzoz', 'Chmur', 'Deszcz', 'Jezior', 'Kalin', 'Klon', 'Lip', 'Mgieł', 'Sosn', 'Wiatr'],
    second: ['anek', 'awiec', 'enko', 'erak', 'iczak', 'omski', 'onek', 'owiak', 'ulik', 'uszka'],
  },
  {
    first: ['Bala', 'Dew', 'Jala', 'Kala', 'Mani', 'Nala', 'Puna', 'Rama', 'Suri', 'Wana'],
    second: ['banda', 'dasa', 'gopal', 'karan', 'lall', 'mohan', 'narsing', 'persing', 'tahal', 'wati'],
  },
  {
    first: ['Aber', 'Beke', 'Dawi', 'Fess', 'Haile', 'Kidu', 'Mehre', 'Sen', 'Tes', 'Wolde'],
    second: ['ba', 'dani', 'ghebe', 'kale', 'lasse', 'mire', 'nesh', 'rabe', 'tadu', 'zghi'],
  },
  {
    first: ['Agua', 'Alto', 'Bela', 'Campo', 'Flor', 'Luna', 'Monte', 'Rio', 'Sol', 'Verde'],
    second: ['brisa', 'claro', 'dorada', 'luz', 'mar', 'nube', 'piedra', 'sombra', 'valle', 'viva'],
  },
];

export function drawFamilyName(random: Random): FamilyName {
  if (random.chance(0.62)) {
    const achternaam = random.pick(dutch.first) + random.pick(dutch.second);
    return random.chance(0.35) ? { tussenvoegsel: random.pick(dutch.before), achternaam } : { achternaam };
  }
  const { first, second } = random.pick(compounds);
  return { achternaam: random.pick(first) + random.pick(second) };
}
