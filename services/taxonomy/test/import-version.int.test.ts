import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import type { Mapping } from '@vlinderdas/taxonomy/mapping';
import type { CompetenceSource, TaxonomySource } from '@vlinderdas/taxonomy/model';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomyVersions } from '@vlinderdas/versions/taxonomy-versions';
import { afterAll, expect, it } from 'vitest';
import { importVersion, type VersionToImport } from '../src/use-cases/import-version.ts';
import { listVersions } from '../src/use-cases/read-taxonomy.ts';

const database = await useTestDatabase();
const db = createDatabase({
  url: database.serviceUrl('taxonomy'),
  max: 2,
  applicationName: 'import-version-test',
  onError: () => {},
});
afterAll(() => db.close());

const actor = systemActor('0190a000-0000-7000-8000-000000000001', null);
const inRegion = <Value>(work: Parameters<typeof db.transaction<Value>>[1]) =>
  db.transaction({ actor, correlationId: 'test' }, work);
const versions = createTaxonomyVersions();
const open = (id: string) => inRegion((tx) => versions.find(tx, id));
const ids = async () => (await inRegion(listVersions)).versions.map(({ id }) => id);

const [shipped] = starterTaxonomy.competences;
const competence = (name: string, sameAs: readonly string[] = []): CompetenceSource => ({
  number: 1,
  uri: `urn:uitgever:${name}`,
  label: name,
  altLabels: [],
  sameAs,
  kind: 'vaardigheid',
  broader: null,
});
const edition = (
  number: number,
  competences: readonly CompetenceSource[],
  mappings: readonly Mapping[] = [],
) =>
  ({
    imported: {
      source: {
        id: `uitgever-${number}`,
        language: 'nl',
        occupations: [],
        competences: competences.map((entry, at) => ({ ...entry, number: at + 1 })),
        certificates: [],
      } satisfies TaxonomySource,
      mappings,
      notes: [],
    },
    publisher: 'Uitgever',
    publisherVersion: String(number),
  }) satisfies VersionToImport;
const run = (version: VersionToImport) =>
  importVersion(db, version, { at: new Date('2026-11-22T10:00:00Z'), correlationId: 'test' });

it('adds a version that can be opened, with our certificates and the ways to and from other versions', async () => {
  const same = competence('een', [shipped?.uri ?? '']);
  const outcome = await run(edition(1, [same, competence('twee')]));
  const imported = await open('uitgever-1');
  const starter = await open(starterTaxonomy.id);

  expect(outcome.kind).toBe('stored');
  expect(imported?.competences.numberOf('urn:uitgever:twee')).toBe(2);
  expect(imported?.certificates.numbers).toEqual(starter?.certificates.numbers);
  expect(imported?.competences.numberOf(shipped?.uri ?? '')).toBe(1);
  expect(starter?.competences.numberOf('urn:uitgever:een')).toBe(shipped?.number);
});

it('does nothing when the same version is imported again', async () => {
  const again = edition(1, [competence('een', [shipped?.uri ?? '']), competence('twee')]);
  const before = await ids();

  expect(await run(again)).toEqual({ kind: 'known' });
  expect(await ids()).toEqual(before);
});

it('does not replace a version by one of the same name that says something else', async () => {
  expect(await run(edition(1, [competence('drie')]))).toEqual({ kind: 'taken' });
  expect((await open('uitgever-1'))?.competences.numberOf('urn:uitgever:drie')).toBeUndefined();
});

it('keeps the numbers of the line, so that a number means the same in all its versions', async () => {
  await run(edition(2, [competence('drie'), competence('twee')]));
  const second = await open('uitgever-2');

  expect(second?.competences.numberOf('urn:uitgever:twee')).toBe(2);
  expect(second?.competences.numberOf('urn:uitgever:drie')).toBe(3);
});

it('stores nothing of a version with errors', async () => {
  const before = await ids();
  const outcome = await run(edition(3, [competence('twee'), competence('twee')]));

  expect(outcome).toMatchObject({ kind: 'faulty' });
  expect(outcome.kind === 'faulty' && outcome.findings[0]?.kind).toBe('duplicate-uri');
  expect(await ids()).toEqual(before);
});

it('follows the matches that the publisher gives', async () => {
  const close: Mapping = { from: 'urn:elders:vier', to: 'urn:uitgever:vier', match: 'close' };
  await run(edition(4, [competence('vier')], [close]));

  expect((await open('uitgever-4'))?.competences.resolve('urn:elders:vier')).toMatchObject({ how: 'close' });
});
