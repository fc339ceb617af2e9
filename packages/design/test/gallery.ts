/** Every part on a few pages, with long names, much, little and nothing: to look at and to test. */
import { badge, countBadge } from '../src/badge.ts';
import { buttonGroup, link, linkButton, submitButton } from '../src/button.ts';
import { checkbox, checkboxes, radios, selectField } from '../src/choices.ts';
import { disclosure } from '../src/disclosure.ts';
import { explanation, explanationList, outcomeMark } from '../src/explanation.ts';
import { dateField, numberField, textArea, textField } from '../src/fields.ts';
import { errorSummary, type FormGuard, postButton, postForm, searchForm } from '../src/form.ts';
import { definitionList, pageHeading, section, sectionHeading } from '../src/heading.ts';
import { html } from '../src/html.ts';
import { filterPills, pagination, tabs } from '../src/navigation.ts';
import { emptyState, notice } from '../src/notice.ts';
import type { PageContent, PageFrame } from '../src/page.ts';
import { type ScoreWord, score } from '../src/score.ts';
import { stepsBar, timeline } from '../src/steps.ts';
import { cellNote, dataTable } from '../src/table.ts';

const guard: FormGuard = { csrf: 'token', formId: '0192d0a0-0000-7000-8000-000000000001' };

export function galleryFrame(stylesheet: string, favicon: string): PageFrame {
  return {
    stylesheet,
    favicon,
    scripts: [],
    home: '/',
    banner: 'Voorbeeldregio Zuidoost-Brabant. Alle mensen, cijfers en besluiten zijn verzonnen.',
    nav: [
      { href: '/vandaag', text: 'Vandaag', count: 3 },
      { href: '/vacatures', text: 'Vacatures', current: true },
      { href: '/kandidaten', text: 'Kandidaten' },
      { href: '/werkgevers', text: 'Werkgevers' },
      { href: '/regelingen', text: 'Regelingen' },
      { href: '/regio', text: 'Regio' },
    ],
    user: {
      name: 'M. Verbeek',
      organisation: 'Werkbedrijf De Dommel',
      links: [{ href: '/voorkeuren', text: 'Mijn voorkeuren' }],
      signOut: { action: '/afmelden', guard },
    },
    signIn: null,
    footer: [
      { href: '/zo-werkt-de-matching', text: 'Zo werkt de matching' },
      { href: '/toegankelijkheid', text: 'Toegankelijkheid' },
      { href: '/privacy', text: 'Privacy' },
      { href: '/api-documentatie', text: 'API-documentatie' },
    ],
  };
}

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

const problems = [
  { field: 'naamVacature', message: 'Vul een titel in.' },
  { field: 'uren', message: 'Het minimum is hoger dan het maximum. Maak het minimum 36 of lager.' },
  { field: 'soort', message: 'Kies het soort plek.' },
];

export const formPage: PageContent = {
  title: 'Nieuwe vacature',
  layout: 'text',
  failed: true,
  crumbs: [
    { href: '/vacatures', text: 'Vacatures' },
    { href: '/vacatures/1', text: 'Medewerker groenvoorziening en onderhoud openbare ruimte buitengebied' },
  ],
  main: html`${errorSummary(problems)}${pageHeading({ title: 'Nieuwe vacature', intro: 'Plak de tekst van de werkgever, of vul de velden zelf in.' })}${postForm(
    {
      action: '/vacatures',
      guard,
      keepDraft: 'nieuwe-vacature',
      body: html`
      ${textField({ name: 'naamVacature', label: 'Titel', error: 'Vul een titel in.', width: 'long' })}
      ${textArea({ name: 'omschrijving', label: 'Tekst van de vacature', hint: 'Wij halen het beroep en de eisen eruit. U kunt alles nog veranderen.', value: '\n<b>Wij zoeken</b> een orderpicker.' })}
      <div class="vd-field-row">${numberField({ name: 'uren', label: 'Uren per week, minimaal', suffix: 'uur', value: '40', error: 'Het minimum is hoger dan het maximum. Maak het minimum 36 of lager.' })}${numberField({ name: 'urenMaximaal', label: 'Maximaal', suffix: 'uur', value: '36' })}</div>
      ${numberField({ name: 'loon', label: 'Loon per uur', prefix: '€', decimals: true, optional: true })}
      ${dateField({ name: 'datumAanvang', label: 'Begint op', value: '2026-12-01' })}
      ${selectField({
        name: 'sector',
        label: 'Sector',
        empty: 'Kies een sector',
        value: 'H',
        choices: [
          { value: 'C', label: 'Industrie' },
          { value: 'H', label: 'Vervoer en opslag' },
        ],
      })}
      ${radios({
        name: 'soort',
        label: 'Soort plek',
        error: 'Kies het soort plek.',
        choices: [
          { value: 'baan', label: 'Baan' },
          { value: 'bbl', label: 'Leerbaan (bbl)', hint: 'Werken en leren in één, met een diploma.' },
          { value: 'werkervaringsplaats', label: 'Werkervaringsplaats' },
        ],
      })}
      ${checkboxes({ name: 'dagen', label: 'Dagen', inline: true, optional: true, values: ['ma', 'di'], choices: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'].map((day) => ({ value: day, label: day })) })}
      ${checkbox({ name: 'takenAanpasbaar', label: 'De taken zijn aan te passen', hint: 'Dan zien wij ook mensen die een deel van het werk kunnen.' })}
      ${buttonGroup(submitButton({ text: 'Zet de vacature klaar', kind: 'primary' }), linkButton({ text: 'Stop zonder bewaren', href: '/vacatures', kind: 'subtle' }))}`,
    },
  )}`,
};

export const partsPage: PageContent = {
  title: 'Onderdelen',
  main: html`${pageHeading({ title: 'Vacatures', actions: linkButton({ text: 'Nieuwe vacature', href: '/nieuw', kind: 'primary', icon: 'plus' }) })}
  ${searchForm({
    action: '/vacatures',
    label: 'Zoek vacatures',
    body: html`${textField({ name: 'q', label: 'Zoek op titel of werkgever', type: 'search', optional: false, searchKey: true })}${selectField({ name: 'stap', label: 'Stap', empty: 'Alle stappen', choices: [{ value: 'nieuw', label: 'Nieuw' }] })}${submitButton({ text: 'Zoek', kind: 'primary', icon: 'search' })}`,
  })}
  ${tabs('Over deze vacature', [
    { href: '#a', text: 'Kandidaten', current: true, count: 31 },
    { href: '#b', text: 'Vraag van de werkgever' },
    { href: '#c', text: 'Contact' },
  ])}
  ${notice({ kind: 'info', body: 'De lijst wordt bijgewerkt.' })}
  ${notice({ kind: 'warning', title: 'Deze eis mag meestal niet', body: 'De tekst vraagt om een jonge man. Wij nemen dat niet mee.', actions: linkButton({ text: 'Bekijk de tekst', href: '/tekst' }) })}
  ${notice({ kind: 'error', title: 'Opslaan is niet gelukt', body: 'Wat je hebt ingevuld, staat er nog. Probeer het over een minuut opnieuw.' })}
  ${section(
    sectionHeading({ title: 'Gegevens' }),
    definitionList([
      { name: 'Werkgever', value: 'Kempen Distributie' },
      {
        name: 'Soort plek',
        value: html`${badge('baan')} ${badge('nieuw', 'info', 'info')} ${badge('beschikbaar', 'positive', 'check')} ${badge('bijna te laat', 'warning', 'clock')} ${badge('te laat', 'negative', 'warning')} ${countBadge(12, 'nieuwe berichten')}`,
      },
      {
        name: 'Uitkomst',
        value: html`${outcomeMark('past')} ${outcomeMark('lijkt-erop')} ${outcomeMark('ontbreekt')} ${outcomeMark('onbekend')}`,
      },
    ]),
  )}
  ${section(
    sectionHeading({ title: 'Tijdlijn' }),
    timeline([
      {
        at: '2026-11-23T09:12:00+01:00',
        when: 'vandaag 09:12',
        text: 'Vacature ontvangen',
        note: 'via de software van de werkgever',
      },
      { at: '2026-11-20', when: 'vr 20 november', text: 'Gebeld met J. van Dijk' },
    ]),
  )}
  ${section(
    sectionHeading({ title: 'Lijst met getallen' }),
    dataTable({
      caption: 'Vacatures per gemeente',
      captionShown: true,
      rows: [
        { name: 'Eindhoven', count: 1_284 },
        { name: 'Nuenen, Gerwen en Nederwetten', count: 7 },
      ],
      columns: [
        {
          head: 'Gemeente',
          rowHeader: true,
          sort: { href: '?op=naam', direction: 'ascending' },
          cell: (row) => row.name,
        },
        {
          head: 'Vacatures',
          align: 'end',
          sort: { href: '?op=aantal', direction: null },
          cell: (row) => row.count.toLocaleString('nl-NL'),
        },
      ],
    }),
  )}
  ${buttonGroup(submitButton({ text: 'Eerste', kind: 'primary' }), submitButton({ text: 'Tweede' }), submitButton({ text: 'Derde', kind: 'subtle' }), submitButton({ text: 'Verwijder', kind: 'danger' }))}`,
};

export const galleryPages = { shortlist: shortlistPage, form: formPage, parts: partsPage } as const;
