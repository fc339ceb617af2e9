/** The candidates that were suggested to the employer: new, to be met, turned down. */
import { VoorgesteldeKandidaat } from '@vlinderdas/placements-service/contract/employer-view.resource';
import { played } from '../played-region/played.ts';
import { presented } from '../played-region/proposals.ts';
import { uuid } from '../uuid.ts';

export const meeting = VoorgesteldeKandidaat.parse({
  ...presented,
  voordrachtId: played.secondProposal,
  pseudoniem: 'Kandidaat 1',
  status: 'kennismaking',
  stadium: 'kennismaking',
  wijze: 'met-naam-en-cv',
  antwoordUiterlijk: undefined,
  identiteit: {
    naam: 'Wilhelmina van den Voorbeeldenboom-Verzonnenstein',
    telefoonnummer: '040 000 00 41',
    cv: {
      werkervaring: [{ code: 'urn:vlinderdas:beroep:orderpicker', van: '2021-03', tot: '2024-06' }],
      opleidingen: [{ niveau: 3, diploma: 1, jaar: 2019 }],
      cursussen: ['VCA basis'],
    },
  },
  antwoord: {
    antwoord: 'kennismaken',
    kennismaking: 'meeloopdag',
    op: '2026-11-24T08:40:00Z',
    doorWerkgever: true,
  },
});

export const suggestions: readonly VoorgesteldeKandidaat[] = [
  VoorgesteldeKandidaat.parse(presented),
  meeting,
  VoorgesteldeKandidaat.parse({
    ...presented,
    voordrachtId: uuid(2_003),
    pseudoniem: 'Kandidaat 3',
    status: 'afgewezen',
    antwoordUiterlijk: undefined,
    antwoord: {
      antwoord: 'afwijzen',
      reden: 'andere-uren',
      toelichting: 'Wij zoeken iemand voor de avond.',
      op: '2026-11-20T08:40:00Z',
      doorWerkgever: false,
    },
    terugkoppeling: {
      tekst: 'Dank u voor uw antwoord. De kandidaat weet het.',
      datum: '2026-11-21',
      watNu: 'Wij zoeken verder naar iemand voor de avond.',
    },
  }),
];
