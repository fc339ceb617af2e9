/**
 * A Redis server without root and without a service on the machine: from PATH, else from Debian's packages
 * unpacked into our own folder. The server program lies inside `redis-tools`, which needs no account and starts
 * nothing by itself.
 */
import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface RedisProgram {
  path: string;
  /** Environment that the program needs to find its libraries. */
  env: Readonly<Record<string, string>>;
  /** `op PATH`, `uit .data` or `opgehaald`: for the line that says where it came from. */
  source: 'path' | 'unpacked' | 'fetched';
}

/** Libraries that `redis-tools` needs and a bare system may lack; the second form is that of Debian 13 and Ubuntu 24. */
const packageSets = [
  ['redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1', 'libssl3'],
  ['redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1', 'libssl3t64'],
];

/**
 * @param folder where an unpacked program lies or may be put
 * @param searchPath the PATH to look in first
 * @throws Error with a Dutch instruction when there is no Redis to be had
 */
export async function findRedisProgram(folder: string, searchPath: string): Promise<RedisProgram> {
  for (const directory of searchPath.split(delimiter)) {
    for (const name of ['redis-server', 'valkey-server']) {
      const path = join(directory, name);
      if (directory && isExecutable(path)) return { path, env: {}, source: 'path' };
    }
  }
  const target = resolve(folder);
  if (existsSync(target)) return unpacked(target, 'unpacked');
  const failures: string[] = [];
  for (const packages of packageSets) {
    try {
      await fetchPackages(packages, target);
      return await unpacked(target, 'fetched');
    } catch (error) {
      const { stderr, message } = error as { stderr?: string; message: string };
      failures.push((stderr?.trim() || message).slice(-500));
    }
  }
  throw new Error(
    [
      'Er is geen Redis gevonden en ophalen lukte niet.',
      'Installeer Redis (bijvoorbeeld: sudo apt-get install redis-server) of zet REDIS_URL op een eigen Redis.',
      ...failures,
    ].join('\n'),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function unpacked(folder: string, source: RedisProgram['source']): Promise<RedisProgram> {
  const libraries = join(folder, 'usr', 'lib');
  const program = {
    path: join(folder, 'usr', 'bin', 'redis-server'),
    env: {
      LD_LIBRARY_PATH: readdirSync(libraries)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((name) => join(libraries, name))
        .join(delimiter),
    },
    source,
  };
  await run(program.path, ['--version'], { env: program.env });
  return program;
}

/** Downloads with a package state of our own, so that neither root nor the system's package lists are touched. */
async function fetchPackages(packages: readonly string[], target: string): Promise<void> {
  const work = `${target}.new`;
  rmSync(work, { recursive: true, force: true });
  const state = join(work, 'apt');
  for (const path of ['lists/partial', 'cache/archives/partial'])
    mkdirSync(join(state, path), { recursive: true });
  const options = [
    `Dir::State=${state}`,
    `Dir::State::lists=${join(state, 'lists')}`,
    `Dir::Cache=${join(state, 'cache')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    // Root's apt would otherwise hand the download to an account that cannot write here.
    'APT::Sandbox::User=',
  ].flatMap((option) => ['-o', option]);
  const files = join(work, 'files');
  const root = join(work, 'root');
  mkdirSync(files);
  mkdirSync(root);
  await run('apt-get', [...options, '-qq', 'update'], { cwd: files });
  await run('apt-get', [...options, '-qq', 'download', ...packages], { cwd: files });
  for (const file of readdirSync(files)) await run('dpkg-deb', ['-x', join(files, file), root]);
  symlinkSync('redis-check-rdb', join(root, 'usr', 'bin', 'redis-server'));
  await unpacked(root, 'fetched');
  renameSync(root, target);
  rmSync(work, { recursive: true, force: true });
}
