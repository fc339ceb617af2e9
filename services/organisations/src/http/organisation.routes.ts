import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Handlers } from '@vlinderdas/platform/http/api';
import type { organisationOperations } from '../contract/organisation.routes.ts';
import { BASE_PATH } from '../contract/organisations.routes.ts';
import { addOrganisation } from '../use-cases/add-organisation.ts';
import { changeOrganisation } from '../use-cases/change-organisation.ts';
import { decideSharing } from '../use-cases/decide-sharing.ts';
import type { Deps } from '../use-cases/deps.ts';
import { addTeam, changeTeam } from '../use-cases/keep-teams.ts';
import {
  readOrganisation,
  readOrganisations,
  readSharing,
  readTeam,
  readTeams,
} from '../use-cases/read-organisations.ts';
import {
  toDeelbeleid,
  toDetails,
  toNewOrganisation,
  toOrganisatie,
  toSharingInput,
} from './organisation.mapper.ts';
import { toListInput, toPage } from './page.mapper.ts';
import { toWireTeam } from './person.mapper.ts';

export function organisationHandlers(deps: Deps): Handlers<typeof organisationOperations> {
  const today = () => dutchDate(deps.clock.now());
  return {
    async listOrganisations(call, { query }) {
      const input = { ...toListInput(query), kind: query.soort, search: query.zoek };
      const found = await readOrganisations(deps)(call, input);
      return { body: toPage(found, toOrganisatie, '/organisaties', query) };
    },
    async getOrganisation(call, { params }) {
      const found = await readOrganisation(deps)(call, params.organisatieId);
      return { body: toOrganisatie(found), revision: found.revision };
    },
    async addOrganisation(call, { body }) {
      const added = await addOrganisation(deps)(call, toNewOrganisation(body));
      return {
        body: toOrganisatie(added),
        revision: added.revision,
        location: `${BASE_PATH}/organisaties/${added.id}`,
      };
    },
    async changeOrganisation(call, { params, body }) {
      const changed = await changeOrganisation(deps)(call, { id: params.organisatieId, ...toDetails(body) });
      return { body: toOrganisatie(changed), revision: changed.revision };
    },
    async getSharing(call, { params: { organisatieId } }) {
      const { organisation, decisions } = await readSharing(deps)(call, organisatieId);
      return { body: toDeelbeleid(organisatieId, decisions, today()), revision: organisation.revision };
    },
    async decideSharing(call, { params: { organisatieId }, body }) {
      const input = toSharingInput(organisatieId, body);
      const { organisation, decisions } = await decideSharing(deps)(call, input);
      return { body: toDeelbeleid(organisatieId, decisions, today()), revision: organisation.revision };
    },
    async listTeams(call, { params: { organisatieId }, query }) {
      const found = await readTeams(deps)(call, { ...toListInput(query), organisationId: organisatieId });
      return { body: toPage(found, toWireTeam, `/organisaties/${organisatieId}/teams`, query) };
    },
    async getTeam(call, { params }) {
      const found = await readTeam(deps)(call, params.teamId);
      return { body: toWireTeam(found), revision: found.revision };
    },
    async addTeam(call, { params, body }) {
      const { naam: name, telefoonnummer: phone = null } = body;
      const added = await addTeam(deps)(call, { organisationId: params.organisatieId, name, phone });
      return {
        body: toWireTeam(added),
        revision: added.revision,
        location: `${BASE_PATH}/teams/${added.id}`,
      };
    },
    async changeTeam(call, { params, body }) {
      const { naam: name, telefoonnummer: phone = null } = body;
      const changed = await changeTeam(deps)(call, { id: params.teamId, name, phone });
      return { body: toWireTeam(changed), revision: changed.revision };
    },
  };
}
