/**
 * The list of a vacancy as one page shows it: the matcher's order and reasons, the card of each candidate, what was
 * asked of the begeleider. Whoever may not be seen any more is left out; a reserved vacancy shows who may be placed.
 */
import { createHash } from 'node:crypto';
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type {
  Groep,
  Kandidatenlijst,
  LijstKandidaat,
} from '@vlinderdas/matcher-service/contract/matching.resource';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Regelingfeit } from '@vlinderdas/vocabulary/candidates';
import type { UitsluitendVoor } from '@vlinderdas/vocabulary/vacancies';
import { findNames, type Names } from '../../candidate-card/names.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import type { Caller } from '../../http/visit.ts';
import { isShown, type ListFilter } from './list-filter.ts';

export interface ListedCandidate extends LijstKandidaat {
  card: Kaart;
  /** The latest request or voordracht for this vacancy. */
  proposal: Voordracht | undefined;
}

export interface CandidateGroup {
  candidates: readonly ListedCandidate[];
  /** In the whole region, or that pass the filter. */
  count: number;
  /** Cursor of the next page. */
  next: string | undefined;
}

export interface VacancyList {
  head: Pick<Kandidatenlijst, 'stand' | 'revisie' | 'berekendOp'>;
  groups: Readonly<Record<Groep, CandidateGroup>>;
  /** Of a reserved vacancy: whether they belong to the group is not known yet. */
  uncertain: readonly ListedCandidate[];
  proposals: readonly Voordracht[];
  names: Names;
  /** Changes whenever the page would say something else. */
  state: string;
}

export interface ListQuestion {
  filter: ListFilter;
  /** Only this group, a page at a time. */
  group: Groep | undefined;
  cursor: string | undefined;
  organisationId: string;
}

const PAGE = 20;
const BELOW = 10;
/** As many as the matcher keeps in order. */
const MOST_SUITABLE = 200;
const WHOLE_PAGE = 100;
/** A new list is there within a second; whoever opens the page at once does not see it empty. */
const WAIT_MS = 1_200;

const GATES: Readonly<Record<UitsluitendVoor, Regelingfeit | undefined>> = {
  doelgroepregister: 'doelgroepregister',
  'beschut-werk': 'advies-beschut-werk',
  sroi: undefined,
};

export function createCandidateList(transport: Transport) {
  const matching = createMatchingClient(transport);
  const candidates = createCandidatesClient(transport);
  const placements = createPlacementsClient(transport);
  const organisations = createOrganisationsClient(transport);

  async function findProposals(caller: Caller, vacatureId: string): Promise<readonly Voordracht[]> {
    const { body } = await placements.listProposals(caller, { query: { vacatureId, aantal: WHOLE_PAGE } });
    return body.resultaten;
  }

  function stateOf(vacancy: Vacature, revision: number, proposals: readonly Voordracht[]): string {
    const said = [
      vacancy.revisie,
      revision,
      ...proposals.map(({ id, revisie }) => `${id}:${revisie}`).sort(),
    ];
    return createHash('sha256').update(said.join(' ')).digest('base64url').slice(0, 16);
  }

  async function listGroup(caller: Caller, vacancy: Vacature, groep: Groep, aantal: number, cursor?: string) {
    const { body } = await matching.getShortlist(caller, {
      params: { vacatureId: vacancy.id },
      query: {
        groep,
        aantal,
        metUitleg: 'true',
        ...(cursor !== undefined && { cursor }),
        ...(groep === 'geschikt' && !cursor && { vacatureRevisie: vacancy.revisie, wacht: WAIT_MS }),
      },
    });
    return body;
  }

  /** A filter looks at the whole list, which the matcher gives a hundred at a time. */
  async function listAllSuitable(caller: Caller, vacancy: Vacature): Promise<Kandidatenlijst> {
    const first = await listGroup(caller, vacancy, 'geschikt', WHOLE_PAGE);
    const next = cursorOf(first);
    if (!next) return first;
    const second = await listGroup(caller, vacancy, 'geschikt', MOST_SUITABLE - WHOLE_PAGE, next);
    return { ...first, resultaten: [...first.resultaten, ...second.resultaten], _links: {} };
  }

  async function findCards(caller: Caller, ids: readonly string[]): Promise<ReadonlyMap<string, Kaart>> {
    if (ids.length === 0) return new Map();
    const { body } = await candidates.listCards(caller, { body: { kandidaatIds: [...ids] } });
    return new Map(body.resultaten.map((card) => [card.kandidaatId, card]));
  }

  /** Who may be placed on a reserved vacancy; without a group everyone may. */
  async function findGate(caller: Caller, vacancy: Vacature, ids: readonly string[]) {
    const gate = vacancy.uitsluitendVoor && GATES[vacancy.uitsluitendVoor.doelgroep];
    if (!vacancy.uitsluitendVoor || ids.length === 0) return () => 'ja' as const;
    if (!gate) return () => 'onbekend' as const;
    const { body } = await candidates.answerEligibility(caller, {
      body: { vacatureId: vacancy.id, kandidaatIds: ids.slice(0, MOST_SUITABLE), uitsluitendVoor: gate },
    });
    const answers = new Map(body.resultaten.map(({ kandidaatId, antwoord }) => [kandidaatId, antwoord]));
    return (id: string) => answers.get(id) ?? 'onbekend';
  }

  async function readLists(caller: Caller, vacancy: Vacature, { filter, group, cursor }: ListQuestion) {
    const empty = undefined;
    const wants = (groep: Groep) => group === undefined || group === groep;
    const suitable =
      filter === 'iedereen'
        ? listGroup(
            caller,
            vacancy,
            'geschikt',
            wants('geschikt') ? PAGE : 1,
            wants('geschikt') ? cursor : undefined,
          )
        : listAllSuitable(caller, vacancy);
    const below = (groep: Groep) =>
      wants(groep)
        ? listGroup(caller, vacancy, groep, group ? PAGE : BELOW, group ? cursor : undefined)
        : Promise.resolve(empty);
    return Promise.all([suitable, below('past-bijna'), below('onvolledig')]);
  }

  return {
    async load(caller: Caller, vacancy: Vacature, question: ListQuestion): Promise<VacancyList> {
      const [lists, proposals] = await Promise.all([
        readLists(caller, vacancy, question),
        findProposals(caller, vacancy.id),
      ]);
      const [suitable, almost, incomplete] = lists;
      const shown = [
        ...(question.group && question.group !== 'geschikt' ? [] : suitable.resultaten),
        ...(almost?.resultaten ?? []),
        ...(incomplete?.resultaten ?? []),
      ];
      const ids = shown.map(({ kandidaatId }) => kandidaatId);
      const [cards, gate] = await Promise.all([findCards(caller, ids), findGate(caller, vacancy, ids)]);
      const latest = latestByCandidate(proposals);
      const listed = shown.flatMap((entry): ListedCandidate[] => {
        const card = cards.get(entry.kandidaatId);
        return card && gate(entry.kandidaatId) !== 'nee'
          ? [{ ...entry, card, proposal: latest.get(entry.kandidaatId) }]
          : [];
      });
      const names = await findNames(organisations, caller, {
        colleagues: listed.map(({ card }) => card.begeleiderId),
        organisations: listed.map(({ card }) => card.organisatieId),
      });
      const certain = listed.filter(({ kandidaatId }) => gate(kandidaatId) === 'ja');
      const filtered = certain.filter(
        (candidate) =>
          candidate.groep !== 'geschikt' || isShown(candidate, question.filter, question.organisationId),
      );
      const groupOf = (groep: Groep, count: number, next: string | undefined): CandidateGroup => {
        const members = filtered.filter((candidate) => candidate.groep === groep);
        return { candidates: members, count, next };
      };
      const { aantallen } = suitable;
      const passing = filtered.filter(({ groep }) => groep === 'geschikt').length;
      return {
        head: suitable,
        groups: {
          geschikt: groupOf(
            'geschikt',
            question.filter === 'iedereen' ? aantallen.geschikt : passing,
            cursorOf(suitable),
          ),
          'past-bijna': groupOf('past-bijna', aantallen.pastBijna, almost && cursorOf(almost)),
          onvolledig: groupOf('onvolledig', aantallen.onvolledig, incomplete && cursorOf(incomplete)),
        },
        uncertain: listed.filter(({ kandidaatId }) => gate(kandidaatId) === 'onbekend'),
        proposals,
        names,
        state: stateOf(vacancy, suitable.revisie, proposals),
      };
    },

    /** What an open page compares with. */
    async currentState(caller: Caller, vacancy: Vacature): Promise<string> {
      const [{ revisie }, proposals] = await Promise.all([
        matching
          .getShortlist(caller, {
            params: { vacatureId: vacancy.id },
            query: { groep: 'geschikt', aantal: 1 },
          })
          .then(({ body }) => body),
        findProposals(caller, vacancy.id),
      ]);
      return stateOf(vacancy, revisie, proposals);
    },
    findProposals,
    findCards,
  };
}

/** One candidate may have been asked before and again; the last one counts. */
function latestByCandidate(proposals: readonly Voordracht[]): ReadonlyMap<string, Voordracht> {
  const latest = new Map<string, Voordracht>();
  for (const proposal of proposals) {
    const known = latest.get(proposal.kandidaatId);
    if (!known || known.gevraagdOp < proposal.gevraagdOp) latest.set(proposal.kandidaatId, proposal);
  }
  return latest;
}
