/** What an employer's account knows, in the form of a vacancy. */
import type { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import type { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { isFree, type VacancyForm, withRecognition } from './vacancy-form.ts';

type Account = Pick<Werkgever, 'contactpersonen' | 'vestigingen'>;

function withTexts(form: VacancyForm, texts: Partial<VacancyForm['texts']>): VacancyForm {
  return { ...form, texts: { ...form.texts, ...texts } };
}

/** Whom to contact is one whole: beside a number that somebody gave does not belong the name of somebody else. */
function withContact(form: VacancyForm, [person]: Account['contactpersonen']): VacancyForm {
  if (!person || !isFree(form, 'contactNaam')) return form;
  const { naam, telefoonnummer = '', emailadres = '' } = person;
  return withTexts(form, { contactNaam: naam, contactTelefoon: telefoonnummer, contactEmail: emailadres });
}

/**
 * What a person said stays. Of whom to contact the account goes before the text; the postcode of the account is for
 * where neither gave one.
 *
 * @param recognition undefined where the text is not to be read into the form
 */
export function filledIn(
  form: VacancyForm,
  account: Account | undefined,
  recognition: HerkenningAntwoord | undefined,
): VacancyForm {
  const known = withContact(form, account?.contactpersonen ?? []);
  const read = recognition ? withRecognition(known, recognition) : known;
  const postcode = account?.vestigingen[0]?.postcode;
  return postcode && isFree(read, 'postcode') ? withTexts(read, { postcode }) : read;
}
