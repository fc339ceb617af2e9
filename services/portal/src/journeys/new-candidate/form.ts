/** The first few facts of a person: enough to find and call someone. Everything else comes in the profile. */
import type { KandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { findGemeente } from '@vlinderdas/region/gemeenten';
import { normalisePostcode } from '@vlinderdas/region/postcode';
import { bemiddelbaarheden, grondslagen } from '@vlinderdas/vocabulary/candidates';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';

export type ParsedCandidate =
  | { candidate: KandidaatInvoer; problems?: never }
  | { candidate?: never; problems: FieldProblem[] };

const YOUNGEST = 13;

/** @param today of the Netherlands; nobody under thirteen may work (Arbeidstijdenwet, art. 3:2) */
function birthDateProblem(date: string, today: string): string | undefined {
  if (date === '') return undefined;
  if (!isIsoDate(date)) return 'Vul een bestaande datum in.';
  const youngest = `${Number(today.slice(0, 4)) - YOUNGEST}${today.slice(4)}`;
  if (date > youngest) return 'Deze geboortedatum kan niet kloppen. Kijk het jaar na.';
  return date < '1920-01-01' ? 'Deze geboortedatum kan niet kloppen. Kijk het jaar na.' : undefined;
}

/** @param begeleiderId who enters the person guides the person, until someone else takes over */
export function parseNewCandidate(
  form: FormValues,
  today: string,
  begeleiderId: string | undefined,
): ParsedCandidate {
  const mediation = form.text('bemiddelbaarheid');
  const basis = form.text('grondslag');
  const postcode = form.text('postcode');
  const gemeente = form.text('woongemeente');
  const email = form.text('emailadres');
  const birthDate = form.text('geboortedatum');
  const problems: FieldProblem[] = [];
  const check = (field: string, isRight: boolean, message: string) => {
    if (!isRight) problems.push({ field, message });
  };
  check('achternaam', form.has('achternaam'), 'Vul de achternaam in.');
  const birthProblem = birthDateProblem(birthDate, today);
  if (birthProblem) problems.push({ field: 'geboortedatum', message: birthProblem });
  check(
    'emailadres',
    email === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email),
    'Schrijf een e-mailadres als naam@voorbeeld.nl.',
  );
  check(
    'postcode',
    postcode === '' || normalisePostcode(postcode) !== undefined,
    'Schrijf een postcode als 5611AB.',
  );
  check(
    'woongemeente',
    gemeente === '' || findGemeente(gemeente) !== undefined,
    'Kies een gemeente uit de lijst.',
  );
  check('bemiddelbaarheid', bemiddelbaarheden.is(mediation), 'Kies hoe bemiddelbaar de kandidaat is.');
  check('grondslag', grondslagen.is(basis), 'Kies op welke grond wij delen.');
  if (problems.length > 0 || !grondslagen.is(basis) || !bemiddelbaarheden.is(mediation)) return { problems };
  return {
    candidate: {
      identiteit: presentFields({
        voornaam: form.text('voornaam'),
        tussenvoegsel: form.text('tussenvoegsel'),
        achternaam: form.text('achternaam'),
        geboortedatum: birthDate,
        telefoonnummer: form.text('telefoonnummer'),
        emailadres: email,
      }),
      ...presentFields({ woongemeente: gemeente, begeleiderId }),
      ...(postcode && { mobiliteit: presentFields({ bemiddelingspostcode: normalisePostcode(postcode) }) }),
      grondslag: basis,
      beschikbaarheid: 'beschikbaar',
      bemiddelbaarheid: mediation,
    },
  };
}

/** Where the API finds fault, in names of fields. */
export const candidatePointers = {
  '#/identiteit/voornaam': 'voornaam',
  '#/identiteit/tussenvoegsel': 'tussenvoegsel',
  '#/identiteit/achternaam': 'achternaam',
  '#/identiteit/geboortedatum': 'geboortedatum',
  '#/identiteit/telefoonnummer': 'telefoonnummer',
  '#/identiteit/emailadres': 'emailadres',
  '#/mobiliteit': 'postcode',
  '#/woongemeente': 'woongemeente',
  '#/grondslag': 'grondslag',
  '#/bemiddelbaarheid': 'bemiddelbaarheid',
} as const;
