import { describe, expect, it } from 'vitest';
import { mergeByHand, mergeFeed } from './profile-parts.ts';

const empty = { profile: {}, manualFields: [] };

describe('what a source delivers and what a person adds (R56)', () => {
  it('drops what the source no longer delivers', () => {
    const first = mergeFeed(empty, {
      werktijden: { aantalWerkurenPerWeekMaximaal: 20 },
      sector: [{ codeSbi: 43 }],
    });
    const second = mergeFeed(first, { sector: [{ codeSbi: 43 }] });
    expect(second).toEqual({ profile: { sector: [{ codeSbi: 43 }] }, manualFields: [] });
  });

  it('keeps a competence that a person added beside the training that the source delivers', () => {
    const opleiding = [{ codeNiveauOpleiding: 4 }];
    const competentiebeheersing = [{ codeCompetentie: 'urn:x' }];
    const fed = mergeFeed(empty, { arbeidsmarktkwalificatie: { opleiding } });
    const added = mergeByHand(fed, { arbeidsmarktkwalificatie: { opleiding, competentiebeheersing } });
    expect(added.manualFields).toEqual(['arbeidsmarktkwalificatie/competentiebeheersing']);

    const fedAgain = mergeFeed(added, {
      arbeidsmarktkwalificatie: { opleiding: [{ codeNiveauOpleiding: 5 }] },
    });
    expect(fedAgain.profile.arbeidsmarktkwalificatie).toEqual({
      opleiding: [{ codeNiveauOpleiding: 5 }],
      competentiebeheersing,
    });
  });

  it('lets the source win as soon as it delivers that part itself', () => {
    const added = mergeByHand(empty, { contractvorm: [{ codeTypeArbeidscontract: 'O' }] });
    const fed = mergeFeed(added, { contractvorm: [{ codeTypeArbeidscontract: 'B' }] });
    expect(fed).toEqual({ profile: { contractvorm: [{ codeTypeArbeidscontract: 'B' }] }, manualFields: [] });
  });

  it('removes a field by null, and takes empty for absent', () => {
    const added = mergeByHand(empty, { contractvorm: [{ codeTypeArbeidscontract: 'O' }] });
    expect(mergeByHand(added, { contractvorm: null })).toEqual(empty);
    expect(mergeByHand(added, { contractvorm: [] })).toEqual(empty);
  });
});
