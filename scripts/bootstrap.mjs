/**
 * Gets from a fresh clone to the pinned Node: installs the packages when the lock file changed, then runs a
 * TypeScript script with it. Plain JavaScript for Node 20 and newer, as nothing is installed yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StepError } from './steps.mjs';

const PNPM = 'pnpm@12.21.0';
const OLDEST_NODE = 20;
const NODE_FOR_TYPESCRIPT = 24;

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** Installs what the lock file names, unless that was done before. */
export async function install(step) {
  if (major(process.versions.node) < OLDEST_NODE) {
    throw new StepError(
      `Node ${process.versions.node} is te oud. Installeer Node ${OLDEST_NODE} of nieuwer.`,
    );
  }
  const marker = `.lock-${fingerprint()}`;
  if (existsSync(join(modules, marker))) return;
  await step('Pakketten installeren', async () => {
    // CI: pnpm asks nothing, and takes the lock file as it is.
    await capture('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], { CI: 'true' });
    for (const name of readdirSync(modules)) if (name.startsWith('.lock-')) rmSync(join(modules, name));
    writeFileSync(join(modules, marker), '');
  });
}

/** The pinned Node, or on a system it does not exist for, the one that runs this. */
export function pinnedNode() {
  const pinned = join(modules, '.bin', 'node');
  if (existsSync(pinned)) return realpathSync(pinned);
  if (major(process.versions.node) >= NODE_FOR_TYPESCRIPT) return process.execPath;
  throw new StepError(
    `Voor ${process.platform}-${process.arch} levert het project geen Node mee. Installeer zelf Node ${NODE_FOR_TYPESCRIPT} of nieuwer.`,
  );
}

/**
 * Runs a script with the pinned Node until it ends, and ends with its exit code.
 * @param {string} script path below the root
 * @param {readonly string[]} [parameters]
 */
export function runScript(script, parameters = []) {
  const child = spawn(pinnedNode(), [join(root, script), ...parameters], { cwd: root, stdio: 'inherit' });
  // The child decides how to end; told twice (a terminal's Ctrl-C reaches it too) it ends once.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
      resolve(process.exitCode);
    });
  });
}

/**
 * Runs a command and keeps its output for when it fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [env] besides the present environment
 * @returns {Promise<string>} standard output
 */
export function capture(command, parameters, env = {}) {
  const child = spawn(command, parameters, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let all = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    all += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new StepError(`${command} start niet: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new StepError(`${command} ${parameters.join(' ')} eindigde met code ${code}.`, all));
    });
  });
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}

function major(version) {
  return Number.parseInt(version, 10);
}
