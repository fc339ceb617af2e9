import { describe, expect, it } from 'vitest';
import { Voorwaarde } from './parts.resource.ts';

const faults = (condition: object): string[] =>
  Voorwaarde.safeParse({ tekst: 'Een voorwaarde', ...condition }).error?.issues.map(
    ({ message }) => message,
  ) ?? [];

describe('a condition that the computer looks up', () => {
  it('has a value of the kind of its fact', () => {
    expect(faults({ feit: 'uren-per-week', vergelijking: 'minstens', waarde: 12 })).toEqual([]);
    expect(faults({ feit: 'uren-per-week', vergelijking: 'minstens', waarde: 'veel' })).toEqual([
      'Bij dit feit hoort een getal.',
    ]);
    expect(faults({ feit: 'doelgroepregister', vergelijking: 'is', waarde: 'ja' })).toEqual([
      'Bij dit feit hoort ja of nee.',
    ]);
  });

  it('compares a word or a yes with nothing greater or smaller', () => {
    expect(faults({ feit: 'uitkering', vergelijking: 'minstens', waarde: 'ww' })).toEqual([
      'Minstens en hoogstens kunnen alleen bij een getal.',
    ]);
  });

  it('has a list where it is one of several, and one value elsewhere', () => {
    expect(faults({ feit: 'uitkering', vergelijking: 'een-van', waarde: ['ww', 'wga'] })).toEqual([]);
    expect(faults({ feit: 'uitkering', vergelijking: 'een-van', waarde: 'ww' })).toEqual([
      'Geef een lijst met waarden.',
    ]);
    expect(faults({ feit: 'uitkering', vergelijking: 'is', waarde: ['ww'] })).toEqual(['Geef één waarde.']);
  });

  it('asks a fact that exists', () => {
    expect(faults({ feit: 'schoenmaat', vergelijking: 'is', waarde: 42 })).toHaveLength(1);
  });
});
