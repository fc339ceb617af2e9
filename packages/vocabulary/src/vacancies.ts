/** Words about vacancies: what is offered, by whom, what is asked, how far it is and how it ended. */

import type { ChoiceOf } from './choice-list.ts';
import { choiceList } from './choice-list.ts';

export const plekSoorten = choiceList('SoortPlek', 'Wat voor plek het is.', {
  baan: 'Baan',
  bbl: 'Leerbaan (bbl)',
  werkervaringsplaats: 'Werkervaringsplaats',
  praktijkleren: 'Praktijkleren',
  detachering: 'Detachering',
});
export type SoortPlek = ChoiceOf<typeof plekSoorten>;

/** Subsidies go to the formal employer, which may differ from the place of work. */
export const werkgeversvormen = choiceList('Werkgeversvorm', 'Bij wie iemand in dienst komt.', {
  direct: 'In dienst bij het bedrijf zelf',
  uitzend: 'Via een uitzendbureau',
  detachering: 'Gedetacheerd',
  payroll: 'Via payroll',
});
export type Werkgeversvorm = ChoiceOf<typeof werkgeversvormen>;

export const invoerwijzen = choiceList('IngevoerdDoor', 'Wie de vacature invoerde.', {
  adviseur: 'Adviseur',
  portaal: 'Werkgever in het portaal',
  api: 'Software van de werkgever',
});
export type IngevoerdDoor = ChoiceOf<typeof invoerwijzen>;

/** Progress of a vacancy. The last three are ends; `geen-kandidaat` comes with an explanation and an alternative. */
export const vacatureStatussen = choiceList('VacatureStatus', 'Hoe ver de vacature is.', {
  concept: 'Concept',
  ontvangen: 'Nieuw',
  opgepakt: 'Opgepakt',
  'kandidaten-benaderd': 'Kandidaten benaderd',
  voorgesteld: 'Kandidaten voorgesteld',
  vervuld: 'Vervuld',
  ingetrokken: 'Ingetrokken',
  'geen-kandidaat': 'Geen kandidaat gevonden',
});
export type VacatureStatus = ChoiceOf<typeof vacatureStatussen>;

const openStatuses: readonly VacatureStatus[] = [
  'ontvangen',
  'opgepakt',
  'kandidaten-benaderd',
  'voorgesteld',
];

/** Whether candidates are sought: not a draft and not closed. */
export function isOpenVacatureStatus(status: VacatureStatus): boolean {
  return openStatuses.includes(status);
}

export const sluitingsredenen = choiceList('Sluitingsreden', 'Waarom de vacature dicht ging.', {
  'vervuld-met-voorgestelde-kandidaat': 'Vervuld met een voorgestelde kandidaat',
  'vervuld-door-werkgever': 'De werkgever vond zelf iemand',
  'functie-vervallen': 'De functie is vervallen',
  'dubbel-ingevoerd': 'De vacature stond er al',
  'geen-reactie-werkgever': 'De werkgever reageert niet meer',
  'geen-geschikte-kandidaat': 'Er is geen geschikte kandidaat',
  anders: 'Anders',
});
export type Sluitingsreden = ChoiceOf<typeof sluitingsredenen>;

const statusByReason: Readonly<Record<Sluitingsreden, VacatureStatus>> = {
  'vervuld-met-voorgestelde-kandidaat': 'vervuld',
  'vervuld-door-werkgever': 'vervuld',
  'functie-vervallen': 'ingetrokken',
  'dubbel-ingevoerd': 'ingetrokken',
  'geen-reactie-werkgever': 'ingetrokken',
  'geen-geschikte-kandidaat': 'geen-kandidaat',
  anders: 'ingetrokken',
};

/** The end that belongs to a reason: `functie-vervallen` ends in `ingetrokken`. */
export function statusAfterClosing(reason: Sluitingsreden): VacatureStatus {
  return statusByReason[reason];
}

export const wegingen = choiceList('Weging', 'Hoe zwaar een eis telt.', {
  vereist: 'Vereist',
  gewenst: 'Gewenst',
});
export type Weging = ChoiceOf<typeof wegingen>;

/** A recognised hard requirement counts as soft until a person confirms it. */
export const eisHerkomsten = choiceList('EisHerkomst', 'Waar een eis vandaan komt.', {
  opgegeven: 'Opgegeven',
  herkend: 'Herkend in de tekst',
  bevestigd: 'Herkend en bevestigd',
});
export type EisHerkomst = ChoiceOf<typeof eisHerkomsten>;

/** Reserved vacancies: who may be placed, not who fits better. The ground is recorded beside it. */
export const uitsluitendVoor = choiceList('UitsluitendVoor', 'Voor wie de vacature alleen bedoeld is.', {
  doelgroepregister: 'Mensen uit het doelgroepregister',
  'beschut-werk': 'Mensen met een advies beschut werk',
  sroi: 'Mensen die meetellen voor social return',
});
export type UitsluitendVoor = ChoiceOf<typeof uitsluitendVoor>;

/** Asked for one job after the choice; never a requirement in the match. */
export const voorwaardenNaSelectie = choiceList(
  'VoorwaardeNaSelectie',
  'Wat de werkgever na de keuze regelt.',
  {
    vog: 'VOG nodig: regelt de werkgever na de keuze',
  },
);
export type VoorwaardeNaSelectie = ChoiceOf<typeof voorwaardenNaSelectie>;

/** Kinds of work by which a WSP divides vacancies over its advisers. A vacancy or employer has at most one. */
export const branches = choiceList(
  'Branche',
  'Het soort werk waarnaar vacatures over adviseurs worden verdeeld.',
  {
    techniek: 'Techniek',
    logistiek: 'Transport en logistiek',
    zorg: 'Zorg en welzijn',
    'detailhandel-horeca': 'Detailhandel en horeca',
    'schoonmaak-beveiliging': 'Schoonmaak en beveiliging',
    bouw: 'Bouw',
    zakelijk: 'Zakelijke dienstverlening',
    groen: 'Groen',
  },
);
export type Branche = ChoiceOf<typeof branches>;
