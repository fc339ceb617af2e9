/** What can be added to a vacancy by choosing from a list. */
import type { Choice } from '@vlinderdas/design/choices';
import { talen } from '@vlinderdas/vocabulary/languages';
import { rijbewijzen } from '@vlinderdas/vocabulary/vum-codes';

const COMMON_LICENCES = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'T'] as const;
const COMMON_LANGUAGES = ['nld', 'eng', 'deu', 'fra', 'pol', 'ara', 'tur'] as const;
/** Speaking and understanding, which is what most work asks. */
const SPOKEN_LEVELS: readonly number[] = [2, 3, 4];
const FAIR = 2;

export const licenceChoices: readonly Choice[] = COMMON_LICENCES.map((value) => ({
  value,
  label: `${value} (${rijbewijzen.label(value) ?? ''})`,
}));
export const languageChoices: readonly Choice[] = COMMON_LANGUAGES.flatMap((value) => {
  const label = talen.label(value);
  return label ? [{ value, label }] : [];
});

export function isKnownLicence(code: string): boolean {
  return rijbewijzen.isKnown(code);
}

/** A language without a level is asked at the lowest that is of use at work. */
export function languageOf(
  code: string,
  level: string,
): {
  codeTaal: string;
  codeNiveauTaalbeheersingMondeling: number;
  codeNiveauTaalbeheersingLuisteren: number;
}[] {
  if (!talen.isKnown(code)) return [];
  const wanted = Number(level);
  const spoken = SPOKEN_LEVELS.includes(wanted) ? wanted : FAIR;
  return [
    { codeTaal: code, codeNiveauTaalbeheersingMondeling: spoken, codeNiveauTaalbeheersingLuisteren: spoken },
  ];
}
