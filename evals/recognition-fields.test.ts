import type { Reading, Weight } from '@vlinderdas/taxonomy/recognition/reading';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { LabelledText } from './labelled-texts.ts';
import { fields, itemsOf } from './recognition-fields.ts';
import { trapsOf } from './recognition-traps.ts';

const taxonomy = createTaxonomy(starterTaxonomy);

function finding<Value>(value: Value, weight: Weight = 'gewenst') {
  return { value, weight, confidence: 900, from: 0, to: 1, words: 'x' };
}

const silence: Reading = {
  language: 'nld',
  isCut: false,
  hasSeveralJobs: false,
  occupations: [],
  competences: [],
  tasks: [],
  licences: [],
  hours: null,
  shifts: [],
  startTime: null,
  languages: [],
  level: null,
  education: [],
  experience: null,
  certificates: [],
  contracts: [],
  startDate: null,
  closingDate: null,
  workplace: null,
  pay: null,
  posts: null,
  contact: null,
  conditions: [],
  publicTransport: null,
  vog: null,
  unlawful: [],
  notAsked: [],
};

function text(labels: Partial<LabelledText['labels']>, more: Partial<LabelledText> = {}): LabelledText {
  return {
    id: 'een',
    kenmerken: [],
    titel: '',
    tekst: 'x',
    peildatum: '2026-11-23',
    labels: { tekstTaal: 'nld', vereist: [], wegingOpen: [], ...labels },
    mag: {},
    niet: {},
    ...more,
  };
}

function itemsIn(name: string, labelled: LabelledText, reading: Partial<Reading>) {
  const field = fields.find((one) => one.name === name);
  return field && itemsOf(field, labelled, { ...silence, ...reading }, taxonomy);
}

describe('label and reading of one field', () => {
  it('lets hours be four off where the text gives no number, and nowhere else', () => {
    const hours = finding({ min: 36, max: 40 });

    const about = itemsIn('hours', text({ uren: { min: 40, max: 40, ongeveer: true } }), { hours });
    const exact = itemsIn('hours', text({ uren: { min: 40, max: 40 } }), { hours });

    expect(about).toMatchObject({ expected: ['40-40'], found: [{ key: '40-40' }] });
    expect(exact).toMatchObject({ expected: ['40-40'], found: [{ key: '36-40' }] });
  });

  it('knows a certificate by its number and by any of its names', () => {
    const asked = text({ certificaten: ['urn:vlinderdas:certificaat:bhv', 'kraanbewijs'] });
    const number = taxonomy.certificates.numberOf('urn:vlinderdas:certificaat:bhv') ?? 0;

    const items = itemsIn('certificates', asked, {
      certificates: [
        finding({ number, name: 'BHV' }),
        finding({ number: null, name: 'bedrijfshulpverlening' }),
        finding({ number: null, name: 'Kraanbewijs' }),
      ],
    });

    expect(items?.found.map(({ key }) => key)).toEqual([String(number), String(number), 'kraanbewijs']);
    expect(items?.expected).toEqual([String(number), 'kraanbewijs']);
  });

  it('judges a language level only where the label names one', () => {
    const asked = text({ talen: [{ taal: 'nld', niveau: 3 }, { taal: 'eng' }] });

    const items = itemsIn('language-levels', asked, {
      languages: [
        finding({ code: 'nld', level: 2, cefr: null } as const),
        finding({ code: 'eng', level: 3, cefr: null } as const),
      ],
    });

    expect(items).toMatchObject({ expected: ['nld 3'], found: [{ key: 'nld 2' }] });
  });

  it('takes "no experience needed" for what it is: no demand', () => {
    const items = itemsIn('experience', text({}), { experience: finding(0) });

    expect(items?.open.has('0')).toBe(true);
  });

  it('calls a requirement hard, soft, or open as the label says', () => {
    const asked = text({
      rijbewijs: ['B', 'BE', 'CE'],
      vereist: [{ field: 'rijbewijs', value: 'B' }],
      wegingOpen: [{ field: 'rijbewijs', value: 'CE' }],
    });

    expect([...(itemsIn('licences', asked, {})?.weights ?? [])]).toEqual([
      ['B', 'vereist'],
      ['BE', 'gewenst'],
    ]);
  });

  it('leaves out a field that the label leaves open', () => {
    expect(itemsIn('level', text({ niveau: '3' }, { mag: { niveau: true } }), {})).toBeUndefined();
  });

  it('leaves implied competences to a field of their own', () => {
    const competences = [
      { ...finding(1), isImplied: false },
      { ...finding(2), isImplied: true },
    ];

    expect(itemsIn('competences', text({}), { competences })?.found).toHaveLength(1);
    expect(itemsIn('competences-with-implied', text({}), { competences })?.found).toHaveLength(2);
  });
});

describe('a trap', () => {
  it('is sprung by an occupation of the unit group among the first three', () => {
    const baker = taxonomy.occupations.numberOf('urn:vlinderdas:beroep:bakker') ?? 0;
    const named = text({}, { niet: { isco: ['7512', '7511'] } });

    expect(trapsOf(named, { ...silence, occupations: [finding(baker)] }, taxonomy)).toEqual([
      { field: 'isco', value: '7512', isSprung: true },
      { field: 'isco', value: '7511', isSprung: false },
    ]);
  });

  it('holds for a whole field', () => {
    const none = text({}, { niet: { ervaringMaanden: true, rijbewijs: ['B'] } });

    expect(trapsOf(none, { ...silence, experience: finding(0) }, taxonomy)).toMatchObject([
      { field: 'ervaringMaanden', isSprung: false },
      { field: 'rijbewijs', isSprung: false },
    ]);
    expect(trapsOf(none, { ...silence, experience: finding(12) }, taxonomy)[0]?.isSprung).toBe(true);
  });
});
