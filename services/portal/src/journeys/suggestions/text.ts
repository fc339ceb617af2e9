import type { WerkgeverAntwoord, WerkgeverReden } from '@vlinderdas/vocabulary/proposals';
import { werkgeverRedenen } from '@vlinderdas/vocabulary/proposals';

export const suggestionsText = {
  title: 'Voorgestelde kandidaten',
  intro: 'Deze mensen kunnen en willen uw werk doen. U laat weten met wie u verder wilt.',
  groups: {
    answer: 'Wacht op uw antwoord',
    meeting: 'Kennismaking',
    ended: 'Eerder',
  },
  emptyTitle: 'Nog geen voorgestelde kandidaten',
  empty:
    'Hier ziet u straks wie wij voorstellen: wat iemand kan, wat iemand deed en waarom die persoon past. Zodra er iemand is, staat dat ook bij Vandaag.',
  toVacancies: 'Bekijk uw vacatures',
  noTitle: 'Vacature zonder titel',
  by: (day: string) => `antwoord uiterlijk ${day}`,
  steps: 'Hoe ver dit is',
  why: 'Waarom deze kandidaat past',
  adviserSays: 'Uw contactpersoon schrijft',
  brings: 'Wat deze kandidaat meebrengt',
  noFacts: 'Er is nog niets ingevuld. Vraag uw contactpersoon naar deze kandidaat.',
  who: 'Wie het is',
  anonymous:
    'U ziet nog geen naam. Wilt u kennismaken, dan vraagt de begeleider of de naam en het telefoonnummer gedeeld mogen worden.',
  anonymousMeeting:
    'De begeleider vraagt de kandidaat of de naam en het telefoonnummer gedeeld mogen worden. Zodra dat mag, staan ze hier.',
  support: 'Ondersteuning',
  regelingen: {
    intro:
      'De kandidaat vindt het goed dat u dit weet. Bespreek het met uw contactpersoon; wij helpen u met de aanvraag.',
    worth: 'Wat het geeft',
    duration: 'Hoe lang',
    provider: 'Van wie',
    contact: 'Contact',
    applies: 'Wie vraagt aan',
    until: 'Uiterlijk',
    steps: 'Zo gaat het',
    form: 'Formulier',
    maybe: 'Wij gaan nog na of dit kan.',
    reserve: 'De aanbieder beslist. Aan dit overzicht kunt u geen rechten ontlenen.',
    who: {
      werkgever: 'u',
      wsp: 'wij',
      begeleider: 'de begeleider',
      aanbieder: 'de aanbieder',
      kandidaat: 'de kandidaat',
    },
  },
  contact: 'Uw contactpersoon',
  feedback: 'Bericht van uw contactpersoon',
  whatNow: 'Wat nu',
  answer: 'Uw antwoord',
  answerNow: 'Geef antwoord',
  outcome: 'Hoe liep de kennismaking af?',
  answerIntro: 'Kies wat u wilt. Uw contactpersoon hoort het meteen en regelt wat nodig is.',
  given: 'Uw antwoord',
  givenByAdviser: 'Vastgelegd door uw contactpersoon',
  choices: {
    kennismaken: {
      summary: 'Ik wil kennismaken',
      intro: 'Uw contactpersoon maakt met u en de kandidaat een afspraak.',
      button: 'Vraag een kennismaking',
      noteLabel: 'Wilt u er iets bij zeggen?',
      noteHint: 'Bijvoorbeeld dagen en tijden die u goed uitkomen.',
      done: 'Uw contactpersoon maakt een afspraak voor de kennismaking.',
    },
    aannemen: {
      summary: 'Ik neem deze kandidaat aan',
      intro: 'Uw contactpersoon belt u over de start en het contract.',
      button: 'Neem deze kandidaat aan',
      noteLabel: 'Wilt u er iets bij zeggen?',
      noteHint: 'Bijvoorbeeld de dag waarop iemand kan beginnen.',
      done: 'Mooi! Uw contactpersoon belt u over de start en het contract.',
    },
    afwijzen: {
      summary: 'Deze kandidaat past niet',
      intro: 'Met uw reden zoeken wij daarna gerichter. De kandidaat hoort in gewone woorden hoe het afliep.',
      button: 'Wijs deze kandidaat af',
      noteLabel: 'Kunt u dat uitleggen?',
      noteHint: 'Schrijf niets over iemands gezondheid, geloof of afkomst.',
      done: 'Uw antwoord is vastgelegd. De kandidaat krijgt bericht.',
    },
  } satisfies Record<WerkgeverAntwoord, Record<string, string>>,
  meeting: 'Hoe wilt u kennismaken?',
  reason: 'Waarom past deze kandidaat niet?',
  reasonMissing: 'Kies waarom deze kandidaat niet past.',
  choose: 'Kies een reden',
  answerMissing: 'Kies een antwoord.',
  changedTitle: 'Er is intussen iets veranderd',
  changed:
    'Iemand anders legde eerder iets vast bij deze kandidaat. Dat blijft staan en ziet u hieronder. Wat u invulde staat er ook nog. Klopt het nog, verstuur het dan opnieuw.',
  changedNoForm:
    'Iemand anders legde eerder iets vast bij deze kandidaat. Dat ziet u hieronder. Uw antwoord past daar niet meer bij en is niet verstuurd.',
  written: 'U schreef',
} as const;

const AFTER_MEETING: readonly WerkgeverReden[] = ['niet-verschenen', 'kandidaat-zag-af'];

/** Reasons that an employer chooses; someone who was not met cannot have stayed away. */
export function reasonsFor(hasMet: boolean): readonly WerkgeverReden[] {
  return werkgeverRedenen.values.filter(
    (reason) => reason !== 'geen-reactie' && (hasMet || !AFTER_MEETING.includes(reason)),
  );
}
