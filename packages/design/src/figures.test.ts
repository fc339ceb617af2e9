import { describe, expect, it } from 'vitest';
import { dotMap } from './dot-map.ts';
import { lineChart } from './line-chart.ts';
import { measure } from './measure.ts';
import { type MarkState, markShape, statusRow } from './status-mark.ts';

describe('marks of comparison', () => {
  it('have a shape of their own each, so that no colour is needed', () => {
    const states: readonly MarkState[] = ['equal', 'near', 'different', 'absent', 'unknown', 'fixed'];
    const shapes = states.map((state) => String(markShape(state)).replace(/<g[^>]*>/, ''));

    expect(new Set(shapes).size).toBe(states.length);
  });

  it('are read out by state when they stand in a row', () => {
    const row = String(
      statusRow([
        { name: 'Bedrag', state: 'different', word: 'Verschilt' },
        { name: 'Duur', state: 'equal', word: 'Gelijk' },
        { name: 'Formulier', state: 'different', word: 'Verschilt' },
      ]),
    );

    expect(row).toContain('aria-label="verschilt: bedrag, formulier; gelijk: duur"');
  });
});

describe('a line over time', () => {
  const chart = (values: readonly (number | undefined)[], column?: number) =>
    String(
      lineChart({
        label: 'Zin.',
        columns: values.map(() => ''),
        lines: [{ name: 'Regio', values }],
        most: 100,
        say: String,
        ...(column !== undefined && { expectedFrom: { column, word: 'vandaag' } }),
      }),
    );

  it('is interrupted where nothing is known, and dashed from what is expected', () => {
    expect(chart([10, undefined, 30, 40]).match(/<path d=/g)).toHaveLength(2);
    expect(chart([10, 20, 30, 40], 2).match(/vd-chart__expected/g)).toHaveLength(1);
  });

  it('stands with one value too, and with none', () => {
    expect(chart([10])).toContain('<circle');
    expect(chart([])).not.toContain('NaN');
  });
});

describe('a map of dots', () => {
  const dot = (name: string, latitude: number, longitude: number) =>
    ({ name, latitude, longitude, state: 'equal', word: 'Gelijk' }) as const;

  it('puts a name at another side of its dot where something is in the way', () => {
    const map = String(
      dotMap('Zin.', [
        dot('Veldhoven', 51.42, 5.4),
        dot('Eindhoven', 51.421, 5.42),
        dot('Best', 51.5, 5.3),
        dot('Nuenen', 51.5, 5.55),
      ]),
    );

    expect(map.match(/text-anchor="(end|middle)"/g)?.length ?? 0).toBeGreaterThan(0);
  });

  it('stands with one place', () => {
    expect(String(dotMap('Zin.', [dot('Best', 51.5, 5.3)]))).not.toContain('NaN');
  });
});

describe('a share', () => {
  it('stays within its bar', () => {
    expect(String(measure(1_500, '150%'))).toContain('class="vd-measure__fill" width="100"');
  });
});
