/** The thread that reads one delivered file and judges it, so that nobody else waits for thousands of rows. */

import { parentPort } from 'node:worker_threads';
import { Problem } from '@vlinderdas/kernel/problem';
import type { ProviderVariant } from '../domain/catalogue.ts';
import { type ImportStep, judgeDelivery } from '../domain/exchange/judge-delivery.ts';
import { type FileContent, readDeliveredFile } from '../files/delivered-file.ts';
import type { Answers, Reply, Request } from './import-messages.ts';

/** What the other side takes in at once: receiving and writing this many rows takes some milliseconds. */
const STEPS_AT_ONCE = 100;

const existing: ProviderVariant[] = [];
let content: FileContent | undefined;
let steps: ImportStep[] = [];

async function answer(request: Request): Promise<Answers[keyof Answers]> {
  switch (request.kind) {
    case 'read':
      content = await readDeliveredFile(request.file);
      return undefined;
    case 'existing':
      existing.push(...request.rows);
      return undefined;
    case 'judge': {
      if (!content) throw new Error('no file was read');
      const { surroundings, proef } = request;
      const judged = judgeDelivery(content(surroundings), {
        organisationId: surroundings.ownOrganisationId,
        catalogue: surroundings,
        existing,
        proef,
      });
      steps = judged.steps;
      const { report, fresh, strangers } = judged;
      return { report, fresh, strangers };
    }
    case 'steps':
      return steps.splice(0, STEPS_AT_ONCE);
  }
}

function failure(error: unknown): Reply {
  if (!(error instanceof Problem)) return { error };
  return { refused: { detail: error.detail, errors: error.extensions.errors ?? [] } };
}

parentPort?.on('message', (request: Request) => {
  answer(request)
    .then((given): Reply => ({ answer: given }), failure)
    .then((reply) => parentPort?.postMessage(reply));
});
