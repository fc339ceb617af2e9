import { describe, expect, it } from 'vitest';
import { newInstrument } from '../../test/catalogue.builder.ts';
import type { InstrumentDefinition } from './catalogue.ts';
import { codeFor, findSimilarInstruments } from './similar-instruments.ts';

const known = (naam: string, changes: Partial<InstrumentDefinition> = {}): InstrumentDefinition => {
  const { toch: _toch, ...fields } = newInstrument({ naam });
  const bron = { tekst: 'Regio', gecontroleerdOp: '2026-01-01', bevestigd: true };
  return { ...fields, code: codeFor(naam, new Set()), bron, ...changes };
};
const catalogue = [
  known('Jobcoach'),
  known('Interne werkbegeleiding'),
  known('Loonkostensubsidie', { soort: 'loonkosten' }),
  known('Werkervaringsplaats', { soort: 'proberen' }),
];
const alike = (naam: string) => findSimilarInstruments({ naam }, catalogue).map(({ code }) => code);

describe('an instrument that somebody wants to add', () => {
  it.each([
    ['Jobcoaching', 'jobcoach'],
    ['Job coach voor nieuwe medewerkers', 'jobcoach'],
    ['Werkbegeleiding intern', 'interne-werkbegeleiding'],
    ['interne wérkbegeleiding', 'interne-werkbegeleiding'],
    ['Loonkosten-subsidie', 'loonkostensubsidie'],
  ])('called %s is like %s', (naam, code) => {
    expect(alike(naam)[0]).toBe(code);
  });

  it.each(['Fietsplan', 'Taaltraining op locatie', 'Subsidie'])('called %s is like none', (naam) => {
    expect(alike(naam)).toEqual([]);
  });

  it('with the same name and kind is as like as can be told, and says why', () => {
    const [found] = findSimilarInstruments({ naam: 'Jobcoach', soort: 'begeleiding' }, catalogue);

    expect(found?.gelijkenis).toBeGreaterThanOrEqual(900);
    expect(found?.waarom).toBe('De naam is hetzelfde. Het is hetzelfde soort instrument.');
  });

  it('gets a code that nobody has', () => {
    expect(codeFor('Premie (Bijzónder) 2026', new Set())).toBe('premie-bijzonder-2026');
    expect(codeFor('Jobcoach', new Set(['jobcoach', 'jobcoach-2']))).toBe('jobcoach-3');
    expect(codeFor('123', new Set())).toBe('instrument');
  });
});
