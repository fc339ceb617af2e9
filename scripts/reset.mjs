/**
 * `npm run reset`: removes the data of this checkout, demo region and test servers included. Servers that a killed
 * program left running are stopped first; a program that still runs is left alone, and so are the databases of
 * DATABASE_URL and REDIS_URL. Needs nothing installed.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './bootstrap.mjs';

const data = join(root, '.data');
/** Unpacked programs are no data: the next start would only fetch them again. */
const KEPT = new Set(['redis-program', 'chromium']);

const users = usersOf(data);
if (users.length > 0) {
  console.error(`Vlinderdas draait nog (proces ${users.join(', ')}). Stop het eerst met Ctrl-C.`);
  process.exit(1);
}
await clear(data);
if (usersOf(join(data, 'test')).length === 0) await clear(join(data, 'test'));
else {
  KEPT.add('test');
  console.log('De testgegevens zijn in gebruik en blijven staan.');
}
for (const name of existsSync(data) ? readdirSync(data) : []) {
  if (!KEPT.has(name)) rmSync(join(data, name), { recursive: true, force: true });
}
console.log('De gegevens in .data zijn verwijderd. Begin opnieuw met: npm start');
if (process.env.DATABASE_URL) console.log('De database van DATABASE_URL is niet aangeraakt.');

/** Processes that are registered as users of an area's servers and still run (see packages/local/src/users.ts). */
function usersOf(area) {
  const folders = [join(area, 'postgres.users'), join(area, 'redis', 'users')].filter((folder) =>
    existsSync(folder),
  );
  const living = folders.flatMap((folder) =>
    readdirSync(folder).filter(
      (name) => readFileSync(join(folder, name), 'utf8') === identity(Number.parseInt(name, 10)),
    ),
  );
  return [...new Set(living.map((name) => name.split('-')[0]))];
}

/** Stops servers that nobody uses, and removes data that lies outside the folder. */
async function clear(area) {
  await stop(join(area, 'postgres', 'postmaster.pid'), 'postgres', 'SIGINT');
  await stop(join(area, 'redis', 'pid'), 'redis', 'SIGTERM');
  removeTarget(join(area, 'postgres'));
}

function identity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : `${pid} ${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Stops the server whose pid file this is, if the process is that server and not another one by now. */
async function stop(pidFile, program, signal) {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  const known = identity(pid);
  if (!known || !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(program)) return;
  process.kill(pid, signal);
  while (identity(pid) === known) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Data that lies elsewhere because its user could not reach this folder (see postgres-program.ts). */
function removeTarget(path) {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry?.isSymbolicLink()) return;
  const elsewhere = dirname(readlinkSync(path));
  if (elsewhere.startsWith('/var/tmp/vlinderdas-')) rmSync(elsewhere, { recursive: true, force: true });
}
