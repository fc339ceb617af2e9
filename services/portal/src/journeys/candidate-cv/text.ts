import type { ProfielHerkenning } from '@vlinderdas/candidates-service/contract/recognition.resource';
import { formatCount } from '@vlinderdas/vocabulary/wording';

type Sensitive = ProfielHerkenning['nietOpslaan'][number]['soort'];

export const cvText = {
  title: 'Gegevens uit een cv halen',
  open: 'Lees een cv',
  intro:
    'Plak een cv of een werkverleden. Je ziet wat wij herkennen en kiest zelf wat in het profiel komt. De tekst bewaren wij niet.',
  label: 'Cv of werkverleden',
  hint: 'Naam, adres en geboortedatum zijn niet nodig. Laat die weg.',
  read: 'Haal gegevens uit de tekst',
  readAgain: 'Lees opnieuw',
  change: 'Verander de tekst',
  sensitiveTitle: 'Dit mag niet worden opgeslagen',
  sensitiveBody:
    'De tekst gaat over dingen die niet in een profiel horen. Wij nemen ze niet over. Neem ze ook zelf nergens over.',
  sensitive: {
    gezondheid: 'gezondheid',
    afkomst: 'afkomst of nationaliteit',
    geloof: 'geloof',
    'seksuele-gerichtheid': 'seksuele gerichtheid',
    strafrecht: 'een strafrechtelijk verleden',
    'politiek-of-vakbond': 'politiek of vakbond',
    bsn: 'een burgerservicenummer',
  } satisfies Record<Sensitive, string>,
  nothing: {
    title: 'Wij herkennen niets in deze tekst',
    body: 'Staat er werk, een opleiding of een vaardigheid in? Zet elk werk op een eigen regel, met de jaren erbij.',
  },
  nothingNew: {
    title: 'Alles wat wij herkennen, staat al in het profiel',
    body: 'Er is niets om over te nemen.',
  },
  otherLanguage: (name: string) =>
    `Deze tekst is niet in het Nederlands (${name}). Wij herkennen er weinig in.`,
  chooseTitle: 'Kies wat je overneemt',
  chooseIntro: 'Wat je overneemt, komt bij wat er al staat. De tekst zelf bewaren wij niet.',
  takeOver: 'Neem over in het profiel',
  leave: 'Stop zonder overnemen',
  taken: (count: number) =>
    `${formatCount(count, 'gegeven', 'gegevens')} overgenomen. Kijk het profiel na met de kandidaat.`,
  noneTaken: 'Er was niets nieuws om over te nemen. Het profiel is niet veranderd.',
  marked: 'De tekst met wat wij herkennen',
  groups: {
    werk: 'Werkte als',
    competenties: 'Kan',
    certificaten: 'Certificaten',
    rijbewijs: 'Rijbewijs',
    uren: 'Uren per week',
    talen: 'Talen',
    niveau: 'Werk- en denkniveau',
    opleidingen: 'Opleiding',
  },
  from: (words: string) => `Uit “${words}”.`,
  sure: { sure: 'Zeker.', likely: 'Waarschijnlijk.', doubt: 'Wij twijfelen: kijk dit na.' },
  now: (value: string) => `Nu staat er: ${value}.`,
  known: (names: string) => `Staat er al: ${names}`,
  noYears: 'jaren niet bekend',
  levelUnknown: 'niveau niet bekend',
} as const;
