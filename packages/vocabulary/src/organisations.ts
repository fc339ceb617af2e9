import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

/** A gemeente decides; an uitvoerder guides people for one or more gemeenten. They are different organisations. */
export const organisatieSoorten = choiceList('OrganisatieSoort', 'Wat voor organisatie het is.', {
  gemeente: 'Gemeente',
  'gemeentelijke-dienst': 'Gemeentelijke dienst',
  'sociaal-ontwikkelbedrijf': 'Sociaal ontwikkelbedrijf',
  uwv: 'UWV',
  werkgever: 'Werkgever',
});
export type OrganisatieSoort = ChoiceOf<typeof organisatieSoorten>;

/**
 * Laws and regulations for which an organisation guides people, as in `uitvoering(gemeente, wet, organisatie,
 * vanaf, tot)`. Their names are the official short titles.
 */
export const wetten = choiceList('Wet', 'De wet waaronder een organisatie mensen begeleidt.', {
  participatiewet: 'Participatiewet',
  ioaw: 'IOAW',
  ioaz: 'IOAZ',
  bbz: 'Bbz 2004',
  wsw: 'Wsw',
  ww: 'WW',
  wia: 'WIA',
  wao: 'WAO',
  wajong: 'Wajong',
  ziektewet: 'Ziektewet',
});
export type Wet = ChoiceOf<typeof wetten>;
