/** Who and what there is in the region of the adviser: ids, the moment, organisations and colleagues. */
import { uuid } from '../uuid.ts';

export const ids = {
  region: uuid(1),
  dommel: uuid(2),
  kempenland: uuid(3),
  uwv: uuid(4),
  mila: uuid(10),
  peters: uuid(11),
  bakker: uuid(12),
  vacancy: uuid(100),
  employer: uuid(200),
  candidate: (number: number) => uuid(1000 + number),
  proposal: (number: number) => uuid(2000 + number),
} as const;

export const now = '2026-11-23T09:20:00+01:00';

export const adviser = {
  subject: ids.mila,
  name: 'Mila Verbeek',
  regio: ids.region,
  organisatie: ids.dommel,
  rollen: ['werkgeversadviseur'],
};

export const organisations: Readonly<Record<string, string>> = {
  [ids.dommel]: 'Werkbedrijf De Dommel',
  [ids.kempenland]: 'Participatiebedrijf Kempenland',
  [ids.uwv]: 'UWV',
};

export const colleagues = [
  { id: ids.mila, naam: 'Mila Verbeek', emailadres: 'mila@dommel.example', telefoonnummer: '040 000 00 10' },
  {
    id: ids.peters,
    naam: 'Anouk Peters',
    emailadres: 'anouk@kempenland.example',
    telefoonnummer: '040 000 00 11',
  },
  {
    id: ids.bakker,
    naam: 'Sem Bakker-van der Wijngaarden',
    emailadres: 'sem@uwv.example',
    telefoonnummer: '040 000 00 12',
  },
];
