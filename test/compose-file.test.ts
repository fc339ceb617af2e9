/**
 * docker-compose.yml, read as Docker would: every service of the catalogue runs apart, with exactly the variables
 * that its own schemas ask, from the settings that deploy/make-env.sh makes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig, postgresConfig } from '@vlinderdas/platform/config/config';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { demoProviderConfig, demoRegionConfig } from '../scripts/demo-config.ts';
import { catalogue, RELAY, type ServiceName, serviceNames } from '../services/catalogue.ts';
import { processConfig } from '../services/compose.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      command: z.array(z.string()).optional(),
      build: z.object({ target: z.string() }).optional(),
      environment: z.record(z.string(), z.string()).optional(),
      profiles: z.array(z.string()).optional(),
      ports: z.array(z.string()).optional(),
      volumes: z.array(z.string()).optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
    }),
  ),
  volumes: z.record(z.string(), z.null()),
});

function settingsOf(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

/** As Docker does: after YAML, in every text. `${NAME:?}` must have a value, `${NAME:-}` may be empty. */
function withSettings(document: unknown, values: Readonly<Record<string, string>>): unknown {
  return JSON.parse(JSON.stringify(document), (_key, found: unknown) => {
    if (typeof found !== 'string') return found;
    return found.replaceAll(/\$\{(\w+)(:\?|:-)\}/g, (_whole, name: string, form: string) => {
      const value = values[name] ?? '';
      if (form === ':?' && value === '') throw new Error(`${name} has no value`);
      return value;
    });
  });
}

const source = read('docker-compose.yml');
const settings = settingsOf(execFileSync('sh', ['deploy/make-env.sh'], { cwd: root, encoding: 'utf8' }));
const document: unknown = parse(source, { merge: true });
const { services, volumes } = Compose.parse(withSettings(document, settings));
const flagOf = (name: string) => `--services=${name}`;

describe('the compose file', () => {
  it('runs every service, and the relay, in a container of its own', () => {
    for (const name of [...serviceNames, RELAY])
      expect(services[name]?.command, name).toEqual(['services/main.ts', flagOf(name)]);
  });

  it.each([...serviceNames, RELAY])('gives %s the variables it asks, and no other', async (name) => {
    const own = name === RELAY ? postgresConfig('messaging') : await catalogue[name as ServiceName].config();
    const environment = services[name]?.environment ?? {};

    expect(() => parseConfig({ process: processConfig, own }, environment)).not.toThrow();
    const known = new Set([...Object.keys(processConfig.shape), ...Object.keys(own.shape)]);
    expect(Object.keys(environment).filter((variable) => !known.has(variable))).toEqual([]);
  });

  it('gives the demo its variables, marks it so, and keeps it out of the image of production', () => {
    const demo = { 'demo-oidc': demoProviderConfig, 'demo-region': demoRegionConfig };
    for (const [name, schema] of Object.entries(demo)) {
      const service = services[name];
      expect(() => parseConfig({ schema }, service?.environment ?? {})).not.toThrow();
      expect(service?.profiles).toEqual(['demo']);
      expect(service?.image).toBe('vlinderdas-demo');
    }
    expect(Object.values(services).filter(({ build }) => build?.target === 'demo')).toHaveLength(2);
  });

  it('makes the roles with the passwords that the services use, before they start', () => {
    const { migrate } = services;
    for (const [name, { environment = {}, depends_on = {} }] of Object.entries(services)) {
      if (name === 'migrate') continue;
      for (const [variable, value] of Object.entries(environment)) {
        if (!variable.endsWith('_DATABASE_URL')) continue;
        expect(migrate?.environment?.[variable], `${name}: ${variable}`).toBe(value);
        if (!name.startsWith('demo-region'))
          expect(depends_on.migrate?.condition).toBe('service_completed_successfully');
      }
    }
  });

  it('opens nothing to the outside but the proxy, which has the generated configuration', () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    expect(services.proxy?.volumes).toEqual(['./deploy/nginx.conf:/etc/nginx/conf.d/default.conf:ro']);
  });

  it('names only services and volumes that there are', () => {
    for (const { depends_on = {}, volumes: mounts = [] } of Object.values(services)) {
      for (const other of Object.keys(depends_on)) expect(services).toHaveProperty(other);
      for (const mount of mounts)
        if (!mount.startsWith('.')) expect(volumes).toHaveProperty(mount.split(':')[0] ?? '');
    }
  });
});

describe('the settings of the compose file', () => {
  it('are all in .env.example, and nothing else is', () => {
    const used = new Set([...source.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
    expect(Object.keys(settingsOf(read('.env.example'))).sort()).toEqual(
      [...used, 'COMPOSE_PROFILES'].sort(),
    );
  });

  it('hold no secret until someone makes them, and then each another one', () => {
    const secrets = Object.keys(settings).filter(
      (name) => /_(SECRET|PASSWORD)$/.test(name) && name !== 'PORTAL_CLIENT_SECRET',
    );
    const example = settingsOf(read('.env.example'));
    for (const name of secrets) expect(example[name], name).toBe('');
    expect(new Set(secrets.map((name) => settings[name])).size).toBe(secrets.length);
    expect(() => withSettings(document, example)).toThrow('has no value');
  });
});
