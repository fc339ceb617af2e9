/** Where the form that someone sends differs from what is stored by now, in the words of the form. */
import type { Fact } from '@vlinderdas/design/heading';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { formText } from './text.ts';
import { formOfVacancy, type TextFieldName, type VacancyForm } from './vacancy-form.ts';

/** Fields that a person recognises by their own words. */
const COMPARED: Partial<Record<TextFieldName, string>> = {
  naamVacature: formText.title,
  omschrijvingVacature: formText.description,
  beroep: formText.occupation,
  aantalGezocht: formText.posts,
  taken: formText.tasks,
  urenMinimaal: formText.hoursLeast,
  urenMaximaal: formText.hoursMost,
  begintijd: formText.startTime,
  datumAanvang: formText.startDate,
  sluitingsdatum: formText.closingDate,
  salaris: formText.pay,
  postcode: formText.postcode,
  contactNaam: formText.contactName,
  contactTelefoon: formText.contactPhone,
  contactEmail: formText.contactEmail,
};

/** What is stored, for each field that differs. */
export function storedOtherwise(form: VacancyForm, stored: Vacature): Fact[] {
  const there = formOfVacancy(stored);
  const rows: Fact[] = Object.entries(COMPARED).flatMap(([field, name]) => {
    const value = there.texts[field as TextFieldName];
    return value === form.texts[field as TextFieldName] ? [] : [{ name, value: value || 'leeg' }];
  });
  const namesIn = (of: VacancyForm) => of.rows.map((row) => row.name).join(', ');
  if (namesIn(there) !== namesIn(form))
    rows.push({ name: formText.requirementsPart, value: namesIn(there) || 'geen' });
  return rows;
}
