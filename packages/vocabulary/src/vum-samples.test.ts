import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBsnInValue } from './bsn.ts';
import { findWarnings, withoutImplausible } from './find-warnings.ts';
import { vumWerkzoekende } from './vum-job-seeker.schema.ts';
import { vumVacature } from './vum-vacancy.schema.ts';

const folder = new URL('../../../../shared/standards/vum/accreditatie/', import.meta.url);
const files = [
  { name: 'werkzoekenden.json', schema: vumWerkzoekende },
  { name: 'vacatures.json', schema: vumVacature },
] as const;

/** The accreditation files of VUM are not part of this repository; without them there is nothing to read. */
describe.each(files)('VUM sample $name', ({ name, schema }) => {
  const file = new URL(name, folder);
  const present = existsSync(file);
  const rows: unknown[] = present ? JSON.parse(readFileSync(file, 'utf8')) : [];
  const context = { today: '2026-11-22' };

  it.skipIf(!present)('accepts every row as it is (skipped when the file is absent)', () => {
    const refused = rows.filter((row) => !schema.safeParse(row).success);

    expect(rows.length).toBeGreaterThan(200);
    expect(refused).toEqual([]);
  });

  it.skipIf(!present)('finds implausible values, and none is left in what is compared', () => {
    const warnings = rows.flatMap((row) => findWarnings(row, context));
    const left = rows.flatMap((row) => findWarnings(withoutImplausible(row, context), context));

    expect(warnings.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
  });

  it.skipIf(!present)('holds nothing that is taken for a BSN', () => {
    expect(rows.flatMap((row) => findBsnInValue(row))).toEqual([]);
  });
});
