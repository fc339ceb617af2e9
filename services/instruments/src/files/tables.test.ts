import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCsvTable, readWorkbookTable } from './read-table.ts';
import { writeCsvTable, writeWorkbookTable } from './write-table.ts';

const csv = (text: string) => readCsvTable(Buffer.from(text));
const headings = ['instrument', 'stappen', 'bedrag'];
const rows = [
  { instrument: 'Jobcoach', stappen: 'werkgever: bel\nwsp: regel "het"', bedrag: '1.250,00' },
  { instrument: '=HYPERLINK("x")', stappen: '\t=1+1', bedrag: '-5; of minder' },
];

describe('a text with separators', () => {
  it('is read with semicolons or commas, whatever the order and capitals of the headings', () => {
    expect(csv('Bedrag;Instrument\r\n5;Jobcoach\r\n').rows).toEqual([
      { number: 2, values: { bedrag: '5', instrument: 'Jobcoach' } },
    ]);
    expect(csv('instrument,bedrag\nJobcoach,5\n').rows[0]?.values).toEqual({
      instrument: 'Jobcoach',
      bedrag: '5',
    });
  });

  it('counts rows as the program that made it does', () => {
    expect(csv('a;b\n"x\ny";1\n\n2;3\n').rows.map(({ number }) => number)).toEqual([2, 5]);
  });

  it('may be in the letters of an old Excel', () => {
    expect(readCsvTable(Buffer.from('naam\nCaf\xe9\n', 'latin1')).rows[0]?.values).toEqual({ naam: 'Café' });
  });

  it('says where it was cut off', () => {
    expect(() => csv('a;b\n1;"twee')).toThrow('Waarschijnlijk is het bestand afgekapt.');
  });

  it('says that it is empty', () => {
    expect(() => csv('\n ; \n')).toThrow('Het bestand is leeg.');
  });
});

it('comes back as it went out, and no cell is a formula', async () => {
  const text = writeCsvTable(headings, rows);
  expect(text.toString()).toContain(`"'=HYPERLINK`);
  expect(readCsvTable(text).rows.map(({ values }) => values)).toEqual(rows);

  const workbook = await writeWorkbookTable(headings, rows, [['bedrag', 'Euro’s']]);
  const read = await readWorkbookTable(workbook);
  expect(read.headings).toEqual(headings);
  expect(read.rows.map(({ values }) => values)).toEqual(rows);
});

describe('a workbook', () => {
  it('that is none is refused in words', async () => {
    await expect(readWorkbookTable(Buffer.from('geen zip'))).rejects.toThrow('geen Excel-bestand');
    await expect(readWorkbookTable(zipSync({ 'x.txt': Buffer.from('x') }))).rejects.toThrow(
      'geen Excel-bestand',
    );
  });

  it('that unpacks to far more than it weighs is not unpacked, whatever it says of itself', async () => {
    const size = 41_000_000;
    const bomb = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(size) }));
    await expect(readWorkbookTable(bomb)).rejects.toThrow('te groot');

    const said = Buffer.alloc(4);
    said.writeUInt32LE(size);
    for (let at = bomb.indexOf(said); at >= 0; at = bomb.indexOf(said)) bomb.writeUInt32LE(1_000, at);
    await expect(readWorkbookTable(bomb)).rejects.toThrow('te groot');
  });

  const SHEET = 'xl/worksheets/sheet1.xml';
  async function workbookWith(more: string): Promise<Uint8Array> {
    const files = unzipSync(await writeWorkbookTable(['instrument'], [{ instrument: 'Jobcoach' }], []));
    const sheet = Buffer.from(files[SHEET] ?? []).toString();
    return zipSync({ ...files, [SHEET]: Buffer.from(sheet.replace('</sheetData>', `${more}</sheetData>`)) });
  }

  it.each(['XFD3', 'A1048576'])('with a cell at %s is refused before all empty ones are made', async (at) => {
    const row = `<row r="${at.replace(/\D/g, '')}"><c r="${at}"><v>1</v></c></row>`;
    await expect(readWorkbookTable(await workbookWith(row))).rejects.toThrow('ver naast de tabel');
  });

  it('with an empty row far below is only that table', async () => {
    const { rows } = await readWorkbookTable(await workbookWith('<row r="1048576"/>'));
    expect(rows.map(({ values }) => values)).toEqual([{ instrument: 'Jobcoach' }]);
  });

  it.each([
    ['rows', '<row/>'.repeat(20_001)],
    ['cells', `<row>${'<c/>'.repeat(2_600_001)}</row>`],
  ])('with more %s than any set has is not read', async (_what, more) => {
    await expect(readWorkbookTable(await workbookWith(more))).rejects.toThrow('te groot');
  });
});
