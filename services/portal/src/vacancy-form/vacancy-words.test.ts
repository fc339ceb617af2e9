import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../test/rendered-page.ts';
import { newRow } from './requirement-rows.ts';
import { requirementName } from './vacancy-words.ts';

describe('the name of a requirement', () => {
  const english = (level: number | undefined) =>
    newRow('taalbeheersing', { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: level })
      .map((row) => wordsOf(String(requirementName(row))))
      .join();

  it('says of a language at what level it counts where nobody said one or nobody knows it', () => {
    expect(english(undefined)).toBe('Engels geen niveau genoemd, telt als redelijk');
    expect([0, 8].map(english).filter((name) => name.includes('telt als redelijk'))).toHaveLength(2);
  });

  it('is enough for a language at a level, and for what is no language', () => {
    const [licence] = newRow('rijbewijs', { codeSoortRijbewijs: 'B' });

    expect(english(3)).toBe('Engels, goed');
    expect(licence && String(requirementName(licence))).toBe('Rijbewijs B (auto)');
  });
});
