/** The thread that writes one workbook, so that nobody else waits for thousands of rows. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeWorkbookTable } from '../files/write-table.ts';
import type { WorkbookTable } from './workbook-thread.ts';

const { headings, rows, hints } = workerData as WorkbookTable;
parentPort?.postMessage(await writeWorkbookTable(headings, rows, hints));
