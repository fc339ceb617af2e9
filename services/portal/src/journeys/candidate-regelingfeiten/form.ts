/** The facts as they were typed: only what changed is sent, and what changed says where it comes from and since when. */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { KandidaatWijziging } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { FieldProblem } from '@vlinderdas/design/form';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import {
  feitwaarden,
  type Regelingfeit,
  regelingfeiten,
  uitkeringen,
} from '@vlinderdas/vocabulary/candidates';
import type { FormValues } from '../../http/form-values.ts';
import { regelingfeitenText as text } from './text.ts';

type Known = Pick<Kandidaat, 'identiteit' | 'regelingfeiten' | 'uitkering' | 'loonwaardeIndicatie'>;
type Fact = NonNullable<Kandidaat['regelingfeiten']>[number];
export type FactsChange = Pick<
  KandidaatWijziging,
  'identiteit' | 'regelingfeiten' | 'uitkering' | 'loonwaardeIndicatie'
>;

const OLDEST = '1920-01-01';

/** Names of the fields of one fact. */
export const fieldsOf = (fact: Regelingfeit | 'loonwaarde') => ({
  value: fact,
  source: `${fact}-bron`,
  checked: `${fact}-datum`,
});

const sameFact = (one: Fact | undefined, other: Fact): boolean =>
  (one?.waarde ?? 'onbekend') === other.waarde &&
  (one?.bron ?? '') === (other.bron ?? '') &&
  (one?.gecontroleerdOp ?? '') === (other.gecontroleerdOp ?? '');

/** Source and day, and what is missing of them. */
function origin(form: FormValues, fields: ReturnType<typeof fieldsOf>, today: string) {
  const source = form.text(fields.source);
  const checked = form.text(fields.checked);
  const problems: FieldProblem[] = [];
  if (source === '') problems.push({ field: fields.source, message: text.problems.source });
  if (!isIsoDate(checked)) problems.push({ field: fields.checked, message: text.problems.checked });
  else if (checked > today) problems.push({ field: fields.checked, message: text.problems.future });
  return { source, checked, problems };
}

function parseFact(form: FormValues, feit: Regelingfeit, known: Fact | undefined, today: string) {
  const fields = fieldsOf(feit);
  const waarde = form.text(fields.value);
  if (!feitwaarden.is(waarde)) return { problems: [{ field: fields.value, message: text.problems.value }] };
  const { source, checked, problems } = origin(form, fields, today);
  const fact: Fact =
    waarde === 'onbekend'
      ? { feit, waarde }
      : { feit, waarde, ...(source && { bron: source }), ...(checked && { gecontroleerdOp: checked }) };
  if (sameFact(known, fact)) return {};
  return waarde !== 'onbekend' && problems.length > 0 ? { problems } : { fact };
}

function parseLoonwaarde(form: FormValues, known: Kandidaat['loonwaardeIndicatie'], today: string) {
  const fields = fieldsOf('loonwaarde');
  const typed = form.text(fields.value);
  if (typed === '') return known ? { change: null } : {};
  const percentage = Number(typed.replace('%', '').trim());
  const { source: bron, checked: gecontroleerdOp, problems } = origin(form, fields, today);
  const isSame =
    known?.percentage === percentage &&
    (known.bron ?? '') === bron &&
    (known.gecontroleerdOp ?? '') === gecontroleerdOp;
  if (isSame) return {};
  if (!Number.isInteger(percentage) || percentage < 0 || percentage > 100)
    return { problems: [{ field: fields.value, message: text.problems.percentage }, ...problems] };
  return problems.length > 0 ? { problems } : { change: { percentage, bron, gecontroleerdOp } };
}

/** The identity goes along as a whole: the API replaces it. */
function parseBirthDate(form: FormValues, identity: Kandidaat['identiteit'], today: string) {
  const typed = form.text('geboortedatum');
  if (typed === (identity?.geboortedatum ?? '')) return {};
  const isPossible = isIsoDate(typed) && typed <= today && typed > OLDEST;
  if (typed !== '' && !isPossible)
    return { problems: [{ field: 'geboortedatum', message: text.problems.birthDate }] };
  const { geboortedatum: _, ...others } = identity ?? {};
  return { change: { ...others, ...(typed && { geboortedatum: typed }) } };
}

/** @returns all problems at once, or what changed; an empty change when nothing did */
export function parseFacts(
  form: FormValues,
  known: Known,
  today: string,
): { change: FactsChange; problems?: never } | { change?: never; problems: FieldProblem[] } {
  const facts = regelingfeiten.values.map((feit) =>
    parseFact(
      form,
      feit,
      known.regelingfeiten?.find((fact) => fact.feit === feit),
      today,
    ),
  );
  const birth = parseBirthDate(form, known.identiteit, today);
  const loonwaarde = parseLoonwaarde(form, known.loonwaardeIndicatie, today);
  const benefit = form.optional('uitkering');
  const isKnownBenefit = benefit === undefined || uitkeringen.is(benefit);
  const problems = [
    ...facts.flatMap((parsed) => parsed.problems ?? []),
    ...(birth.problems ?? []),
    ...(isKnownBenefit ? [] : [{ field: 'uitkering', message: text.problems.benefit }]),
    ...(loonwaarde.problems ?? []),
  ];
  if (problems.length > 0 || !isKnownBenefit) return { problems };
  const changed = facts.flatMap((parsed) => parsed.fact ?? []);
  return {
    change: {
      ...(birth.change && { identiteit: birth.change }),
      ...(changed.length > 0 && { regelingfeiten: changed }),
      ...(benefit !== known.uitkering && { uitkering: benefit ?? null }),
      ...(loonwaarde.change !== undefined && { loonwaardeIndicatie: loonwaarde.change }),
    },
  };
}
