import type { Uitgangspunten } from '@vlinderdas/matcher-service/contract/matching.resource';
import { formatList, formatNumber } from '@vlinderdas/vocabulary/wording';

export const matchingExplainedText = {
  title: 'Zo werkt de matching',
  intro:
    'Vlinderdas zet mensen en vacatures naast elkaar en legt uit waarom iemand past. Een mens beslist, altijd.',
  never: {
    title: 'Wat nooit meetelt',
    body: [
      [
        'naam, geslacht, leeftijd en afkomst',
        'gezondheid, beperking en uitkering',
        'welke organisatie iemand begeleidt',
        'wie iemand eerder voorstelde, of hoe vaak iemand is afgewezen',
      ],
      'Het deel dat rekent, krijgt deze gegevens niet eens te zien. Vraagt een werkgever om iets wat de wet verbiedt, zoals een leeftijd, dan nemen wij dat niet mee en zeggen wij dat.',
      'Een kandidaat kan zelf grenzen opgeven, zoals hoogstens 24 uur, geen nachtwerk of niet zwaar tillen. Dan kent het deel dat rekent die grens, maar nooit de reden ervan.',
    ],
  },
  weights: 'Hoe zwaar iets telt',
  weightsIntro:
    'Samen 10.000 punten. De uitleg bij een kandidaat telt precies op tot de score: er zit niets achter.',
  version: (version: string, from: string) => `Versie ${version}, geldig vanaf ${from}`,
  part: 'Onderdeel',
  asks: 'Wat wij vergelijken',
  share: 'Aandeel',
  points: 'Punten',
  about: {
    beroep: 'Werk dat iemand deed of zoekt, en beroepen die erop lijken. Recent en lang werk telt zwaarder.',
    competenties:
      'Gevraagde vaardigheden, vaardigheden die erop lijken en vaardigheden die bij eerder werk horen.',
    certificaten: 'Certificaten en diploma’s, als de vacature erom vraagt.',
    rijbewijs: 'Rijbewijzen, als de vacature erom vraagt.',
    taal: 'Talen met hun niveau, als de vacature erom vraagt.',
    niveau: 'Opleiding en werk- en denkniveau, als de vacature erom vraagt.',
    uren: 'Hoeveel uur het werk is en hoeveel uur iemand wil.',
    reistijd: 'Reistijd met het vervoer dat iemand heeft.',
    werktijden: 'Dagen, diensten en de begintijd.',
    contract: 'Het soort contract dat er is en dat iemand wil.',
    wensen: 'Wat de kandidaat zelf graag wil doen.',
    omstandigheden: 'Wat het werk vraagt en wat iemand niet kan.',
    beschikbaarheid: 'Vanaf wanneer iemand kan beginnen.',
    wederzijds: 'Of het voor werkgever én kandidaat past. Wie maar aan één kant past, krijgt hier weinig.',
  } satisfies Record<Uitgangspunten['criteria'][number]['criterium'], string>,
  uncounted: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `Geen punten krijgen: ${formatList(names)}. Die zeggen alleen of iets kan: past het niet, dan staat iemand onder “Past bijna”.`,
  source: (source: string, taxonomy: string) => `${source}. Beroepen en vaardigheden: ${taxonomy}.`,
  rules: 'Zo komen de punten tot stand',
  words: 'Sterk, goed of mogelijk',
  from: (points: number) => `vanaf ${formatNumber(points)} punten`,
  below: (points: number) => `minder dan ${formatNumber(points)} punten`,
  lists: (suitable: number, almost: number, incomplete: number) =>
    `Een lijst toont de ${suitable} best passende mensen, ${almost} mensen die bijna passen en ${incomplete} mensen met een onvolledig profiel. Bij gelijke punten beslist een vast toevalsgetal, niet wie er het eerst was.`,
  awayTitle: 'De cijfers zijn er even niet',
  away: 'Het deel dat rekent, geeft op dit moment geen antwoord. Ververs de pagina over een minuut om de gewichten te zien.',
  parts: [
    {
      title: 'Vereist en gewenst',
      body: [
        'Wie iets mist dat vereist is, staat onder “Past bijna”, met wat dat kan oplossen. Dat geldt ook als het werk over een grens van de kandidaat zelf gaat: uren, reistijd, werktijden, begindatum of omstandigheden. De punten blijven zichtbaar.',
        '“3 van 4 vereist” telt wat de werkgever vereist. Tussen haakjes staat hoe het met de rest is: voldoet niet, lijkt erop, of niet bekend. Alleen wie zeker niet voldoet, staat onder “Past bijna”. De rest is “nog te vragen” aan de begeleider.',
        '“Ontbreekt” betekent: het profiel is hierover ingevuld, en dit staat er niet bij. “Niet bekend” betekent: het profiel zegt hier niets over.',
        'Wat wij niet weten, telt niet als goed en niet als fout. Het staat erbij, zodat iemand het kan vragen.',
        'Wat wij in een tekst herkennen, telt als gewenst tot een mens het bevestigt.',
      ],
    },
    {
      title: 'Wie beslist',
      body: [
        'De lijst is hulp. Een adviseur kiest wie wordt voorgesteld en mag daarbij van de volgorde afwijken, met een reden. Niemand wordt door de computer afgewezen.',
      ],
    },
  ],
} as const;
