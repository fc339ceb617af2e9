/**
 * The harness's own composition root: `node test/faults/process.ts --services=relay --fault=relay.added --hit=2` runs
 * the services as services/main.ts does, and kills itself at the second time it passes the fault point.
 */
import { parseArgs } from 'node:util';
import { parseServices, startServices } from '../../services/compose.ts';

const { values } = parseArgs({
  options: {
    services: { type: 'string', default: 'all' },
    fault: { type: 'string' },
    hit: { type: 'string', default: '1' },
  },
});
let hits = 0;

const running = await startServices({
  services: parseServices(values.services),
  // biome-ignore lint/style/noProcessEnv: this is a composition root
  env: process.env,
  faultPoint(name) {
    if (name !== values.fault) return;
    hits += 1;
    if (hits === Number(values.hit)) process.kill(process.pid, 'SIGKILL');
  },
});
process.once('SIGTERM', () => running.close().then(() => process.exit(0)));
