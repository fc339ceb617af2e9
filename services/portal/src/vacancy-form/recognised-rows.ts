/** What the reading of a text says about a requirement, beside the requirement itself. */
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type { RequirementRow, RowRemark } from './requirement-rows.ts';
import { formText as text } from './text.ts';

/** Below this a person should look twice. Of 1,000. */
const SURE = 700;

interface Finding {
  zekerheid?: number | undefined;
  weging?: string | undefined;
  afgeleid?: boolean | undefined;
}

/** Where the reading of a text has what a row asks. */
export function findingOf({ kind, entry }: RequirementRow, found: Herkenning): Finding | undefined {
  switch (kind) {
    case 'competentiebeheersing':
      return found.competenties.find(({ code }) => code === entry.codeCompetentie);
    case 'cursus':
      return found.certificaten?.find(({ naam }) => naam === entry.naamCursus);
    case 'rijbewijs':
      return found.rijbewijzen?.find(({ code }) => code === entry.codeSoortRijbewijs);
    case 'taalbeheersing':
      return found.talen?.find(({ code }) => code === entry.codeTaal);
    case 'opleiding':
      return found.opleidingen?.find(({ niveau }) => niveau === entry.codeNiveauOpleiding);
    case 'werkervaring':
      return found.ervaring;
    case 'niveau':
      return found.werkEnDenkniveau;
  }
}

/** What no words of the text ask, but the occupation that was read brings along. */
export function isBroughtAlong(row: RequirementRow, found: Herkenning): boolean {
  return row.origin !== 'opgegeven' && findingOf(row, found)?.afgeleid === true;
}

/**
 * A row that came from the text with what must be known of it. A hard wish of a text becomes required only when a
 * person says so, with the reason (R4); where the law asks it, the law is the reason.
 */
export function remarked(row: RequirementRow, found: Herkenning): RequirementRow {
  if (row.ground !== undefined) return { ...row, reason: row.reason ?? text.lawfulReason(row.ground) };
  if (row.origin === 'opgegeven') return row;
  const finding = findingOf(row, found);
  if (!finding) return row;
  const isAsked = row.weight === 'vereist' && row.reason !== undefined;
  const remarks: RowRemark[] = [
    ...(finding.weging === 'vereist' && !isAsked ? (['vereist'] as const) : []),
    ...(finding.afgeleid && !isAsked ? (['hoort-bij-beroep'] as const) : []),
    ...((finding.zekerheid ?? SURE) < SURE && row.origin === 'herkend' ? (['twijfel'] as const) : []),
  ];
  return { ...row, weight: isAsked ? 'vereist' : 'gewenst', remarks };
}
