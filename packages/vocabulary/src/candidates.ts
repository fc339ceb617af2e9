/**
 * Words about candidates. Availability and bemiddelbaarheid are two axes, never one status; "in gesprek" and
 * "op proefplaatsing" are derived from placements.
 */

import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

/** `tijdelijk-niet` carries a date and never a reason. */
export const beschikbaarheden = choiceList('Beschikbaarheid', 'Of iemand nu aan het werk kan.', {
  beschikbaar: 'Beschikbaar voor bemiddeling',
  'tijdelijk-niet': 'Tijdelijk niet beschikbaar',
  'aan-het-werk-wil-meer-uren': 'Aan het werk, wil meer uren',
  afgesloten: 'Afgesloten',
});
export type Beschikbaarheid = ChoiceOf<typeof beschikbaarheden>;

export const bemiddelbaarheden = choiceList('Bemiddelbaarheid', 'Hoe dicht iemand bij werk staat.', {
  direct: 'Direct bemiddelbaar',
  'met-ondersteuning': 'Bemiddelbaar met ondersteuning',
  'nog-niet': 'Nog niet bemiddelbaar',
  'niet-in-beeld': 'Niet in beeld',
});
export type Bemiddelbaarheid = ChoiceOf<typeof bemiddelbaarheden>;

export const herkomsten = choiceList('Herkomst', 'Hoe een profiel bij ons kwam.', {
  gevoed: 'Uit het systeem van de organisatie',
  ingevoerd: 'Ingevoerd door een begeleider',
  vum: 'Via de landelijke uitwisseling (VUM)',
});
export type Herkomst = ChoiceOf<typeof herkomsten>;

/** Four separate facts that open regelingen. They stay apart from the matching profile. */
export const regelingfeiten = choiceList('Regelingfeit', 'Een feit dat recht kan geven op een regeling.', {
  doelgroepregister: 'Staat in het doelgroepregister',
  'doelgroep-loonkostensubsidie': 'Hoort tot de doelgroep loonkostensubsidie',
  arbeidsgehandicapt: 'Is arbeidsgehandicapt voor het loonkostenvoordeel',
  'advies-beschut-werk': 'Heeft een advies beschut werk',
});
export type Regelingfeit = ChoiceOf<typeof regelingfeiten>;

export const feitwaarden = choiceList('Feitwaarde', 'Of een feit waar is.', {
  ja: 'Ja',
  nee: 'Nee',
  onbekend: 'Onbekend',
});
export type Feitwaarde = ChoiceOf<typeof feitwaarden>;

/** Kept only where a rule needs it; never given to the matcher or to an employer. */
export const uitkeringen = choiceList('Uitkering', 'De uitkering die iemand heeft.', {
  participatiewet: 'Bijstand (Participatiewet)',
  ioaw: 'IOAW',
  ioaz: 'IOAZ',
  bbz: 'Bbz 2004',
  ww: 'WW',
  wga: 'WIA (WGA)',
  iva: 'WIA (IVA)',
  wao: 'WAO',
  wajong: 'Wajong',
  ziektewet: 'Ziektewet',
  geen: 'Geen uitkering',
  onbekend: 'Onbekend',
});
export type Uitkering = ChoiceOf<typeof uitkeringen>;

/** The law that lets a profile be shared within the region; with `geen` it stays with its organisation. */
export const grondslagen = choiceList('Grondslag', 'Op grond van welke wet een profiel gedeeld wordt.', {
  'wet-suwi': 'Wet SUWI',
  participatiewet: 'Participatiewet',
  geen: 'Geen: het profiel wordt niet gedeeld',
});
export type Grondslag = ChoiceOf<typeof grondslagen>;
