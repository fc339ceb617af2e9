import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { weights202701 } from './weights/2027-01.ts';

it('keeps a version of the weights as it is: a list says by which version it was made', () => {
  const { version, ...content } = weights202701;
  const fingerprint = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);

  expect([version, fingerprint]).toEqual(['2027-01', '937763ceb3bc9e16']);
});

it('divides 10,000 points over the criteria', () => {
  expect(Object.values(weights202701.criteria).reduce((sum, points) => sum + points, 0)).toBe(10_000);
});
