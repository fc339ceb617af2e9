/** Read models of voordrachten for colleagues and employers. Policies decide which rows there are. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, asc, desc, eq, exists, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { GetoondeIdentiteit, WerkgeverKaart } from '../contract/employer-view.resource.ts';
import type { VoordrachtLijstvraag } from '../contract/proposals.resource.ts';
import type { RegelingenAgreement } from '../domain/regelingen.ts';
import type { TeamRequest, Voordracht } from '../domain/voordracht.ts';
import {
  employerView,
  identitySnapshot,
  privateReason,
  proposal,
  proposalStep,
  regelingenAgreement,
  request,
} from './tables.ts';
import { toInstant, toVoordracht } from './voordracht.repository.ts';

/** A voordracht with what is told beside it. */
export interface VoordrachtRow {
  voordracht: Voordracht;
  contact: TeamRequest['contact'];
  /** Only for begeleiders of the owner organisation: the policy hides it from everyone else. */
  privateReason: string | null;
  /** Not for coordinators: the policy hides it. */
  regelingen: RegelingenAgreement | undefined;
}

export interface Position {
  at: string;
  id: string;
}

/** Whether the actor is the adviser, the begeleider, who stood in, or one of the team that was asked. */
function concernsActor(actorId: string): SQL | undefined {
  return or(
    eq(proposal.adviserId, actorId),
    eq(proposal.begeleiderId, actorId),
    eq(proposal.standInId, actorId),
    sql`${actorId}::uuid = any (${request.addresseeIds})`,
  );
}

function before(at: SQL, id: SQL, position: Position | undefined): SQL | undefined {
  return position && sql`(${at}, ${id}) < (${position.at}::timestamptz, ${position.id}::uuid)`;
}

function voordrachtRows(tx: Tx) {
  return tx
    .select({
      proposal,
      contact: request.contact,
      privateReason: privateReason.reason,
      regelingen: regelingenAgreement,
    })
    .from(proposal)
    .innerJoin(request, eq(request.id, proposal.requestId))
    .leftJoin(privateReason, eq(privateReason.proposalId, proposal.id))
    .leftJoin(regelingenAgreement, eq(regelingenAgreement.proposalId, proposal.id));
}

type AgreementRow = typeof regelingenAgreement.$inferSelect;

function toRegelingenAgreement(row: AgreementRow | null): RegelingenAgreement | undefined {
  if (!row) return undefined;
  const { channel, agreedOn, recordedBy, shown } = row;
  const withdrawnAt = row.withdrawnAt && toInstant(row.withdrawnAt);
  return { channel, date: agreedOn, recordedAt: toInstant(row.recordedAt), recordedBy, withdrawnAt, shown };
}

const toVoordrachtRow = (row: {
  proposal: typeof proposal.$inferSelect;
  contact: TeamRequest['contact'];
  privateReason: string | null;
  regelingen: AgreementRow | null;
}): VoordrachtRow => ({
  voordracht: toVoordracht(row.proposal),
  contact: row.contact,
  privateReason: row.privateReason,
  regelingen: toRegelingenAgreement(row.regelingen),
});

/** Newest first; relies on proposal_newest. */
export async function listVoordrachten(
  tx: Tx,
  filter: Pick<VoordrachtLijstvraag, 'vacatureId' | 'kandidaatId' | 'status' | 'mijn' | 'open'>,
  limit: number,
  position?: Position,
): Promise<VoordrachtRow[]> {
  const { vacatureId, kandidaatId, status, mijn, open } = filter;
  const rows = await voordrachtRows(tx)
    .where(
      and(
        vacatureId === undefined ? undefined : eq(proposal.vacancyId, vacatureId),
        kandidaatId === undefined ? undefined : eq(proposal.candidateId, kandidaatId),
        status === undefined ? undefined : eq(proposal.status, status),
        open === undefined ? undefined : eq(proposal.open, open === 'ja'),
        mijn === 'ja' && tx.actor.actorId ? concernsActor(tx.actor.actorId) : undefined,
        before(sql`${proposal.requestedAt}`, sql`${proposal.id}`, position),
      ),
    )
    .orderBy(desc(proposal.requestedAt), desc(proposal.id))
    .limit(limit);
  return rows.map(toVoordrachtRow);
}

export async function findVoordracht(tx: Tx, id: string): Promise<VoordrachtRow | undefined> {
  const [row] = await voordrachtRows(tx).where(eq(proposal.id, id));
  return row && toVoordrachtRow(row);
}

export async function listSteps(tx: Tx, proposalId: string) {
  const rows = await tx
    .select()
    .from(proposalStep)
    .where(eq(proposalStep.proposalId, proposalId))
    .orderBy(asc(proposalStep.at), asc(proposalStep.id));
  return rows.map((row) => ({ ...row, at: toInstant(row.at) }));
}

export async function findCard(tx: Tx, proposalId: string): Promise<WerkgeverKaart | undefined> {
  const [row] = await tx.select().from(employerView).where(eq(employerView.proposalId, proposalId));
  return row?.card;
}

export interface RequestRow {
  request: TeamRequest;
  voordrachten: VoordrachtRow[];
}

async function withVoordrachten(
  tx: Tx,
  requests: readonly (typeof request.$inferSelect)[],
): Promise<RequestRow[]> {
  if (requests.length === 0) return [];
  const ids = requests.map((row) => row.id);
  const rows = await voordrachtRows(tx)
    .where(inArray(proposal.requestId, ids))
    .orderBy(asc(proposal.id))
    .limit(20 * ids.length);
  const byRequest = Map.groupBy(rows, (row) => row.proposal.requestId);
  return requests.map((row) => ({
    request: { ...row, requestedAt: toInstant(row.requestedAt) },
    voordrachten: (byRequest.get(row.id) ?? []).map(toVoordrachtRow),
  }));
}

export async function findRequest(tx: Tx, id: string): Promise<RequestRow | undefined> {
  const rows = await tx.select().from(request).where(eq(request.id, id));
  return (await withVoordrachten(tx, rows))[0];
}

/** Newest first. `open`: at least one candidate waits for an answer. */
export async function listRequests(
  tx: Tx,
  filter: { mijn: 'ja' | 'nee'; open?: 'ja' | 'nee' | undefined },
  limit: number,
  position?: Position,
): Promise<RequestRow[]> {
  const waiting = exists(
    tx
      .select({ one: sql`1` })
      .from(proposal)
      .where(and(eq(proposal.requestId, request.id), eq(proposal.status, 'aangevraagd'))),
  );
  const { actorId } = tx.actor;
  const rows = await tx
    .select()
    .from(request)
    .where(
      and(
        filter.open === undefined ? undefined : filter.open === 'ja' ? waiting : sql`not ${waiting}`,
        filter.mijn === 'ja' && actorId
          ? or(eq(request.adviserId, actorId), sql`${actorId}::uuid = any (${request.addresseeIds})`)
          : undefined,
        before(sql`${request.requestedAt}`, sql`${request.id}`, position),
      ),
    )
    .orderBy(desc(request.requestedAt), desc(request.id))
    .limit(limit);
  return withVoordrachten(tx, rows);
}

/** What an employer may be shown of one voordracht; the candidate's id is for the access log only. */
export interface PresentedRow {
  voordracht: Voordracht;
  card: WerkgeverKaart;
  identity: GetoondeIdentiteit | undefined;
  /** The policy shows an employer an agreement only while it holds. */
  regelingen: RegelingenAgreement | undefined;
}

function presentedRows(tx: Tx) {
  return tx
    .select({
      proposal,
      card: employerView.card,
      identity: identitySnapshot.identity,
      regelingen: regelingenAgreement,
    })
    .from(proposal)
    .innerJoin(employerView, eq(employerView.proposalId, proposal.id))
    .leftJoin(identitySnapshot, eq(identitySnapshot.proposalId, proposal.id))
    .leftJoin(regelingenAgreement, eq(regelingenAgreement.proposalId, proposal.id));
}

const toPresentedRow = (row: {
  proposal: typeof proposal.$inferSelect;
  card: WerkgeverKaart;
  identity: GetoondeIdentiteit | null;
  regelingen: AgreementRow | null;
}): PresentedRow => ({
  voordracht: toVoordracht(row.proposal),
  card: row.card,
  identity: row.identity ?? undefined,
  regelingen: toRegelingenAgreement(row.regelingen),
});

export async function findPresented(tx: Tx, id: string): Promise<PresentedRow | undefined> {
  const [row] = await presentedRows(tx).where(eq(proposal.id, id));
  return row && toPresentedRow(row);
}

/** Last shown first; relies on proposal_employer. */
export async function listPresented(
  tx: Tx,
  vacancyId: string | undefined,
  limit: number,
  position?: Position,
): Promise<PresentedRow[]> {
  const rows = await presentedRows(tx)
    .where(
      and(
        isNotNull(proposal.sentAt),
        tx.actor.organisationId === null ? sql`false` : eq(proposal.employerId, tx.actor.organisationId),
        vacancyId === undefined ? undefined : eq(proposal.vacancyId, vacancyId),
        before(sql`${proposal.sentAt}`, sql`${proposal.id}`, position),
      ),
    )
    .orderBy(desc(proposal.sentAt), desc(proposal.id))
    .limit(limit);
  return rows.map(toPresentedRow);
}
