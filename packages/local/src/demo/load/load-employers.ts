/** Accounts of employers with a named contact at the WSP, someone to speak to, and a key where software sends. */
import { createEmployersClient } from '@vlinderdas/employers-service/contract/employers.client';
import type { Werkgever } from '@vlinderdas/employers-service/contract/employers.resource';
import { employerExists } from '@vlinderdas/employers-service/contract/problems';
import { Problem } from '@vlinderdas/kernel/problem';
import type { Transport } from '@vlinderdas/platform/http/client';
import type { DemoEmployer } from '../employers/employer.ts';
import { demoColleagues } from '../people.ts';
import { type DemoCalls, once } from './demo-calls.ts';
import { forEachAtOnce, type OnProgress } from './progress.ts';

export interface LoadedEmployer {
  employer: DemoEmployer;
  accountId: string;
  /** For the software of the employer; only where the channel is `api`. */
  apiKey?: string;
}

const AT_ONCE = 6;
const LABEL = 'Werkgevers';

export async function loadEmployers(
  transport: Transport,
  calls: DemoCalls,
  employers: readonly DemoEmployer[],
  onProgress: OnProgress,
): Promise<Map<string, LoadedEmployer>> {
  const client = createEmployersClient(transport);
  const loaded = new Map<string, LoadedEmployer>();

  async function find(employer: DemoEmployer): Promise<Werkgever> {
    const call = await calls.as(employer.adviser);
    const { nummerKvk = '' } = employer.account;
    const { body } = await client.listEmployers(call, { query: { zoek: nummerKvk } });
    const line = body.resultaten.find((one) => one.nummerKvk === nummerKvk);
    if (!line) throw new Error(`the account of ${employer.key} exists and cannot be found`);
    return (await client.getEmployer(call, { params: { werkgeverId: line.id } })).body;
  }

  async function createOrFind(employer: DemoEmployer): Promise<Werkgever> {
    try {
      const call = once(await calls.as(employer.adviser), `werkgever ${employer.key}`);
      return (await client.createEmployer(call, { body: employer.account })).body;
    } catch (error) {
      if (error instanceof Problem && error.definition.slug === employerExists.slug) return find(employer);
      throw error;
    }
  }

  async function createKey(employer: DemoEmployer, werkgeverId: string): Promise<string | undefined> {
    const call = await calls.as(employer.adviser);
    const { body } = await client.createApiKey(
      // A key shows itself once, so a second run needs a new one.
      { ...call, idempotencyKey: call.correlationId },
      {
        params: { werkgeverId },
        body: {
          naam: 'Wervingssysteem',
          rechten: ['vacatures:lezen', 'vacatures:schrijven', 'voordrachten:lezen', 'voordrachten:schrijven'],
        },
      },
    );
    return body.sleutel;
  }

  async function load(employer: DemoEmployer): Promise<void> {
    const account = await createOrFind(employer);
    const params = { werkgeverId: account.id };
    const call = await calls.as(employer.adviser);
    if (!account.wspContact) {
      const deputy = demoColleagues.find(
        ({ key, roles }) => key !== employer.adviser.key && roles.includes('werkgeversadviseur'),
      );
      await client.setWspContact(call, {
        params,
        body: { medewerkerId: employer.adviser.id, ...(deputy && { vervangerId: deputy.id }) },
      });
    }
    if (account.contactpersonen.length === 0) {
      await client.addContactPerson(once(call, `contactpersoon ${employer.key}`), {
        params,
        body: employer.contact,
      });
    }
    const apiKey = employer.channel === 'api' ? await createKey(employer, account.id) : undefined;
    loaded.set(employer.key, { employer, accountId: account.id, ...(apiKey && { apiKey }) });
  }

  await forEachAtOnce(employers, AT_ONCE, load, (done) =>
    onProgress({ label: LABEL, done, total: employers.length }),
  );
  return loaded;
}
