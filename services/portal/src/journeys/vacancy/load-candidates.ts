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
import type { Caller } from '../../http/visit.ts';
import { isShown, type ListFilter } from './list-filter.ts';
import { createShortlistPages } from './shortlist-pages.ts';

export interface ListedCandidate extends LijstKandidaat {
  card: Kaart;
  /** The latest request or voordracht for this vacancy. */
  proposal: Voordracht | undefined;
}

export interface CandidateGroup {
  candidates: readonly ListedCandidate[];
  /** Who comes after the last of the page, to compare that one with. */
  after: ListedCandidate | undefined;
  /** In the whole region, or that pass the filter. */
  count: number;
  /** Cursor of the next page. */
  next: string | undefined;
}

type Groups = Readonly<Record<Groep, CandidateGroup>>;

export interface VacancyList {
  head: Pick<Kandidatenlijst, 'stand' | 'revisie' | 'berekendOp' | 'nogOmTeZetten'>;
  groups: Groups;
  /** Of a reserved vacancy: whether they belong to the group is not known yet. */
  uncertain: readonly ListedCandidate[];
  uncertainCount: number;
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

const WHOLE_PAGE = 100;
/** As many as may be asked at once. */
const MOST_AT_GATE = 200;
/** Of those to be asked about, the best ones come on the page. */
const MOST_UNCERTAIN = 20;

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
  const readPages = createShortlistPages(matching);

  async function findProposals(caller: Caller, vacatureId: string): Promise<readonly Voordracht[]> {
    const { body } = await placements.listProposals(caller, { query: { vacatureId, aantal: WHOLE_PAGE } });
    return body.resultaten;
  }

  function stateOf(
    vacancy: Vacature,
    { revisie, nogOmTeZetten = 0 }: VacancyList['head'],
    proposals: readonly Voordracht[],
  ): string {
    const said = [
      vacancy.revisie,
      revisie,
      nogOmTeZetten,
      ...proposals.map(({ id, revisie }) => `${id}:${revisie}`).sort(),
    ];
    return createHash('sha256').update(said.join(' ')).digest('base64url').slice(0, 16);
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
    const asked = Array.from({ length: Math.ceil(ids.length / MOST_AT_GATE) }, (_, part) =>
      candidates.answerEligibility(caller, {
        body: {
          vacatureId: vacancy.id,
          kandidaatIds: ids.slice(part * MOST_AT_GATE, (part + 1) * MOST_AT_GATE),
          uitsluitendVoor: gate,
        },
      }),
    );
    const given = (await Promise.all(asked)).flatMap(({ body }) => body.resultaten);
    const answers = new Map(given.map(({ kandidaatId, antwoord }) => [kandidaatId, antwoord]));
    return (id: string) => answers.get(id) ?? 'onbekend';
  }

  /** A filter reads the whole list without explanations: those of a page are asked for apart. */
  async function explain(caller: Caller, vacatureId: string, groups: Groups): Promise<Groups> {
    const unexplained = Object.values(groups)
      .flatMap(({ candidates: members, after }) => [...members, ...(after ? [after] : [])])
      .filter(({ uitleg }) => !uitleg)
      .map(({ kandidaatId }) => kandidaatId);
    if (unexplained.length === 0) return groups;
    const { body } = await matching.getShortlist(caller, {
      params: { vacatureId },
      query: { kandidaatIds: unexplained, aantal: unexplained.length, metUitleg: 'true' },
    });
    const explained = new Map(body.resultaten.map((entry) => [entry.kandidaatId, entry]));
    const add = (candidate: ListedCandidate): ListedCandidate => {
      const found = explained.get(candidate.kandidaatId);
      // Of a newer list it would explain other points.
      return found?.uitleg && found.totaal === candidate.totaal
        ? { ...candidate, uitleg: found.uitleg }
        : candidate;
    };
    const addAll = (group: CandidateGroup): CandidateGroup => ({
      ...group,
      candidates: group.candidates.map(add),
      after: group.after && add(group.after),
    });
    return {
      geschikt: addAll(groups.geschikt),
      'past-bijna': addAll(groups['past-bijna']),
      onvolledig: addAll(groups.onvolledig),
    };
  }

  return {
    async load(caller: Caller, vacancy: Vacature, question: ListQuestion): Promise<VacancyList> {
      const { filter, organisationId } = question;
      const [pages, proposals] = await Promise.all([
        readPages(caller, vacancy, question),
        findProposals(caller, vacancy.id),
      ]);
      const ids = pages.shown.map(({ kandidaatId }) => kandidaatId);
      const gate = await findGate(caller, vacancy, ids);
      const cards = await findCards(
        caller,
        ids.filter((id) => gate(id) !== 'nee'),
      );
      const latest = latestByCandidate(proposals);
      const seen = pages.shown.flatMap((entry): ListedCandidate[] => {
        const card = cards.get(entry.kandidaatId);
        return card ? [{ ...entry, card, proposal: latest.get(entry.kandidaatId) }] : [];
      });
      const passing = seen.filter(
        (candidate) =>
          gate(candidate.kandidaatId) === 'ja' &&
          (candidate.groep !== 'geschikt' || isShown(candidate, filter, organisationId)),
      );
      const unknown = seen.filter(({ kandidaatId }) => gate(kandidaatId) === 'onbekend');
      const uncertain = unknown.slice(0, MOST_UNCERTAIN);
      const groups = await explain(caller, vacancy.id, pages.toGroups(passing));
      const listed = [...Object.values(groups).flatMap(({ candidates: members }) => members), ...uncertain];
      const names = await findNames(organisations, caller, {
        colleagues: listed.map(({ card }) => card.begeleiderId),
        organisations: listed.map(({ card }) => card.organisatieId),
      });
      return {
        head: pages.head,
        groups,
        uncertain,
        uncertainCount: unknown.length,
        proposals,
        names,
        state: stateOf(vacancy, pages.head, proposals),
      };
    },

    /** What an open page compares with. */
    async currentState(caller: Caller, vacancy: Vacature): Promise<string> {
      const [head, proposals] = await Promise.all([
        matching
          .getShortlist(caller, {
            params: { vacatureId: vacancy.id },
            query: { groep: 'geschikt', aantal: 1 },
          })
          .then(({ body }) => body),
        findProposals(caller, vacancy.id),
      ]);
      return stateOf(vacancy, head, proposals);
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
