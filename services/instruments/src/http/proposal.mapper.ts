/** Between a proposal and the wire, with the figures that show what it would do. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Voorstel, VoorstelPartij } from '../contract/harmonisation.resource.ts';
import type { Catalogue, ProviderVariant } from '../domain/catalogue.ts';
import { takeOver, withTarget } from '../domain/harmonisation/adoption.ts';
import { coverageOf } from '../domain/harmonisation/coverage.ts';
import { degreeOf } from '../domain/harmonisation/degree.ts';
import { type Measure, rowOf } from '../domain/harmonisation/matrix.ts';
import {
  lastAdoption,
  type Party,
  type Proposal,
  type ProposalEvent,
  possibleSteps,
} from '../domain/harmonisation/proposal.ts';
import { partsInWords } from '../domain/wording/part-text.ts';
import { neededFor } from './harmonisation.mapper.ts';
import { toAanbieder } from './instrument.mapper.ts';

/** What is needed to show proposals: how the region measures, and what holds on any day. */
export interface ProposalView {
  today: IsoDate;
  measure: Measure;
  catalogueAt(day: IsoDate): Catalogue;
}

const later = (one: IsoDate, other: IsoDate) => (one > other ? one : other);

function degreeAt(code: string, catalogue: Catalogue, measure: Measure): number | undefined {
  const row = rowOf(code, catalogue, measure);
  return row && degreeOf(row.tally);
}

function toPartij(
  proposal: Proposal,
  party: Party,
  now: Catalogue,
  variants: readonly ProviderVariant[],
): VoorstelPartij {
  const provider = now.providers.find(({ key }) => key === party.organisationId);
  const present = provider && coverageOf([provider], variants)[0]?.variant?.parts;
  return {
    organisatieId: party.organisationId,
    naam: toAanbieder(party.organisationId, now).naam,
    gemeenten: (provider?.gemeenten ?? []).map(({ name }) => name),
    stap: party.step,
    ...(party.reason && { reden: party.reason }),
    ...(party.link && { link: party.link }),
    ...(party.holdsFrom && { geldtVanaf: party.holdsFrom }),
    // Adopting means the same, not almost the same.
    nodig: neededFor(
      present,
      present ? pick(takeOver(present, proposal.target), proposal) : proposal.target,
      0,
    ),
    mogelijk: [...possibleSteps(proposal, party)],
  };
}

/** Only what the proposal is about: it asks nothing of the other aspects. */
function pick(parts: Proposal['target'], { target }: Proposal): Proposal['target'] {
  return Object.fromEntries(Object.entries(parts).filter(([aspect]) => aspect in target));
}

function toStep(event: ProposalEvent, now: Catalogue): Voorstel['geschiedenis'][number] {
  const actor = event.actorOrganisationId;
  return {
    op: event.at.toISOString(),
    organisatie: toAanbieder(event.organisationId, now).naam,
    ...(actor && { door: toAanbieder(actor, now).naam }),
    ...(event.step && { stap: event.step }),
    tekst: event.note,
  };
}

function figuresOf(proposal: Proposal, { today, measure, catalogueAt }: ProposalView) {
  const { instrumentCode: code, target, parties } = proposal;
  const adopted = lastAdoption(proposal);
  const everyone = catalogueAt(later(proposal.targetDate, today));
  const organisations = parties.map(({ organisationId }) => organisationId);
  const variants = withTarget(everyone.variants, code, organisations, target, everyone.on);
  const figures = {
    graadNu: degreeAt(code, catalogueAt(today), measure),
    graadStraks: adopted && degreeAt(code, catalogueAt(later(adopted, today)), measure),
    graadAlsIedereen: degreeAt(code, { ...everyone, variants }, measure),
  };
  return Object.fromEntries(Object.entries(figures).filter(([, degree]) => degree !== undefined));
}

export function toVoorstel(proposal: Proposal, view: ProposalView): Voorstel {
  const now = view.catalogueAt(view.today);
  const variants = now.variants.filter(({ instrumentCode }) => instrumentCode === proposal.instrumentCode);
  const national = now.providers.filter(
    ({ key, national: isNational }) => isNational && variants.some(({ provider }) => provider === key),
  );
  return {
    id: proposal.id,
    revisie: proposal.revision,
    instrumentCode: proposal.instrumentCode,
    instrumentNaam:
      now.instruments.find(({ code }) => code === proposal.instrumentCode)?.naam ?? proposal.instrumentCode,
    titel: proposal.title,
    waarom: proposal.why,
    doel: proposal.target,
    doelInWoorden: partsInWords(proposal.target),
    streefdatum: proposal.targetDate,
    status: proposal.status,
    gemaaktOp: proposal.createdAt.toISOString(),
    partijen: proposal.parties.map((party) => toPartij(proposal, party, now, variants)),
    landelijkVast: national.map(({ name }) => name),
    ...figuresOf(proposal, view),
    geschiedenis: proposal.events.map((event) => toStep(event, now)),
  };
}
