/**
 * Many vacancies at once. Each batch is one transaction; a row that is refused holds up nothing, and sending the
 * same file again changes nothing, because a reference is a vacancy.
 */
import type { Readable } from 'node:stream';
import { type FieldError, Problem } from '@vlinderdas/kernel/problem';
import { authorise, type KnownActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import { bodyTooLarge } from '@vlinderdas/platform/http/problem-reply';
import { toFieldErrors } from '@vlinderdas/platform/http/validation';
import type { ImportVerslag, RegelVerslag } from '../contract/import.resource.ts';
import { VacatureInvoer } from '../contract/vacancies.resource.ts';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { createVacancyRepository, type Source } from '../db/vacancy.repository.ts';
import {
  emptyBuffer,
  type ImportLine,
  LONGEST_LINE,
  MOST_LINES,
  splitLines,
} from '../domain/import-lines.ts';
import {
  contentOf,
  findIntakeErrors,
  newVacancy,
  referenceOf,
  resendVacancy,
  type Sender,
} from '../domain/intake.ts';
import type { RegionTerms } from '../domain/region-terms.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { senderOf } from './create-vacancy.ts';
import { readTerms } from './read-terms.ts';
import { type ResolvedEmployer, resolveEmployer } from './resolve-employer.ts';
import { emitChange, knowledgeOf, storeOutcome, type VacanciesDeps } from './vacancies.deps.ts';

const operation = vacanciesOperations.importVacancies;
const BATCH = 200;

interface Row {
  number: number;
  input: VacatureInvoer;
  sender: Sender;
}

type Refused = RegelVerslag & { uitkomst: 'geweigerd' };

function refused(number: number, fouten: readonly FieldError[]): Refused {
  return { regel: number, uitkomst: 'geweigerd', fouten: [...fouten] };
}

function parseLine({ number, text }: ImportLine): VacatureInvoer | Refused {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(number, [
      { pointer: '/', code: 'onleesbare-json', detail: 'Deze regel is geen geldige JSON.' },
    ]);
  }
  const parsed = VacatureInvoer.safeParse(json, { reportInput: true });
  if (!parsed.success) return refused(number, toFieldErrors(parsed.error.issues));
  const errors = findIntakeErrors(contentOf(parsed.data));
  return errors.length > 0 ? refused(number, errors) : parsed.data;
}

/** Reads the stream in batches. @throws bodyTooLarge 413 beyond the number of lines or the length of one */
async function* readBatches(body: Readable): AsyncGenerator<ImportLine[]> {
  let buffer = emptyBuffer;
  let batch: ImportLine[] = [];
  const read = (piece: string) => {
    const { buffer: next, lines } = splitLines(buffer, piece);
    buffer = next;
    batch.push(...lines);
    if (buffer.count > MOST_LINES || buffer.rest.length > LONGEST_LINE) {
      throw bodyTooLarge('Stuur ten hoogste 10.000 regels tegelijk, elk van ten hoogste 1 MB.');
    }
  };
  for await (const piece of body.setEncoding('utf8')) {
    read(String(piece));
    while (batch.length >= BATCH) {
      yield batch.slice(0, BATCH);
      batch = batch.slice(BATCH);
    }
  }
  read('\n');
  if (batch.length > 0) yield batch;
}

/** Asks once per employer, whatever the number of rows. */
function employerFinder(deps: VacanciesDeps, call: Call & { actor: KnownActor }) {
  const known = new Map<string, Promise<ResolvedEmployer>>();
  return (input: VacatureInvoer): Promise<ResolvedEmployer> => {
    const key = `${input.werkgeverId ?? ''}/${input.nummerKvk ?? ''}`;
    const found = known.get(key) ?? resolveEmployer(deps, call, input);
    known.set(key, found);
    return found;
  };
}

async function storeBatch(
  deps: VacanciesDeps,
  tx: Tx,
  rows: readonly Row[],
  terms: RegionTerms,
): Promise<RegelVerslag[]> {
  const repository = createVacancyRepository(tx, deps.newId);
  const knowledge = await knowledgeOf(deps, tx);
  const now = deps.clock.now();
  const known = new Map<string, Vacancy>();
  const ownerOf = ({ sender }: Row) => sender.employerId ?? sender.organisationId;
  const keyOf = (owner: string, reference: string) => `${owner} ${reference}`;
  // In one order everywhere, so that two imports cannot wait for each other.
  for (const [owner, group] of [...Map.groupBy(rows, ownerOf)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )) {
    const references = group.flatMap(({ input }) => referenceOf(input) ?? []);
    await repository.lockReferences(owner);
    for (const [reference, vacancy] of await repository.findByReferences(owner, references))
      known.set(keyOf(owner, reference), vacancy);
  }

  let pending: { vacancy: Vacancy; source: Source }[] = [];
  const flush = async () => {
    await repository.insert(pending);
    for (const { vacancy } of pending) await emitChange(deps, tx, vacancy, 'published');
    pending = [];
  };
  const reports: RegelVerslag[] = [];
  for (const row of rows) {
    const { number, input, sender } = row;
    const reference = referenceOf(input);
    const owner = ownerOf(row);
    const key = reference === null ? undefined : keyOf(owner, reference);
    const before = key === undefined ? undefined : known.get(key);
    const report = (uitkomst: RegelVerslag['uitkomst'], vacancy: Vacancy) =>
      reports.push({
        regel: number,
        uitkomst,
        vacatureId: vacancy.id,
        ...(reference !== null && { externeReferentie: reference }),
        ...(vacancy.warnings.length > 0 && { waarschuwingen: [...vacancy.warnings] }),
      });
    if (before) {
      // The same reference twice in one batch: the first must be there to be changed.
      await flush();
      const next = resendVacancy(before, input, sender.accountSector, knowledge, now);
      const stored = next
        ? await storeOutcome(deps, tx, before, { kind: 'changed', reason: 'changed', vacancy: next })
        : before;
      if (key !== undefined) known.set(key, stored);
      report(next ? 'gewijzigd' : 'ongewijzigd', stored);
    } else {
      const vacancy = newVacancy(deps.newId(), input, sender, knowledge, terms, now);
      if (key !== undefined) known.set(key, vacancy);
      const { enteredBy } = sender;
      pending.push({
        vacancy,
        source: { vacancyId: vacancy.id, enteredBy, referenceOwnerId: owner, reference, receivedAt: now },
      });
      report('toegevoegd', vacancy);
    }
  }
  await flush();
  return reports;
}

export const importVacancies =
  (deps: VacanciesDeps) =>
  async (call: Call, body: Readable): Promise<ImportVerslag> => {
    const actor = authorise(call.actor, operation);
    const caller = { ...call, actor };
    const terms = await readTerms(deps, caller);
    const findEmployer = employerFinder(deps, caller);
    const regels: RegelVerslag[] = [];
    for await (const lines of readBatches(body)) {
      const rows: Row[] = [];
      for (const line of lines) {
        const input = parseLine(line);
        if ('uitkomst' in input) {
          regels.push(input);
          continue;
        }
        try {
          rows.push({ number: line.number, input, sender: senderOf(actor, await findEmployer(input)) });
        } catch (error) {
          if (!(error instanceof Problem) || error.definition.status !== 400) throw error;
          regels.push(refused(line.number, error.extensions.errors ?? []));
        }
      }
      if (rows.length > 0) {
        regels.push(...(await deps.db.transaction(call, (tx) => storeBatch(deps, tx, rows, terms))));
      }
    }
    regels.sort((one, other) => one.regel - other.regel);
    const count = (uitkomst: RegelVerslag['uitkomst']) =>
      regels.filter((regel) => regel.uitkomst === uitkomst).length;
    return {
      ontvangen: regels.length,
      toegevoegd: count('toegevoegd'),
      gewijzigd: count('gewijzigd'),
      ongewijzigd: count('ongewijzigd'),
      geweigerd: count('geweigerd'),
      regels,
    };
  };
