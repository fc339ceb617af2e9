import { describe, expect, it } from 'vitest';
import { type Availability, findStandIn } from './stand-in.ts';

const away = [{ startsOn: '2026-11-02', endsOn: '2026-11-13' }];

function peopleOf(...list: (Partial<Availability> & { id: string })[]): Map<string, Availability> {
  return new Map(
    list.map((person) => [person.id, { active: true, deputyId: null, absences: [], ...person }]),
  );
}

describe('who stands in', () => {
  it('is nobody else while the person is there', () => {
    const people = peopleOf({ id: 'anna', deputyId: 'bert' }, { id: 'bert' });

    expect(findStandIn('anna', people, [], '2026-11-04')).toEqual({ absence: undefined, personId: 'anna' });
  });

  it('is the deputy from the first day of absence to the last', () => {
    const people = peopleOf({ id: 'anna', deputyId: 'bert', absences: away }, { id: 'bert' });

    const found = ['2026-11-01', '2026-11-02', '2026-11-13', '2026-11-14'].map(
      (date) => findStandIn('anna', people, [], date).personId,
    );

    expect(found).toEqual(['anna', 'bert', 'bert', 'anna']);
  });

  it('is the deputy of the deputy when both are away', () => {
    const people = peopleOf(
      { id: 'anna', deputyId: 'bert', absences: away },
      { id: 'bert', deputyId: 'cleo', absences: away },
      { id: 'cleo' },
    );

    expect(findStandIn('anna', people, [], '2026-11-04').personId).toBe('cleo');
  });

  it('is a colleague when two people who are away stand in for each other', () => {
    const people = peopleOf(
      { id: 'anna', deputyId: 'bert', absences: away },
      { id: 'bert', deputyId: 'anna', absences: away },
      { id: 'cleo', absences: away },
      { id: 'dirk' },
    );

    expect(findStandIn('anna', people, ['bert', 'cleo', 'dirk'], '2026-11-04').personId).toBe('dirk');
  });

  it('is never someone who left', () => {
    const people = peopleOf({ id: 'anna', deputyId: 'bert', absences: away }, { id: 'bert', active: false });

    expect(findStandIn('anna', people, ['bert'], '2026-11-04')).toEqual({
      absence: away[0],
      personId: undefined,
    });
  });
});
