/** Terms after the start as work for "Vandaag": from the day of the warning until somebody did it. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { type PlacementRegeling, termsOf, termsOfJob } from './placement-regeling.ts';

export interface WatchedPlacement {
  id: string;
  vacancyTitle: string | null;
  candidateId: string;
  cardNumber: string;
  startOn: IsoDate;
  endOn: IsoDate | null;
  /** ISO 8601 instant. */
  confirmedAt: string;
  regelingen: readonly PlacementRegeling[];
}

export function termTasks(placements: readonly WatchedPlacement[], today: IsoDate): Task[] {
  return placements.flatMap((placement) => {
    const terms = [
      ...termsOfJob(placement, today),
      ...placement.regelingen.flatMap((regeling) => termsOf(regeling, placement)),
    ];
    return terms
      .filter(({ done, warnFrom }) => !done && warnFrom <= today)
      .map(
        ({ code, title, dueOn }): Task => ({
          soort: `termijn-${code}`,
          titel: title,
          tekst: `${placement.vacancyTitle ?? 'Vacature zonder titel'}: ${placement.cardNumber}`,
          pad: `/plaatsingen/${placement.id}/regelingen`,
          sinds: placement.confirmedAt,
          uiterlijk: dueOn,
          dringend: dueOn <= today,
        }),
      );
  });
}
