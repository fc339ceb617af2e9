/** An adviser asks the begeleiders of one or more candidates whether they are available and want this vacancy. */
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { type FieldError, invalidInput } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { AfwijkReden, AfwijkSoort } from '@vlinderdas/vocabulary/proposals';
import { placementsOperations } from '../contract/placements.routes.ts';
import { alreadyProposed, tooManyOpenRequests, vacancyClosed } from '../contract/problems.ts';
import type { NieuweVoordrachten, Voordracht as VoordrachtWire } from '../contract/proposals.resource.ts';
import { logAccess } from '../db/access-log.ts';
import { createRequestRepository } from '../db/request.repository.ts';
import { createVoordrachtRepository } from '../db/voordracht.repository.ts';
import { deviationOf, orderPolicy, type Standing } from '../domain/order.ts';
import { groupByTeam } from '../domain/request.ts';
import { requestTerms } from '../domain/terms.ts';
import { toVacancyState } from '../domain/vacancy-state.ts';
import type { TeamRequest, Voordracht } from '../domain/voordracht.ts';
import { toVoordrachtWire } from '../http/voordracht.mapper.ts';
import type { PlacementsDeps } from './deps.ts';
import { type Addressees, findAddressees } from './find-addressees.ts';
import { emitStep } from './store-step.ts';

interface AskedCard {
  candidateId: string;
  cardNumber: string;
  ownerOrganisationId: string;
  teamId: string | null;
  begeleiderId: string | null;
  reason: string | null;
}

interface Deviation {
  kind: AfwijkSoort;
  reason: AfwijkReden;
  listRevision: number;
  standing: Standing;
}

const NOT_ON_LIST: Standing = { group: undefined, rank: null, total: null, passedOver: 0 };

const REASON_NEEDED: Readonly<Record<AfwijkSoort, (passedOver: number) => string>> = {
  'buiten-lijst': () => 'Deze kandidaat staat niet op de lijst. Daarom is een reden nodig.',
  'lager-op-lijst': (count) =>
    `Er staan ${count} geschikte kandidaten hoger die nog niet gevraagd zijn. Daarom is een reden nodig.`,
  'past-bijna': (count) =>
    `Deze kandidaat past bijna, en er zijn ${count} geschikte kandidaten die nog niet gevraagd zijn. Daarom is een reden nodig.`,
};

/** Problems with single candidates, all at once. The same answer for an unknown id and one that may not be seen. */
function errorsOf(
  card: Kaart | undefined,
  unexplained: { kind: AfwijkSoort; passedOver: number } | undefined,
  index: number,
): FieldError[] {
  const at = `/kandidaten/${index}`;
  if (!card) {
    return [{ pointer: `${at}/kandidaatId`, code: 'onbekend', detail: 'Deze kandidaat is niet te vinden.' }];
  }
  const errors: FieldError[] = [];
  if (!card.zichtbaarVoorWerkgevers) {
    const detail = 'Deze kandidaat wil niet aan werkgevers getoond worden.';
    errors.push({ pointer: `${at}/kandidaatId`, code: 'niet-zichtbaar', detail });
  }
  if (card.beschikbaarheid === 'afgesloten') {
    const detail = 'Deze kandidaat wordt niet meer bemiddeld.';
    errors.push({ pointer: `${at}/kandidaatId`, code: 'niet-beschikbaar', detail });
  }
  if (unexplained) {
    const detail = REASON_NEEDED[unexplained.kind](unexplained.passedOver);
    errors.push({ pointer: `${at}/reden`, code: 'verplicht', detail });
  }
  return errors;
}

export const proposeCandidates = (deps: PlacementsDeps) => {
  const { neighbours, clock, newId } = deps;

  /** Who of these is chosen out of the order of the list, as it is now. */
  async function findDeviations(
    call: Call,
    input: NieuweVoordrachten,
    vacancy: Vacature | undefined,
  ): Promise<ReadonlyMap<string, Deviation>> {
    const kandidaatIds = input.kandidaten.map((item) => item.kandidaatId);
    // A look of its own: the one transaction of the call is that of the effect.
    const zonder = await deps.db.transaction(call, (tx) =>
      createVoordrachtRepository(tx).listAsked(input.vacatureId),
    );
    const list = await neighbours.findStandings(call, input.vacatureId, { kandidaatIds, zonder });
    const postsLeft = vacancy ? vacancy.aantalGezocht - vacancy.aantalVervuld : 0;
    return new Map(
      input.kandidaten.flatMap(({ kandidaatId, afwijkReden: reason = 'anders' }) => {
        const standing = list?.of.get(kandidaatId) ?? NOT_ON_LIST;
        const kind = deviationOf(standing, postsLeft, orderPolicy);
        const deviation = kind && { kind, reason, standing, listRevision: list?.revision ?? 0 };
        return deviation ? [[kandidaatId, deviation] as const] : [];
      }),
    );
  }

  async function readCandidates(
    call: Call,
    input: NieuweVoordrachten,
    deviations: ReadonlyMap<string, Deviation>,
  ) {
    const cards = await neighbours.listCards(
      call,
      input.kandidaten.map((item) => item.kandidaatId),
    );
    const errors = input.kandidaten.flatMap(({ kandidaatId, reden }, index) => {
      const deviation = deviations.get(kandidaatId);
      const unexplained =
        deviation && reden === undefined
          ? { kind: deviation.kind, passedOver: deviation.standing.passedOver }
          : undefined;
      return errorsOf(cards.get(kandidaatId), unexplained, index);
    });
    const asked = input.kandidaten.flatMap(({ kandidaatId, reden }): AskedCard[] => {
      const card = cards.get(kandidaatId);
      if (!card) return [];
      return [
        {
          candidateId: kandidaatId,
          cardNumber: card.kaartnummer,
          ownerOrganisationId: card.organisatieId,
          teamId: card.teamId ?? null,
          begeleiderId: card.begeleiderId ?? null,
          reason: reden ?? null,
        },
      ];
    });
    return { errors, asked };
  }

  return async (call: Call, input: NieuweVoordrachten): Promise<{ voordrachten: VoordrachtWire[] }> => {
    const actor = authorise(call.actor, placementsOperations.proposeCandidates);
    const now = clock.now();
    const today = dutchDate(now);
    const [vacancy, terms] = await Promise.all([
      neighbours.findVacancy(call, input.vacatureId),
      neighbours.getTerms(call, today),
    ]);
    const deviations = await findDeviations(call, input, vacancy);
    const { errors, asked } = await readCandidates(call, input, deviations);
    const groups = await Promise.all(
      groupByTeam(asked).map(async (group) => ({
        ...group,
        addressees: await findAddressees(neighbours, call, group),
      })),
    );
    const dates = requestTerms(today, terms);

    const toRequest = (group: (typeof groups)[number], vacature: Vacature): TeamRequest => ({
      id: newId(),
      regionId: actor.regionId,
      vacancyId: vacature.id,
      vacancyTitle: vacature.naamVacature ?? null,
      ownerOrganisationId: group.ownerOrganisationId,
      teamId: group.teamId,
      adviserId: actor.actorId,
      adviserOrganisationId: actor.organisationId,
      requestedAt: now.toISOString(),
      dueOn: dates.dueOn,
      addresseeIds: group.addressees.ids,
      contact: group.addressees.contact,
    });
    const toVoordracht = (
      card: AskedCard,
      request: TeamRequest,
      addressees: Addressees,
      employerId: string | null,
    ): Voordracht => ({
      id: newId(),
      regionId: actor.regionId,
      revision: 1,
      requestId: request.id,
      vacancyId: request.vacancyId,
      vacancyTitle: request.vacancyTitle,
      employerId,
      candidateId: card.candidateId,
      cardNumber: card.cardNumber,
      ownerOrganisationId: card.ownerOrganisationId,
      begeleiderId: card.begeleiderId,
      standInId: (card.begeleiderId && addressees.standIns.get(card.begeleiderId)) ?? null,
      adviserId: actor.actorId,
      adviserOrganisationId: actor.organisationId,
      outsideListReason: card.reason,
      requestedAt: now.toISOString(),
      releaseUntil: null,
      placedAt: null,
      stage: { status: 'aangevraagd', ...dates, guideAnswer: null },
    });

    return deps.inTransaction(call, async (tx) => {
      const unknown = {
        pointer: '/vacatureId',
        code: 'onbekend',
        detail: 'Deze vacature is niet te vinden.',
      };
      const wrong = [...(vacancy ? [] : [unknown]), ...errors];
      if (!vacancy || wrong.length > 0) throw invalidInput(undefined, { errors: wrong });
      if (!toVacancyState(vacancy).open) throw vacancyClosed();
      const voordrachten = createVoordrachtRepository(tx);
      const requests = createRequestRepository(tx);
      const ids = asked.map((card) => card.candidateId);
      const open = await voordrachten.countOpenRequests(ids);
      const running = await voordrachten.findRunning(vacancy.id, ids);
      const numbersOf = (chosen: readonly AskedCard[]) => ({
        kaartnummers: chosen.map((card) => card.cardNumber),
      });
      const twice = asked.filter((card) => running.has(card.candidateId));
      if (twice.length > 0) throw alreadyProposed(undefined, numbersOf(twice));
      const full = asked.filter((card) => (open.get(card.candidateId) ?? 0) >= terms.maxOpenRequests);
      if (full.length > 0) throw tooManyOpenRequests(undefined, numbersOf(full));

      const made: VoordrachtWire[] = [];
      for (const group of groups) {
        const request = await requests.addOrJoin(toRequest(group, vacancy), today);
        const added = group.candidates.map((card) =>
          toVoordracht(card, request, group.addressees, vacancy.werkgeverId ?? null),
        );
        await voordrachten.insert(added);
        for (const voordracht of added) {
          const deviation = deviations.get(voordracht.candidateId);
          if (deviation) {
            const { kind, reason, listRevision, standing } = deviation;
            const { rank, total, passedOver } = standing;
            await voordrachten.addDeviation({
              proposalId: voordracht.id,
              regionId: voordracht.regionId,
              adviserOrganisationId: voordracht.adviserOrganisationId,
              at: voordracht.requestedAt,
              ...{ kind, reason, listRevision, rank, total, passedOver },
            });
          }
          await voordrachten.addStep(newId(), voordracht, 'requested', now.toISOString());
          await emitStep(deps, tx, voordracht, 'requested');
          const nothingYet = { privateReason: null, regelingen: undefined };
          made.push(toVoordrachtWire({ voordracht, contact: request.contact, ...nothingYet }, today));
        }
      }
      const { purpose } = placementsOperations.proposeCandidates;
      await logAccess(tx, { kind: 'list', purpose, subjectIds: ids });
      return { voordrachten: made };
    });
  };
};
