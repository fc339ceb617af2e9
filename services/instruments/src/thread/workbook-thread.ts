/** Writes one workbook in a thread of its own; see `workbook.worker.ts`. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface WorkbookTable {
  readonly headings: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** What belongs under each heading. */
  readonly hints: readonly (readonly [string, string])[];
}

export async function writeWorkbookApart(table: WorkbookTable): Promise<Buffer> {
  const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { workerData: table });
  try {
    const [workbook] = (await once(worker, 'message')) as [Uint8Array];
    return Buffer.from(workbook);
  } finally {
    await worker.terminate();
  }
}
