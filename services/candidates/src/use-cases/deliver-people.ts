/**
 * A source delivers people by its own keys: the same key is the same person, so delivering again changes what
 * changed and copies nobody. One person and a batch of five hundred take the same statements.
 */
import type { Tx } from '@vlinderdas/platform/db/database';
import type { KandidaatInvoer } from '../contract/profile.resource.ts';
import { createPersonRepository } from '../db/person.repository.ts';
import type { Person, StatusChange } from '../domain/candidate.ts';
import { applyFeed, createPerson, regelingfeitenOf } from '../domain/person.ts';
import { contentHash, personHash } from '../domain/person-hash.ts';
import { type Announcement, announce } from './announce.ts';
import { codingContext, type Deps, today } from './deps.ts';

export interface DeliveredRow {
  key: string;
  input: KandidaatInvoer;
}

type Outcome = 'toegevoegd' | 'gewijzigd' | 'ongewijzigd';

export interface DeliveredPerson {
  key: string;
  outcome: Outcome;
  person: Person;
}

interface Step extends DeliveredPerson {
  input: KandidaatInvoer;
  history: readonly StatusChange[];
}

/** Feeds of the national exchange have a source of their own; every other source is a system of the organisation. */
const VUM_SOURCE = 'vum';

function stopsShowing(history: readonly StatusChange[]): boolean {
  return history.some(({ subject, current }) => subject === 'zichtbaarheid' && current === 'niet-zichtbaar');
}

/**
 * Stores rows of one source in the caller's transaction. Keys must be different from each other.
 * @returns in the order of the rows
 */
export async function deliverPeople(
  deps: Deps,
  tx: Tx,
  source: string,
  rows: readonly DeliveredRow[],
): Promise<DeliveredPerson[]> {
  const repository = createPersonRepository(tx);
  const context = await codingContext(deps, tx);
  const claims = await repository.claimKeys(
    source,
    rows.map(({ key }) => ({ key, candidateId: deps.newId() })),
  );
  const claimOf = new Map(claims.map((claim) => [claim.key, claim]));
  const known = await repository.findForChange(claims.filter((c) => !c.isNew).map((c) => c.candidateId));
  const personOf = new Map(known.map((person) => [person.candidate.id, person]));
  const cardNumbers = await repository.nextCardNumbers(claims.filter((claim) => claim.isNew).length);

  const steps = rows.map(({ key, input }): Step => {
    const claim = claimOf.get(key);
    const hash = contentHash(deps.hashSecret, input);
    const person = claim && personOf.get(claim.candidateId);
    if (person) {
      if (person.dossier.contentHash === hash)
        return { key, input, outcome: 'ongewijzigd', person, history: [] };
      return { key, input, outcome: 'gewijzigd', ...applyFeed(person, input, hash, context) };
    }
    const made = {
      id: claim?.candidateId ?? deps.newId(),
      regionId: tx.actor.regionId ?? '',
      ownerOrganisationId: tx.actor.organisationId ?? '',
      cardNumber: cardNumbers.shift() ?? '',
      herkomst: source === VUM_SOURCE ? ('vum' as const) : ('gevoed' as const),
      contentHash: hash,
    };
    return { key, input, outcome: 'toegevoegd', person: createPerson(input, made, context), history: [] };
  });

  await storeSteps(deps, tx, steps);
  return steps;
}

async function storeSteps(deps: Deps, tx: Tx, steps: readonly Step[]): Promise<void> {
  const repository = createPersonRepository(tx);
  const at = deps.clock.now();
  const withOutcome = (outcome: Outcome) => steps.filter((step) => step.outcome === outcome);
  const written = steps.filter((step) => step.outcome !== 'ongewijzigd');
  await repository.insert(withOutcome('toegevoegd').map((step) => step.person));
  await repository.update(
    withOutcome('gewijzigd').map((step) => step.person),
    at,
  );
  await repository.confirm(
    withOutcome('ongewijzigd')
      .filter(({ input }) => input.peildatum === undefined)
      .map((step) => step.person.candidate.id),
    today(deps),
  );
  await repository.addHistory(
    written.flatMap(({ person, history }) =>
      history.map((line) => ({ ...line, candidateId: person.candidate.id, at })),
    ),
    deps.newId,
  );
  await storeAside(
    deps,
    tx,
    written.map(({ person, input }) => ({ person, input })),
  );
  await repository.endReleases(
    written.filter(({ history }) => stopsShowing(history)).map(({ person }) => person.candidate.id),
  );
  deps.faultPoint('candidates.stored');
  await announce(
    deps,
    tx,
    written.map(({ person: { candidate }, outcome, history }): Announcement => {
      const changed = stopsShowing(history) ? 'visibility-withdrawn' : 'profile';
      return {
        id: candidate.id,
        revision: candidate.revision,
        organisationId: candidate.ownerOrganisationId,
        reason: outcome === 'toegevoegd' ? 'created' : changed,
      };
    }),
  );
}

/** What belongs to a person and stands beside the profile: the hash that finds doubles, and the regelingfeiten. */
export async function storeAside(
  deps: Deps,
  tx: Tx,
  items: readonly { person: Person; input: Parameters<typeof regelingfeitenOf>[0] }[],
): Promise<void> {
  const repository = createPersonRepository(tx);
  await repository.setDuplicateKeys(
    items.map(({ person: { candidate, dossier } }) => ({
      candidateId: candidate.id,
      hash: personHash(deps.hashSecret, candidate.regionId, dossier),
    })),
  );
  await repository.setRegelingfeiten(
    items.map(({ person, input }) => ({
      candidateId: person.candidate.id,
      facts: regelingfeitenOf(input),
    })),
  );
}
