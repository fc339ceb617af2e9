/** Voordrachten and requests in words of the wire. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { z } from 'zod';
import type { VoorgesteldeKandidaat } from '../contract/employer-view.resource.ts';
import type { ProposalStep } from '../contract/placements.events.ts';
import type { WerkgeverAntwoordGegeven } from '../contract/proposal-parts.resource.ts';
import type {
  Aanvraag,
  VoordrachtStapGezet,
  Voordracht as VoordrachtWire,
  voordrachtStappen,
} from '../contract/proposals.resource.ts';
import type { RegelingenAkkoord } from '../contract/regelingen.resource.ts';
import { SUPPORT_SENTENCE } from '../contract/texts.ts';
import type { PresentedRow, RequestRow, VoordrachtRow } from '../db/voordracht.queries.ts';
import { toEmployerView } from '../domain/employer-view.ts';
import { type RegelingenAgreement, visibleRegelingen } from '../domain/regelingen.ts';
import {
  type EmployerAnswer,
  isIdentityVisible,
  isLate,
  isOpen,
  type Stage,
  stageOfEmployer,
  type Trace,
} from '../domain/stage.ts';

type StepName = z.output<typeof voordrachtStappen.schema>;

const STEP_NAMES: Readonly<Record<ProposalStep, StepName>> = {
  requested: 'gevraagd',
  answered: 'beantwoord',
  agreed: 'akkoord',
  'name-released': 'naam-vrijgegeven',
  sent: 'voorgesteld',
  meeting: 'kennismaking',
  hired: 'aangenomen',
  rejected: 'afgewezen',
  withdrawn: 'teruggetrokken',
  reminded: 'herinnerd',
  expired: 'verlopen',
  'employer-told': 'teruggekoppeld',
  'candidate-told': 'kandidaat-bericht',
  'regelingen-agreed': 'regelingen-besproken',
  'regelingen-withdrawn': 'regelingen-ingetrokken',
  closed: 'afgesloten',
  placed: 'geplaatst',
};

const recorded = ({ at, by }: Trace) => ({
  vastgelegdOp: at,
  ...(by !== null && { vastgelegdDoorId: by }),
});

function toAnswerWire(given: EmployerAnswer): z.output<typeof WerkgeverAntwoordGegeven> {
  return {
    antwoord: given.answer,
    ...(given.reason !== null && { reden: given.reason }),
    ...(given.meeting !== null && { kennismaking: given.meeting }),
    ...(given.note !== null && { toelichting: given.note }),
    op: given.at,
    doorWerkgever: given.byEmployer,
  };
}

function employerAnswerOf(stage: Stage): EmployerAnswer | null {
  return 'answer' in stage ? stage.answer : null;
}

function sentParts(stage: Stage) {
  const sending = 'sending' in stage ? stage.sending : null;
  const answer = employerAnswerOf(stage);
  const feedback = 'feedback' in stage ? stage.feedback : null;
  const message = 'message' in stage ? stage.message : null;
  return {
    ...(sending && {
      verzending: {
        wijze: sending.form,
        ...(sending.recommendation !== null && { aanbeveling: sending.recommendation }),
        op: sending.at,
        pseudoniem: sending.pseudonym,
        antwoordUiterlijk: sending.answerBy,
        verlooptOp: sending.expiresOn,
        herinneringen: sending.reminders,
      },
    }),
    ...(answer && { antwoordWerkgever: toAnswerWire(answer) }),
    ...(feedback && {
      terugkoppeling: {
        tekst: feedback.text,
        datum: feedback.date,
        watNu: feedback.next,
        ...recorded(feedback),
      },
    }),
    ...(message && {
      berichtKandidaat: {
        tekst: message.text,
        kanaal: message.channel,
        datum: message.date,
        ...recorded(message),
      },
    }),
    ...('closed' in stage && stage.closed && { afgeslotenOp: stage.closed.at }),
  };
}

function toRegelingenAgreementWire(it: RegelingenAgreement): RegelingenAkkoord {
  return {
    kanaal: it.channel,
    datum: it.date,
    ...recorded({ at: it.recordedAt, by: it.recordedBy }),
    ...(it.withdrawnAt !== null && { ingetrokkenOp: it.withdrawnAt }),
  };
}

export function toVoordrachtWire(row: VoordrachtRow, today: IsoDate): VoordrachtWire {
  const { voordracht: it, contact } = row;
  const { stage } = it;
  const agreement = 'agreement' in stage ? stage.agreement : null;
  return {
    id: it.id,
    revisie: it.revision,
    aanvraagId: it.requestId,
    vacatureId: it.vacancyId,
    ...(it.vacancyTitle !== null && { naamVacature: it.vacancyTitle }),
    kandidaatId: it.candidateId,
    kaartnummer: it.cardNumber,
    organisatieId: it.ownerOrganisationId,
    ...(it.begeleiderId !== null && { begeleiderId: it.begeleiderId }),
    adviseurId: it.adviserId,
    adviseurOrganisatieId: it.adviserOrganisationId,
    status: stage.status,
    open: isOpen(stage),
    ...(it.outsideListReason !== null && { redenBuitenLijst: it.outsideListReason }),
    gevraagdOp: it.requestedAt,
    ...(stage.status === 'aangevraagd' && { antwoordUiterlijk: stage.dueOn }),
    teLaat: isLate(stage, today),
    ...(contact && { bellen: contact }),
    ...(stage.guideAnswer && {
      antwoordBegeleider: {
        antwoord: stage.guideAnswer.answer,
        ...(stage.guideAnswer.question !== null && { vraag: stage.guideAnswer.question }),
        ...(row.privateReason !== null && { reden: row.privateReason }),
        ...recorded(stage.guideAnswer),
      },
    }),
    ...(agreement && {
      akkoord: {
        vorm: agreement.form,
        kanaal: agreement.channel,
        datum: agreement.date,
        ...recorded(agreement),
      },
    }),
    ...sentParts(stage),
    ...(row.regelingen && { regelingenAkkoord: toRegelingenAgreementWire(row.regelingen) }),
    naamZichtbaar: isIdentityVisible(stage),
    geplaatst: it.placedAt !== null,
  };
}

export function toRequestWire({ request: it, voordrachten }: RequestRow, today: IsoDate): Aanvraag {
  const wire = voordrachten.map((row) => toVoordrachtWire(row, today));
  return {
    id: it.id,
    vacatureId: it.vacancyId,
    ...(it.vacancyTitle !== null && { naamVacature: it.vacancyTitle }),
    organisatieId: it.ownerOrganisationId,
    ...(it.teamId !== null && { teamId: it.teamId }),
    adviseurId: it.adviserId,
    adviseurOrganisatieId: it.adviserOrganisationId,
    gevraagdOp: it.requestedAt,
    antwoordUiterlijk: it.dueOn,
    teLaat: wire.some(({ status, teLaat }) => status === 'aangevraagd' && teLaat),
    gerichtAanIds: it.addresseeIds,
    ...(it.contact && { bellen: it.contact }),
    voordrachten: wire,
  };
}

/** Undefined when the employer may see nothing of it yet. */
export function toPresentedWire(row: PresentedRow): VoorgesteldeKandidaat | undefined {
  const { voordracht: it, card, identity } = row;
  const { stage } = it;
  const regelingen = visibleRegelingen(stage, row.regelingen);
  const stadium = stageOfEmployer(stage, regelingen !== undefined);
  const view = stadium && toEmployerView(stadium, { card, identity, regelingen }, isIdentityVisible(stage));
  if (!stadium || !view || !('sending' in stage) || stage.sending === null) return undefined;
  const { sending } = stage;
  const answer = employerAnswerOf(stage);
  const feedback = 'feedback' in stage ? stage.feedback : null;
  return {
    voordrachtId: it.id,
    revisie: it.revision,
    vacatureId: it.vacancyId,
    ...(it.vacancyTitle !== null && { naamVacature: it.vacancyTitle }),
    pseudoniem: sending.pseudonym,
    status: stage.status,
    stadium,
    wijze: sending.form,
    voorgesteldOp: sending.at,
    ...(stage.status === 'voorgesteld' && { antwoordUiterlijk: sending.answerBy }),
    ...(sending.recommendation !== null && { aanbeveling: sending.recommendation }),
    ondersteuning: SUPPORT_SENTENCE,
    ...(view.regelingen && { regelingen: [...view.regelingen] }),
    kaart: view.card,
    ...(view.identity && { identiteit: view.identity }),
    ...(answer && { antwoord: toAnswerWire(answer) }),
    ...(feedback && {
      terugkoppeling: { tekst: feedback.text, datum: feedback.date, watNu: feedback.next },
    }),
  };
}

export function toStepWire(row: {
  step: string;
  at: string;
  actorId: string | null;
  actorOrganisationId: string | null;
}): z.output<typeof VoordrachtStapGezet> {
  return {
    stap: STEP_NAMES[row.step as ProposalStep],
    op: row.at,
    ...(row.actorId !== null && { doorId: row.actorId }),
    ...(row.actorOrganisationId !== null && { organisatieId: row.actorOrganisationId }),
  };
}
