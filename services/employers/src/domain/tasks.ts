/** What employers ask of someone today. */
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { addDays } from './api-key.ts';

/** A key that ends within two weeks must be renewed now: somebody has to change a setting somewhere. */
export const KEY_NOTICE_DAYS = 14;

export interface WaitingEmployers {
  /** Employers without a named contact (R42). */
  withoutContact: readonly { id: string; name: string; createdAt: Date }[];
  expiringKeys: readonly {
    employerId: string;
    employerName: string;
    keyName: string;
    createdAt: Date;
    expiresAt: Date;
  }[];
  followUps: readonly { employerId: string; employerName: string; followUpOn: string; createdAt: Date }[];
}

export function toTasks(waiting: WaitingEmployers, now: Date): Task[] {
  const today = dutchDate(now);
  const pathOf = (employerId: string) => `/werkgevers/${employerId}`;
  const tasks: Task[] = [
    ...waiting.followUps.map(({ employerId, employerName, followUpOn, createdAt }) => ({
      soort: 'werkgever-terugbellen',
      titel: 'Neem contact op met deze werkgever',
      tekst: employerName,
      pad: pathOf(employerId),
      sinds: createdAt.toISOString(),
      uiterlijk: followUpOn,
      dringend: followUpOn <= today,
    })),
    ...waiting.expiringKeys.map(({ employerId, employerName, keyName, createdAt, expiresAt }) => ({
      soort: 'api-sleutel-vernieuwen',
      titel: 'Vernieuw deze API-sleutel',
      tekst: `${keyName}, ${employerName}`,
      pad: `${pathOf(employerId)}/api-sleutels`,
      sinds: createdAt.toISOString(),
      uiterlijk: dutchDate(expiresAt),
      dringend: expiresAt <= addDays(now, 2),
    })),
    ...waiting.withoutContact.map(({ id, name, createdAt }) => ({
      soort: 'werkgever-zonder-contactpersoon',
      titel: 'Kies een vaste contactpersoon voor deze werkgever',
      tekst: name,
      pad: pathOf(id),
      sinds: createdAt.toISOString(),
      dringend: false,
    })),
  ];
  return tasks.sort((one, other) => Number(other.dringend) - Number(one.dringend));
}
