import type { Task } from '@vlinderdas/platform/http/tasks';
import { describe, expect, it } from 'vitest';
import { todayPage } from './page.ts';

const now = new Date('2026-11-23T09:00:00Z');
const task = (soort: string, number: number, dringend = false): Task => ({
  soort,
  titel: soort === 'nieuw' ? 'Pak deze vacature op' : 'Beantwoord deze aanvraag',
  tekst: `${soort} ${number}`,
  pad: `/${soort}/${number}`,
  sinds: '2026-11-23T08:00:00.000Z',
  dringend,
});
const many = Array.from({ length: 40 }, (_, index) => task('nieuw', index));
const render = (tasks: readonly Task[], hasMore = false) =>
  String(todayPage({ tasks, missing: [], hasMore, name: 'Anouk', now }).main);

describe('Vandaag', () => {
  it('folds the rest of a long row of the same kind, and hides no other kind behind it', () => {
    const page = render([...many, task('aanvraag', 1)]);

    const [open = ''] = page.split('<details');
    expect(open.match(/\/nieuw\//g)).toHaveLength(5);
    expect(open).toContain('/aanvraag/1');
    expect(page).toContain('Nog 35 keer: Pak deze vacature op');
    expect(page.match(/href="\/nieuw\//g)).toHaveLength(40);
  });

  it('puts what cannot wait first, under its own heading', () => {
    const page = render([task('aanvraag', 2, true), task('nieuw', 1)]);

    expect(page.indexOf('Nu nodig')).toBeLessThan(page.indexOf('Wacht op actie'));
    expect(page).not.toContain('<details');
  });

  it('does not call a shortened list the whole of it', () => {
    expect(render(many)).toContain('Er wachten 40 dingen.');
    expect(render(many, true)).toContain('meer dingen dan hier passen: dit zijn de eerste 40');
  });

  it('says what will be here when nothing waits', () => {
    expect(render([])).toContain('Niets dat wacht');
  });
});
