/** Vacancies by the way each came in: advisers, employers in the portal, employers' software. */

import { Problem } from '@vlinderdas/kernel/problem';
import type { Transport } from '@vlinderdas/platform/http/client';
import { vacancyClosed } from '@vlinderdas/vacancies-service/contract/problems';
import { createVacanciesClient } from '@vlinderdas/vacancies-service/contract/vacancies.client';
import type { DemoVacancy } from '../vacancies/vacancy.ts';
import type { DemoCall, DemoCalls } from './demo-calls.ts';
import type { LoadedEmployer } from './load-employers.ts';
import { forEachAtOnce, type OnProgress, toNdjson } from './progress.ts';

const AT_ONCE = 4;

type Client = ReturnType<typeof createVacanciesClient>;
type Employers = ReadonlyMap<string, LoadedEmployer>;

/** @returns ids by reference */
export async function loadVacancies(
  transport: Transport,
  calls: DemoCalls,
  { vacancies, employers }: { vacancies: readonly DemoVacancy[]; employers: Employers },
  onProgress: OnProgress,
): Promise<Map<string, string>> {
  const client = createVacanciesClient(transport);
  const total = vacancies.length;
  const ids = new Map<string, string>();
  const groups = [...Map.groupBy(vacancies, senderKey).values()];
  await forEachAtOnce(groups, AT_ONCE, async (group) => {
    const [first] = group;
    if (!first) return;
    const { body } = await client.importVacancies(await callOf(calls, first, employers), {
      body: toNdjson(group.map((vacancy) => rowOf(vacancy, employers))),
    });
    for (const { externeReferentie, vacatureId, fouten } of body.regels) {
      if (externeReferentie === undefined || vacatureId === undefined)
        throw new Error(`a vacancy of ${senderKey(first)} was refused: ${JSON.stringify(fouten)}`);
      ids.set(externeReferentie, vacatureId);
    }
    onProgress({ label: 'Vacatures', done: ids.size, total });
  });
  const moved = vacancies.filter(({ progress }) => progress.status !== 'nieuw');
  await forEachAtOnce(
    moved,
    AT_ONCE,
    async (vacancy) => move(client, await calls.as(vacancy.adviser), vacancy, ids),
    (done) => onProgress({ label: 'Vacatures oppakken', done, total: moved.length }),
  );
  return ids;
}

function senderKey({ channel, employer, adviser }: DemoVacancy): string {
  return channel === 'adviseur' ? `adviseur ${adviser.key}` : `${channel} ${employer}`;
}

function rowOf({ channel, employer, input }: DemoVacancy, employers: Employers) {
  const account = employers.get(employer ?? '');
  return { ...input, ...(channel === 'adviseur' && account && { werkgeverId: account.accountId }) };
}

async function callOf(
  calls: DemoCalls,
  { channel, employer, adviser }: DemoVacancy,
  employers: Employers,
): Promise<DemoCall> {
  if (channel === 'adviseur') return calls.as(adviser);
  const account = employers.get(employer ?? '');
  if (channel === 'api' && account?.apiKey) return calls.withKey(account.apiKey);
  const person = account?.employer.portalPerson;
  if (account && person) return calls.asEmployer({ id: person.id, employerId: account.accountId });
  throw new Error(`nobody can send the vacancies of ${employer} by ${channel}`);
}

async function move(
  client: Client,
  call: DemoCall,
  { reference, progress }: DemoVacancy,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const params = { vacatureId: ids.get(reference) ?? '' };
  try {
    await client.takeVacancy(call, { params, body: {} });
    if (progress.status === 'gesloten') await client.closeVacancy(call, { params, body: progress.closing });
  } catch (error) {
    // Loaded before: a closed one stays closed.
    if (!(error instanceof Problem) || error.definition.slug !== vacancyClosed.slug) throw error;
  }
}
