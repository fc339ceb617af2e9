/** A ranked candidate with as many points for each criterion as a test needs. */
import type { LijstKandidaat } from '@vlinderdas/matcher-service/contract/matching.resource';

type Explained = NonNullable<LijstKandidaat['uitleg']>;
export type Criterion = Explained['criteria'][number];

export function criterion(
  criterium: Criterion['criterium'],
  punten: number,
  zin = `${criterium} ${punten}`,
): Criterion {
  const part = { uitkomst: 'past', vereist: false, punten, maximum: 3000 } as const;
  return { criterium, ...part, onderdelen: [{ ...part, zin, soort: 'contract' }] };
}

export function explainedCandidate(criteria: readonly Criterion[]) {
  const totaal = criteria.reduce((sum, { punten }) => sum + punten, 0);
  const uitleg: Explained = { criteria: [...criteria], ditIsNodig: [], nogNaTeGaan: [], profielMist: [] };
  return { groep: 'geschikt', totaal, uitleg } as const;
}
