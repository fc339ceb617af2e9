/**
 * Files of VUM's accreditation, none written by us and full of values that cannot be, through the real services:
 * everything arrives, what is implausible is reported and kept, and the matcher makes its lists.
 */
import { existsSync } from 'node:fs';
import { newId } from '@vlinderdas/kernel/id';
import { demoId } from '@vlinderdas/local/demo/demo-id';
import { organisationId } from '@vlinderdas/local/demo/organisations';
import { advisers } from '@vlinderdas/local/demo/people';
import { demoRegion, REGION_ID } from '@vlinderdas/local/demo/region-definition';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { installRegion } from '@vlinderdas/organisations-service/bootstrap';
import { createDatabase } from '@vlinderdas/platform/db/database';
import { injectTransport } from '@vlinderdas/platform/http/transport';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importJobSeekers, importVacancies, type RowReport } from '../scripts/vum-import/import-rows.ts';
import { readRows } from '../scripts/vum-import/read-rows.ts';
import { toReport } from '../scripts/vum-import/report.ts';
import { startPlatform } from './platform/running-platform.ts';

const folder = new URL('../../shared/standards/vum/accreditatie/', import.meta.url).pathname;
const files = { jobSeekers: `${folder}werkzoekenden.json`, vacancies: `${folder}vacatures.json` };
const isPresent = existsSync(files.jobSeekers) && existsSync(files.vacancies);

/** The sample is not part of this repository. */
describe.skipIf(!isPresent)(
  'the accreditation files of VUM (skipped where they do not lie beside this checkout)',
  async () => {
    if (!isPresent) return;
    const platform = await startPlatform();
    const transport = injectTransport(platform.running.app);
    const tokenOf = (claims: Readonly<Record<string, unknown>>) => ({
      authorization: `Bearer ${platform.issuer.token({ claims: { regio: REGION_ID, ...claims } })}`,
    });
    const source = {
      transport,
      credentials: async () =>
        tokenOf({
          sub: demoId('bron de-dommel'),
          organisatie: organisationId('de-dommel'),
          bron: 'klantvolgsysteem',
          scope: 'kandidaten:schrijven vacatures:schrijven',
        }),
    };
    const db = createDatabase({
      url: platform.database.serviceUrl('organisations'),
      max: 1,
      applicationName: 'vum-import-test',
      onError: () => {},
    });
    const jobSeekers = readRows(files.jobSeekers);
    const vacancies = readRows(files.vacancies);
    let people: RowReport[] = [];
    let work: RowReport[] = [];

    beforeAll(async () => {
      await installRegion(db, demoRegion('2026-11-22', platform.issuer.url), { newId, now: new Date() });
      people = await importJobSeekers(jobSeekers, 'klantvolgsysteem', source);
      work = await importVacancies(vacancies, source);
    }, 60_000);
    afterAll(() => db.close());

    it('arrive whole: nothing is refused and nothing is dropped', () => {
      expect(jobSeekers.length).toBeGreaterThan(400);
      expect(vacancies.length).toBeGreaterThan(200);
      expect(people.filter(({ outcome }) => outcome === 'toegevoegd')).toHaveLength(jobSeekers.length);
      expect(work.filter(({ outcome }) => outcome === 'toegevoegd')).toHaveLength(vacancies.length);
    });

    it('are reported in Dutch, with what is implausible by kind', () => {
      const report = toReport('Werkzoekenden', jobSeekers.length, people);

      expect(report).toContain(`aangekomen       ${jobSeekers.length}`);
      expect(report).toContain('geweigerd        0');
      expect(report).toMatch(/\d+ x onbekend-begrip bemiddelingsberoep\/codeBeroepsnaam, in \d+ rijen/);
      expect(toReport('Vacatures', vacancies.length, work)).toMatch(/einde-voor-begin/);
    });

    it('make nothing twice when they are sent again', { timeout: 60_000 }, async () => {
      const again = await importJobSeekers(jobSeekers, 'klantvolgsysteem', source);
      const workAgain = await importVacancies(vacancies, source);

      expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['ongewijzigd']));
      expect(new Set(workAgain.map(({ outcome }) => outcome))).toEqual(new Set(['ongewijzigd']));
      expect(again.map(({ id }) => id)).toEqual(people.map(({ id }) => id));
    });

    it('get lists: the matcher compares what is known', { timeout: 60_000 }, async () => {
      const [adviser] = advisers;
      const call = {
        credentials: tokenOf({
          sub: adviser?.id,
          organisatie: organisationId(adviser?.organisation ?? ''),
          rollen: adviser?.roles,
        }),
        correlationId: newId(),
      };
      const lists = await Promise.all(
        work.slice(0, 10).map(async ({ id }) => {
          const answer = await createMatchingClient(transport).getShortlist(call, {
            params: { vacatureId: id ?? '' },
            query: { wacht: 10_000 },
          });
          return answer.body;
        }),
      );

      expect(lists.map(({ stand }) => stand)).toEqual(lists.map(() => 'gereed'));
      for (const { resultaten } of lists) expect(resultaten.length).toBeGreaterThan(0);
    });
  },
);
