/**
 * How often whoever needs one competence needs another: learned from what occupations ask together. It has a
 * direction. Of those who weld most read technical drawings; of those who read drawings few weld.
 */

export interface AskedTogether {
  /** Calls back with every competence that is asked beside `asked`, and how likely who needs it needs `asked` (0 to 1). */
  forEachBeside(asked: number, visit: (beside: number, likelihood: number) => void): void;
}

/** One imaginary occupation that asks the one and not the other, so that a single real one proves little. */
const DOUBT = 1;

/** @param asked competence numbers (from 1 to `size`) by occupation */
export function countAskedTogether(asked: readonly (readonly number[])[], size: number): AskedTogether {
  const askedBy: number[][] = [];
  asked.forEach((numbers, occupation) => {
    for (const number of numbers) {
      const known = askedBy[number];
      if (known) known.push(occupation);
      else askedBy[number] = [occupation];
    }
  });
  const together = new Uint32Array(size + 1);

  return {
    forEachBeside: (number, visit) => {
      const touched: number[] = [];
      for (const occupation of askedBy[number] ?? []) {
        for (const beside of asked[occupation] ?? []) {
          const count = together[beside] ?? 0;
          if (count === 0) touched.push(beside);
          together[beside] = count + 1;
        }
      }
      for (const beside of touched) {
        const count = together[beside] ?? 0;
        together[beside] = 0;
        if (beside !== number) visit(beside, count / ((askedBy[beside]?.length ?? 0) + DOUBT));
      }
    },
  };
}
