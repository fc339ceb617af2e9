import { describe, expect, it } from 'vitest';
import { typedForm } from '../../test/typed-vacancy-form.ts';
import { toFormValues } from '../http/form-values.ts';
import {
  LONGEST_TEXT,
  lengthProblems,
  readingAsked,
  readMark,
  startProblems,
  toReadIn,
} from './read-words.ts';
import { emptyForm, REMOVED, rowFields } from './vacancy-form.ts';

const words = { naamVacature: 'Kok', omschrijvingVacature: 'Je kookt.' };
const read = {
  ...words,
  gelezen: /value="([^"]*)"/.exec(String(readMark(typedForm(words))))?.[1] ?? '',
};
const asked = (sent: Record<string, string>) => readingAsked(toFormValues(sent), typedForm(sent));

describe('title and text of a form', () => {
  it('are not read again while they are what the form was filled from', () => {
    expect(asked(read)).toEqual({ isRead: false, isAgain: false });
    expect(asked({ ...read, salaris: '€ 15' })).toEqual({ isRead: false, isAgain: false });
  });

  it.each([{ naamVacature: 'Bakker' }, { omschrijvingVacature: 'Je bakt.' }])(
    'are read again by themselves when they are others: %j',
    (typed) => {
      expect(asked({ ...read, ...typed })).toEqual({ isRead: true, isAgain: true });
    },
  );

  it('are read when a person asks, which is nothing to be told', () => {
    expect(asked({ ...words, herken: 'ja' })).toEqual({ isRead: true, isAgain: false });
  });

  it('are not read while they are longer than fits', () => {
    const long = { ...read, omschrijvingVacature: 'x'.repeat(LONGEST_TEXT + 1) };

    expect(asked(long)).toEqual({ isRead: false, isAgain: false });
    expect(lengthProblems(typedForm(long)).map(({ field }) => field)).toEqual(['omschrijvingVacature']);
    expect(lengthProblems(typedForm({ ...long, omschrijvingVacature: 'x'.repeat(LONGEST_TEXT) }))).toEqual(
      [],
    );
  });

  it('that are too long keep a form from its second step, not from staying there', () => {
    const long = { omschrijvingVacature: 'x'.repeat(LONGEST_TEXT + 1) };
    const problems = (sent: Record<string, string>) => startProblems(toFormValues(sent), typedForm(sent));

    expect(problems(long)).toHaveLength(1);
    expect(problems({ ...read, ...long })).toEqual([]);
    expect(problems({})).toHaveLength(1);
  });
});

describe('what an earlier reading filled in', () => {
  const row = (index: number, naam: string, more: Record<string, string>) => {
    const fields = rowFields(index);
    return {
      [fields.packed]: JSON.stringify({
        kind: 'competentiebeheersing',
        entry: { codeCompetentie: `urn:x:${naam}`, naam },
      }),
      [fields.weight]: more.weging ?? 'gewenst',
      [fields.origin]: more.herkomst ?? 'herkend',
      [fields.reason]: more.reden ?? '',
      [fields.foundIn]: more.gevonden ?? '',
      [fields.remarks]: more.opmerking ?? '',
    };
  };
  const sent = {
    ...read,
    beroep: 'kok',
    beroepCode: 'urn:x:kok',
    beroepNaam: 'kok',
    beroepGevonden: 'Kok',
    [REMOVED]: 'urn:x:afwassen',
    salaris: '€ 15',
    ...row(0, 'koken', { gevonden: 'Je kookt' }),
    ...row(1, 'warme gerechten', { gevonden: 'Kok', opmerking: 'hoort-bij-beroep' }),
    ...row(2, 'menu', { gevonden: 'Kok' }),
    ...row(3, 'haccp', { gevonden: 'Kok', weging: 'vereist', reden: 'Moet echt.' }),
    ...row(4, 'tempo', { herkomst: 'opgegeven' }),
  };
  const toReadWith = (typed: Record<string, string>) => {
    const values = { ...sent, ...typed };
    return toReadIn(toFormValues(values), typedForm(values));
  };

  it('stays as it is with the same words', () => {
    expect(toReadWith({}).rows).toHaveLength(5);
    expect(toReadWith({}).texts.beroepCode).toBe('urn:x:kok');
  });

  it('goes with other words, unless they still say it or a person said it', () => {
    const { texts, rows, removed } = toReadWith({ naamVacature: 'Bakker' });

    expect(texts).toMatchObject({ beroep: '', beroepCode: '', salaris: '€ 15' });
    expect(rows.map(({ name }) => name)).toEqual(['Koken', 'Haccp', 'Tempo']);
    expect(removed).toEqual(['urn:x:afwassen']);
  });

  it('leaves an occupation that a person chose', () => {
    expect(toReadWith({ naamVacature: 'Bakker', beroepGevonden: '' }).texts.beroepCode).toBe('urn:x:kok');
    expect(toReadWith({ naamVacature: 'Bakker', beroepKeuze: 'urn:x:bakker bakker' }).texts).toMatchObject({
      beroepCode: 'urn:x:bakker',
      beroepGevonden: '',
    });
  });

  it('is nothing in a form that was never read', () => {
    expect(toReadIn(toFormValues(words), emptyForm)).toBe(emptyForm);
  });
});
