/** When a colleague is away and who stands in. A reason is never asked. */
import { checkboxes, selectField } from '@vlinderdas/design/choices';
import { dateField, errorOf } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { isUuid } from '@vlinderdas/kernel/id';
import type { Afwezigheid, Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';

export type ParsedAbsence =
  | { absence: Afwezigheid; problems?: never }
  | { absence?: never; problems: FieldProblem[] };

type Period = Afwezigheid['afwezigheid'][number];
const keyOf = ({ vanaf, totEnMet }: Period) => `${vanaf}_${totEnMet}`;

/** @param stored the periods that the form showed as boxes */
export function parseAbsence(form: FormValues, stored: readonly Period[]): ParsedAbsence {
  const deputy = form.text('vervanger');
  const from = form.text('vanaf');
  const until = form.text('totEnMet');
  const kept = form.all('periode');
  const problems: FieldProblem[] = [];
  const isNew = from !== '' || until !== '';
  if (isNew && !isIsoDate(from)) problems.push({ field: 'vanaf', message: 'Vul de eerste dag in.' });
  if (isNew && !isIsoDate(until)) problems.push({ field: 'totEnMet', message: 'Vul de laatste dag in.' });
  if (problems.length === 0 && isNew && until < from)
    problems.push({ field: 'totEnMet', message: 'De laatste dag ligt voor de eerste dag.' });
  if (problems.length > 0) return { problems };
  return {
    absence: {
      ...(isUuid(deputy) && { vervangerId: deputy }),
      afwezigheid: [
        ...stored.filter((period) => kept.includes(keyOf(period))),
        ...(isNew ? [{ vanaf: from, totEnMet: until }] : []),
      ],
    },
  };
}

export interface AbsenceFieldsView {
  person: Medewerker;
  /** Who can stand in. */
  colleagues: readonly { id: string; name: string }[];
  sent?: { values: FormValues; problems: readonly FieldProblem[] } | undefined;
  now: Date;
}

export function absenceFields({ person, colleagues, sent, now }: AbsenceFieldsView): Html {
  const problems = sent?.problems ?? [];
  const value = (name: string, stored = '') => (sent ? sent.values.text(name) : stored);
  const known =
    person.afwezigheid.length > 0 &&
    checkboxes({
      name: 'periode',
      label: 'Afwezig',
      hint: 'Haal het vinkje weg om een periode te verwijderen.',
      choices: person.afwezigheid.map((period) => ({
        value: keyOf(period),
        label: `${sayDate(period.vanaf, now)} tot en met ${sayDate(period.totEnMet, now)}`,
      })),
      values: sent ? sent.values.all('periode') : person.afwezigheid.map(keyOf),
    });
  return html`${selectField({
    name: 'vervanger',
    label: 'Wie neemt waar?',
    hint: 'Die ziet tijdens de afwezigheid ook de aanvragen.',
    empty: 'Niemand',
    optional: true,
    choices: colleagues
      .filter(({ id }) => id !== person.id)
      .map(({ id, name }) => ({ value: id, label: name })),
    value: value('vervanger', person.vervangerId),
  })}${known}<div class="vd-field-row">${dateField({ name: 'vanaf', label: 'Afwezig vanaf', optional: true, value: value('vanaf'), error: errorOf(problems, 'vanaf') })}${dateField({ name: 'totEnMet', label: 'Tot en met', optional: true, value: value('totEnMet'), error: errorOf(problems, 'totEnMet') })}</div>`;
}
