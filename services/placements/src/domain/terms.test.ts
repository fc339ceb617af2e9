import { toHolidaySet } from '@vlinderdas/organisations-service/contract/holidays';
import { expect, it } from 'vitest';
import { groupByTeam } from './request.ts';
import { requestTerms, sendingTerms } from './terms.ts';

const settings = {
  guideAnswerWorkdays: 2,
  employerAnswerWorkdays: 5,
  expiryWorkdays: 10,
  holidays: toHolidaySet({ carnaval: false, goedeVrijdag: true, bevrijdingsdag: 'elk-jaar' }, '2026-12-01'),
};

it('counts werkdagen over a weekend and the days of Christmas', () => {
  expect(requestTerms('2026-12-24', settings)).toEqual({ dueOn: '2026-12-29', expiresOn: '2027-01-11' });
});

it('reminds an employer on the term and halfway to the end', () => {
  expect(sendingTerms('2026-11-23', settings)).toEqual({
    answerBy: '2026-11-30',
    remindAfter: ['2026-11-30', '2026-12-03'],
    expiresOn: '2026-12-07',
  });
});

it('reminds once when the end follows at once, and never ends before the term', () => {
  expect(sendingTerms('2026-11-23', { ...settings, expiryWorkdays: 3 })).toEqual({
    answerBy: '2026-11-30',
    remindAfter: ['2026-11-30'],
    expiresOn: '2026-11-30',
  });
});

it('asks a team once, and begeleiders without a team apart', () => {
  const asked = (
    candidateId: string,
    ownerOrganisationId: string,
    teamId: string | null,
    begeleiderId: string | null,
  ) => ({
    candidateId,
    ownerOrganisationId,
    teamId,
    begeleiderId,
  });

  const groups = groupByTeam([
    asked('1', 'dommel', 'noord', 'a'),
    asked('2', 'dommel', 'noord', 'b'),
    asked('3', 'uwv', null, 'c'),
    asked('4', 'uwv', null, 'd'),
    asked('5', 'uwv', null, null),
    asked('6', 'groene-woud', null, null),
  ]);

  expect(groups.map(({ candidates }) => candidates.map(({ candidateId }) => candidateId))).toEqual([
    ['1', '2'],
    ['3'],
    ['4'],
    ['5'],
    ['6'],
  ]);
});
