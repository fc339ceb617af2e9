import { addDays, dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { authorise, hasRole, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { formatDateForPeople, formatList } from '@vlinderdas/vocabulary/wording';
import { personOperations } from '../contract/person.routes.ts';
import { contactgegevens } from '../contract/region.resource.ts';
import { listUnservedGemeenten } from '../db/organisation.queries.ts';
import { createOrganisationRepository } from '../db/organisation.repository.ts';
import { listAbsentWithoutDeputy } from '../db/person.queries.ts';
import { createRegionRepository } from '../db/region.repository.ts';
import { loketNameOn, missingContact } from '../domain/region.ts';
import type { Deps } from './deps.ts';

/** Absences that begin within this many days ask for a deputy now. */
const DAYS_AHEAD = 7;

/** What in the region's own set-up waits for the actor. */
export const listTasks =
  (deps: Deps) =>
  async (call: Call): Promise<Task[]> => {
    const actor = authorise(call.actor, personOperations.listTasks);
    const now = deps.clock.now();
    const today = dutchDate(now);
    return deps.inTransaction(call, async (tx) => {
      const found: Omit<Task, 'sinds'>[] = [];
      if (hasRole(actor, 'regiocoordinator')) found.push(...(await regionTasks(tx, actor, today)));
      if (hasRole(actor, 'teamleider')) found.push(...(await deputyTasks(tx, actor, today)));
      if (hasRole(actor, 'privacyfunctionaris')) found.push(...(await sharingTasks(tx, actor)));
      return found.map((task) => ({ ...task, sinds: now.toISOString() }));
    });
  };

async function regionTasks(tx: Tx, { regionId }: KnownActor, today: IsoDate) {
  const region = await createRegionRepository(tx).find(regionId);
  if (!region) return [];
  const { loketnamen, website, emailadres, telefoonnummer } = region.settings;
  const name = loketNameOn(
    loketnamen.map(({ naam, vanaf }) => ({ name: naam, validFrom: vanaf })),
    today,
  );
  const missing = missingContact({ website, email: emailadres, phone: telefoonnummer }, name);
  const words = formatList(missing.map((fact) => contactgegevens.labels[fact].toLowerCase()));
  const contact = {
    soort: 'contactgegevens-aanvullen',
    titel: 'Contactgegevens van het loket aanvullen',
    tekst: `Werkgevers zien nog geen ${words}.`,
    pad: '/regio',
    dringend: false,
  };
  const gemeenten = (await listUnservedGemeenten(tx, today)).map((gemeente) => ({
    soort: 'uitvoering-vastleggen',
    titel: `Vastleggen wie de Participatiewet uitvoert voor ${gemeente.name}`,
    tekst: 'Zonder uitvoerder weten wij niet wie inwoners van deze gemeente begeleidt.',
    pad: '/regio',
    dringend: true,
  }));
  return missing.length > 0 ? [contact, ...gemeenten] : gemeenten;
}

async function deputyTasks(tx: Tx, { organisationId }: KnownActor, today: IsoDate) {
  const absent = await listAbsentWithoutDeputy(tx, organisationId, today, addDays(today, DAYS_AHEAD));
  return absent.map(({ name, startsOn }) => ({
    soort: 'vervanger-kiezen',
    titel: `Een vervanger kiezen voor ${name}`,
    tekst:
      startsOn <= today
        ? 'Deze collega is er niet en niemand neemt waar.'
        : `Deze collega is er niet vanaf ${formatDateForPeople(startsOn)} en niemand neemt waar.`,
    pad: '/team',
    uiterlijk: startsOn,
    dringend: startsOn <= today,
  }));
}

async function sharingTasks(tx: Tx, { organisationId }: KnownActor) {
  const decisions = await createOrganisationRepository(tx).listDecisions(organisationId);
  if (decisions.length > 0) return [];
  return [
    {
      soort: 'deelbeleid-vaststellen',
      titel: 'Vastleggen of uw organisatie kandidaten deelt',
      tekst: 'Er is nog geen besluit. Adviseurs van andere organisaties zien uw kandidaten niet.',
      pad: '/organisatie',
      dringend: false,
    },
  ];
}
