import { describe, expect, it } from 'vitest';
import { decisionOn, type SharingDecision, statusOf } from './sharing.ts';

const decision = (revision: number, validFrom: string, inForce = false): SharingDecision => ({
  revision,
  shares: true,
  fieldGroups: [],
  purpose: 'Kandidaten en vacatures bij elkaar brengen',
  legalGround: 'Wet SUWI, artikel 10',
  validFrom,
  inForce,
  decidedBy: undefined,
  createdAt: '2026-11-02T09:00:00.000Z',
});

describe('decisions on sharing', () => {
  it('hold from their date, and a planned one waits', () => {
    const decisions = [decision(1, '2026-01-01'), decision(2, '2027-01-01')];

    expect(decisionOn(decisions, '2026-12-31')?.revision).toBe(1);
    expect(decisionOn(decisions, '2027-01-01')?.revision).toBe(2);
    expect(decisionOn(decisions, '2025-12-31')).toBeUndefined();
  });

  it('of one day give way to the last one made', () => {
    expect(decisionOn([decision(2, '2026-11-02'), decision(1, '2026-11-02')], '2026-11-02')?.revision).toBe(
      2,
    );
  });

  it('that were overtaken have lapsed', () => {
    expect(statusOf(decision(1, '2026-01-01'), '2026-11-02')).toBe('vervallen');
    expect(statusOf(decision(2, '2026-11-02', true), '2026-11-02')).toBe('in-werking');
    expect(statusOf(decision(3, '2027-01-01'), '2026-11-02')).toBe('gepland');
  });
});
