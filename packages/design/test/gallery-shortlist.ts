/** The page of one vacancy with its list, as the gallery shows it. */
import { badge } from '../src/badge.ts';
import { link, linkButton } from '../src/button.ts';
import { disclosure } from '../src/disclosure.ts';
import { explanation, explanationList } from '../src/explanation.ts';
import { type FormGuard, postButton } from '../src/form.ts';
import { pageHeading, section, sectionHeading } from '../src/heading.ts';
import { html } from '../src/html.ts';
import { filterPills, pagination } from '../src/navigation.ts';
import { emptyState, notice } from '../src/notice.ts';
import type { PageContent } from '../src/page.ts';
import { type ScoreWord, score } from '../src/score.ts';
import { stepsBar } from '../src/steps.ts';
import { cellNote, dataTable } from '../src/table.ts';

const guard: FormGuard = { csrf: 'token', formId: '0192d0a0-0000-7000-8000-000000000001' };

interface ListedCandidate {
  key: string;
  mediation: string;
  word: ScoreWord;
  points: number;
  facts: string;
  evidence: string;
  minutes: number;
  means: string;
  coach: string;
  phone: string;
  answer: string | null;
  since?: string;
}

const CANDIDATES: readonly ListedCandidate[] = [
  {
    key: 'K-2041',
    mediation: 'direct',
    word: 'sterk',
    points: 9_200,
    facts: '4 van 4 vereist · 7 van 8 vaardigheden',
    evidence: '3 jaar orderpicker, heftruckcertificaat, 32 uur',
    minutes: 18,
    means: 'eigen auto',
    coach: 'A. Peters',
    phone: '040 000 00 01',
    answer: 'Ja, beschikbaar',
    since: 'vandaag 09:40',
  },
  {
    key: 'K-0873',
    mediation: 'met ondersteuning',
    word: 'sterk',
    points: 8_600,
    facts: '4 van 4 vereist · 6 van 8 vaardigheden',
    evidence: 'Magazijn en expeditie, wil graag vroege dienst',
    minutes: 12,
    means: 'fiets',
    coach: 'Team Kempenland',
    phone: '040 000 00 02',
    answer: 'Gevraagd',
    since: 'wacht op antwoord, 1 werkdag',
  },
  {
    key: 'K-3310',
    mediation: 'direct',
    word: 'goed',
    points: 7_000,
    facts: '4 van 4 vereist · 4 van 8 vaardigheden',
    evidence: 'Inpakken, productiewerk, VCA',
    minutes: 25,
    means: 'eigen scooter',
    coach: 'S. Bakker',
    phone: '040 000 00 03',
    answer: null,
  },
  {
    key: 'K-1127',
    mediation: 'met ondersteuning',
    word: 'mogelijk',
    points: 5_300,
    facts: '4 van 4 vereist · 3 van 8 vaardigheden',
    evidence: 'Schoonmaak en keuken, leert snel, 24 uur',
    minutes: 116,
    means: 'openbaar vervoer',
    coach: 'UWV, team Eindhoven en omgeving (participatie en ontwikkeling)',
    phone: '040 000 00 04',
    answer: null,
  },
];

function why(candidate: ListedCandidate) {
  return disclosure({
    summary: 'Waarom?',
    about: `Kandidaat ${candidate.key}`,
    open: candidate.key === 'K-2041',
    body: explanation(
      explanationList('Gevraagde vaardigheden', [
        {
          outcome: 'past',
          asked: 'Orders verzamelen',
          evidence: 'uit werk: orderpicker 2021–2024',
          required: true,
        },
        { outcome: 'past', asked: 'Scannen met handterminal', evidence: 'uit werk' },
        {
          outcome: 'lijkt-erop',
          asked: 'Reachtruck rijden',
          evidence: 'heeft: heftruck rijden, certificaat t/m 2028',
        },
        {
          outcome: 'ontbreekt',
          asked: 'Voorraad tellen',
          evidence: 'korte uitleg op de werkvloer is genoeg',
        },
      ]),
      explanationList('Verder', [
        { outcome: 'past', asked: 'Start 06:00', evidence: 'eigen auto' },
        { outcome: 'past', asked: '24 tot 36 uur', evidence: 'wil 32' },
        { outcome: 'onbekend', asked: 'Ploegendienst', evidence: link('/aanvulling', 'vraag aanvulling') },
      ]),
    ),
  });
}

export const shortlistPage: PageContent = {
  title: 'Orderpicker',
  crumbs: [{ href: '/vacatures', text: 'Vacatures' }],
  message: notice({ kind: 'success', body: 'Het contact is vastgelegd.', announce: true }),
  main: html`${pageHeading({
    title: 'Orderpicker, 6 personen gezocht',
    facts: [
      { name: 'Werkgever', value: link('/werkgevers/1', 'Kempen Distributie') },
      { name: 'Plaats', value: 'Best' },
      { name: 'Begint', value: '06:00 uur' },
      { name: 'Uren', value: '24 tot 36' },
      { name: 'Vanaf', value: 'di 1 december' },
      { name: 'Contact', value: 'J. van Dijk, 040 000 00 00' },
    ],
    actions: html`${linkButton({ text: 'Leg contact vast', href: '/contact' })}${linkButton({ text: 'Stel voor aan werkgever', href: '/voorstellen', kind: 'primary' })}`,
  })}${stepsBar('Stand van de vacature', [
    { text: 'Nieuw', note: 'vandaag 09:12', state: 'done' },
    { text: 'Opgepakt', note: 'door M. Verbeek', state: 'done' },
    { text: 'Kandidaten benaderd', note: '5 van 8 antwoord', state: 'current' },
    { text: 'Voorgesteld', state: 'todo' },
    { text: 'Vervuld', note: '0 van 6', state: 'todo' },
  ])}${section(
    sectionHeading({
      title: 'Geschikte kandidaten',
      count: 31,
      aside: html`Bijgewerkt om 09:13, alle organisaties in de regio · ${link('/zo-werkt-de-matching', 'Zo werkt de matching')}`,
    }),
    html`${filterPills('Filter de kandidaten', [
      { href: '?', text: 'Iedereen', current: true, count: 31 },
      { href: '?toon=inwoners', text: 'Mijn inwoners' },
      { href: '?toon=direct', text: 'Direct beschikbaar' },
      { href: '?toon=vervoer', text: 'Met eigen vervoer' },
      { href: '?toon=niet-gevraagd', text: 'Nog niet gevraagd' },
    ])}${dataTable({
      caption: 'Geschikte kandidaten',
      rows: CANDIDATES,
      rowId: (row) => row.key,
      detail: why,
      mark: (row) => (row.key === 'K-3310' ? 'changed' : null),
      columns: [
        {
          head: 'Plaats',
          rank: true,
          cell: (row) => CANDIDATES.indexOf(row) + 1,
        },
        {
          head: 'Kandidaat',
          rowHeader: true,
          cell: (row) =>
            html`${link(`#${row.key}`, `Kandidaat ${row.key}`)} ${row.key === 'K-3310' && badge('nieuw om 09:13', 'positive')}${cellNote(`Bemiddelbaar: ${row.mediation}`)}`,
        },
        { head: 'Past', cardLabelHidden: true, cell: (row) => score(row.word, row.points) },
        {
          head: 'Waarom',
          width: 'wide',
          cardLabelHidden: true,
          cell: (row) => html`${row.facts}${cellNote(row.evidence)}`,
        },
        { head: 'Reistijd', cell: (row) => html`${row.minutes} min${cellNote(row.means)}` },
        { head: 'Begeleider', cell: (row) => html`${row.coach}${cellNote(row.phone)}` },
        {
          head: 'Stand',
          cell: (row) =>
            row.answer
              ? html`${row.answer}${cellNote(row.since ?? '')}`
              : postButton({
                  action: '/vraag',
                  guard,
                  text: 'Vraag beschikbaarheid',
                  about: `van kandidaat ${row.key}`,
                  small: true,
                }),
        },
      ],
    })}${pagination({ shown: '4 van 31 kandidaten', next: '?cursor=x' })}`,
  )}${section(
    sectionHeading({
      title: 'Past bijna: dit is nodig',
      count: 0,
      intro: 'Deze mensen passen goed, op één eis na. Daarachter staat wat die eis oplost.',
    }),
    emptyState({
      title: 'Niemand past bijna',
      body: 'Hier staan mensen die op één eis na passen, met wat die eis oplost. Maak een eis gewenst in plaats van vereist om meer mensen te zien.',
      action: linkButton({ text: 'Bekijk de eisen', href: '/eisen' }),
    }),
  )}`,
};
