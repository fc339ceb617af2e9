import type { Handlers } from '@vlinderdas/platform/http/api';
import { BASE_PATH } from '../contract/organisations.routes.ts';
import type { personOperations } from '../contract/person.routes.ts';
import { changeMembership, endMembership } from '../use-cases/change-membership.ts';
import { changePerson } from '../use-cases/change-person.ts';
import type { Deps } from '../use-cases/deps.ts';
import { invitePerson } from '../use-cases/invite-person.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { readContact, readContacts, readPeople, readPerson, readStandIn } from '../use-cases/read-people.ts';
import { recordAbsence } from '../use-cases/record-absence.ts';
import { toListInput, toPage } from './page.mapper.ts';
import {
  toContactpersoon,
  toInvitation,
  toMedewerker,
  toPersonChange,
  toVervanging,
} from './person.mapper.ts';

export function personHandlers(deps: Deps): Handlers<typeof personOperations> {
  return {
    async listPeople(call, { query }) {
      const { organisatie: organisationId, team: teamId, rol: role, zoek: search } = query;
      const input = { ...toListInput(query), organisationId, teamId, role, search };
      return { body: toPage(await readPeople(deps)(call, input), toMedewerker, '/medewerkers', query) };
    },
    async getPerson(call, { params }) {
      const found = await readPerson(deps)(call, params.medewerkerId);
      return { body: toMedewerker(found), revision: found.revision };
    },
    async getContact(call, { params }) {
      return { body: toContactpersoon(await readContact(deps)(call, params.medewerkerId)) };
    },
    async listContacts(call, { body }) {
      const found = await readContacts(deps)(call, body.ids);
      return { body: { contactpersonen: found.map(toContactpersoon) } };
    },
    async getStandIn(call, { params, query }) {
      const found = await readStandIn(deps)(call, { personId: params.medewerkerId, date: query.datum });
      return { body: toVervanging(found) };
    },
    async invitePerson(call, { body }) {
      const invited = await invitePerson(deps)(call, toInvitation(body));
      return {
        body: toMedewerker(invited),
        revision: invited.revision,
        location: `${BASE_PATH}/medewerkers/${invited.id}`,
      };
    },
    async changePerson(call, { params, body }) {
      const input = { personId: params.medewerkerId, change: toPersonChange(body) };
      const changed = await changePerson(deps)(call, input);
      return { body: toMedewerker(changed), revision: changed.revision };
    },
    async changeMembership(call, { params, body }) {
      const { medewerkerId: personId, organisatieId: organisationId } = params;
      const input = {
        personId,
        organisationId,
        teamId: body.teamId ?? null,
        roles: [...new Set(body.rollen)],
      };
      const changed = await changeMembership(deps)(call, input);
      return { body: toMedewerker(changed), revision: changed.revision };
    },
    async endMembership(call, { params: { medewerkerId, organisatieId } }) {
      const input = { personId: medewerkerId, organisationId: organisatieId };
      const { revision } = await endMembership(deps)(call, input);
      return { body: undefined, revision };
    },
    async recordAbsence(call, { params, body }) {
      const absences = body.afwezigheid.map(({ vanaf, totEnMet }) => ({ startsOn: vanaf, endsOn: totEnMet }));
      const input = { personId: params.medewerkerId, deputyId: body.vervangerId ?? null, absences };
      const changed = await recordAbsence(deps)(call, input);
      return { body: toMedewerker(changed), revision: changed.revision };
    },
    async listTasks(call) {
      return { body: { taken: await listTasks(deps)(call) } };
    },
  };
}
