import type { AanvraagAntwoord } from '@vlinderdas/vocabulary/proposals';
import { formatCount } from '@vlinderdas/vocabulary/wording';

export const requestsText = {
  title: 'Aanvragen',
  tabs: { mine: 'Aan mij', all: 'Hele organisatie', done: 'Beantwoord' },
  empty: {
    mine: {
      title: 'Er wacht geen aanvraag op jou',
      body: 'Hier staan de vragen van adviseurs: is deze kandidaat beschikbaar, en wil die dit werk? Ook vragen aan wie je waarneemt staan hier.',
    },
    all: {
      title: 'Er staat geen aanvraag open',
      body: 'Hier staan alle open vragen van adviseurs aan je organisatie.',
    },
    done: { title: 'Nog niets beantwoord', body: 'Hier staan de aanvragen die klaar zijn.' },
  },
  candidates: (count: number) => formatCount(count, 'kandidaat', 'kandidaten'),
  heading: (title: string) => `Aanvraag: ${title}`,
  intro:
    'Is de kandidaat beschikbaar, en wil die dit werk? Eén klik is genoeg. Bij een ja leg je vast waarmee de kandidaat akkoord is.',
  agreement: 'Bij een ja: waarmee is de kandidaat akkoord?',
  agreementHint: 'Alleen voor deze vacature. De werkgever ziet niets tot de adviseur de kandidaat voorstelt.',
  forms: {
    anoniem: 'Anoniem: de werkgever leest wat iemand kan, zonder naam',
    'met-naam-en-cv': 'Met naam en cv: de werkgever mag zien wie het is',
  },
  channel: 'Hoe zei de kandidaat dit?',
  date: 'Wanneer?',
  question: 'Wat wil de kandidaat eerst weten?',
  questionHint: 'Voor bij ‘Wil eerst meer weten’. De adviseur leest dit.',
  reason: 'Waarom nu niet?',
  reasonHint:
    'Voor bij ‘Nu niet’. Alleen begeleiders van je eigen organisatie lezen dit. Het is geen werkweigering.',
  more: 'Een vraag of toelichting erbij',
  buttons: {
    'ja-beschikbaar-en-akkoord': 'Ja, beschikbaar en akkoord',
    'wil-eerst-meer-weten': 'Wil eerst meer weten',
    'niet-bereikt': 'Niet bereikt',
    'nu-niet': 'Nu niet',
  } satisfies Record<AanvraagAntwoord, string>,
  saved: {
    'ja-beschikbaar-en-akkoord': 'Het antwoord is vastgelegd. De adviseur kan de kandidaat nu voorstellen.',
    'wil-eerst-meer-weten': 'Het antwoord is vastgelegd. De adviseur leest de vraag en belt je.',
    'niet-bereikt': 'Vastgelegd dat je de kandidaat nog niet bereikte. De aanvraag blijft open.',
    'nu-niet': 'Het antwoord is vastgelegd. De kandidaat blijft op andere lijsten gewoon staan.',
  } satisfies Record<AanvraagAntwoord, string>,
  changedMeanwhile: {
    title: 'Iemand anders was eerder',
    body: 'Jouw antwoord is niet opgeslagen. Hieronder staat wat er nu vastligt.',
  },
  release: {
    summary: 'Geef naam en cv vrij',
    hint: 'Doe dit als de kandidaat het goed vindt dat deze werkgever naam, telefoonnummer en cv ziet.',
    button: 'Geef naam en cv vrij',
    saved: 'Naam en cv zijn vrijgegeven voor deze vacature.',
  },
  message: {
    summary: 'Leg het bericht aan de kandidaat vast',
    label: 'Wat heb je de kandidaat verteld?',
    hint: 'In gewone woorden. Zonder dit bericht kan de voordracht niet worden afgesloten.',
    button: 'Leg het bericht vast',
    saved: 'Het bericht aan de kandidaat is vastgelegd.',
  },
  withdraw: {
    summary: 'Stop deze voordracht',
    hint: 'De kandidaat ziet ervan af, of kan niet meer. De adviseur hoort het meteen.',
    reasons: {
      'kandidaat-zag-af': 'De kandidaat ziet ervan af',
      'kandidaat-niet-beschikbaar': 'De kandidaat is niet meer beschikbaar',
    },
    button: 'Stop de voordracht',
    saved: 'De voordracht is gestopt.',
  },
} as const;
