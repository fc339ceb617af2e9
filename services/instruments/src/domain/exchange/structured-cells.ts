/** Cells that hold a small structure: a source, a condition that can be checked, a step of a procedure. */
import { regelaars } from '@vlinderdas/vocabulary/instruments';
import {
  type Bron,
  regelFeiten,
  type Voorwaarde,
  vergelijkingen,
  type Werkwijze,
} from '../../contract/parts.resource.ts';
import { CellError, type CellKind, choiceCell, dateCell } from './cell.ts';

type Step = Werkwijze['stappen'][number];
type FactValue = Exclude<Voorwaarde['waarde'], readonly unknown[]>;

/** `Verordening 2025, artikel 4 | https://… | 2026-03-01 | controleer`; the address and the last word may be missing. */
export const sourceCell: CellKind<Bron> = {
  hint: 'Bron | adres | datum nagekeken, en eventueel | controleer',
  read: (text) => {
    const parts = text.split('|').map((part) => part.trim());
    const confirmed = parts.at(-1)?.toLowerCase() !== 'controleer';
    if (!confirmed) parts.pop();
    const [name = '', ...rest] = parts;
    const link = rest.find((part) => part.startsWith('http'));
    const date = rest.find((part) => !part.startsWith('http') && part !== '');
    if (name === '' || date === undefined) {
      throw new CellError('Schrijf: bron | adres | datum waarop u het nakeek.');
    }
    return { tekst: name, ...(link && { link }), gecontroleerdOp: dateCell.read(date), bevestigd: confirmed };
  },
  write: ({ tekst, link, gecontroleerdOp, bevestigd }) =>
    [tekst, ...(link ? [link] : []), gecontroleerdOp, ...(bevestigd ? [] : ['controleer'])].join(' | '),
};

function readFactValue(text: string): FactValue {
  if (text === 'ja' || text === 'nee') return text === 'ja';
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text;
}
const writeFactValue = (value: FactValue) =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value).replace('.', ',');

const fact = choiceCell(regelFeiten);
const comparison = choiceCell(vergelijkingen);
const CONDITION = /^(\S+)\s+(\S+)\s+([^=]+?)\s*=\s*(.+?)(?:\s*\[([^\]]+)\])?$/;

/** `uren-per-week minstens 12 = Ten minste 12 uur per week [artikel 3]`; several values with a slash between them. */
export const conditionCell: CellKind<Voorwaarde> = {
  hint: 'feit vergelijking waarde = wat het betekent [bron], zoals: uren-per-week minstens 12 = Ten minste 12 uur per week',
  read: (text) => {
    const [, factWord = '', comparisonWord = '', value = '', meaning = '', source] =
      CONDITION.exec(text) ?? [];
    if (factWord === '') {
      throw new CellError('Schrijf: uren-per-week minstens 12 = Ten minste 12 uur per week.');
    }
    if (!regelFeiten.is(factWord)) throw new CellError(`Onbekend feit: ${factWord}.`);
    const compared = comparison.read(comparisonWord);
    return {
      feit: fact.read(factWord),
      vergelijking: compared,
      waarde: compared === 'een-van' ? value.split('/').map(readFactValue) : readFactValue(value),
      tekst: meaning,
      ...(source && { bron: source }),
    };
  },
  write: ({ feit, vergelijking, waarde, tekst, bron }) => {
    const value = Array.isArray(waarde) ? waarde.map(writeFactValue).join('/') : writeFactValue(waarde);
    return `${feit} ${vergelijking} ${value} = ${tekst}${bron ? ` [${bron}]` : ''}`;
  },
};

const who = choiceCell(regelaars);

/** `werkgever: Vul het formulier in` */
export const stepCell: CellKind<Step> = {
  hint: `wie: wat, zoals werkgever: Vul het formulier in. Wie is ${regelaars.values.join(', ')}`,
  read: (text) => {
    const at = text.indexOf(':');
    if (at < 1) throw new CellError('Schrijf eerst wie het doet en dan een dubbele punt: werkgever: …');
    return { wie: who.read(text.slice(0, at)), tekst: text.slice(at + 1).trim() };
  },
  write: ({ wie, tekst }) => `${wie}: ${tekst}`,
};
