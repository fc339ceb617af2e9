/** How the region shows its catalogue: the settings of the menukaart as a form. */
import { buttonGroup, link, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkbox } from '@vlinderdas/design/choices';
import { errorOf, numberField, textArea } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type {
  MenukaartInstellingen,
  MenukaartInstellingenInvoer,
} from '@vlinderdas/instruments-service/contract/upkeep.resource';
import type { FormValues } from '../../http/form-values.ts';
import { typedNumber } from '../../http/typed-number.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { instrumentCrumbs } from '../instruments/section-tabs.ts';
import { upkeepText } from './text.ts';

const text = upkeepText.settings;

const MOST_DAYS = 730;
/** Half as much again is no longer almost equal. */
const MOST_PERCENT = 50;

export interface SettingsView {
  settings: MenukaartInstellingen;
  revision: number | undefined;
  sent?: { form: FormValues; problems: readonly FieldProblem[]; changedMeanwhile?: boolean } | undefined;
  guard: Visit['guard'];
}

export function parseSettings(
  form: FormValues,
):
  | { settings: MenukaartInstellingenInvoer; problems?: never }
  | { settings?: never; problems: readonly FieldProblem[] } {
  const days = typedNumber(form.text('dagenTotVerouderd'));
  const percent = typedNumber(form.text('marge'));
  const problems: FieldProblem[] = [];
  const isDays = days !== undefined && Number.isInteger(days) && days <= MOST_DAYS;
  if (!isDays) problems.push({ field: 'dagenTotVerouderd', message: text.number(0, MOST_DAYS) });
  const isPercent = percent !== undefined && percent <= MOST_PERCENT;
  if (!isPercent) problems.push({ field: 'marge', message: text.number(0, MOST_PERCENT) });
  if (!isDays || !isPercent) return { problems };
  const inleiding = form.optional('inleiding');
  return {
    settings: {
      gepubliceerd: form.has('gepubliceerd'),
      dagenTotVerouderd: days,
      margeInDuizendsten: Math.round(percent * 10),
      ...(inleiding && { inleiding }),
    },
  };
}

export function settingsPage({ settings, revision, sent, guard }: SettingsView): PortalPage {
  const problems = sent?.problems ?? [];
  const field = (name: string, stored: string) => ({
    name,
    value: sent ? sent.form.text(name) : stored,
    error: errorOf(problems, name),
  });
  const published = sent ? sent.form.has('gepubliceerd') : settings.gepubliceerd;
  const percent = String(settings.margeInDuizendsten / 10).replace('.', ',');
  return {
    title: text.title,
    layout: 'text',
    crumbs: instrumentCrumbs,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    ...(sent?.changedMeanwhile && {
      failed: true,
      status: 409,
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${errorSummary(problems)}${pageHeading({ title: text.title, intro: text.intro })}${settings.gepubliceerd && html`<p>${link('/menukaart', text.public)}</p>`}${postForm(
      {
        action: '/instrumenten/menukaart',
        guard: guard(),
        body: html`<input type="hidden" name="revisie" value="${revision ?? settings.revisie}">${checkbox({ name: 'gepubliceerd', label: text.published, hint: text.publishedHint, checked: published })}${textArea({ ...field('inleiding', settings.inleiding ?? ''), label: text.introduction, hint: text.introductionHint, rows: 5, maxLength: 2_000, optional: true })}${numberField({ ...field('dagenTotVerouderd', String(settings.dagenTotVerouderd)), label: text.days, suffix: text.daysUnit })}${numberField({ ...field('marge', percent), label: text.tolerance, hint: text.toleranceHint, suffix: '%', decimals: true })}${buttonGroup(
          submitButton({ text: text.save, kind: 'primary' }),
          linkButton({ text: text.stop, href: '/instrumenten', kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
