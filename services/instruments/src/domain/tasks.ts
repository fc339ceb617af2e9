/** What the catalogue asks of someone today. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { MOST_TASKS, type Task } from '@vlinderdas/platform/http/tasks';
import type { BesluitStap } from '@vlinderdas/vocabulary/instruments';
import type { ProviderUpkeep } from './upkeep.ts';

/** A proposal on which a party has a step to take. */
export interface WaitingProposal {
  id: string;
  title: string;
  createdAt: Date;
  targetDate: IsoDate;
  /** Of the own organisation; absent for the coordinator. */
  step?: BesluitStap | undefined;
}

const startOf = (day: IsoDate) => `${day}T00:00:00.000Z`;
const byUrgency = (one: Task, other: Task) =>
  Number(other.dringend) - Number(one.dringend) ||
  ((one.uiterlijk ?? '9') < (other.uiterlijk ?? '9') ? -1 : 1);

function reviewTasks({ lines }: ProviderUpkeep, day: IsoDate): Task[] {
  return lines.map(({ soort, variantId, instrumentNaam, gemeentenaam, datum, tekst }) => ({
    soort: soort === 'geld-stopt' ? 'regeling-stopt' : 'variant-herzien',
    titel: soort === 'geld-stopt' ? 'Deze regeling stopt' : 'Kijk deze regeling na',
    tekst: `${instrumentNaam}${gemeentenaam ? ` (${gemeentenaam})` : ''}: ${tekst}`,
    pad: `/instrumenten/varianten/${variantId}`,
    sinds: startOf(datum < day ? datum : day),
    uiterlijk: datum,
    dringend: datum <= day,
  }));
}

function proposalTasks(proposals: readonly WaitingProposal[], titel: string, day: IsoDate): Task[] {
  return proposals.map(({ id, title, createdAt, targetDate }) => ({
    soort: 'voorstel-besluiten',
    titel,
    tekst: title,
    pad: `/instrumenten/voorstellen/${id}`,
    sinds: createdAt.toISOString(),
    uiterlijk: targetDate,
    dringend: targetDate <= day,
  }));
}

/** For who keeps the set of one provider. */
export function keeperTasks(
  upkeep: ProviderUpkeep | undefined,
  proposals: readonly WaitingProposal[],
  day: IsoDate,
): Task[] {
  const titel = 'Neem een besluit over dit voorstel';
  const tasks = [...proposalTasks(proposals, titel, day), ...(upkeep ? reviewTasks(upkeep, day) : [])];
  return tasks.sort(byUrgency).slice(0, MOST_TASKS);
}

/** For the coordinator: whom to remind, and what is past the day for which it was proposed. */
export function coordinatorTasks(
  upkeep: readonly (ProviderUpkeep & { name: string })[],
  proposals: readonly WaitingProposal[],
  day: IsoDate,
): Task[] {
  const late = upkeep.flatMap(({ name, lines }): Task[] => {
    const overdue = lines.filter(({ soort }) => soort === 'verlopen' || soort === 'verouderd');
    const dates = overdue.map(({ datum }) => datum).sort();
    const [first] = dates;
    if (first === undefined) return [];
    const count = overdue.length === 1 ? '1 regeling' : `${overdue.length} regelingen`;
    return [
      {
        soort: 'aanbieder-herinneren',
        titel: 'Vraag deze aanbieder zijn regelingen na te kijken',
        tekst: `${name}: ${count} te herzien.`,
        pad: '/instrumenten/onderhoud',
        sinds: startOf(first),
        uiterlijk: first,
        dringend: true,
      },
    ];
  });
  const past = proposals.filter(({ targetDate }) => targetDate <= day);
  const tasks = [...late, ...proposalTasks(past, 'Dit voorstel is nog niet door iedereen besloten', day)];
  return tasks.sort(byUrgency).slice(0, MOST_TASKS);
}
