import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { type ScoringThread, startScoringThread } from './scoring-thread.ts';

const log = pino({ level: 'silent' });
const noChange = { candidates: [], vacancies: [] };
const nothing = { lists: [], left: [], held: [] };
let thread: ScoringThread | undefined;
afterEach(() => thread?.close());

describe('the scoring thread', () => {
  it('knows what it was told, until it is told to forget', async () => {
    thread = startScoringThread({ log, onLost: () => undefined });
    const regionId = 'r';
    const candidate = { id: 'p', revision: 1, value: undefined };

    await thread.ask({
      kind: 'follow',
      regionId,
      lessons: [],
      change: { ...noChange, candidates: [candidate] },
      lists: [],
    });

    expect(await thread.ask({ kind: 'rank', regionId, candidateId: 'p', day: 1 })).toBeUndefined();
    expect(
      await thread.ask({ kind: 'change', regionId, lessons: [], change: noChange, day: 1, again: [] }),
    ).toEqual(nothing);
    await thread.ask({ kind: 'forget', regionId });
  });

  it('answers a question that cannot be answered with its error, and goes on', async () => {
    thread = startScoringThread({ log, onLost: () => undefined });
    const broken = { id: 'p', revision: 1, value: {} as never };

    const asking = thread.ask({
      kind: 'follow',
      regionId: 'r',
      lessons: [],
      change: { candidates: [broken], vacancies: null as never },
      lists: [],
    });

    await expect(asking).rejects.toThrow();
    expect(
      await thread.ask({ kind: 'change', regionId: 'r', lessons: [], change: noChange, day: 1, again: [] }),
    ).toEqual(nothing);
  });

  it('refuses questions after it was closed', async () => {
    thread = startScoringThread({ log, onLost: () => undefined });
    await thread.close();

    await expect(thread.ask({ kind: 'forget', regionId: 'r' })).rejects.toThrow('closed');
  });
});
