/** `node scripts/run.mjs scripts/import.ts ...`: a TypeScript script of the project, also in a fresh clone. */
import { install, runScript } from './bootstrap.mjs';
import { createSteps, StepFailed } from './steps.mjs';

const [script, ...parameters] = process.argv.slice(2);
if (!script) {
  console.error('Gebruik: node scripts/run.mjs <script.ts> [opties]');
  process.exit(64);
}
try {
  await install(createSteps(process.stderr));
  await runScript(script, parameters);
} catch (error) {
  if (!(error instanceof StepFailed)) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
