import { describe, expect, it } from 'vitest';
import { toFormValues } from '../../http/form-values.ts';
import { parseAnswer, parseMessage, parseRelease, parseWithdrawal } from './form.ts';

const id = '0192d0a0-0000-7000-8000-000000000102';
const today = '2026-11-24';
const filled = { [`vorm-${id}`]: 'anoniem', [`kanaal-${id}`]: 'telefoon', [`datum-${id}`]: '2026-11-23' };

describe('the answer to a request', () => {
  it('is one click when it is a yes: form, channel and date stand ready', () => {
    const form = toFormValues({ antwoord: 'ja-beschikbaar-en-akkoord', ...filled });

    expect(parseAnswer(form, id, today).value).toEqual({
      antwoord: 'ja-beschikbaar-en-akkoord',
      akkoord: { vorm: 'anoniem', kanaal: 'telefoon', datum: '2026-11-23' },
    });
  });

  it('carries the question or the reason only with the answer that it belongs to', () => {
    const typed = { ...filled, [`vraag-${id}`]: 'Hoeveel uur?', [`reden-${id}`]: 'Verhuist.' };
    const parse = (antwoord: string) => parseAnswer(toFormValues({ ...typed, antwoord }), id, today).value;

    expect(parse('wil-eerst-meer-weten')).toEqual({
      antwoord: 'wil-eerst-meer-weten',
      vraag: 'Hoeveel uur?',
    });
    expect(parse('nu-niet')).toEqual({ antwoord: 'nu-niet', reden: 'Verhuist.' });
    expect(parse('niet-bereikt')).toEqual({ antwoord: 'niet-bereikt' });
  });

  it('asks for an agreement that was given, and not in the future', () => {
    const parse = (fields: Record<string, string>) =>
      parseAnswer(toFormValues({ antwoord: 'ja-beschikbaar-en-akkoord', ...fields }), id, today).problems;

    expect(parse({})?.map(({ field }) => field)).toEqual([`vorm-${id}`, `kanaal-${id}`, `datum-${id}`]);
    expect(parse({ ...filled, [`datum-${id}`]: '2026-11-25' })).toEqual([
      { field: `datum-${id}`, message: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.' },
    ]);
  });

  it('must be one of the four', () => {
    expect(parseAnswer(toFormValues({ antwoord: 'misschien' }), id, today).problems).toHaveLength(1);
  });
});

describe('what follows on an answer', () => {
  it('is a name that is released with channel and date, a message in words, or an end with its reason', () => {
    expect(parseRelease(toFormValues(filled), id, today).value).toEqual({
      kanaal: 'telefoon',
      datum: '2026-11-23',
    });
    expect(parseMessage(toFormValues(filled), id, today).problems?.[0]?.field).toBe(`tekst-${id}`);
    expect(
      parseMessage(toFormValues({ ...filled, [`tekst-${id}`]: 'Het werd iemand anders.' }), id, today).value,
    ).toEqual({ tekst: 'Het werd iemand anders.', kanaal: 'telefoon', datum: '2026-11-23' });
    expect(parseWithdrawal(toFormValues({ [`stopreden-${id}`]: 'kandidaat-zag-af' }), id).value).toEqual({
      reden: 'kandidaat-zag-af',
    });
    expect(parseWithdrawal(toFormValues({ [`stopreden-${id}`]: 'vergissing' }), id).problems).toHaveLength(1);
  });
});
