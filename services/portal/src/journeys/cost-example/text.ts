import type { Maandlasten } from '@vlinderdas/instruments-service/contract/advice.resource';
import { formatDateForPeople } from '@vlinderdas/vocabulary/wording';

type Regeling = Maandlasten['berekeningen'][number]['regeling'];

export const costExampleText = {
  title: 'Wat kost een medewerker per maand?',
  intro:
    'Reken zelf een voorbeeld uit: wat u per maand betaalt, met en zonder regelingen. Het is een voorbeeld over werk, niet over een persoon. Wij bewaren niets.',
  description:
    'Rekenvoorbeeld voor werkgevers: loonkosten per maand met en zonder regelingen, regel voor regel.',
  form: 'Verander het voorbeeld',
  hours: 'Uren per week',
  age: 'Leeftijd',
  ageHint: 'Het minimumloon hangt af van de leeftijd tot 21 jaar.',
  wage: 'Bruto uurloon',
  wageHint: 'Leeg: het minimumloon.',
  value: 'Loonwaarde',
  valueHint: 'Wat iemand op dit werk kan, in procenten van het gewone. Dat wordt op de werkplek gemeten.',
  day: 'Start op',
  schemes: 'Reken met',
  scheme: {
    loonkostensubsidie: 'Loonkostensubsidie',
    'forfaitaire-loonkostensubsidie': 'Forfaitaire loonkostensubsidie (het eerste halfjaar, 50%)',
    'loonkostenvoordeel-banenafspraak': 'Loonkostenvoordeel banenafspraak',
    'loonkostenvoordeel-arbeidsgehandicapt': 'Loonkostenvoordeel arbeidsgehandicapte werknemer',
  } satisfies Record<Regeling, string>,
  reckon: 'Reken uit',
  wrong: {
    uren: 'Vul de uren per week in als een getal van 1 tot en met 60.',
    leeftijd: 'Vul de leeftijd in als een heel getal van 15 tot en met 75.',
    uurloon: 'Vul het uurloon in als een bedrag in euro’s, bijvoorbeeld 15,20.',
    loonwaarde: 'Vul de loonwaarde in als een percentage van 0 tot en met 100.',
    start: 'Vul een datum in die bestaat.',
  },
  without: 'Zonder regelingen',
  with: 'Met regelingen',
  saves: (amount: string) => `Dat scheelt ${amount} per maand.`,
  savesNothing: 'Met deze keuzes verandert er niets aan wat u betaalt.',
  perMonth: (amount: string) => `${amount} per maand`,
  rules: (date: string, wage: string) =>
    `Regels en minimumloon van ${formatDateForPeople(date)}. Het minimumloon is dan ${wage} per uur.`,
  working: 'Zo komen wij aan de bedragen',
  workingOf: (name: string) => `Zo rekenen wij: ${name}`,
  awayTitle: 'Het rekenvoorbeeld is er even niet',
  away: 'Probeer het over een minuut opnieuw, of bel uw contactpersoon. Wat u invulde, staat er nog.',
  refusedTitle: 'Dit voorbeeld kunnen wij niet uitrekenen',
  toMenu: 'Naar de menukaart',
} as const;
