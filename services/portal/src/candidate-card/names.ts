/** Names of colleagues and organisations for one page: each asked once, and a name that cannot be had is said so. */
import type { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import type { Caller } from '../http/visit.ts';

type OrganisationsClient = ReturnType<typeof createOrganisationsClient>;

interface Colleague {
  name: string;
  phone: string | undefined;
  email: string | undefined;
}

export interface Names {
  colleague(id: string | undefined): Colleague | undefined;
  /** `onbekende organisatie` when it cannot be read. */
  organisation(id: string): string;
}

/** As many as the API gives at once. */
const MOST_COLLEAGUES = 200;

export async function findNames(
  organisations: OrganisationsClient,
  caller: Caller,
  ids: { colleagues?: readonly (string | undefined)[]; organisations?: readonly (string | undefined)[] },
): Promise<Names> {
  const colleagueIds = unique(ids.colleagues ?? []).slice(0, MOST_COLLEAGUES);
  const [contacts, found] = await Promise.all([
    colleagueIds.length === 0
      ? []
      : organisations.listContacts(caller, { body: { ids: colleagueIds } }).then(
          ({ body }) => body.contactpersonen,
          () => [],
        ),
    Promise.all(
      unique(ids.organisations ?? []).map((organisatieId) =>
        organisations.getOrganisation(caller, { params: { organisatieId } }).then(
          ({ body }) => body,
          () => undefined,
        ),
      ),
    ),
  ]);
  const colleagues = new Map(
    contacts.map(({ id, naam, telefoonnummer, emailadres }) => [
      id,
      { name: naam, phone: telefoonnummer, email: emailadres },
    ]),
  );
  const names = new Map(
    found.flatMap((organisation) => (organisation ? [[organisation.id, organisation.naam] as const] : [])),
  );
  return {
    colleague: (id) => (id === undefined ? undefined : colleagues.get(id)),
    organisation: (id) => names.get(id) ?? 'onbekende organisatie',
  };
}

function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
