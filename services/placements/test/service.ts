/** The service on Monday 23 November 2026, with people around it and the ways in which they call. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { newId } from '@vlinderdas/kernel/id';
import type { Actor, MachineActor } from '@vlinderdas/platform/auth/actor';
import { startTestService, testPerson } from '@vlinderdas/platform/testing/service';
import { createPlacementsModule } from '../src/module.ts';
import { addExplanation } from './explanation.builder.ts';
import { addCandidate, addVacancy, emptyRegion, transportOf } from './region.builder.ts';

export const MONDAY = '2026-11-23T09:00:00.000Z';
export const clock = fixedClock(MONDAY);
export const regionId = newId();
/** Organisation of the adviser. */
export const wsp = newId();
/** Guides candidates. */
export const dommel = newId();
export const groeneWoud = newId();
export const employerId = newId();
export const teamId = newId();

export const adviser = testPerson(regionId, wsp, 'werkgeversadviseur');
export const otherAdviser = testPerson(regionId, newId(), 'werkgeversadviseur');
export const guide = testPerson(regionId, dommel, 'begeleider');
export const deputy = testPerson(regionId, dommel, 'begeleider');
export const teamLeader = testPerson(regionId, dommel, 'teamleider');
export const otherGuide = testPerson(regionId, groeneWoud, 'begeleider');
export const employer = testPerson(regionId, employerId, 'werkgever');
export const otherEmployer = testPerson(regionId, newId(), 'werkgever');
export const strangerAdviser = testPerson(newId(), wsp, 'werkgeversadviseur');
export const coordinator = testPerson(regionId, wsp, 'regiocoordinator');
export const nazorgContact = testPerson(regionId, dommel, 'nazorgcontact');
export const software: MachineActor = {
  kind: 'machine',
  actorId: newId(),
  regionId,
  organisationId: employerId,
  roles: ['werkgever'],
  scopes: ['voordrachten:lezen', 'voordrachten:schrijven'],
};

export const region = emptyRegion();
region.standIns.set(guide.actorId, { id: guide.actorId, naam: 'Guus Gids', telefoonnummer: '040 000 00 21' });
region.teams.set(teamId, { naam: 'Team Noord', leden: [guide.actorId, deputy.actorId] });
region.people.add(nazorgContact.actorId);

/** Call it once, at the top of a test file. */
export async function startPlacements() {
  const service = await startTestService({
    schema: 'placements',
    create: createPlacementsModule,
    config: { PLACEMENTS_DATABASE_URL: '', DATABASE_POOL_SIZE: 4 },
    clock,
    transport: transportOf(region),
  });

  async function post(actor: Actor, url: string, body?: unknown, headers?: Record<string, string>) {
    const response = await service.request(actor, {
      method: 'POST',
      url,
      ...(body !== undefined && { body }),
      ...(headers && { headers }),
    });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  }
  async function get(actor: Actor, url: string) {
    const response = await service.request(actor, { method: 'GET', url });
    return { status: response.statusCode, headers: response.headers, body: response.json() };
  }
  const newCandidate = () =>
    addCandidate(region, { organisatieId: dommel, begeleiderId: guide.actorId, teamId });

  /** One candidate of De Dommel for one vacancy of the employer, asked and not yet answered. */
  async function requested(vacatureId = addVacancy(region, { werkgeverId: employerId })) {
    const kandidaatId = newCandidate();
    addExplanation(region, vacatureId, kandidaatId);
    const { status, body } = await post(adviser, '/voordrachten', {
      vacatureId,
      kandidaten: [{ kandidaatId }],
    });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { vacatureId, kandidaatId, id: String(body.voordrachten[0].id) };
  }
  const yes = (vorm: 'anoniem' | 'met-naam-en-cv') => ({
    antwoord: 'ja-beschikbaar-en-akkoord',
    akkoord: { vorm, kanaal: 'telefoon', datum: '2026-11-23' },
  });
  async function agreed(vorm: 'anoniem' | 'met-naam-en-cv') {
    const made = await requested();
    const { status, body } = await post(guide, `/voordrachten/${made.id}/bevestiging`, yes(vorm));
    if (status !== 200) throw new Error(JSON.stringify(body));
    return made;
  }
  async function sent(wijze: 'anoniem' | 'met-naam-en-cv', vorm = wijze) {
    const made = await agreed(vorm);
    const { status, body } = await post(adviser, `/voordrachten/${made.id}/verzending`, { wijze });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return made;
  }
  const feedback = { tekst: 'Dank voor uw antwoord.', datum: '2026-11-23', watNu: 'Wij zoeken verder.' };
  const message = { tekst: 'Het is helaas niet gelukt.', kanaal: 'telefoon', datum: '2026-11-23' };

  return { ...service, service, post, get, newCandidate, requested, yes, agreed, sent, feedback, message };
}
