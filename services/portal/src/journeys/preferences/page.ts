import { badge } from '@vlinderdas/design/badge';
import { linkButton, submitButton } from '@vlinderdas/design/button';
import { errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { formatList } from '@vlinderdas/vocabulary/wording';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { absenceFields } from '../team/absence-form.ts';
import { preferencesText as text } from './text.ts';

export interface PreferencesView {
  me: Medewerker;
  revision: number | undefined;
  organisationId: string;
  /** Who can stand in; absent for someone who works for no partner of the region. */
  colleagues: readonly { id: string; name: string }[] | undefined;
  sent?:
    | {
        form: 'bereikbaarheid' | 'afwezigheid';
        values: FormValues;
        problems: readonly FieldProblem[];
        changedMeanwhile?: boolean;
      }
    | undefined;
  guard(): FormGuard;
  now: Date;
}

function revisionField({ revision }: PreferencesView): Html {
  return html`<input type="hidden" name="revisie" value="${revision ?? ''}">`;
}

function contactForm(view: PreferencesView): Html {
  const { me, sent, guard } = view;
  const mine = sent?.form === 'bereikbaarheid' ? sent : undefined;
  const field = (name: string, stored = '') => ({
    name,
    value: mine ? mine.values.text(name) : stored,
    error: errorOf(mine?.problems ?? [], name),
  });
  return postForm({
    action: '/voorkeuren/bereikbaarheid',
    guard: guard(),
    body: html`${revisionField(view)}${textField({ ...field('emailadres', me.emailadres), label: 'E-mailadres', type: 'email', autocomplete: 'email', maxLength: 320 })}${textField({ ...field('telefoonnummer', me.telefoonnummer), label: 'Telefoonnummer', type: 'tel', autocomplete: 'tel', maxLength: 20, optional: true })}${submitButton({ text: text.contact.button, kind: 'primary' })}`,
  });
}

function absenceForm(view: PreferencesView, colleagues: readonly { id: string; name: string }[]): Html {
  const { me, sent, guard, now } = view;
  const mine = sent?.form === 'afwezigheid' ? sent : undefined;
  return postForm({
    action: '/voorkeuren/afwezigheid',
    guard: guard(),
    body: html`${revisionField(view)}${absenceFields({ person: me, colleagues, sent: mine, now })}${submitButton({ text: text.absence.button, kind: 'primary' })}`,
  });
}

function memberships({ me, organisationId }: PreferencesView): Html {
  const table = dataTable({
    caption: text.organisations.title,
    rows: me.lidmaatschappen,
    columns: [
      {
        head: 'Organisatie',
        rowHeader: true,
        cell: (row) =>
          html`${row.organisatienaam} ${row.organisatieId === organisationId && badge(text.organisations.current, 'positive', 'check')}`,
      },
      { head: 'Rol', cell: (row) => formatList(row.rollen.map((role) => rollen.labels[role])) },
      { head: 'Team', cell: (row) => row.teamnaam ?? '' },
    ],
  });
  const change = linkButton({ text: text.organisations.change, href: '/aanmelden?naar=/vandaag&opnieuw=ja' });
  const several = me.lidmaatschappen.length > 1;
  return section(
    sectionHeading({ title: text.organisations.title, ...(several && { intro: text.organisations.intro }) }),
    html`${table}${several && change}`,
  );
}

export function preferencesPage(view: PreferencesView): PortalPage {
  const { me, colleagues, sent } = view;
  const problem = sent?.changedMeanwhile
    ? notice({ kind: 'warning', announce: true, body: text.changedMeanwhile })
    : errorSummary(sent?.problems ?? []);
  return {
    title: text.title,
    layout: 'text',
    ...(sent && { status: sent.changedMeanwhile ? 409 : 400, failed: true }),
    main: html`${problem}${pageHeading({ title: text.title, facts: [{ name: 'Naam', value: me.naam }] })}${section(
      sectionHeading({ title: colleagues ? text.contact.title : text.contact.employerTitle }),
      contactForm(view),
    )}${colleagues && section(sectionHeading({ title: text.absence.title, intro: text.absence.intro }), absenceForm(view, colleagues))}${memberships(view)}`,
  };
}
