import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processIdentity, untilGone } from '@vlinderdas/local/process-identity';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-parent-'));
afterAll(() => rmSync(folder, { recursive: true }));

const watcher = join(folder, 'watcher.ts');
writeFileSync(
  watcher,
  `import { onParentGone } from '${join(import.meta.dirname, '..', 'src', 'parent.ts')}';
   onParentGone(() => process.exit(0));
   setInterval(() => {}, 1_000);
   process.stdout.write(String(process.pid) + '\\n');`,
);

/** Starts the watcher by a program of this name; gives the pids of both. */
async function startBy(name: string): Promise<{ starter: number; watching: number }> {
  const script = join(folder, name);
  writeFileSync(
    script,
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, ['${watcher}'], { stdio: 'inherit' });
     setInterval(() => {}, 1_000);`,
  );
  const starter = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = (await once(starter.stdout, 'data')) as [Buffer];
  return { starter: starter.pid ?? 0, watching: Number(output.toString()) };
}

describe('a program that npm start began', () => {
  it('ends when its starter is killed', async () => {
    const { starter, watching } = await startBy('start.mjs');

    process.kill(starter, 'SIGKILL');

    expect(await untilGone(watching, 5_000)).toBe(true);
  });

  it('goes on when another kind of parent is gone', async () => {
    const { starter, watching } = await startBy('other.mjs');

    process.kill(starter, 'SIGKILL');

    expect(await untilGone(watching, 1_500)).toBe(false);
    expect(processIdentity(watching)).toBeDefined();
    process.kill(watching, 'SIGKILL');
  });
});
