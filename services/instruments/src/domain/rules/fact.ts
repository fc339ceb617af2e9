/** What a rule may ask: each fact has one kind of value. A fact that is not in the set is unknown, never false. */
import type { RegelFeit } from '../../contract/parts.resource.ts';

export type FactValue = boolean | number | string;
export type Facts = Readonly<Partial<Record<RegelFeit, FactValue>>>;

/** What is not known yet, as a person would ask it. */
export const factQuestions: Readonly<Record<RegelFeit, string>> = {
  leeftijd: 'de geboortedatum',
  uitkering: 'welke uitkering de kandidaat heeft',
  doelgroepregister: 'of de kandidaat in het doelgroepregister staat',
  'doelgroep-loonkostensubsidie': 'of de kandidaat tot de doelgroep loonkostensubsidie hoort',
  arbeidsgehandicapt: 'of de kandidaat arbeidsgehandicapt is voor het loonkostenvoordeel',
  'advies-beschut-werk': 'of er een advies beschut werk is',
  woongemeente: 'in welke gemeente de kandidaat woont',
  'loonwaarde-percentage': 'de loonwaarde',
  'loonwaarde-vastgesteld': 'of de loonwaarde op de werkplek is gemeten',
  'maanden-werkloos': 'hoe lang de kandidaat zonder werk is',
  'werkte-hier-eerder': 'of de kandidaat hier eerder hetzelfde werk deed',
  'eigen-werknemer': 'of de kandidaat al in dienst is bij deze werkgever',
  'begeleiding-nodig': 'of er op het werk meer begeleiding nodig is dan gewoon is',
  'uren-per-week': 'hoeveel uur per week het werk is',
  'contract-maanden': 'hoe lang het contract duurt',
  'soort-plek': 'wat voor plek het is: een baan, een leerbaan of iets anders',
  werkgeversvorm: 'bij wie de kandidaat in dienst komt',
  'uurloon-in-centen': 'het uurloon',
  'erkend-leerbedrijf': 'of het bedrijf een erkend leerbedrijf is',
  'voorgenomen-contract-maanden': 'hoe lang het contract na de proefplaatsing duurt',
  beroepsgoederenvervoer: 'of het werk chauffeur in het beroepsgoederenvervoer is',
  'maanden-in-dienst': 'sinds wanneer de kandidaat in dienst is',
  doelgroepverklaring: 'of er een doelgroepverklaring is',
};

/** Facts about the person; the other facts are about the work, and an employer knows them. */
export const personFacts: ReadonlySet<RegelFeit> = new Set([
  'leeftijd',
  'uitkering',
  'doelgroepregister',
  'doelgroep-loonkostensubsidie',
  'arbeidsgehandicapt',
  'advies-beschut-werk',
  'woongemeente',
  'loonwaarde-percentage',
  'loonwaarde-vastgesteld',
  'maanden-werkloos',
  'werkte-hier-eerder',
  'eigen-werknemer',
  'begeleiding-nodig',
  'maanden-in-dienst',
  'doelgroepverklaring',
]);
