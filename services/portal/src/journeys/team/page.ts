import { badge } from '@vlinderdas/design/badge';
import { buttonGroup, link, linkButton, submitButton } from '@vlinderdas/design/button';
import { errorSummary, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { type Content, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { sayDate } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type AbsenceFieldsView, absenceFields } from './absence-form.ts';
import { teamText as text } from './text.ts';

export interface TeamView {
  people: readonly Medewerker[];
  organisationId: string;
  mayChange: boolean;
  now: Date;
}

const membershipIn = ({ lidmaatschappen }: Medewerker, organisationId: string) =>
  lidmaatschappen.find((membership) => membership.organisatieId === organisationId);

function absence(person: Medewerker, people: readonly Medewerker[], today: IsoDate, now: Date): Content {
  const coming = person.afwezigheid
    .filter(({ totEnMet }) => totEnMet >= today)
    .toSorted((one, other) => one.vanaf.localeCompare(other.vanaf));
  const [next] = coming;
  if (!next) return html`<span class="vd-note">aanwezig</span>`;
  const deputy = people.find(({ id }) => id === person.vervangerId)?.naam;
  const when =
    next.vanaf <= today
      ? `weg tot en met ${sayDate(next.totEnMet, now)}`
      : `weg vanaf ${sayDate(next.vanaf, now)}`;
  return html`${when}${cellNote(deputy ? `${deputy} neemt waar` : badge(text.noDeputy, 'warning', 'warning'))}`;
}

export function teamPage({ people, organisationId, mayChange, now }: TeamView): PortalPage {
  const today = dutchDate(now);
  const table = () =>
    dataTable({
      caption: text.title,
      rows: people,
      columns: [
        {
          head: 'Naam',
          rowHeader: true,
          cell: (row) =>
            html`${mayChange ? link(`/team/${row.id}`, row.naam) : row.naam}${!row.actief && cellNote('kan niet aanmelden')}`,
        },
        {
          head: 'Rol',
          cell: (row) =>
            formatList((membershipIn(row, organisationId)?.rollen ?? []).map((role) => rollen.labels[role])),
        },
        { head: 'Team', cell: (row) => membershipIn(row, organisationId)?.teamnaam ?? '' },
        { head: 'Bereikbaar', cell: (row) => html`${row.telefoonnummer ?? ''}${cellNote(row.emailadres)}` },
        { head: 'Aanwezig', cell: (row) => absence(row, people, today, now) },
      ],
    });
  return {
    title: text.title,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${people.length > 0 ? table() : emptyState(text.alone)}`,
  };
}

export interface AbsencePageView extends AbsenceFieldsView {
  revision: number | undefined;
  changedMeanwhile: boolean;
  guard: FormGuard;
}

export function absencePage(view: AbsencePageView): PortalPage {
  const { person, revision, sent, changedMeanwhile, guard } = view;
  const title = text.heading(person.naam);
  const top = changedMeanwhile
    ? notice({ kind: 'warning', announce: true, body: text.changedMeanwhile })
    : errorSummary(sent?.problems ?? []);
  return {
    title,
    layout: 'text',
    crumbs: [{ href: '/team', text: text.title }],
    ...(sent && { status: changedMeanwhile ? 409 : 400, failed: true }),
    main: html`${top}${pageHeading({ title, intro: text.hint })}${postForm({
      action: `/team/${person.id}`,
      guard,
      body: html`<input type="hidden" name="revisie" value="${revision ?? ''}">${absenceFields(view)}${buttonGroup(submitButton({ text: 'Leg vast', kind: 'primary' }), linkButton({ text: 'Stop zonder bewaren', href: '/team', kind: 'subtle' }))}`,
    })}`,
  };
}
