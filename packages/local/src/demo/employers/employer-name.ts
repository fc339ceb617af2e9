/** Names of employers, put together: a trade of the branch and words of a landscape that is nowhere. */
import type { Branch } from '../branches.ts';
import type { Random } from '../random.ts';

const places = [
  'De Bloesem',
  'De Distel',
  'De Kiezel',
  'De Klaver',
  'De Lijster',
  'De Maanvis',
  'De Nevel',
  'De Peppel',
  'De Regenboog',
  'De Spreeuw',
  'De Ster',
  'De Varen',
  'De Veder',
  'De Vlier',
  'De Vlinder',
  'De Wolk',
  'De Zwaluw',
  'Braambos',
  'Duizendblad',
  'Elzenhof',
  'Fluitekruid',
  'Hazelkamp',
  'Heidepoort',
  'Honingraat',
  'Kastanjeplein',
  'Korenbloem',
  'Kwikstaart',
  'Lindendreef',
  'Madelief',
  'Morgenrood',
  'Noorderkempen',
  'Peelland',
  'Rietkraag',
  'Roerdomp',
  'Sterrenveld',
  'Tarweveld',
  'Uilenbos',
  'Vossenhol',
  'Waterrijk',
  'Wilgenrijk',
  'Zandloper',
  'Zilverberk',
  'Zomerwind',
  'Zonnedauw',
  'Zuiderkruis',
];

export interface EmployerName {
  name: string;
  /** Slugs of the occupations of its trade. */
  occupations: readonly string[];
}

/** @param slug for an employer that has this occupation */
export function drawEmployerName(random: Random, branch: Branch, slug?: string): EmployerName {
  const trades = Object.entries(branch.trades).filter(
    ([, occupations]) => slug === undefined || occupations.includes(slug),
  );
  const [trade, occupations] = random.pick(trades);
  return { name: `${trade} ${random.pick(places)}`, occupations };
}
