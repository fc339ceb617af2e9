import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDemand, anyProfile } from '../test/pair.arbitrary.ts';
import { certificate, competence, demand, profile, TODAY, taxonomy } from '../test/pair.builder.ts';
import { prepareCandidate } from './candidate.ts';
import { travelMeans } from './codes/job.ts';
import { heldLicenceMask, licenceMask } from './codes/licence.ts';
import { toDayNumber } from './day-number.ts';
import type { Demand } from './demand.ts';
import { prepareDemand } from './demand-asks.ts';
import { explain } from './explain.ts';
import { PLACEMENTS, total } from './explanation.ts';
import type { MatchingProfile } from './profile.ts';
import { weights202701 } from './weights/2027-01.ts';
import { whatWouldChange } from './what-would-change.ts';
import { toChangeSentence } from './wording/change-sentence.ts';
import { createLabels } from './wording/labels.ts';

const context = { taxonomy, weights: weights202701, today: toDayNumber(TODAY) };
const labels = createLabels(taxonomy);
const changes = (one: MatchingProfile, other: Demand) =>
  whatWouldChange(prepareCandidate(one, context), prepareDemand(other, context), context);
const sentences = (one: MatchingProfile, other: Demand) =>
  changes(one, other).map((change) => toChangeSentence(change, labels, weights202701));
const scoreOf = (one: MatchingProfile, other: Demand) =>
  total(explain(one, other, taxonomy, weights202701, TODAY));

const vca = { certificate: certificate('vca-basis'), hard: true };
const bhv = certificate('bhv');

describe('what would change the outcome', () => {
  it('begins with what brings someone from "past bijna" to "geschikt"', () => {
    const [first] = sentences(profile({ certificates: [bhv] }), demand({ certificates: [vca] }));

    expect(first).toMatch(
      /^Als de kandidaat dit haalt: VCA basis: dan van ‘Past bijna’ naar ‘Geschikte kandidaten’, 445 punten erbij \(435 hiervoor en 10 doordat het voor werkgever en kandidaat beter past\)\.$/,
    );
  });

  it('says of a required thing that nobody knows what happens if it is not so', () => {
    const licences = licenceMask(['B']);
    const [first] = changes(
      profile({ licences: null }),
      demand({ licences: { asked: licences, hard: licences } }),
    );

    expect(first).toMatchObject({ criterion: 'rijbewijs', outcome: 'onbekend', decides: true });
    expect(
      sentences(profile({ licences: null }), demand({ licences: { asked: licences, hard: licences } }))[0],
    ).toMatch(/Zo niet, dan komt de kandidaat onder ‘Past bijna’\.$/);
  });

  it('names a gap in what the vacancy says as well', () => {
    expect(sentences(profile(), demand({ hours: null }))).toContainEqual(
      expect.stringMatching(/^Als in de vacature staat hoeveel uur het werk is, en dat past/),
    );
  });

  it('takes away both bounds of a trip that is too long and too far, for it is one trip', () => {
    const travel = { means: travelMeans.mask(['fiets']), maxMinutes: 10, maxKm: 2 };
    const [first] = sentences(profile({ travel }), demand());

    expect(first).toMatch(
      /^Als de kandidaat deze reis wil maken: dan van ‘Past bijna’ naar ‘Geschikte kandidaten’/,
    );
  });

  it('counts with a licence what it includes', () => {
    const both = licenceMask(['C', 'CE']);
    const found = changes(
      profile({ licences: heldLicenceMask(['B']) }),
      demand({ licences: { asked: both, hard: both } }),
    );

    expect(found.map(({ evidence, to }) => [evidence, to.placement])).toContainEqual([
      { kind: 'rijbewijs', licence: licenceMask(['CE']) },
      'geschikt',
    ]);
  });

  it('never counts a requirement against someone because another one is met', () => {
    const two = demand({ certificates: [vca, { certificate: bhv, hard: true }] });

    expect(changes(profile({ certificates: [] }), two).map(({ to }) => to.placement)).not.toContain(
      'bridgeable',
    );
  });

  it('begins with what brings most points, also before what decides', () => {
    const licences = licenceMask(['B']);
    const found = changes(
      profile({ licences: null, competences: [], experiences: [] }),
      demand({ licences: { asked: licences, hard: licences } }),
    );
    const points = found.map((change) => change.points);

    expect(found.find(({ criterion }) => criterion === 'rijbewijs')?.decides).toBe(true);
    expect(found[0]?.criterion).not.toBe('rijbewijs');
    expect(points).toEqual([...points].sort((left, right) => right - left));
  });

  it('says where the points come from when one skill brings more than it can give itself', () => {
    const wanted = demand({
      competences: ['mig-mag-lassen', 'tig-lassen', 'elektrode-lassen'].map((slug) => ({
        competence: competence(slug),
        strength: 2,
        hard: false,
      })),
    });
    const one = profile({ competences: [competence('samenwerken')], experiences: [] });
    const [first] = changes(one, wanted).filter(({ criterion }) => criterion === 'competenties');

    expect(first?.shares?.alike).toBeGreaterThan(0);
    expect(sentences(one, wanted).join()).toMatch(
      /punten erbij \([\d.]+ hiervoor, [\d.]+ doordat dit ook helpt bij andere vaardigheden en [\d.]+ doordat/,
    );
  });

  it('gives shares that add up, and only for more than the requirement alone can give (R40)', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        for (const { points, shares } of changes(one, other)) {
          if (!shares) continue;
          const { itself, alike, elsewhere, mutual } = shares;

          expect(itself + alike + elsewhere + mutual).toBe(points);
          expect(itself).toBeLessThan(points);
        }
      }),
    );
  });

  it('is at most five things, none of which makes the pair worse (R40)', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        const found = changes(one, other);

        expect(found.length).toBeLessThanOrEqual(5);
        for (const { points, from, to } of found) {
          expect(from.total).toBe(scoreOf(one, other));
          expect(points).toBe(to.total - from.total);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(PLACEMENTS.indexOf(to.placement)).toBeLessThanOrEqual(PLACEMENTS.indexOf(from.placement));
        }
      }),
    );
  });

  it('has a sentence for everything', () => {
    fc.assert(
      fc.property(anyProfile, anyDemand, (one, other) => {
        for (const sentence of sentences(one, other)) {
          expect(sentence).toMatch(/^Als .+: (dan|de score|\d).+\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });
});
