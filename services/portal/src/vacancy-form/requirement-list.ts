/** Everything a vacancy asks of a person, as one list, whatever field of the wire it stands in. */
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { ChoiceOf } from '@vlinderdas/vocabulary/choice-list';
import { languageName } from '@vlinderdas/vocabulary/languages';
import type { eisHerkomsten, Weging } from '@vlinderdas/vocabulary/vacancies';
import {
  niveauOpleiding,
  rijbewijzen,
  taalniveau,
  werkEnDenkniveauMinimaal,
} from '@vlinderdas/vocabulary/vum-codes';
import { formatCount } from '@vlinderdas/vocabulary/wording';

export interface Requirement {
  name: string;
  weight: Weging;
  reason: string | undefined;
  origin: ChoiceOf<typeof eisHerkomsten>;
  foundIn: string | undefined;
}

interface Weighed {
  weging?: Weging | undefined;
  reden?: string | undefined;
  herkomst?: Requirement['origin'] | undefined;
  gevondenIn?: string | undefined;
}

function toRequirement(
  name: string | undefined,
  { weging, reden, herkomst, gevondenIn }: Weighed,
): Requirement[] {
  if (!name) return [];
  return [
    {
      name,
      weight: weging ?? 'gewenst',
      reason: reden || undefined,
      origin: herkomst ?? 'opgegeven',
      foundIn: gevondenIn,
    },
  ];
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The required ones first, for the rest in the order of the form. */
export function requirementsOf(vacancy: Vacature): Requirement[] {
  const { competentiebeheersing, cursus, opleiding, rijbewijs, taalbeheersing, werkervaring } = vacancy;
  const level = werkEnDenkniveauMinimaal.label(vacancy.codeWerkEnDenkniveauMinimaal ?? '');
  const all = [
    ...(competentiebeheersing ?? []).flatMap((item) =>
      toRequirement(upperFirst(item.naam ?? item.codeCompetentie ?? ''), item),
    ),
    ...(cursus ?? []).flatMap((item) => toRequirement(item.naamCursus, item)),
    ...(rijbewijs ?? []).flatMap((item) => {
      const code = item.codeSoortRijbewijs;
      const label = code && rijbewijzen.label(code);
      return toRequirement(code && `Rijbewijs ${code}${label ? ` (${label})` : ''}`, item);
    }),
    ...(taalbeheersing ?? []).flatMap((item) => {
      const spoken = taalniveau.label(item.codeNiveauTaalbeheersingMondeling ?? -1);
      const name = item.codeTaal && (languageName(item.codeTaal) ?? item.codeTaal);
      return toRequirement(name && `${name}${spoken ? `, ${spoken}` : ''}`, item);
    }),
    ...(opleiding ?? []).flatMap((item) =>
      toRequirement(
        item.codeNiveauOpleiding === undefined
          ? item.toelichtingOpleiding
          : `Opleiding ${niveauOpleiding.label(item.codeNiveauOpleiding) ?? ''}`,
        item,
      ),
    ),
    ...(werkervaring ?? []).flatMap((item) =>
      toRequirement(
        item.aantalJarenWerkzaamInBeroep === undefined
          ? undefined
          : `${formatCount(item.aantalJarenWerkzaamInBeroep, 'jaar', 'jaar')} ervaring`,
        item,
      ),
    ),
    ...(level === undefined
      ? []
      : toRequirement(`Werk- en denkniveau: ${level}`, vacancy.eisWerkEnDenkniveau ?? {})),
  ];
  return all.sort((one, other) => Number(other.weight === 'vereist') - Number(one.weight === 'vereist'));
}
