/** The parts of an adviser's page of a vacancy that the stories speak of. */
import type { Locator, Page } from '@playwright/test';

export type Group =
  | 'Geschikte kandidaten'
  | 'Past bijna: dit is nodig'
  | 'Mogelijk passend, profiel onvolledig';

/** The rows of a group, each with all that is said of one candidate. */
export function candidates(page: Page, group: Group): Locator {
  return page
    .getByRole('table', { name: group })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
}

/** All that is written in a part of the page. */
export async function textOf(part: Locator): Promise<string> {
  return (await part.textContent()) ?? '';
}

/** The number on the card in a row: `K-2041`. */
export function cardNumber(row: string): string {
  return /K-\d+/.exec(row)?.[0] ?? '';
}
