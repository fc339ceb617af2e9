/** A coordinator proposes to make an instrument equal; whoever carries it out is asked to decide. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { FieldError } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { NieuwVoorstel, Voorstel } from '../contract/harmonisation.resource.ts';
import { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import { createProposalRepository } from '../db/proposal.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { coverageOf } from '../domain/harmonisation/coverage.ts';
import { columnsOf } from '../domain/harmonisation/matrix.ts';
import type { Proposal } from '../domain/harmonisation/proposal.ts';
import { findBeyondEndErrors } from '../domain/instrument-end.ts';
import { toVoorstel } from '../http/proposal.mapper.ts';
import { bsnErrors, type InstrumentsDeps, refuse } from './deps.ts';
import { readProposalView } from './read-proposals.ts';

function partyErrors(wanted: readonly string[], catalogue: Catalogue): FieldError[] {
  const columns = new Map(columnsOf(catalogue).map((provider) => [provider.key, provider]));
  return wanted.flatMap((id, index): FieldError[] => {
    const pointer = `/partijen/${index}`;
    const provider = columns.get(id);
    if (!provider) {
      const detail = 'Deze organisatie voert in deze regio geen instrumenten uit.';
      return [{ pointer, code: 'onbekende-organisatie', detail }];
    }
    const detail = `${provider.name} is landelijk vast en besluit niet mee.`;
    return provider.national ? [{ pointer, code: 'landelijk-vast', detail }] : [];
  });
}

function instrumentErrors(code: string, { instruments }: Catalogue): FieldError[] {
  const pointer = '/instrumentCode';
  const instrument = instruments.find((one) => one.code === code);
  if (!instrument) {
    return [{ pointer, code: 'onbekend-instrument', detail: 'Dit instrument bestaat niet in deze regio.' }];
  }
  if (instrument.landelijkeAanbieder === undefined) return [];
  const detail = 'Dit instrument is landelijk vast en overal hetzelfde. Er is niets gelijk te maken.';
  return [{ pointer, code: 'landelijk-vast', detail }];
}

function targetErrors(streefdatum: IsoDate, today: IsoDate): FieldError[] {
  if (streefdatum >= today) return [];
  const detail = 'Deze dag is al voorbij. Kies vandaag of een latere dag.';
  return [{ pointer: '/streefdatum', code: 'in-het-verleden', detail }];
}

/** Everyone who does something with the instrument and is not national. */
function partiesOf(code: string, catalogue: Catalogue): string[] {
  const variants = catalogue.variants.filter(({ instrumentCode }) => instrumentCode === code);
  return coverageOf(columnsOf(catalogue), variants)
    .filter(({ provider, variant, deviating }) => !provider.national && (variant || deviating.length > 0))
    .map(({ provider }) => provider.key);
}

export const proposeHarmonisation =
  (deps: InstrumentsDeps) =>
  async (call: Call, input: NieuwVoorstel): Promise<Voorstel> => {
    const actor = authorise(call.actor, harmonisationOperations.proposeHarmonisation);
    return deps.inTransaction(call, async (tx) => {
      const view = await readProposalView(deps, tx);
      const catalogue = view.catalogueAt(view.today);
      const { instrumentCode, titel, waarom, doel, streefdatum } = input;
      const known = instrumentErrors(instrumentCode, catalogue);
      const parties = [...new Set(input.partijen ?? partiesOf(instrumentCode, catalogue))];
      const nobody: FieldError = {
        pointer: '/partijen',
        code: 'verplicht',
        detail: 'Nog geen uitvoerder heeft dit instrument. Noem de organisaties die besluiten.',
      };
      refuse([
        ...known,
        ...partyErrors(parties, catalogue),
        ...(known.length === 0 && parties.length === 0 ? [nobody] : []),
        ...targetErrors(streefdatum, view.today),
        ...findBeyondEndErrors(
          catalogue.instruments.find(({ code }) => code === instrumentCode),
          streefdatum,
          '/streefdatum',
        ),
        ...bsnErrors(input),
      ]);
      const at = deps.clock.now();
      const proposal: Proposal = {
        id: deps.newId(),
        revision: 1,
        instrumentCode,
        title: titel,
        why: waarom,
        target: doel,
        targetDate: streefdatum,
        status: 'open',
        createdAt: at,
        createdBy: actor.actorId,
        parties: parties.map((organisationId) => ({ organisationId, step: 'wacht-op-antwoord' })),
        events: [
          {
            id: deps.newId(),
            at,
            organisationId: actor.organisationId,
            actorId: actor.actorId,
            actorOrganisationId: actor.organisationId,
            note: `Voorstel gemaakt: ${titel}`,
          },
        ],
      };
      await createProposalRepository(tx).insert(proposal);
      return toVoorstel(proposal, view);
    });
  };
