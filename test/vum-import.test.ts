import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TransportRequest } from '@vlinderdas/platform/http/client';
import { afterAll, describe, expect, it } from 'vitest';
import { sourceOf } from '../scripts/vum-import/access.ts';
import { importJobSeekers, type RowReport } from '../scripts/vum-import/import-rows.ts';
import { readRows } from '../scripts/vum-import/read-rows.ts';
import { toReport } from '../scripts/vum-import/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'vlinderdas-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const row = (number: number, changes: Partial<RowReport> = {}): RowReport => ({
  row: number,
  key: `w${number}`,
  outcome: 'toegevoegd',
  id: undefined,
  warnings: [],
  errors: [],
  ...changes,
});

describe('a file of VUM', () => {
  it('is a list, with or without a byte order mark', () => {
    expect(readRows(file('goed.json', '\uFEFF[{"idVacature":"a"}]'))).toEqual([{ idVacature: 'a' }]);
  });

  it.each([
    ['that is not there', join(folder, 'weg.json'), /niet te lezen/],
    ['that is no JSON', file('stuk.json', '[{'), /geen geldige JSON/],
    ['that holds one row and no list', file('los.json', '{"idVacature":"a"}'), /geen lijst/],
  ])('%s is refused in Dutch', (_name, path, message) => {
    expect(() => readRows(path)).toThrow(message);
  });
});

describe('an import', () => {
  it('sends parts and counts rows over all of them', async () => {
    const sent: TransportRequest[] = [];
    const rows = Array.from({ length: 260 }, (_, at) => ({ idWerkzoekende: `w${at + 1}` }));
    const reports = await importJobSeekers(rows, 'vum', {
      credentials: async () => ({ authorization: `Bearer ${sent.length}` }),
      transport: {
        async request(request) {
          sent.push(request);
          const lines = (request.body ?? '').split('\n');
          const regels = lines.map((_, at) => ({ regel: at + 1, uitkomst: 'toegevoegd' }));
          return { status: 200, headers: {}, body: JSON.stringify({ regels }) };
        },
      },
    });

    expect(sent.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/kandidaten/v1/bronnen/vum/kandidaten/_bulk', 'Bearer 0'],
      ['/kandidaten/v1/bronnen/vum/kandidaten/_bulk', 'Bearer 1'],
    ]);
    expect(reports).toHaveLength(260);
    expect(reports.at(-1)).toMatchObject({ row: 260, key: 'w260', outcome: 'toegevoegd' });
  });

  it('speaks for the source of its token, and else for VUM', () => {
    const claims = Buffer.from(JSON.stringify({ bron: 'klantvolgsysteem' })).toString('base64url');

    expect(sourceOf({ authorization: `Bearer x.${claims}.y` })).toBe('klantvolgsysteem');
    expect(sourceOf({ authorization: 'Bearer not-a-token' })).toBe('vum');
  });
});

describe('the report', () => {
  it('counts warnings by kind, wherever in a list they stand', () => {
    const unknown = (at: number) => ({
      pointer: `/sector/${at}/codeSbi`,
      code: 'onbekende-code',
      detail: 'Deze code staat niet in de lijst.',
    });
    const text = toReport('Vacatures', 2, [
      row(1, { warnings: [unknown(0), unknown(3)] }),
      row(2, { warnings: [unknown(1)] }),
    ]);

    expect(text).toContain(
      '3 x onbekende-code sector/codeSbi, in 2 rijen: Deze code staat niet in de lijst.',
    );
  });

  it('names refused rows with every reason', () => {
    const text = toReport('Werkzoekenden', 2, [
      row(1),
      row(2, {
        outcome: 'geweigerd',
        errors: [{ pointer: '/werktijden', code: 'verkeerd-type', detail: 'Dit moet een object zijn.' }],
      }),
    ]);

    expect(text).toMatch(/aangekomen {7}1\n/);
    expect(text).toMatch(/rij 2 \(w2\)\n {6}\/werktijden: Dit moet een object zijn\./);
  });

  it('shows the twenty commonest kinds of warning and says how many more there are', () => {
    const warnings = Array.from({ length: 23 }, (_, at) => ({
      pointer: `/veld${at}x`,
      code: 'c',
      detail: 'd',
    }));

    expect(toReport('Vacatures', 1, [row(1, { warnings })])).toContain('en nog 3 soorten');
  });
});
