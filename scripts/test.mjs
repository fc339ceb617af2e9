/**
 * `npm test`: everything that must hold, from style to browser journeys. A check that fails does not keep the
 * others from running; the last line is the sum. `--check` runs what takes less than a minute.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture, install, pinnedNode, root } from './bootstrap.mjs';
import { createSteps, StepFailed } from './steps.mjs';

const isQuick = process.argv.includes('--check');
const reports = join(root, '.data', 'test', 'reports');
const step = createSteps();
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  await install(step);
  mkdirSync(reports, { recursive: true });
  await check('Opmaak en stijl', tool('biome'), ['ci', '--error-on-warnings', '.']);
  await check('Typen', tool('tsc'), ['-p', 'tsconfig.json']);
  await check('Ongebruikte code', tool('knip'), ['--no-config-hints']);
  await runVitest(isQuick ? ['--project', 'unit'] : []);
  const journeys = 'e2e/playwright.config.ts';
  if (!isQuick && existsSync(join(root, journeys))) await runPlaywright(journeys);
} catch (error) {
  if (!(error instanceof StepFailed)) console.error(error instanceof Error ? error.message : error);
  total.failed += 1;
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}

/** A check without parts counts as one test. */
async function check(label, command, parameters) {
  try {
    await step(label, () => capture(command, parameters));
    total.passed += 1;
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    total.failed += 1;
  }
}

async function runVitest(parameters) {
  const report = join(reports, 'vitest.json');
  const outcome = await runReported(report, [
    'node_modules/vitest/vitest.mjs',
    ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ...parameters,
  ]);
  const files = outcome.report?.testResults ?? [];
  // A file that cannot be loaded holds no tests to count, and still is a failure.
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  add(outcome, {
    passed: outcome.report?.numPassedTests ?? 0,
    failed: (outcome.report?.numFailedTests ?? 0) + broken,
    skipped: (outcome.report?.numPendingTests ?? 0) + (outcome.report?.numTodoTests ?? 0),
  });
}

async function runPlaywright(config) {
  const report = join(reports, 'playwright.json');
  const outcome = await runReported(
    report,
    ['node_modules/@playwright/test/cli.js', 'test', '-c', config, '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  const stats = outcome.report?.stats ?? {};
  add(outcome, {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  });
}

/** Runs a test program with its output shown as it goes, and reads the report that it leaves. */
async function runReported(report, parameters, env = {}) {
  rmSync(report, { force: true });
  const child = spawn(pinnedNode(), parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  return { code, report: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined };
}

/** An exit code that says failure counts as one, when no test says so (an error outside tests, a crash). */
function add({ code }, { passed, failed, skipped }) {
  total.passed += passed;
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
  total.skipped += skipped;
}
