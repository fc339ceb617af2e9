/** Whether the employer may hear of regelingen: what was agreed, and the form that records it. */
import { submitButton } from '@vlinderdas/design/button';
import { checkboxes, radios } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf } from '@vlinderdas/design/fields';
import { type FieldProblem, postForm } from '@vlinderdas/design/form';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { VoordrachtMetStappen } from '@vlinderdas/placements-service/contract/proposals.resource';
import { kanalen } from '@vlinderdas/vocabulary/proposals';
import { choicesOf } from '../../candidate-card/work-words.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { Visit } from '../../http/visit.ts';
import type { FoundAdvice } from '../../instrument-advice/advice-block.ts';
import { regelingenText as text } from './text.ts';

export interface AgreementView {
  proposal: VoordrachtMetStappen;
  answer: FoundAdvice;
  guard: Visit['guard'];
  now: Date;
  /** The form that was refused, with what was typed. */
  sent?: { form: FormValues; step: AgreementStep; problems: readonly FieldProblem[] } | undefined;
}
export type AgreementStep = 'akkoord' | 'intrekking';

export function isAgreed({ regelingenAkkoord }: Pick<VoordrachtMetStappen, 'regelingenAkkoord'>): boolean {
  return regelingenAkkoord !== undefined && regelingenAkkoord.ingetrokkenOp === undefined;
}

/** Statuses in which the agreement can be recorded. */
export const DISCUSSED: readonly string[] = ['akkoord', 'voorgesteld', 'kennismaking', 'aangenomen'];
const SEEN = ['voorgesteld', 'kennismaking', 'aangenomen'];

function fieldMaker({ sent }: AgreementView, step: AgreementStep) {
  const own = sent?.step === step ? sent : undefined;
  return (name: string, otherwise = '') => ({
    name: `${step}-${name}`,
    value: own ? own.form.text(`${step}-${name}`) : otherwise,
    error: own && errorOf(own.problems, `${step}-${name}`),
  });
}

/** How and when the candidate said so: the same for both forms. */
function saidFields(view: AgreementView, step: AgreementStep): Html {
  const field = fieldMaker(view, step);
  const today = dutchDate(view.now);
  return html`${radios({ ...field('kanaal'), label: text.channel, inline: true, choices: choicesOf(kanalen.labels) })}${dateField({ ...field('datum', today), label: text.date, max: today })}`;
}

function form(view: AgreementView, step: AgreementStep, body: Content): Html {
  const { proposal, guard } = view;
  return postForm({
    action: `/voordrachten/${proposal.id}/regelingen-${step}`,
    guard: guard(),
    body: html`<input type="hidden" name="revisie" value="${proposal.revisie}">${body}`,
  });
}

function agreeForm(view: AgreementView): Content {
  const { answer, sent } = view;
  if (answer.kind !== 'found') return null;
  const possible = answer.advice.instrumenten.filter(({ uitkomst }) => uitkomst !== 'nee');
  if (possible.length === 0) return null;
  const own = sent?.step === 'akkoord' ? sent : undefined;
  const chosen = own
    ? own.form.all('akkoord-regelingen')
    : possible.filter(({ uitkomst }) => uitkomst === 'ja').map(({ code }) => code);
  const choices = possible.map(({ code, naam, uitkomst }) => ({
    value: code,
    label: naam,
    ...(uitkomst === 'onbekend' && { hint: text.maybe }),
  }));
  const { error } = fieldMaker(view, 'akkoord')('regelingen');
  return disclosure({
    summary: text.record,
    open: own !== undefined,
    body: form(
      view,
      'akkoord',
      html`<p>${text.recordIntro}</p>${checkboxes({ name: 'akkoord-regelingen', label: text.which, choices, values: chosen, error })}${saidFields(view, 'akkoord')}${submitButton({ text: text.save, kind: 'primary' })}`,
    ),
  });
}

function agreedPart(view: AgreementView): Html {
  const { proposal, now, sent } = view;
  const { regelingenAkkoord: said, getoondeRegelingen: shown = [], status } = proposal;
  const how = said ? kanalen.labels[said.kanaal].toLowerCase() : '';
  const names = shown.map(
    ({ naam, nogNaTeGaan }) => html`<li>${naam}${nogNaTeGaan && ` (${text.maybe.toLowerCase()})`}</li>`,
  );
  const list =
    shown.length > 0
      ? html`<p>${text.agreedShows}</p><ul class="vd-notice__list">${names}</ul>`
      : html`<p>${text.agreedNothing}</p>`;
  return html`${notice({
    kind: 'success',
    title: text.agreed(how, said ? sayDate(said.datum, now) : ''),
    body: html`${list}${!SEEN.includes(status) && html`<p>${text.beforeSending}</p>`}`,
  })}${disclosure({
    summary: text.withdraw,
    open: sent?.step === 'intrekking',
    body: form(
      view,
      'intrekking',
      html`${saidFields(view, 'intrekking')}${submitButton({ text: text.withdrawSave, kind: 'danger' })}`,
    ),
  })}`;
}

export function agreementPart(view: AgreementView): Html {
  const { proposal, now } = view;
  const { status, regelingenAkkoord: said } = proposal;
  const heading = sectionHeading({ title: text.agreement });
  if (!DISCUSSED.includes(status)) {
    const body = status === 'aangevraagd' ? text.tooEarly : text.over;
    return section(heading, notice({ kind: 'info', body }));
  }
  if (isAgreed(proposal)) return section(heading, agreedPart(view));
  const body = said?.ingetrokkenOp ? text.takenBack(sayMoment(said.ingetrokkenOp, now)) : text.notAgreed;
  return section(heading, html`${notice({ kind: 'warning', body })}${agreeForm(view)}`);
}
