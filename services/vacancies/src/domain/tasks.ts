/** What a vacancy asks of someone today, at most one thing per vacancy: the most urgent. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Task } from '@vlinderdas/platform/http/tasks';
import type { Vacancy } from './vacancy.ts';

const DAY_MS = 86_400_000;

export function silentBefore(now: Date, silenceDays: number): Date {
  return new Date(now.getTime() - silenceDays * DAY_MS);
}

function titleOf({ content, employerName }: Vacancy): string {
  return [content.naamVacature ?? 'Vacature zonder titel', employerName].filter((part) => part).join(', ');
}

function toTask(vacancy: Vacancy, now: Date, silenceDays: number): Task | undefined {
  const pad = `/vacatures/${vacancy.id}`;
  if (vacancy.lastSignAt < silentBefore(now, silenceDays)) {
    return {
      soort: 'vacature-nog-open',
      titel: 'Staat deze vacature nog open?',
      tekst: titleOf(vacancy),
      pad,
      sinds: vacancy.lastSignAt.toISOString(),
      dringend: false,
    };
  }
  if (vacancy.adviserId !== null) return undefined;
  const { respondBy } = vacancy;
  return {
    soort: 'vacature-oppakken',
    titel: 'Pak deze vacature op',
    tekst: titleOf(vacancy),
    pad,
    sinds: vacancy.receivedAt.toISOString(),
    ...(respondBy && { uiterlijk: respondBy }),
    dringend: respondBy !== null && respondBy <= dutchDate(now),
  };
}

/** The most urgent first, then by date. An employer is asked about silence only: taking is an adviser's work. */
export function toTasks(
  waiting: readonly Vacancy[],
  now: Date,
  options: { silenceDays: number; forEmployer: boolean },
): Task[] {
  return waiting
    .flatMap((vacancy) => toTask(vacancy, now, options.silenceDays) ?? [])
    .filter((task) => !options.forEmployer || task.soort === 'vacature-nog-open')
    .sort(
      (one, other) =>
        Number(other.dringend) - Number(one.dringend) ||
        (one.uiterlijk ?? one.sinds).localeCompare(other.uiterlijk ?? other.sinds),
    );
}
