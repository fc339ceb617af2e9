import { describe, expect, it } from 'vitest';
import { catalogue, dommel, row, uwv } from '../../../test/advice.builder.ts';
import { nationalInstruments } from '../national/all.ts';
import type { Facts } from '../rules/fact.ts';
import { carrierOf } from './carrier.ts';

const day = '2026-03-01';

function carrier(
  code: string,
  facts: Facts,
  rows = [row(code, uwv, { id: 'Bladel', gemeenteCode: 'GM1728' })],
) {
  const { instruments, variants, providers } = catalogue(day, rows);
  const instrument = instruments.find((one) => one.code === code);
  if (!instrument) throw new Error(`there is no ${code}`);
  const offered = variants.filter(({ instrumentCode }) => instrumentCode === code);
  return carrierOf(instrument, { variants: offered, providers }, facts);
}

describe('what UWV has for one gemeente', () => {
  const general = nationalInstruments.find(({ code }) => code === 'jobcoach-uwv')?.variants[0]?.parts;

  it('is for who lives there', () => {
    expect(carrier('jobcoach-uwv', { uitkering: 'wajong', woongemeente: 'GM1728' })).toMatchObject({
      provider: { key: uwv },
      variant: { id: 'Bladel' },
    });
  });

  it.each(['GM0772', undefined])(
    'is for nobody else: who lives in %s gets what UWV has in general',
    (home) => {
      const facts: Facts = { uitkering: 'wajong', ...(home && { woongemeente: home }) };

      expect(carrier('jobcoach-uwv', facts)).toMatchObject({
        provider: { key: uwv },
        variant: { parts: general },
      });
    },
  );

  it('does not take who lives elsewhere from the own gemeente', () => {
    const facts: Facts = { uitkering: 'ww', woongemeente: 'GM0772' };

    expect(carrier('korte-scholing', facts)).toMatchObject({ provider: { key: dommel } });
  });
});
