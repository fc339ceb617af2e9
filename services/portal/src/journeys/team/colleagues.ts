import type { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { Medewerker } from '@vlinderdas/organisations-service/contract/person.resource';
import { cursorOf } from '../../http/next-cursor.ts';
import type { Visit } from '../../http/visit.ts';

const PAGE = 100;
/** An organisation of more people than this chooses from the first by name. */
const MOST_PAGES = 5;

/** Everyone of the reader's organisation, by name. */
export async function listColleagues(
  organisations: ReturnType<typeof createOrganisationsClient>,
  { caller, person }: Visit,
): Promise<Medewerker[]> {
  const found: Medewerker[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { body } = await organisations.listPeople(caller, {
      query: { organisatie: person.organisationId, aantal: PAGE, ...(cursor && { cursor }) },
    });
    found.push(...body.resultaten);
    cursor = cursorOf(body);
    if (!cursor) break;
  }
  return found;
}
