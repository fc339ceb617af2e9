/** Which candidate a proposal of the demo region is about: the best one on a list who is of the right organisation. */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import type { Transport } from '@vlinderdas/platform/http/client';
import { organisationId } from '../organisations.ts';
import type { DemoProposal } from '../proposals.ts';
import type { DemoVacancy } from '../vacancies/vacancy.ts';
import type { DemoCall, DemoCalls } from './demo-calls.ts';

const WAIT_FOR_LIST_MS = 10_000;
/** So many vacancies are tried for one where the organisations have somebody. */
const MOST_TRIES = 40;
/** Numbered proposals begin to look at places this far apart, as a part of all vacancies. */
const SPREAD = 10;

export interface ProposalMaterial {
  vacancies: readonly DemoVacancy[];
  /** By reference. */
  vacancyIds: ReadonlyMap<string, string>;
  /** By source key. */
  candidateIds: ReadonlyMap<string, string>;
}

export interface Chosen {
  vacancy: DemoVacancy;
  vacancyId: string;
  card: Kaart;
  isByName: boolean;
}

/** Far enough down that others are passed over, also where several people are sought. */
const LOWER_ON_LIST = 20;

/** @returns a function that gives nobody twice */
export function createProposalFinder(transport: Transport, calls: DemoCalls, material: ProposalMaterial) {
  const matching = createMatchingClient(transport);
  const candidates = createCandidatesClient(transport);
  const used = new Set<string>();

  /** The cards of the people on a list, the best first, page by page: a small organisation may come late. */
  async function* listed(call: DemoCall, vacatureId: string): AsyncGenerator<Kaart> {
    let cursor: string | undefined;
    do {
      const { body } = await matching.getShortlist(call, {
        params: { vacatureId },
        query: { aantal: 100, wacht: WAIT_FOR_LIST_MS, ...(cursor && { cursor }) },
      });
      const kandidaatIds = body.resultaten
        .filter(({ groep }) => groep !== 'onvolledig')
        .map((one) => one.kandidaatId);
      if (kandidaatIds.length === 0) return;
      yield* (await candidates.listCards(call, { body: { kandidaatIds } })).body.resultaten;
      cursor = cursorOf(body._links.volgende?.href);
    } while (cursor);
  }

  async function choose(
    vacancy: DemoVacancy,
    { of, candidate, lowerOnList = false }: DemoProposal,
  ): Promise<Chosen | undefined> {
    const vacancyId = material.vacancyIds.get(vacancy.reference) ?? '';
    const call = await calls.as(vacancy.adviser);
    if (candidate !== undefined) {
      const kandidaatIds = [material.candidateIds.get(candidate) ?? ''];
      const [card] = (await candidates.listCards(call, { body: { kandidaatIds } })).body.resultaten;
      return card && { vacancy, vacancyId, card, isByName: true };
    }
    const wanted = of.map(organisationId);
    const passes = lowerOnList ? LOWER_ON_LIST : 0;
    let place = 0;
    for await (const card of listed(call, vacancyId)) {
      place += 1;
      const isAvailable = card.beschikbaarheid === 'beschikbaar' && card.zichtbaarVoorWerkgevers;
      const isGuided = wanted.includes(card.organisatieId) && card.begeleiderId !== undefined;
      if (isAvailable && isGuided && place > passes && !used.has(card.kandidaatId))
        return { vacancy, vacancyId, card, isByName: false };
    }
    return undefined;
  }

  return async function find(proposal: DemoProposal): Promise<Chosen> {
    for (const vacancy of vacanciesFor(proposal, material.vacancies)) {
      const chosen = await choose(vacancy, proposal);
      if (!chosen) continue;
      used.add(chosen.card.kandidaatId);
      return chosen;
    }
    throw new Error(`nobody of ${proposal.of.join()} suits vacancy ${proposal.vacancy}`);
  };
}

function vacanciesFor({ vacancy }: DemoProposal, all: readonly DemoVacancy[]): readonly DemoVacancy[] {
  if (typeof vacancy === 'string') return all.filter(({ reference }) => reference === vacancy);
  const open = all.filter(
    ({ progress, input }) => progress.status === 'opgepakt' && input.uitsluitendVoor === undefined,
  );
  const from = Math.floor((vacancy * open.length) / SPREAD);
  return [...open.slice(from), ...open.slice(0, from)].slice(0, MOST_TRIES);
}

function cursorOf(href: string | undefined): string | undefined {
  if (href === undefined) return undefined;
  return new URL(href, 'http://vlinderdas.example').searchParams.get('cursor') ?? undefined;
}
