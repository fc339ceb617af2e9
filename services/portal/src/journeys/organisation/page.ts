import { badge } from '@vlinderdas/design/badge';
import { submitButton } from '@vlinderdas/design/button';
import { checkboxes, radios } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { dutchDate } from '@vlinderdas/kernel/dates';
import {
  besluitStatussen,
  type Deelbeleid,
  type Organisatie,
  veldgroepen,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { Team } from '@vlinderdas/organisations-service/contract/person.resource';
import { organisatieSoorten } from '@vlinderdas/vocabulary/organisations';
import { formatCount } from '@vlinderdas/vocabulary/wording';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { organisationText } from './text.ts';

const text = organisationText.sharing;

export interface OrganisationView {
  organisation: Organisatie;
  sharing: Deelbeleid;
  revision: number | undefined;
  teams: readonly Team[];
  mayDecide: boolean;
  sent?: { values: FormValues; problems: readonly FieldProblem[]; changedMeanwhile?: boolean } | undefined;
  guard: FormGuard;
  now: Date;
}

type Decision = Deelbeleid['besluiten'][number];
const groupWords = ({ veldgroepen: groups }: Decision) =>
  groups.map((group) => veldgroepen.labels[group]).join(', ');

function decisionTable(decisions: readonly Decision[], now: Date): Html {
  return dataTable({
    caption: text.history,
    rows: decisions,
    columns: [
      {
        head: 'Besluit',
        rowHeader: true,
        cell: (row) => html`${row.deelt ? 'Delen' : 'Niet delen'}${cellNote(row.doel)}`,
      },
      {
        head: 'Geldt',
        cell: (row) =>
          html`${badge(besluitStatussen.labels[row.status], row.status === 'in-werking' ? 'positive' : 'neutral')}${cellNote(`vanaf ${sayDate(row.vanaf, now)}`)}`,
      },
      { head: 'Op de kaart', width: 'wide', cell: (row) => (row.deelt ? groupWords(row) : 'niets') },
      { head: 'Grondslag', cell: (row) => row.grondslag ?? '' },
    ],
  });
}

function decisionForm({ sharing, revision, sent, guard, now }: OrganisationView): Html {
  const current = sharing.besluiten.find(({ status }) => status === 'in-werking');
  const problems = sent?.problems ?? [];
  const field = (name: string, stored = '') => ({
    name,
    value: sent ? sent.values.text(name) : stored,
    error: errorOf(problems, name),
  });
  return postForm({
    action: '/organisatie/deelbeleid',
    guard,
    body: html`<input type="hidden" name="revisie" value="${revision ?? ''}">${radios({
      ...field('deelt', current ? (current.deelt ? 'ja' : 'nee') : ''),
      label: text.question,
      inline: true,
      choices: [
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ],
    })}${checkboxes({ name: 'veldgroepen', label: text.groups, hint: text.groupsHint, error: errorOf(problems, 'veldgroepen'), choices: veldgroepen.values.map((group) => ({ value: group, label: veldgroepen.labels[group] })), values: sent ? sent.values.all('veldgroepen') : (current?.veldgroepen ?? veldgroepen.values) })}${textArea({ ...field('doel', current?.doel), label: text.purpose, rows: 2, maxLength: 500 })}${textField({ ...field('grondslag', current?.grondslag), label: text.basis, hint: text.basisHint, width: 'long', maxLength: 500, optional: true })}${dateField({ ...field('vanaf'), label: text.from, hint: text.fromHint, min: dutchDate(now), optional: true })}${submitButton({ text: 'Leg het besluit vast', kind: 'primary' })}`,
  });
}

function teamTable(teams: readonly Team[]): Html {
  if (teams.length === 0) return html`<p class="vd-note">${organisationText.teams.none}</p>`;
  return dataTable({
    caption: organisationText.teams.title,
    rows: teams,
    columns: [
      { head: 'Team', rowHeader: true, cell: (row) => row.naam },
      { head: 'Telefoon', cell: (row) => row.telefoonnummer ?? '' },
      { head: 'Leden', cell: (row) => formatCount(row.leden.length, 'collega', 'collega’s') },
    ],
  });
}

export function organisationPage(view: OrganisationView): PortalPage {
  const { organisation, sharing, teams, mayDecide, sent, now } = view;
  const problem = sent?.changedMeanwhile
    ? notice({ kind: 'warning', announce: true, body: text.changedMeanwhile })
    : errorSummary(sent?.problems ?? []);
  const isOpen = sent !== undefined || sharing.besluiten.length === 0;
  return {
    title: organisation.naam,
    ...(sent && { status: sent.changedMeanwhile ? 409 : 400, failed: true }),
    main: html`${problem}${pageHeading({
      title: organisation.naam,
      facts: [
        { name: 'Soort', value: organisatieSoorten.labels[organisation.soort] },
        ...(organisation.publiekeNaam
          ? [{ name: 'Naam voor werkgevers', value: organisation.publiekeNaam }]
          : []),
        { name: 'Telefoon', value: organisation.telefoonnummer ?? 'niet bekend' },
        { name: 'E-mail', value: organisation.emailadres ?? 'niet bekend' },
      ],
    })}${section(
      sectionHeading({ title: text.title, intro: text.intro }),
      html`${sharing.besluiten.length > 0 ? decisionTable(sharing.besluiten, now) : notice({ kind: 'warning', ...text.undecided })}${mayDecide && disclosure({ summary: text.decide, open: isOpen, body: decisionForm(view) })}`,
    )}${section(sectionHeading({ title: organisationText.teams.title, count: teams.length }), teamTable(teams))}`,
  };
}
