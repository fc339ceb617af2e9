import { describe, expect, it } from 'vitest';
import { mergeVacancies } from '../src/domain/merge.ts';
import { silentBefore, toTasks } from '../src/domain/tasks.ts';
import {
  advance,
  close,
  confirmOpen,
  fill,
  isMatchable,
  publish,
  seek,
  take,
  unpublish,
} from '../src/domain/vacancy.ts';
import { aVacancy } from './vacancy.builder.ts';

const now = new Date('2026-11-24T09:00:00Z');
const ended = (outcome: ReturnType<typeof close>) => {
  if (outcome.kind !== 'changed') throw new Error(`expected a change, got ${outcome.kind}`);
  return outcome.vacancy;
};
const closed = ended(close(aVacancy(), { reason: 'functie-vervallen', note: null, alternatives: [] }, now));
const adviser = { medewerkerId: '00000000-0000-7000-8000-000000000009', naam: 'Ad Viseur' };

describe('a closed vacancy', () => {
  it.each([
    ['take', () => take(closed, adviser, now)],
    ['advance', () => advance(closed, 'voorgesteld', now)],
    ['fill', () => fill(closed, 1, 'vervuld-door-werkgever', now)],
    ['seek', () => seek(closed, 3, now)],
    ['close', () => close(closed, { reason: 'anders', note: null, alternatives: [] }, now)],
    ['confirmOpen', () => confirmOpen(closed, now)],
    ['unpublish', () => unpublish(closed, now)],
  ])('refuses to %s', (_, step) => {
    expect(step()).toEqual({ kind: 'closed' });
  });

  it('opens again where it stood: taken or not', () => {
    expect(publish(closed, now)).toMatchObject({
      kind: 'changed',
      vacancy: { status: 'ontvangen', closing: null },
    });
    expect(publish({ ...closed, adviserId: adviser.medewerkerId }, now)).toMatchObject({
      vacancy: { status: 'opgepakt' },
    });
  });

  it('stays closed when it went into another, or has no post left', () => {
    const merged = mergeVacancies(aVacancy(), aVacancy({ id: '00000000-0000-7000-8000-000000000004' }), now);
    if (merged.kind !== 'merged') throw new Error(merged.kind);

    expect(publish(merged.merged.absorbed, now)).toEqual({ kind: 'impossible' });
    expect(publish({ ...closed, postsFilled: 1 }, now)).toEqual({ kind: 'exceeded' });
  });
});

describe('seeking people', () => {
  it('stops with the last post and not before', () => {
    const two = aVacancy({ posts: 2 });
    const one = ended(fill(two, 1, 'vervuld-door-werkgever', now));
    const none = ended(fill(one, 1, 'vervuld-met-voorgestelde-kandidaat', now));

    expect([two, one, none].map(isMatchable)).toEqual([true, true, false]);
    expect(none).toMatchObject({
      status: 'vervuld',
      closing: { reason: 'vervuld-met-voorgestelde-kandidaat' },
    });
    expect(fill(two, 3, 'vervuld-door-werkgever', now)).toEqual({ kind: 'exceeded' });
  });

  it('ends when as many are sought as were found', () => {
    const half = aVacancy({ posts: 4, postsFilled: 2 });

    expect(seek(half, 2, now)).toMatchObject({ reason: 'filled', vacancy: { status: 'vervuld', posts: 2 } });
    expect(seek(half, 1, now)).toEqual({ kind: 'exceeded' });
    expect(seek(half, 4, now)).toEqual({ kind: 'unchanged', vacancy: half });
  });

  it('does not happen for a draft', () => {
    expect(isMatchable(aVacancy({ status: 'concept' }))).toBe(false);
    expect(advance(aVacancy({ status: 'concept' }), 'voorgesteld', now)).toEqual({ kind: 'impossible' });
  });

  it('cannot go back to a draft once candidates were approached', () => {
    expect(unpublish(aVacancy({ status: 'kandidaten-benaderd' }), now)).toEqual({ kind: 'impossible' });
  });
});

describe('merging', () => {
  it('keeps what the first says, adds what only the other says, and the most posts', () => {
    const kept = aVacancy({
      content: { naamVacature: 'Orderpicker', begintijd: '06:00' },
      posts: 2,
      postsFilled: 1,
    });
    const other = aVacancy({
      id: '00000000-0000-7000-8000-000000000004',
      content: { naamVacature: 'Magazijn', ovBereikbaar: true },
      posts: 6,
      kvkNumber: null,
    });

    expect(mergeVacancies(kept, other, now)).toMatchObject({
      merged: {
        content: { naamVacature: 'Orderpicker', begintijd: '06:00', ovBereikbaar: true },
        kept: { posts: 6, postsFilled: 1, kvkNumber: '00012345' },
        absorbed: { status: 'ingetrokken', closing: { mergedInto: kept.id } },
      },
    });
    expect(mergeVacancies(kept, kept, now)).toEqual({ kind: 'impossible' });
    expect(mergeVacancies(kept, closed, now)).toEqual({ kind: 'closed' });
  });
});

describe('the task of a vacancy', () => {
  const options = { silenceDays: 30, forEmployer: false };

  it('is to take it, urgent from the day the employer hears something', () => {
    const late = new Date('2026-11-30T09:00:00Z');

    expect(toTasks([aVacancy()], now, options)).toMatchObject([
      { soort: 'vacature-oppakken', uiterlijk: '2026-11-30', dringend: false },
    ]);
    expect(toTasks([aVacancy()], late, options)).toMatchObject([{ dringend: true }]);
  });

  it('is to ask whether it is still open after the days of silence of the region', () => {
    const silent = aVacancy({ adviserId: adviser.medewerkerId, lastSignAt: silentBefore(now, 31) });

    expect(toTasks([silent], now, options)).toMatchObject([{ soort: 'vacature-nog-open' }]);
    expect(toTasks([silent], now, { ...options, silenceDays: 60 })).toEqual([]);
  });

  it('asks an employer nothing but that', () => {
    expect(toTasks([aVacancy()], now, { ...options, forEmployer: true })).toEqual([]);
  });
});
