/**
 * The composition root as a command: `node services/main.ts --services=all`, or any subset:
 * `--services=matcher`. The one place, with scripts/, that reads the environment.
 */
import { parseArgs } from 'node:util';
import { ConfigError } from '@vlinderdas/platform/config/config';
import { parseServices, startServices } from './compose.ts';

const EXIT_CONFIG = 78;
const SHUTDOWN_MS = 10_000;

try {
  const { values } = parseArgs({ options: { services: { type: 'string', default: 'all' } } });
  const running = await startServices({ services: parseServices(values.services), env: process.env });
  running.log.info({ url: running.url, services: values.services }, 'started');
  const stop = async () => {
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref();
    await running.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exit(EXIT_CONFIG);
}
