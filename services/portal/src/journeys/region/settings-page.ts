import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { checkbox, fieldset, selectField } from '@vlinderdas/design/choices';
import { dateField, errorOf, numberField, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, type FormGuard, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import {
  bevrijdingsdagKeuzes,
  type Instellingen,
  wspVormen,
} from '@vlinderdas/organisations-service/contract/region.resource';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage } from '../../http/visit.ts';
import { limitFields, type NumberField, settingsValues, termFields } from './settings-form.ts';
import { regionText } from './text.ts';

const text = regionText.settings;

/** The settings in words, for reading and for whoever was not first. */
export function settingsList(settings: Instellingen, now: Date): Html {
  const stored = settingsValues(settings);
  const { carnaval, goedeVrijdag, bevrijdingsdag } = settings.feestdagen;
  return definitionList([
    {
      name: 'Naam van het loket',
      value: settings.loketnamen
        .map(({ naam, vanaf }) => `${naam} (vanaf ${sayDate(vanaf, now)})`)
        .join(', '),
    },
    { name: 'Samenwerking', value: wspVormen.labels[settings.wspVorm] },
    ...[...termFields, ...limitFields].map(({ field, label, suffix }) => ({
      name: label,
      value: stored[field] === '1' && suffix === 'werkdagen' ? '1 werkdag' : `${stored[field]} ${suffix}`,
    })),
    {
      name: 'Vrije dagen',
      value: [
        carnaval && 'carnaval',
        goedeVrijdag && 'Goede Vrijdag',
        `5 mei: ${bevrijdingsdagKeuzes.labels[bevrijdingsdag].toLowerCase()}`,
      ]
        .filter((part) => part)
        .join(', '),
    },
  ]);
}

export interface SettingsView {
  settings: Instellingen;
  revision: number | undefined;
  sent?: { values: FormValues; problems: readonly FieldProblem[]; changedMeanwhile?: boolean } | undefined;
  guard: FormGuard;
  now: Date;
}

export function settingsPage({ settings, revision, sent, guard, now }: SettingsView): PortalPage {
  const stored = settingsValues(settings);
  const problems = sent?.problems ?? [];
  const value = (name: string) => (sent ? sent.values.text(name) : (stored[name] ?? ''));
  const field = (name: string) => ({ name, value: value(name), error: errorOf(problems, name) });
  const numbers = (fields: readonly NumberField[]) =>
    fields.map(({ field: name, label, hint, suffix }) =>
      numberField({ ...field(name), label, suffix, maxLength: 4, ...(hint && { hint }) }),
    );
  const { title, body, todo } = regionText.changedMeanwhile;
  const top = sent?.changedMeanwhile
    ? notice({
        kind: 'warning',
        announce: true,
        title,
        body: html`<p>${body}</p>${settingsList(settings, now)}<p>${todo}</p>`,
      })
    : errorSummary(problems);
  return {
    title: text.title,
    layout: 'text',
    crumbs: [{ href: '/regio', text: 'Regio' }],
    ...(sent && { status: sent.changedMeanwhile ? 409 : 400, failed: true }),
    main: html`${top}${pageHeading({ title: text.title })}${postForm({
      action: '/regio/instellingen',
      guard,
      body: html`<input type="hidden" name="revisie" value="${revision ?? ''}">${fieldset({
        name: 'loket',
        label: text.counter,
        legendSize: 'heading',
        body: html`${textField({ ...field('website'), label: 'Website', type: 'url', hint: 'Met https:// ervoor', maxLength: 500, optional: true })}${textField({ ...field('emailadres'), label: 'E-mailadres', type: 'email', maxLength: 320, optional: true })}${textField({ ...field('telefoonnummer'), label: 'Telefoonnummer', type: 'tel', maxLength: 20, optional: true })}${textField({ ...field('loketnaam'), label: text.newName, hint: text.newNameHint, maxLength: 200, optional: true })}${dateField({ ...field('loketnaamVanaf'), label: 'Geldt vanaf', optional: true })}${selectField({ ...field('wspVorm'), label: 'Hoe werken de loketten samen?', choices: wspVormen.values.map((form) => ({ value: form, label: wspVormen.labels[form] })) })}`,
      })}${fieldset({ name: 'termijnen', label: text.terms, legendSize: 'heading', body: numbers(termFields) })}${fieldset({ name: 'grenzen', label: text.limits, legendSize: 'heading', body: numbers(limitFields) })}${fieldset(
        {
          name: 'feestdagen',
          label: text.holidays,
          legendSize: 'heading',
          body: html`${checkbox({ name: 'carnaval', label: 'Carnaval: maandag en dinsdag', checked: value('carnaval') !== '' })}${checkbox({ name: 'goedeVrijdag', label: 'Goede Vrijdag', checked: value('goedeVrijdag') !== '' })}${selectField({ ...field('bevrijdingsdag'), label: '5 mei', choices: bevrijdingsdagKeuzes.values.map((choice) => ({ value: choice, label: bevrijdingsdagKeuzes.labels[choice] })) })}`,
        },
      )}${buttonGroup(submitButton({ text: 'Bewaar de instellingen', kind: 'primary' }), linkButton({ text: 'Stop zonder bewaren', href: '/regio', kind: 'subtle' }))}`,
    })}`,
  };
}
