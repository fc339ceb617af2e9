/** Requests and voordrachten under way, each step taken by whoever takes it in practice. */
import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import type { Kaart } from '@vlinderdas/candidates-service/contract/card.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { newId } from '@vlinderdas/kernel/id';
import { Problem } from '@vlinderdas/kernel/problem';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { createPlacementsClient } from '@vlinderdas/placements-service/contract/placements.client';
import { alreadyProposed } from '@vlinderdas/placements-service/contract/problems';
import type { Transport } from '@vlinderdas/platform/http/client';
import { organisationId } from '../organisations.ts';
import { demoColleagues } from '../people.ts';
import type { DemoProposal, ProposalStep } from '../proposals.ts';
import type { DemoVacancy } from '../vacancies/vacancy.ts';
import type { DemoCall, DemoCalls } from './demo-calls.ts';
import type { LoadedEmployer } from './load-employers.ts';
import type { OnProgress } from './progress.ts';

const WAIT_FOR_LIST_MS = 10_000;
/** So many other vacancies are tried for one where the organisation has somebody suitable. */
const MOST_TRIES = 40;

export interface ProposalMaterial {
  proposals: readonly DemoProposal[];
  vacancies: readonly DemoVacancy[];
  employers: ReadonlyMap<string, LoadedEmployer>;
  /** By reference. */
  vacancyIds: ReadonlyMap<string, string>;
  /** By source key. */
  candidateIds: ReadonlyMap<string, string>;
  today: IsoDate;
}

interface Chosen {
  vacancy: DemoVacancy;
  vacancyId: string;
  card: Kaart;
}

export async function loadProposals(
  transport: Transport,
  calls: DemoCalls,
  material: ProposalMaterial,
  onProgress: OnProgress,
): Promise<void> {
  const matching = createMatchingClient(transport);
  const candidates = createCandidatesClient(transport);
  const placements = createPlacementsClient(transport);
  const { today } = material;
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

  async function choose(vacancy: DemoVacancy, { of, candidate }: DemoProposal) {
    const vacancyId = material.vacancyIds.get(vacancy.reference) ?? '';
    const call = await calls.as(vacancy.adviser);
    if (candidate !== undefined) {
      const kandidaatIds = [material.candidateIds.get(candidate) ?? ''];
      const [card] = (await candidates.listCards(call, { body: { kandidaatIds } })).body.resultaten;
      return card && { vacancy, vacancyId, card };
    }
    const wanted = of.map(organisationId);
    for await (const card of listed(call, vacancyId)) {
      const isAvailable = card.beschikbaarheid === 'beschikbaar' && card.zichtbaarVoorWerkgevers;
      const isGuided = wanted.includes(card.organisatieId) && card.begeleiderId !== undefined;
      if (isAvailable && isGuided && !used.has(card.kandidaatId)) return { vacancy, vacancyId, card };
    }
    return undefined;
  }

  async function find(proposal: DemoProposal): Promise<Chosen> {
    const named = material.vacancies.filter(({ reference }) => reference === proposal.vacancy);
    const others = material.vacancies.filter(
      ({ progress, input }) => progress.status === 'opgepakt' && input.uitsluitendVoor === undefined,
    );
    const from = typeof proposal.vacancy === 'number' ? proposal.vacancy * 8 : 0;
    const tried = named.length > 0 ? named : others.slice(from, from + MOST_TRIES);
    for (const vacancy of tried) {
      const chosen = await choose(vacancy, proposal);
      if (chosen) return chosen;
    }
    throw new Error(`nobody of ${proposal.of.join()} suits vacancy ${proposal.vacancy}`);
  }

  async function take(step: ProposalStep, voordrachtId: string, { vacancy, card }: Chosen) {
    const adviser = { ...(await calls.as(vacancy.adviser)), idempotencyKey: newId() };
    const guide = demoColleagues.find(({ id }) => id === card.begeleiderId);
    const params = { voordrachtId };
    switch (step.kind) {
      case 'answer': {
        if (!guide) throw new Error(`${card.kaartnummer} has a begeleider whom nobody knows`);
        const call = { ...(await calls.as(guide)), idempotencyKey: newId() };
        return placements.answerRequest(call, { params, body: answerOf(step, today) });
      }
      case 'send':
        return placements.sendProposal(adviser, {
          params,
          body: { wijze: step.form, aanbeveling: step.recommendation },
        });
      case 'employer': {
        const account = material.employers.get(vacancy.employer ?? '');
        const person = account?.employer.portalPerson;
        // Most employers answer by telephone, and the adviser writes it down.
        const call =
          account && person
            ? {
                ...(await calls.asEmployer({ id: person.id, employerId: account.accountId })),
                idempotencyKey: newId(),
              }
            : adviser;
        return placements.answerProposal(call, {
          params,
          body:
            step.answer === 'kennismaken'
              ? { antwoord: 'kennismaken', kennismaking: 'rondleiding' }
              : { antwoord: 'afwijzen', reden: step.reason },
        });
      }
      case 'tell-employer':
        return placements.tellEmployer(adviser, {
          params,
          body: {
            tekst: 'Dank voor uw duidelijke antwoord. Wij begrijpen dat de uren niet passen.',
            datum: today,
            watNu: 'Wij zoeken verder en bellen u volgende week.',
          },
        });
      case 'tell-candidate':
        return placements.tellCandidate(adviser, {
          params,
          body: {
            tekst: 'De uren passen niet bij wat het bedrijf zoekt. Het lag niet aan u. Wij kijken verder.',
            kanaal: 'telefoon',
            datum: today,
          },
        });
      case 'close':
        return placements.closeProposal(adviser, { params });
    }
  }

  let done = 0;
  for (const proposal of material.proposals) {
    const chosen = await find(proposal);
    used.add(chosen.card.kandidaatId);
    const voordrachtId = await propose(chosen);
    for (const step of voordrachtId === undefined ? [] : proposal.steps)
      await take(step, voordrachtId ?? '', chosen);
    done += 1;
    onProgress({ label: 'Voordrachten', done, total: material.proposals.length });
  }

  /** Undefined when it was proposed in an earlier run. */
  async function propose({ vacancy, vacancyId, card }: Chosen): Promise<string | undefined> {
    try {
      const call = { ...(await calls.as(vacancy.adviser)), idempotencyKey: newId() };
      const { body } = await placements.proposeCandidates(call, {
        body: {
          vacatureId: vacancyId,
          kandidaten: [{ kandidaatId: card.kandidaatId, reden: proposalReason }],
        },
      });
      return body.voordrachten[0]?.id;
    } catch (error) {
      if (error instanceof Problem && error.definition.slug === alreadyProposed.slug) return undefined;
      throw error;
    }
  }
}

function cursorOf(href: string | undefined): string | undefined {
  return href === undefined
    ? undefined
    : (new URL(href, 'http://vlinderdas.example').searchParams.get('cursor') ?? undefined);
}

const proposalReason = 'Past goed bij dit werk en woont in de buurt.';

function answerOf(step: ProposalStep & { kind: 'answer' }, today: IsoDate) {
  switch (step.answer) {
    case 'ja-beschikbaar-en-akkoord':
      return {
        antwoord: step.answer,
        akkoord: { vorm: step.form, kanaal: 'telefoon' as const, datum: today },
      };
    case 'wil-eerst-meer-weten':
      return { antwoord: step.answer, vraag: step.question };
    case 'nu-niet':
      return { antwoord: step.answer, reden: step.reason };
    case 'niet-bereikt':
      return { antwoord: step.answer };
  }
}
