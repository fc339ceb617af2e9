/** What a colleague records about a regeling at a placement. Fields carry the id of the regeling they belong to. */
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import {
  type NieuweRegeling,
  type RegelingWijziging,
  regelingStanden,
  vervolgBesluiten,
} from '@vlinderdas/placements-service/contract/placement-regelingen.resource';
import type { FormValues } from '../../http/form-values.ts';
import type { Parsed } from './form.ts';
import { placementRegelingenText as text } from './text.ts';

/** `nieuw`, the id of a regeling, or that id for its loonwaarde. */
export type PlacementForm = 'nieuw' | `wijzig-${string}` | `loonwaarde-${string}`;

export const fieldIn = (form: PlacementForm, name: string): string => `${form}-${name}`;

/** A date that was typed, null when it was emptied. */
const dateOrNull = (typed: string): string | null => (typed === '' ? null : typed);

export function parseNewRegeling(
  form: FormValues,
  names: ReadonlyMap<string, string>,
): Parsed<NieuweRegeling> {
  const field = (name: string) => fieldIn('nieuw', name);
  const code = form.text(field('code'));
  const naam = names.get(code);
  const stand = form.text(field('stand'));
  const vanaf = form.text(field('vanaf'));
  const tot = form.optional(field('tot'));
  const aangevraagdOp = form.optional(field('aangevraagdOp'));
  const problems: FieldProblem[] = [];
  if (naam === undefined) problems.push({ field: field('code'), message: text.problems.which });
  if (!regelingStanden.is(stand)) problems.push({ field: field('stand'), message: text.problems.state });
  if (!isIsoDate(vanaf)) problems.push({ field: field('vanaf'), message: text.problems.from });
  if (problems.length > 0 || naam === undefined || !regelingStanden.is(stand)) return { problems };
  return {
    body: { code, naam, stand, vanaf, ...(tot && { tot }), ...(aangevraagdOp && { aangevraagdOp }) },
  };
}

export function parseChange(form: FormValues, id: string): Parsed<RegelingWijziging> {
  const field = (name: string) => fieldIn(`wijzig-${id}`, name);
  const stand = form.text(field('stand'));
  const vanaf = form.text(field('vanaf'));
  const besluit = form.text(field('vervolg'));
  const datum = form.text(field('vervolgOp'));
  const problems: FieldProblem[] = [];
  if (!regelingStanden.is(stand)) problems.push({ field: field('stand'), message: text.problems.state });
  if (!isIsoDate(vanaf)) problems.push({ field: field('vanaf'), message: text.problems.from });
  if (vervolgBesluiten.is(besluit) && !isIsoDate(datum))
    problems.push({ field: field('vervolgOp'), message: text.problems.followUpOn });
  if (problems.length > 0 || !regelingStanden.is(stand)) return { problems };
  return {
    body: {
      stand,
      vanaf,
      tot: dateOrNull(form.text(field('tot'))),
      aangevraagdOp: dateOrNull(form.text(field('aangevraagdOp'))),
      beslotenOp: dateOrNull(form.text(field('beslotenOp'))),
      financieringTot: dateOrNull(form.text(field('financieringTot'))),
      vervolg: vervolgBesluiten.is(besluit) ? { besluit, datum } : null,
    },
  };
}

export function parseLoonwaarde(form: FormValues, id: string): Parsed<RegelingWijziging> {
  const field = (name: string) => fieldIn(`loonwaarde-${id}`, name);
  const typed = form.text(field('percentage'));
  const percentage = Number(typed.replace('%', '').trim());
  const isPercentage = typed !== '' && Number.isInteger(percentage) && percentage >= 0 && percentage <= 100;
  const needed = ['functie', 'deskundige', 'rapportdatum', 'ingangsdatum'] as const;
  const problems: FieldProblem[] = [
    ...(isPercentage ? [] : [{ field: field('percentage'), message: text.problems.percentage }]),
    ...needed
      .filter((name) => !form.has(field(name)))
      .map((name) => ({ field: field(name), message: text.problems[name] })),
  ];
  if (problems.length > 0) return { problems };
  const loonwaarde = {
    percentage,
    functie: form.text(field('functie')),
    deskundige: form.text(field('deskundige')),
    rapportdatum: form.text(field('rapportdatum')),
    ingangsdatum: form.text(field('ingangsdatum')),
  };
  return { body: { loonwaarde } };
}

const POINTERS = {
  '/code': 'code',
  '/stand': 'stand',
  '/vanaf': 'vanaf',
  '/tot': 'tot',
  '/aangevraagdOp': 'aangevraagdOp',
  '/beslotenOp': 'beslotenOp',
  '/financieringTot': 'financieringTot',
  '/vervolg': 'vervolg',
  '/loonwaarde/percentage': 'percentage',
  '/loonwaarde/functie': 'functie',
  '/loonwaarde/deskundige': 'deskundige',
  '/loonwaarde/rapportdatum': 'rapportdatum',
  '/loonwaarde/ingangsdatum': 'ingangsdatum',
} as const;

/** Where a refusal by the API belongs in this form. */
export function pointersOf(form: PlacementForm): Record<string, string> {
  return Object.fromEntries(
    Object.entries(POINTERS).map(([pointer, name]) => [pointer, fieldIn(form, name)]),
  );
}
