/** Somebody who begins next week, with a regeling whose terms are watched. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { addMonths } from '@vlinderdas/kernel/months';
import type { PlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { personId } from '../people.ts';
import type { DemoCall } from './demo-calls.ts';

/** The forfaitaire loonkostensubsidie ends after six months; by then the loonwaarde must be measured. */
const FORFAITAIR_MONTHS = 6;
const STARTS_IN_DAYS = 7;

export async function confirmPlacement(
  placements: PlacementsClient,
  call: DemoCall,
  voordrachtId: string,
  today: IsoDate,
): Promise<void> {
  const start = addDays(today, STARTS_IN_DAYS);
  const { body: placement } = await placements.confirmPlacement(
    { ...call, idempotencyKey: newId() },
    {
      body: {
        voordrachtId,
        startdatum: start,
        einddatum: addMonths(start, 12),
        urenPerWeek: 28,
        vorm: 'bepaalde-tijd',
        nazorgcontactId: personId('hanna'),
        nazorgdatums: [addDays(start, 14), addDays(start, 90)],
      },
    },
  );
  await placements.addRegeling(
    { ...call, idempotencyKey: newId() },
    {
      params: { plaatsingId: placement.id },
      body: {
        code: 'forfaitaire-loonkostensubsidie',
        naam: 'Forfaitaire loonkostensubsidie',
        stand: 'aangevraagd',
        vanaf: start,
        tot: addMonths(start, FORFAITAIR_MONTHS),
        aangevraagdOp: today,
      },
    },
  );
}
