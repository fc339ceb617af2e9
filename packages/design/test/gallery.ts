/** Every part on a few pages, with long names, much, little and nothing: to look at and to test. */
import { badge, countBadge } from '../src/badge.ts';
import { buttonGroup, linkButton, submitButton } from '../src/button.ts';
import { checkbox, checkboxes, radios, selectField } from '../src/choices.ts';
import { outcomeMark } from '../src/explanation.ts';
import { dateField, numberField, textArea, textField } from '../src/fields.ts';
import { errorSummary, type FormGuard, postForm, searchForm } from '../src/form.ts';
import { definitionList, pageHeading, section, sectionHeading } from '../src/heading.ts';
import { html } from '../src/html.ts';
import { tabs } from '../src/navigation.ts';
import { notice } from '../src/notice.ts';
import type { PageContent, PageFrame } from '../src/page.ts';
import { timeline } from '../src/steps.ts';
import { dataTable } from '../src/table.ts';

import { figuresPage } from './gallery-figures.ts';
import { shortlistPage } from './gallery-shortlist.ts';

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
    sessionMinutes: 120,
    signIn: null,
    footer: [
      { href: '/zo-werkt-de-matching', text: 'Zo werkt de matching' },
      { href: '/toegankelijkheid', text: 'Toegankelijkheid' },
      { href: '/privacy', text: 'Privacy' },
      { href: '/api-documentatie', text: 'API-documentatie' },
    ],
  };
}

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

export const galleryPages = {
  shortlist: shortlistPage,
  form: formPage,
  parts: partsPage,
  figures: figuresPage,
} as const;
