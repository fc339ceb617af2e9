import type { statuswijziging } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { link, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { timeline } from '@vlinderdas/design/steps';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { addDays, dutchDate } from '@vlinderdas/kernel/dates';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import { bemiddelbaarheden, beschikbaarheden } from '@vlinderdas/vocabulary/candidates';
import { kanalen, voordrachtStatussen } from '@vlinderdas/vocabulary/proposals';
import type { z } from 'zod';
import { availabilityChoices, mediationChoices } from '../../candidate-card/status.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type DossierFrame, dossierPage } from './frame.ts';
import { candidateText } from './text.ts';

const text = candidateText.status;

type StatusChange = z.output<typeof statuswijziging>;
export type StatusForm = 'beschikbaarheid' | 'bemiddelbaarheid' | 'zichtbaarheid';

/** A form that was sent and did not pass: what was filled in, and what is wrong with it. */
export interface SentForm {
  form: StatusForm;
  values: FormValues;
  problems: readonly FieldProblem[];
  /** Someone else changed the candidate meanwhile. */
  changedMeanwhile?: boolean;
}

export interface StatusView extends DossierFrame {
  history: readonly StatusChange[];
  proposals: readonly Voordracht[];
  sent?: SentForm | undefined;
  guard(): FormGuard;
}

function wordOf(subject: StatusChange['onderwerp'], value: string): string {
  if (subject === 'beschikbaarheid' && beschikbaarheden.is(value)) return beschikbaarheden.labels[value];
  if (subject === 'bemiddelbaarheid' && bemiddelbaarheden.is(value)) return bemiddelbaarheden.labels[value];
  return value === 'true' ? 'ja' : value === 'false' ? 'nee' : value;
}

function historyList({ history, names, now }: StatusView): Html {
  if (history.length === 0) return html`<p class="vd-note">${text.emptyHistory}</p>`;
  return timeline(
    history.map(({ onderwerp, van, naar, tot, criterium, op, doorId }) => {
      const who = names.colleague(doorId)?.name;
      return {
        at: op,
        when: sayMoment(op, now),
        text: `${text.subjects[onderwerp]}: ${van ? `van ‘${wordOf(onderwerp, van)}’ naar ` : ''}‘${wordOf(onderwerp, naar)}’${tot ? `, tot ${sayDate(tot, now)}` : ''}`,
        note: [who && `door ${who}`, criterium].filter((part) => part).join(' · ') || null,
      };
    }),
  );
}

function proposalTable(proposals: readonly Voordracht[], now: Date): Html {
  if (proposals.length === 0) return html`<p class="vd-note">${text.emptyProposals}</p>`;
  return dataTable({
    caption: text.proposals,
    rows: proposals,
    columns: [
      {
        head: 'Vacature',
        rowHeader: true,
        cell: (row) => link(`/aanvragen/${row.aanvraagId}`, row.naamVacature ?? 'Vacature zonder titel'),
      },
      {
        head: 'Stand',
        cell: (row) => html`${voordrachtStatussen.labels[row.status]}${row.teLaat && cellNote('te laat')}`,
      },
      { head: 'Gevraagd', width: 'fit', cell: (row) => sayMoment(row.gevraagdOp, now) },
    ],
  });
}

function changeForm(view: StatusView, name: StatusForm, body: Content, button: string): Html {
  const { dossier, guard } = view;
  return postForm({
    action: `/kandidaten/${dossier.id}/${name}`,
    guard: guard(),
    body: html`<input type="hidden" name="revisie" value="${dossier.revisie}">${body}${submitButton({ text: button, kind: 'primary' })}`,
  });
}

/** The value that was sent, or else the one that is stored. */
function fieldsOf({ sent }: StatusView, form: StatusForm) {
  const mine = sent?.form === form ? sent : undefined;
  return {
    value: (name: string, stored: string | undefined) => (mine ? mine.values.text(name) : stored),
    error: (name: string) => errorOf(mine?.problems ?? [], name),
    open: mine !== undefined,
  };
}

function availabilityForm(view: StatusView): Html {
  const { dossier, now } = view;
  const { value, error } = fieldsOf(view, 'beschikbaarheid');
  return changeForm(
    view,
    'beschikbaarheid',
    html`${radios({ name: 'beschikbaarheid', label: text.availability, hint: text.availabilityHint, choices: availabilityChoices, value: value('beschikbaarheid', dossier.beschikbaarheid), error: error('beschikbaarheid') })}${dateField({ name: 'nietBeschikbaarTot', label: text.until, hint: text.untilHint, optional: true, min: addDays(dutchDate(now), 1), value: value('nietBeschikbaarTot', dossier.nietBeschikbaarTot), error: error('nietBeschikbaarTot') })}`,
    'Wijzig de beschikbaarheid',
  );
}

function mediationForm(view: StatusView): Html {
  const { value, error } = fieldsOf(view, 'bemiddelbaarheid');
  return changeForm(
    view,
    'bemiddelbaarheid',
    html`${radios({ name: 'bemiddelbaarheid', label: text.mediation, choices: mediationChoices, value: value('bemiddelbaarheid', view.dossier.bemiddelbaarheid), error: error('bemiddelbaarheid') })}${textField({ name: 'criterium', label: text.criterion, hint: text.criterionHint, width: 'long', maxLength: 500, value: value('criterium', ''), error: error('criterium') })}`,
    'Wijzig de bemiddelbaarheid',
  );
}

function visibilityForm(view: StatusView): Html {
  const { value, error } = fieldsOf(view, 'zichtbaarheid');
  const stored = view.dossier.zichtbaarVoorWerkgevers ? 'ja' : 'nee';
  return changeForm(
    view,
    'zichtbaarheid',
    html`${radios({
      name: 'zichtbaar',
      label: text.visibility,
      hint: text.visibilityHint,
      inline: true,
      choices: [
        { value: 'ja', label: 'Ja' },
        { value: 'nee', label: 'Nee' },
      ],
      value: value('zichtbaar', stored),
      error: error('zichtbaar'),
    })}${selectField({ name: 'kanaal', label: text.channel, empty: 'Kies', choices: kanalen.values.map((kanaal) => ({ value: kanaal, label: kanalen.labels[kanaal] })), value: value('kanaal', ''), error: error('kanaal') })}`,
    'Wijzig de zichtbaarheid',
  );
}

function meanwhile({ history, names, dossier, now }: StatusView): Html {
  const last = history[0];
  const who = names.colleague(last?.doorId)?.name ?? 'Iemand anders';
  const { title, body } = candidateText.changedMeanwhile;
  return notice({
    kind: 'warning',
    announce: true,
    title,
    body: html`<p>${who} veranderde deze kandidaat ${sayMoment(dossier.gewijzigdOp, now)}. ${body}</p>`,
  });
}

export function statusPage(view: StatusView): PortalPage {
  const { sent } = view;
  const forms: readonly { name: StatusForm; summary: string; form: Html }[] = [
    { name: 'beschikbaarheid', summary: 'Wijzig de beschikbaarheid', form: availabilityForm(view) },
    { name: 'bemiddelbaarheid', summary: 'Wijzig de bemiddelbaarheid', form: mediationForm(view) },
    { name: 'zichtbaarheid', summary: 'Wijzig de zichtbaarheid', form: visibilityForm(view) },
  ];
  const shown = dossierPage(view, 'status', {
    top: sent && (sent.changedMeanwhile ? meanwhile(view) : errorSummary(sent.problems)),
    main: html`${forms.map(({ name, summary, form }) =>
      disclosure({ summary, body: form, open: sent?.form === name, id: `wijzig-${name}` }),
    )}${section(sectionHeading({ title: text.proposals, count: view.proposals.length }), proposalTable(view.proposals, view.now))}${section(sectionHeading({ title: text.history }), historyList(view))}`,
  });
  return sent ? { ...shown, status: sent.changedMeanwhile ? 409 : 400, failed: true } : shown;
}
