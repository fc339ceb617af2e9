/** What a text seems to say and does not: of each trap that a label sets, whether the reading fell into it. */
import type { Reading } from '@vlinderdas/taxonomy/recognition/reading';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { LabelledText, TrapField } from './labelled-texts.ts';
import { fields } from './recognition-fields.ts';

/** An adviser sees three occupations at a glance. */
export const FIRST_OCCUPATIONS = 3;

export interface Trap {
  readonly field: TrapField;
  /** The value that must not be found; null when nothing of the field may be. */
  readonly value: string | null;
  readonly isSprung: boolean;
}

/** Unit groups of the first occupations, best first. */
export function unitGroupsOf(reading: Reading, taxonomy: Taxonomy): readonly (string | undefined)[] {
  return reading.occupations.slice(0, FIRST_OCCUPATIONS).map(({ value }) => taxonomy.iscoOf(value));
}

function foundIn(label: TrapField, text: LabelledText, reading: Reading, taxonomy: Taxonomy): string[] {
  if (label === 'isco') return unitGroupsOf(reading, taxonomy).map(String);
  if (label === 'beroep') {
    return reading.occupations
      .slice(0, FIRST_OCCUPATIONS)
      .map(({ value }) => taxonomy.occupations.uriOf(value) ?? '');
  }
  const field = fields.find((one) => one.label === label);
  return (field?.found(reading, taxonomy, text) ?? [])
    .map(({ key }) => key)
    .filter((key) => !field?.neutral?.includes(key));
}

export function trapsOf(text: LabelledText, reading: Reading, taxonomy: Taxonomy): readonly Trap[] {
  return (Object.keys(text.niet) as TrapField[]).flatMap((label): Trap[] => {
    const forbidden = text.niet[label];
    const found = foundIn(label, text, reading, taxonomy);
    if (forbidden === true) return [{ field: label, value: null, isSprung: found.length > 0 }];
    const field = fields.find((one) => one.label === label);
    return (forbidden ?? []).map((value) => ({
      field: label,
      value,
      isSprung: found.includes(field?.keyOf?.(value, taxonomy) ?? value),
    }));
  });
}
