import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkboxes, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { errorOf, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import type { Crumb } from '@vlinderdas/design/navigation';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import { type ApiSleutel, rechten } from '@vlinderdas/employers-service/contract/api-keys.resource';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { curlFor, NO_KEY } from './curl.ts';
import { DAYS_VALID, apiKeysText as text } from './text.ts';

/** Whose keys, and under which address they are shown. */
export interface KeyAccount {
  employerId: string;
  base: string;
  /** Of a colleague who came from the employer's page. */
  crumbs: readonly Crumb[];
}

export interface ApiKeysView {
  account: KeyAccount;
  keys: readonly ApiSleutel[];
  example: { origin: string; idempotencyKey: string };
  guard: Visit['guard'];
  now: Date;
  form?: FormValues;
  problems?: readonly FieldProblem[];
}

/** What most software needs to begin; candidates are read only by who chooses that. */
const USUAL_RIGHTS = ['vacatures:lezen', 'vacatures:schrijven'];

type KeyState = keyof typeof text.states;
const TONES: Readonly<Record<KeyState, BadgeTone>> = {
  valid: 'positive',
  ending: 'warning',
  replaced: 'info',
  expired: 'neutral',
  revoked: 'neutral',
};
const ENDING_MS = 14 * 86_400_000;

export function stateOf({ ingetrokkenOp, verlooptOp, vervangenDoor }: ApiSleutel, now: Date): KeyState {
  const left = Date.parse(verlooptOp) - now.getTime();
  if (ingetrokkenOp) return 'revoked';
  if (left <= 0) return 'expired';
  if (vervangenDoor) return 'replaced';
  return left <= ENDING_MS ? 'ending' : 'valid';
}

/** Whether software can still use it. */
function stillWorks(key: ApiSleutel, now: Date): boolean {
  const state = stateOf(key, now);
  return state !== 'revoked' && state !== 'expired';
}

export function usedText({ laatstGebruikt }: ApiSleutel, now: Date): string {
  return laatstGebruikt ? sayDate(laatstGebruikt, now) : text.neverUsed;
}

function until(key: ApiSleutel, now: Date): string {
  const { ingetrokkenOp, verlooptOp } = key;
  if (ingetrokkenOp) return sayMoment(ingetrokkenOp, now);
  const day = sayDate(dutchDate(new Date(verlooptOp)), now);
  const state = stateOf(key, now);
  if (state === 'expired') return day;
  return state === 'replaced' ? text.stillUntil(day) : text.worksUntil(day);
}

function keyTable(caption: string, keys: readonly ApiSleutel[], { account, now }: ApiKeysView): Html {
  const { base } = account;
  return dataTable({
    caption,
    rows: keys,
    rowId: ({ id }) => `sleutel-${id}`,
    columns: [
      {
        head: 'Sleutel',
        rowHeader: true,
        cell: ({ naam, kenmerk }) => html`${naam}${cellNote(html`<code>${kenmerk}…</code>`)}`,
      },
      {
        head: 'Mag',
        width: 'wide',
        cell: (key) =>
          html`<ul class="vd-notice__list">${key.rechten.map((right) => html`<li>${rechten.labels[right]}</li>`)}</ul>`,
      },
      { head: 'Gebruikt', width: 'fit', cell: (key) => usedText(key, now) },
      {
        head: 'Stand',
        cell: (key) =>
          html`${badge(text.states[stateOf(key, now)], TONES[stateOf(key, now)])}${cellNote(until(key, now))}`,
      },
      {
        head: 'Wat u kunt doen',
        headHidden: true,
        width: 'fit',
        cell: (key) => {
          if (!stillWorks(key, now)) return null;
          const renew =
            !key.vervangenDoor &&
            linkButton({
              text: text.rotate,
              href: `${base}/${key.id}/vernieuwen`,
              about: key.naam,
              small: true,
            });
          return buttonGroup(
            renew,
            linkButton({
              text: text.revoke,
              href: `${base}/${key.id}/intrekken`,
              about: key.naam,
              kind: 'danger',
              small: true,
            }),
          );
        },
      },
    ],
  });
}

function newKeyForm({ account, guard, form, problems = [] }: ApiKeysView): Html {
  return postForm({
    action: account.base,
    guard: guard(),
    body: html`${textField({ name: 'naam', label: text.nameLabel, hint: text.nameHint, width: 'long', maxLength: 120, value: form?.text('naam'), error: errorOf(problems, 'naam') })}${checkboxes(
      {
        name: 'rechten',
        label: text.rightsLabel,
        hint: text.rightsHint,
        values: form?.all('rechten') ?? USUAL_RIGHTS,
        error: errorOf(problems, 'rechten'),
        choices: rechten.values.map((value) => ({ value, label: rechten.labels[value] })),
      },
    )}${selectField({
      name: 'geldigDagen',
      label: text.validLabel,
      value: form?.text('geldigDagen') || String(DAYS_VALID[0]),
      error: errorOf(problems, 'geldigDagen'),
      choices: DAYS_VALID.map((days) => ({ value: String(days), label: text.days(days) })),
    })}${submitButton({ text: text.make, kind: 'primary' })}`,
  });
}

export function apiKeysPage(view: ApiKeysView): PortalPage {
  const { account, keys, example, now, problems = [] } = view;
  const working = keys.filter((key) => stillWorks(key, now));
  const old = keys.filter((key) => !stillWorks(key, now));
  return {
    title: text.title,
    crumbs: account.crumbs,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    main: html`${errorSummary(problems)}${pageHeading({
      title: text.title,
      intro: text.intro,
      actions: linkButton({ text: text.documentation, href: '/api-documentatie' }),
    })}${section(
      sectionHeading({ title: text.keys, count: working.length }),
      working.length > 0
        ? keyTable(text.keys, working, view)
        : emptyState({ title: text.emptyTitle, body: text.empty }),
    )}${old.length > 0 && disclosure({ summary: text.old(old.length), body: keyTable(text.old(old.length), old, view) })}${section(
      sectionHeading({ title: text.makeTitle, id: 'nieuw' }),
      newKeyForm(view),
    )}${section(
      sectionHeading({ title: text.example, intro: `${text.exampleIntro} ${text.exampleHere}` }),
      codeBlock(curlFor(['vacatures:schrijven'], { ...example, key: NO_KEY })),
    )}`,
  };
}

/** A block that can be scrolled with the keyboard where it is wider than the page. */
export function codeBlock(code: string): Html {
  return html`<pre tabindex="0"><code>${code}</code></pre>`;
}
