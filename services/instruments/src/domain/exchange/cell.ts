/**
 * How one cell of a spreadsheet says one value, and the way back. People type these cells, so both "ja" and "Ja", both
 * the word and its code, and amounts as they write them (1.250,00) are understood.
 */
import { isIsoDate } from '@vlinderdas/kernel/dates';
import type { ChoiceList } from '@vlinderdas/vocabulary/choice-list';

/** A cell that cannot be read; the message is for whoever filled it in. */
export class CellError extends Error {}

export interface CellKind<Value = unknown> {
  /** What to fill in, for the explanation under the heading. */
  hint: string;
  /** @throws CellError */
  read(text: string): Value;
  write(value: Value): string;
}

const fold = (text: string) => text.trim().toLowerCase().replaceAll('’', "'");

export const textCell: CellKind<string> = {
  hint: 'Tekst',
  read: (text) => text,
  write: (value) => value,
};

export const yesNoCell: CellKind<boolean> = {
  hint: 'ja of nee',
  read: (text) => {
    const word = fold(text);
    if (['ja', 'j', 'waar', 'true', 'x', '1'].includes(word)) return true;
    if (['nee', 'n', 'onwaar', 'false', '0'].includes(word)) return false;
    throw new CellError('Vul ja of nee in.');
  },
  write: (value) => (value ? 'ja' : 'nee'),
};

export const wholeNumberCell: CellKind<number> = {
  hint: 'Een heel getal',
  read: (text) => {
    if (!/^-?\d{1,9}$/.test(text)) throw new CellError('Vul een heel getal in.');
    return Number(text);
  },
  write: String,
};

/** `12`, `12,5` and, from a spreadsheet's own number cell, `12.5`. */
export const numberCell: CellKind<number> = {
  hint: 'Een getal, met een komma voor de decimalen',
  read: (text) => {
    const plain = text.replace('%', '').trim().replace(',', '.');
    if (!/^-?\d{1,6}(\.\d{1,4})?$/.test(plain)) throw new CellError('Vul een getal in, zoals 12,5.');
    return Number(plain);
  },
  write: (value) => String(value).replace('.', ','),
};

const DUTCH_AMOUNT = /^(\d{1,3}(\.\d{3})*|\d+)(,(\d{1,2}|-))?$/;
const PLAIN_AMOUNT = /^\d+\.\d{1,2}$/;

/** Euros in the cell, cents in the value. A lone point before two digits is a decimal point, as in `12.50`. */
export const euroCell: CellKind<number> = {
  hint: 'Euro’s, zoals 1.250,00',
  read: (text) => {
    const amount = text.replace('€', '').replaceAll(/\s/g, '');
    if (PLAIN_AMOUNT.test(amount)) return Math.round(Number(amount) * 100);
    if (!DUTCH_AMOUNT.test(amount)) throw new CellError('Vul een bedrag in euro’s in, zoals 1.250,00.');
    const [euros = '0', cents = '0'] = amount.replace('-', '0').split(',');
    return Number(euros.replaceAll('.', '')) * 100 + Number(cents.padEnd(2, '0'));
  },
  write: (cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
};

/** `2026-12-31` and `31-12-2026`. */
export const dateCell: CellKind<string> = {
  hint: 'Een datum, zoals 31-12-2026',
  read: (text) => {
    const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
    const iso = dutch
      ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}`
      : text.slice(0, 10);
    if (!isIsoDate(iso)) throw new CellError('Dit is geen bestaande datum. Schrijf 31-12-2026.');
    return iso;
  },
  write: (value) => value,
};

/** A word of a list, by code or by label. */
export function choiceCell<V extends string>(list: ChoiceList<V>): CellKind<V> {
  const byWord = new Map<string, V>(
    list.values.flatMap((value) => [
      [fold(value), value],
      [fold(list.labels[value]), value],
    ]),
  );
  return {
    hint: `Een van: ${list.values.join(', ')}`,
    read: (text) => {
      const found = byWord.get(fold(text));
      if (found === undefined) throw new CellError(`Kies uit: ${list.values.join(', ')}.`);
      return found;
    },
    write: (value) => value,
  };
}

/** Several values in one cell, separated by semicolons or new lines. */
export function listCell<Value>(
  item: CellKind<Value>,
  separator: 'semicolon' | 'line',
): CellKind<readonly Value[]> {
  const between = separator === 'line' ? /\r?\n/ : /[;\n]/;
  return {
    hint: `${item.hint}; ${separator === 'line' ? 'elk op een nieuwe regel in de cel' : 'meer dan één met een puntkomma ertussen'}`,
    read: (text) =>
      text
        .split(between)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => item.read(part)),
    write: (values) => values.map((value) => item.write(value)).join(separator === 'line' ? '\n' : '; '),
  };
}
