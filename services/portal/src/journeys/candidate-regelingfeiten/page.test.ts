import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/played-region/candidates.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseFacts } from './form.ts';
import { factsPage } from './page.ts';

const today = '2026-11-24';
const known: Pick<Kandidaat, 'identiteit' | 'regelingfeiten' | 'uitkering' | 'loonwaardeIndicatie'> = {
  identiteit: { voornaam: 'Fenna', geboortedatum: '1990-05-17' },
  uitkering: 'wajong',
  regelingfeiten: [
    { feit: 'doelgroepregister', waarde: 'ja', bron: 'UWV', gecontroleerdOp: '2025-11-23' },
    { feit: 'arbeidsgehandicapt', waarde: 'nee' },
    { feit: 'advies-beschut-werk', waarde: 'ja', bron: 'UWV', gecontroleerdOp: '2026-11-01' },
  ],
  loonwaardeIndicatie: { percentage: 60, bron: 'Praktijkroute', gecontroleerdOp: '2026-09-01' },
};
/** As the page sends it back when nobody touched it. */
const untouched = {
  doelgroepregister: 'ja',
  'doelgroepregister-bron': 'UWV',
  'doelgroepregister-datum': '2025-11-23',
  'doelgroep-loonkostensubsidie': 'onbekend',
  arbeidsgehandicapt: 'nee',
  'advies-beschut-werk': 'ja',
  'advies-beschut-werk-bron': 'UWV',
  'advies-beschut-werk-datum': '2026-11-01',
  geboortedatum: '1990-05-17',
  uitkering: 'wajong',
  loonwaarde: '60',
  'loonwaarde-bron': 'Praktijkroute',
  'loonwaarde-datum': '2026-09-01',
};
const parse = (changes: Record<string, string> = {}) =>
  parseFacts(toFormValues({ ...untouched, ...changes }), known, today);
const fieldsOf = (parsed: ReturnType<typeof parse>) => parsed.problems?.map(({ field }) => field);

describe('the form', () => {
  it('sends nothing when nothing changed, also for a fact without a source', () => {
    expect(parse()).toEqual({ change: {} });
  });

  it('sends only what changed', () => {
    expect(
      parse({
        'doelgroep-loonkostensubsidie': 'ja',
        'doelgroep-loonkostensubsidie-bron': 'Gemeente',
        'doelgroep-loonkostensubsidie-datum': today,
        uitkering: '',
        loonwaarde: '',
      }),
    ).toEqual({
      change: {
        regelingfeiten: [
          { feit: 'doelgroep-loonkostensubsidie', waarde: 'ja', bron: 'Gemeente', gecontroleerdOp: today },
        ],
        uitkering: null,
        loonwaardeIndicatie: null,
      },
    });
  });

  it('asks source and date with every ja or nee that changes, and says everything at once', () => {
    const parsed = parse({
      arbeidsgehandicapt: 'ja',
      'doelgroepregister-datum': '2026-11-25',
      'advies-beschut-werk': 'misschien',
      uitkering: 'loterij',
      loonwaarde: '101',
      'loonwaarde-bron': '',
    });
    expect(fieldsOf(parsed)).toEqual([
      'doelgroepregister-datum',
      'arbeidsgehandicapt-bron',
      'arbeidsgehandicapt-datum',
      'advies-beschut-werk',
      'uitkering',
      'loonwaarde',
      'loonwaarde-bron',
    ]);
  });

  it('sends the whole identity with another birth date, and refuses one that cannot be', () => {
    expect(parse({ geboortedatum: '1990-05-18' })).toEqual({
      change: { identiteit: { voornaam: 'Fenna', geboortedatum: '1990-05-18' } },
    });
    expect(parse({ geboortedatum: '' })).toEqual({ change: { identiteit: { voornaam: 'Fenna' } } });
    expect(fieldsOf(parse({ geboortedatum: '2030-01-01' }))).toEqual(['geboortedatum']);
  });

  it('takes a fact back without asking why', () => {
    expect(parse({ doelgroepregister: 'onbekend' })).toEqual({
      change: { regelingfeiten: [{ feit: 'doelgroepregister', waarde: 'onbekend' }] },
    });
  });
});

describe('the page', () => {
  const view = {
    dossier: { ...dossier, ...known } as Kandidaat,
    names: { colleague: () => undefined, organisation: () => 'Werkbedrijf De Dommel' },
    mayAccount: true,
    now: new Date(played.now),
    guard: () => testGuard,
  };

  it('is valid, shows what is known and marks what nobody checked for a year', async () => {
    const markup = render(factsPage(view));
    expect(await complaintsAbout(markup)).toEqual([]);
    const words = wordsOf(markup);
    expect(words.match(/langer dan een jaar geleden/g)).toHaveLength(1);
    expect(words.match(/niet bij wanneer dit is nagekeken/g)).toHaveLength(1);
    expect(markup).toMatch(/name="doelgroepregister" value="ja" checked/);
    expect(markup).toMatch(/name="doelgroep-loonkostensubsidie" value="onbekend" checked/);
  });

  it('keeps what was typed beside each problem', async () => {
    const form = toFormValues({ ...untouched, 'doelgroepregister-bron': 'Gesprek', loonwaarde: 'veel' });
    const problems = [{ field: 'loonwaarde', message: 'Vul een heel getal in van 0 tot en met 100.' }];
    const markup = render(factsPage({ ...view, sent: { form, problems } }));
    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('<title>Fout: ');
    expect(markup).toContain('value="Gesprek"');
    expect(markup).toContain('href="#veld-loonwaarde"');
  });
});
