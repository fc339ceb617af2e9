/** `npm start`: installs what is missing, then hands over to `start.ts` in the pinned Node. */
import { install, runScript } from './bootstrap.mjs';
import { createSteps, StepFailed } from './steps.mjs';

try {
  await install(createSteps());
  await runScript('scripts/start.ts', process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StepFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
