/**
 * What no linter says of this code base: who may import whom, where the environment is read, what a domain may
 * know. Each rule is a pure function over the sources, so that it can be shown to fail as well.
 */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;

export interface Source {
  /** From the repository's root. */
  path: string;
  text: string;
}

const sources: Source[] = globSync('{packages,services,scripts,e2e,test,evals,bench}/**/*.{ts,mjs,mts}', {
  cwd: root,
  exclude: (name) => String(name).includes('node_modules'),
})
  .sort()
  .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));

const PURE = ['kernel', 'vocabulary', 'taxonomy', 'matching', 'region'];
const LAYER: Record<string, readonly string[]> = {
  kernel: [],
  vocabulary: ['kernel'],
  taxonomy: ['kernel'],
  region: ['kernel'],
  matching: ['kernel', 'taxonomy', 'region', 'vocabulary'],
  platform: ['kernel'],
  versions: ['kernel', 'platform', 'taxonomy'],
  design: ['kernel'],
};

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
const isTest = (path: string) => /\.test\.ts$|\/test\/|\/testing\//.test(path);

/** Imports that go up or sideways. */
export function forbiddenImports({ path, text }: Source): string[] {
  const [kind, name = ''] = path.split('/');
  return importsOf(text).flatMap((target) => {
    const found = /^@vlinderdas\/([a-z]+?)(-service)?\/(.+)$/.exec(target);
    if (!found) return [];
    const [, other = '', service, part = ''] = found;
    const complain = [`${path} imports ${target}`];
    if (kind === 'packages' && name !== 'local') {
      if (service) return complain;
      if (other === name || isTest(path)) return [];
      return LAYER[name]?.includes(other) ? [] : complain;
    }
    if (kind === 'services' && path.split('/').length > 2 && !isTest(path)) {
      if (other === 'local') return complain;
      if (service && other !== name && !part.startsWith('contract/')) return complain;
      if (other === 'design' && name !== 'portal') return complain;
    }
    return [];
  });
}

/** A domain is pure and synchronous: no clock, no chance, no I/O, no framework. */
export function impurities({ path, text }: Source): string[] {
  const isDomain =
    /^services\/\w+\/src\/domain\//.test(path) ||
    PURE.some((name) => path.startsWith(`packages/${name}/src/`));
  if (
    !isDomain ||
    isTest(path) ||
    path === 'packages/kernel/src/clock.ts' ||
    path === 'packages/kernel/src/id.ts'
  )
    return [];
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replaceAll(/'[^'\n]*'|`[^`]*`/g, "''");
  const found = [
    /\basync\b/,
    /\bDate\.now\b/,
    /\bnew Date\(\)/,
    /\bMath\.random\b/,
    /\bprocess\./,
    /\bconsole\./,
    /\bawait\b/,
  ].filter((pattern) => pattern.test(code));
  const framework = importsOf(text).filter((target) =>
    /^(fastify|drizzle-orm|pg|ioredis|bullmq)/.test(target),
  );
  return [
    ...found.map((pattern) => `${path}: ${pattern.source}`),
    ...framework.map((target) => `${path}: ${target}`),
  ];
}

/** The environment is read in one place, and by scripts. */
export function environmentReaders({ path, text }: Source): string[] {
  const allowed =
    path === 'services/main.ts' ||
    path.startsWith('scripts/') ||
    path.startsWith('packages/local/') ||
    path.startsWith('e2e/') ||
    path.startsWith('bench/') ||
    path.startsWith('test/');
  return !allowed && /\bprocess\.env\b/.test(text) ? [path] : [];
}

const FORBIDDEN_FOLDERS = /\/(utils?|helpers?|common|shared|types|enums|mappers|interfaces)\//;
const DATA_FILE =
  /starter|\/data\/|rulesets?\/|\/demo\/(texts|names)|holidays|places|title-synonyms|\.d\.m?ts$/;

describe('imports point one way', () => {
  it('in every source', () => {
    expect(sources.flatMap(forbiddenImports)).toEqual([]);
  });

  it.each([
    [
      'a pure package that imports the platform',
      'packages/matching/src/score.ts',
      '@vlinderdas/platform/db/database',
    ],
    [
      'a package that imports a service',
      'packages/platform/src/x.ts',
      '@vlinderdas/candidates-service/contract/candidates.client',
    ],
    [
      'a service that looks into another service',
      'services/matcher/src/x.ts',
      '@vlinderdas/candidates-service/module',
    ],
    ['a service that imports the laptop', 'services/matcher/src/x.ts', '@vlinderdas/local/postgres'],
    [
      'a service other than the portal that imports the design',
      'services/matcher/src/x.ts',
      '@vlinderdas/design/html',
    ],
  ])('and the rule sees %s', (_name, path, target) => {
    expect(forbiddenImports({ path, text: `import { x } from '${target}';` })).toHaveLength(1);
  });
});

describe('domains', () => {
  it('are pure and synchronous', () => {
    expect(sources.flatMap(impurities)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'export async function decide() {}',
    "import { sql } from 'drizzle-orm';",
  ])('and the rule sees %s', (text) => {
    expect(impurities({ path: 'services/vacancies/src/domain/vacancy.ts', text })).toHaveLength(1);
  });
});

describe('files', () => {
  it('read the environment in the composition root and in scripts only', () => {
    expect(sources.flatMap(environmentReaders)).toEqual([]);
  });

  it('lie in folders named by subject', () => {
    expect(sources.map(({ path }) => path).filter((path) => FORBIDDEN_FOLDERS.test(path))).toEqual([]);
  });

  it('stay within 300 lines, data apart', () => {
    const long = sources.filter(
      ({ path, text }) => !DATA_FILE.test(path) && !isTest(path) && text.split('\n').length > 301,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('hold no test that runs alone or mocks our own code', () => {
    const own = 'test/architecture.test.ts';
    expect(
      sources
        .filter(({ path, text }) => path !== own && /\b(it|describe|test)\.only\(|\bvi\.mock\(/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

/** In one process all APIs share one register of named schemas: a name that stands for two breaks every document. */
export function namesOfTwoSchemas(files: readonly Source[]): string[] {
  const names = files
    .filter(({ path }) => /^(services|packages)\//.test(path) && !isTest(path))
    .flatMap(({ text }) => [...text.matchAll(/\.meta\(\{\s*id: '(\w+)'/g)].map((match) => match[1] ?? ''));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('named schemas of the APIs', () => {
  it('have a name of their own across all services', () => {
    const schema = (path: string) => ({ path, text: "z.object({}).meta({ id: 'Beroep' })" });
    expect(namesOfTwoSchemas([schema('services/a/src/a.ts'), schema('packages/b/src/b.ts')])).toEqual([
      'Beroep',
    ]);

    expect(namesOfTwoSchemas(sources)).toEqual([]);
  });
});

describe('versions', () => {
  it('stand once, in the catalogue', () => {
    const manifests = globSync('{package.json,packages/*/package.json,services/*/package.json}', {
      cwd: root,
    });
    const literal = manifests.flatMap((path) => {
      const manifest = JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as Record<
        string,
        Record<string, string> | undefined
      >;
      return ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap(
        (section) =>
          Object.entries(manifest[section] ?? {})
            .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
            .map(([name, version]) => `${path}: ${name} ${version}`),
      );
    });
    expect(literal).toEqual([]);
  });
});
