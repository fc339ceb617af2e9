/**
 * Value lists of the VUM gegevensstandaard, version 1.5 (koppelvlak 3.0.0, 2026-05). Codes are VUM's, the
 * labels are ours in plain Dutch. The order within a list is the order on the screen.
 */
import { integerCodes, textCodes } from './code-list.ts';

export const indicatie = integerCodes('Indicatie', 'Ja of nee.', { 0: 'onbekend', 1: 'ja', 2: 'nee' });

/** As Indicatie, with "not applicable": for a diploma or a certificate. */
export const indicatieDiploma = integerCodes('IndicatieDiploma', 'Of er een diploma of certificaat is.', {
  0: 'onbekend',
  1: 'ja',
  2: 'nee',
  8: 'niet van toepassing',
});

/** 0 and 7 say nothing about the level: they count as unknown. */
const werkEnDenkniveauLabels = {
  0: 'niet van toepassing',
  1: 'geen basisopleiding',
  2: 'basisniveau',
  3: 'vmbo-niveau',
  4: 'mbo-, havo- of vwo-niveau',
  5: 'hbo-niveau',
  6: 'universitair niveau',
  7: 'nog niet bekend',
} as const;

/** Of a person: an integer. */
export const werkEnDenkniveau = integerCodes(
  'CodeWerkEnDenkniveau',
  'Het niveau waarop iemand werkt en denkt, door opleiding of ervaring.',
  werkEnDenkniveauLabels,
);

/** Asked by a vacancy: the same codes, but as texts. */
export const werkEnDenkniveauMinimaal = textCodes(
  'CodeWerkEnDenkniveauMinimaal',
  'Het laagste werk- en denkniveau dat gevraagd wordt.',
  werkEnDenkniveauLabels as Readonly<Record<`${keyof typeof werkEnDenkniveauLabels}`, string>>,
);

export const niveauOpleiding = integerCodes('CodeNiveauOpleiding', 'Het niveau van een opleiding.', {
  1: 'basisonderwijs',
  2: 'vmbo',
  3: 'havo of vwo',
  4: 'mbo',
  5: 'hbo of bachelor',
  6: 'universiteit of master',
  9: 'anders',
});

export const statusOpleiding = integerCodes('CodeStatusOpleiding', 'Hoe ver de opleiding is.', {
  0: 'onbekend',
  1: 'afgerond',
  2: 'gestopt',
  3: 'bezig',
});

export const taalniveau = integerCodes('CodeNiveauTaalbeheersing', 'Hoe goed iemand een taal beheerst.', {
  0: 'onbekend',
  1: 'geen',
  2: 'redelijk',
  3: 'goed',
  4: 'uitstekend',
  8: 'niet van toepassing',
});

export const vervoermiddelen = integerCodes('CodeVervoermiddel', 'Een vervoermiddel.', {
  1: 'auto',
  2: 'bromfiets',
  3: 'fiets',
  4: 'motor',
  5: 'openbaar vervoer',
  9: 'ander vervoer',
});

export const arbeidscontracten = textCodes('CodeTypeArbeidscontract', 'De duur van het contract.', {
  O: 'onbepaalde tijd',
  B: 'bepaalde tijd',
});

export const overeenkomsten = textCodes('CodeTypeOvereenkomst', 'Het soort overeenkomst.', {
  '01': 'gewone baan',
  '02': 'leerbaan',
  '03': 'vrijwilligerswerk',
  '04': 'werkervaringsplaats',
});

export const rijbewijzen = textCodes('CodeSoortRijbewijs', 'Een rijbewijscategorie (RDW).', {
  AM: 'bromfiets of brommobiel',
  A1: 'lichte motor',
  A2: 'middelzware motor',
  A: 'motor',
  B: 'auto',
  'B+': 'auto met aanhanger, samen tot 4.250 kg',
  BE: 'auto met zware aanhanger',
  C1: 'vrachtwagen tot 7.500 kg',
  C1E: 'vrachtwagen tot 7.500 kg met zware aanhanger',
  C: 'vrachtwagen',
  CE: 'vrachtwagen met zware aanhanger',
  D1: 'kleine bus tot 16 passagiers',
  D1E: 'kleine bus met zware aanhanger',
  D: 'bus',
  DE: 'bus met zware aanhanger',
  T: 'trekker',
});

export const sollicitatiewijzen = textCodes('CodeSollicitatiewijze', 'Hoe een kandidaat kan solliciteren.', {
  1: 'per post',
  2: 'per telefoon',
  3: 'per e-mail',
  4: 'met een formulier op internet',
} as Readonly<Record<'1' | '2' | '3' | '4', string>>);

export const webadressen = integerCodes('CodeWebadres', 'Waar een webadres naartoe gaat.', {
  1: 'profiel',
  2: 'cv',
  3: 'werkgever',
  4: 'sollicitatieformulier',
});

/** Contact data available or LDR registration: yes or no, never unknown. */
export const jaNee = integerCodes('IndicatieJaNee', 'Ja of nee.', { 1: 'ja', 2: 'nee' });
