/** The employer of the vacancy, and what was said on the telephone. */
import { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import { uuid } from '../uuid.ts';
import { ids } from './people.ts';

export const employer = Werkgever.parse({
  id: ids.employer,
  revisie: 1,
  handelsnaamOrganisatie: 'Kempen Distributie',
  nummerKvk: '00012345',
  contactniveau: 'regio',
  sector: 'H',
  wspContact: {
    contactpersoon: { medewerkerId: ids.mila, naam: 'Mila Verbeek', telefoonnummer: '040 000 00 10' },
  },
  vestigingen: [{ id: uuid(210), revisie: 1, naam: 'Magazijn Best', postcode: '5684AB', plaats: 'Best' }],
  contactpersonen: [
    {
      id: uuid(211),
      revisie: 1,
      naam: 'J. van Dijk',
      functie: 'Teamleider magazijn',
      telefoonnummer: '040 000 00 00',
    },
  ],
  waarschuwingen: [],
  aangemaaktOp: '2026-01-05T09:00:00Z',
  gewijzigdOp: '2026-10-05T09:00:00Z',
});

/** As it stands in the list of employers. */
export const employerRow = {
  id: employer.id,
  handelsnaamOrganisatie: employer.handelsnaamOrganisatie,
  nummerKvk: employer.nummerKvk,
  sector: 'H',
  plaats: 'Best',
  wspContactpersoon: employer.wspContact?.contactpersoon,
};

export const contactMoment = {
  id: uuid(220),
  soort: 'telefoon',
  datum: '2026-11-20',
  tekst: 'Zes orderpickers nodig, begint om 06:00.',
  medewerkerId: ids.mila,
  organisatieId: ids.dommel,
  vastgelegdOp: '2026-11-20T10:00:00Z',
};
