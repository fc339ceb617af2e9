/** Words about requests, voordrachten and what employers answer. */

import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

/** What a begeleider answers to a request. `nu-niet` is no refusal of work; its reason goes no further. */
export const aanvraagAntwoorden = choiceList(
  'AanvraagAntwoord',
  'Het antwoord op een aanvraag voor een kandidaat.',
  {
    'ja-beschikbaar-en-akkoord': 'Ja, beschikbaar en akkoord',
    'wil-eerst-meer-weten': 'Wil eerst meer weten',
    'niet-bereikt': 'Niet bereikt',
    'nu-niet': 'Nu niet',
  },
);
export type AanvraagAntwoord = ChoiceOf<typeof aanvraagAntwoorden>;

/** The second form needs the candidate's agreement for this vacancy. */
export const voordrachtVormen = choiceList('VoordrachtVorm', 'Hoe een kandidaat wordt voorgesteld.', {
  anoniem: 'Anoniem',
  'met-naam-en-cv': 'Met naam en cv',
});
export type VoordrachtVorm = ChoiceOf<typeof voordrachtVormen>;

/** Where someone stood on the list when the adviser chose that person. */
export const afwijkSoorten = choiceList('AfwijkSoort', 'Hoe er van de volgorde is afgeweken.', {
  'lager-op-lijst': 'Lager op de lijst',
  'past-bijna': 'Past bijna',
  'buiten-lijst': 'Niet op de lijst',
});
export type AfwijkSoort = ChoiceOf<typeof afwijkSoorten>;

/** Why an adviser passed others over (R40). It is reported and never changes a score. */
export const afwijkRedenen = choiceList('AfwijkReden', 'Waarom er van de volgorde is afgeweken.', {
  'past-beter-dan-profiel': 'Past beter dan het profiel laat zien',
  'kent-de-werkgever': 'Kent deze werkgever of werkte daar eerder',
  'werkgever-vroeg-erom': 'De werkgever vroeg om deze kandidaat',
  'anderen-niet-bereikbaar': 'Wie hoger staat, is niet te bereiken of al in gesprek',
  'ontbrekende-is-geregeld': 'Wat ontbreekt, is al geregeld',
  'profiel-onvolledig': 'Het profiel is niet volledig, de kandidaat past wel',
  anders: 'Anders',
});
export type AfwijkReden = ChoiceOf<typeof afwijkRedenen>;

/** Stages by which one table says what an employer sees; each stage shows more than the one before. */
export const voordrachtStadia = choiceList(
  'VoordrachtStadium',
  'Hoeveel de werkgever van een kandidaat ziet.',
  {
    lijst: 'Op de lijst',
    'anoniem-voorgesteld': 'Anoniem voorgesteld',
    kennismaking: 'Kennismaking',
    'regelingen-besproken': 'Regelingen besproken',
    aangenomen: 'Aangenomen',
  },
);
export type VoordrachtStadium = ChoiceOf<typeof voordrachtStadia>;

/** Progress of a voordracht. The last four are ends. */
export const voordrachtStatussen = choiceList('VoordrachtStatus', 'Hoe ver een voordracht is.', {
  aangevraagd: 'Aangevraagd bij de begeleider',
  akkoord: 'Akkoord, nog niet voorgesteld',
  voorgesteld: 'Voorgesteld aan de werkgever',
  kennismaking: 'Kennismaking',
  aangenomen: 'Aangenomen',
  afgewezen: 'Afgewezen',
  teruggetrokken: 'Teruggetrokken',
  verlopen: 'Verlopen zonder antwoord',
});
export type VoordrachtStatus = ChoiceOf<typeof voordrachtStatussen>;

export const werkgeverAntwoorden = choiceList(
  'WerkgeverAntwoord',
  'Het antwoord van de werkgever op een voorgestelde kandidaat.',
  {
    kennismaken: 'Wij willen kennismaken',
    aannemen: 'Wij nemen deze kandidaat aan',
    afwijzen: 'Deze kandidaat past niet',
  },
);
export type WerkgeverAntwoord = ChoiceOf<typeof werkgeverAntwoorden>;

export const werkgeverRedenen = choiceList(
  'WerkgeverReden',
  'Waarom een voorgestelde kandidaat het niet werd.',
  {
    'andere-uren': 'Andere uren',
    reistijd: 'Reistijd',
    'ervaring-of-vaardigheid': 'Ervaring of vaardigheid',
    'taal-op-de-werkvloer': 'Taal op de werkvloer',
    'begeleiding-niet-mogelijk': 'Begeleiding niet mogelijk',
    'andere-kandidaat': 'Andere kandidaat',
    'functie-vervallen': 'Functie vervallen',
    'niet-verschenen': 'Niet verschenen',
    'kandidaat-zag-af': 'Kandidaat zag af',
    'geen-reactie': 'Geen reactie',
    anders: 'Anders',
  },
);
export type WerkgeverReden = ChoiceOf<typeof werkgeverRedenen>;

/** How an agreement was given or a message was brought. */
export const kanalen = choiceList('Kanaal', 'Hoe het contact ging.', {
  gesprek: 'In een gesprek',
  telefoon: 'Per telefoon',
  'e-mail': 'Per e-mail',
  brief: 'Per brief',
  portaal: 'In het portaal',
  bericht: 'Met een bericht (sms of app)',
});
export type Kanaal = ChoiceOf<typeof kanalen>;

export const kennismakingVormen = choiceList(
  'KennismakingVorm',
  'Hoe werkgever en kandidaat elkaar leren kennen.',
  {
    gesprek: 'Gesprek',
    rondleiding: 'Rondleiding',
    meeloopdag: 'Meeloopdag',
  },
);
export type KennismakingVorm = ChoiceOf<typeof kennismakingVormen>;
