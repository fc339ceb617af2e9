/**
 * The harness's own composition root: `node test/faults/process.ts --services=relay --faults=relay.locked,relay.added
 * --marks=<folder>` runs the services as services/main.ts does, and kills itself once at each of the fault points, in
 * that order. The folder remembers over restarts which it had.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseServices, startServices } from '../../services/compose.ts';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: 'all' },
    faults: { type: 'string', default: '' },
    marks: { type: 'string', default: '.' },
  },
});
const markOf = (fault: string) => join(values.marks, fault);
const next = values.faults.split(',').find((fault) => !existsSync(markOf(fault)));

const running = await startServices({
  services: parseServices(values.services),
  // biome-ignore lint/style/noProcessEnv: this is a composition root
  env: process.env,
  faultPoint(name) {
    if (name !== next) return;
    writeFileSync(markOf(name), '');
    process.kill(process.pid, 'SIGKILL');
  },
});
process.once('SIGTERM', () => running.close().then(() => process.exit(0)));
