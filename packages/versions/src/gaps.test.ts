import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import { findGaps } from './gaps.ts';
import { otherVersion } from './testing/other-version.ts';

const CAREFUL = 'urn:vlinderdas:competentie:nauwkeurig-werken';
const GONE = 'urn:vlinderdas:competentie:samenwerken';
const old = createTaxonomy(starterTaxonomy);
const source = otherVersion(starterTaxonomy, { id: 'ander-1', without: [GONE] });
const code = (uri: string) => ({ kind: 'competentie' as const, uri });

describe('what a row loses when its region goes over to another version', () => {
  it('is what the new version does not know, once, by the name that the former one had for it', () => {
    expect(findGaps([CAREFUL, GONE, GONE].map(code), createTaxonomy(source), [old])).toEqual([
      {
        ...code(GONE),
        name: old.competences.labelOf(old.competences.numberOf(GONE) ?? 0),
        reason: 'unknown',
      },
    ]);
  });

  it('is nothing when a publisher says what it is now', () => {
    const mapped = createTaxonomy(source, [{ from: GONE, to: CAREFUL, match: 'close' }]);

    expect(findGaps([code(GONE)], mapped, [old])).toEqual([]);
  });

  it('says when what is published does not decide', () => {
    const narrow = createTaxonomy(source, [{ from: GONE, to: CAREFUL, match: 'narrow' }]);

    expect(findGaps([code(GONE)], narrow, [old])).toMatchObject([{ uri: GONE, reason: 'narrow' }]);
  });

  it('is no code that no version ever knew', () => {
    expect(findGaps([code('urn:elders:1')], createTaxonomy(source), [old])).toEqual([]);
  });
});
