/** The form of a vacancy as someone fills it in. */
import { toFormValues } from '../src/http/form-values.ts';
import { readVacancyForm } from '../src/vacancy-form/vacancy-form.ts';

/** The day on which it is filled in. */
export const today = '2026-11-23';

export const typedForm = (body: Record<string, string | string[]>) => readVacancyForm(toFormValues(body));
