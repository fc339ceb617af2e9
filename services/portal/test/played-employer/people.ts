/** Who works for the employer, and whom they call. */
import { played, playedPerson } from '../played-region/played.ts';
import { uuid } from '../uuid.ts';

export const employer = {
  ...playedPerson('werkgever', played.employer),
  subject: uuid(900),
  name: 'Johanna van Dijk-Verzonnenstein',
};

export const contact = {
  medewerkerId: played.adviser,
  naam: 'Mila Verbeek',
  telefoonnummer: '040 000 00 02',
  emailadres: 'm.verbeek@dommel.example',
};
