import {
  HerkenningAntwoord,
  Vacature,
  VacatureInvoer,
  VacatureWijziging,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { playAdviserRegion } from '../../test/played-adviser-region/play-adviser-region.ts';
import { vacancy } from '../../test/played-adviser-region/vacancy.ts';
import { toFormValues } from '../http/form-values.ts';
import { createConceptLookup } from './concept-lookup.ts';
import { spansOf } from './found-words.ts';
import { packRow, requirementsOf, unconfirmedOf, unpackRow } from './requirement-rows.ts';
import { toVacancyChange, toVacancyContent } from './vacancy-content.ts';
import {
  emptyForm,
  formOfVacancy,
  readVacancyForm,
  rowFields,
  type VacancyForm,
  withRecognition,
} from './vacancy-form.ts';

const today = '2026-11-23';
const caller = { credentials: { authorization: 'Bearer x' }, correlationId: 'c' };
const read = (body: Record<string, string | string[]>) => readVacancyForm(toFormValues(body));
const problemsOf = (body: Record<string, string | string[]>) =>
  toVacancyContent(read({ naamVacature: 'Orderpicker', ...body }), today).problems;

describe('the form of a vacancy', () => {
  it('needs a title and nothing else', () => {
    expect(toVacancyContent(emptyForm, today).problems).toEqual([
      { field: 'naamVacature', message: 'Vul een titel in.' },
    ]);

    const { content, posts, problems } = toVacancyContent(read({ naamVacature: 'Orderpicker' }), today);

    expect(problems).toEqual([]);
    expect(posts).toBe(1);
    expect(content).toEqual({ naamVacature: 'Orderpicker', competentiebeheersing: [] });
  });

  it('writes what was typed as the wire wants it', () => {
    const form = read({
      naamVacature: ' Orderpicker ',
      postcode: '5684 ab',
      urenMinimaal: '24',
      urenMaximaal: '36',
      begintijd: '6.00',
      datumAanvang: '2026-12-01',
      taken: 'Orders lopen\n\n Inpakken ',
      werkmomenten: ['vroeg', 'overdag', 'verzonnen'],
      aantalGezocht: '6',
      ovBereikbaar: 'ja',
      vog: 'ja',
      contactNaam: 'J. van Dijk',
    });

    const { content, posts, problems } = toVacancyContent(form, today);

    expect(problems).toEqual([]);
    expect(posts).toBe(6);
    expect(VacatureInvoer.parse(content)).toMatchObject({
      naamVacature: 'Orderpicker',
      adres: { postcode: '5684AB' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 36 },
      begintijd: '06:00',
      arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
      taken: ['Orders lopen', 'Inpakken'],
      werkmomenten: ['vroeg', 'overdag'],
      ovBereikbaar: true,
      voorwaardenNaSelectie: ['vog'],
      contactpersoon: { naam: 'J. van Dijk' },
    });
  });

  it.each([
    [
      'hours upside down',
      { urenMinimaal: '40', urenMaximaal: '36' },
      'urenMinimaal',
      'Maak het minimum 36 of lager.',
    ],
    ['hours that are no number', { urenMaximaal: 'veel' }, 'urenMaximaal', 'van 1 tot en met 60'],
    ['a postcode that is none', { postcode: '56' }, 'postcode', 'Dit is geen postcode.'],
    ['a time that is none', { begintijd: '26:00' }, 'begintijd', 'bijvoorbeeld 06:00'],
    ['a date that is none', { datumAanvang: '2026-02-30' }, 'datumAanvang', 'geen bestaande datum'],
    ['a date in the past', { datumAanvang: '2026-11-22' }, 'datumAanvang', 'Deze datum is voorbij.'],
    ['no places', { aantalGezocht: '0' }, 'aantalGezocht', 'van 1 tot en met 999'],
    [
      'a telephone of nobody',
      { contactTelefoon: '040 000 00 00' },
      'contactNaam',
      'naam van de contactpersoon',
    ],
    [
      'an e-mail address that is none',
      { contactNaam: 'J', contactEmail: 'x' },
      'contactEmail',
      'geen e-mailadres',
    ],
    [
      'a reserved place without a ground',
      { uitsluitendVoor: 'doelgroepregister' },
      'grond',
      'alleen voor deze groep',
    ],
  ])('refuses %s, and says how to put it right', (_what, body, field, words) => {
    const problems = problemsOf(body);

    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(words);
  });

  it('asks why something is required, at the very row', () => {
    const row = packRow({
      kind: 'rijbewijs',
      entry: { codeSoortRijbewijs: 'B' },
      name: '',
      weight: 'gewenst',
      reason: undefined,
      origin: 'opgegeven',
      foundIn: undefined,
      ground: undefined,
      remarks: [],
    });
    const fields = rowFields(0);

    const problems = problemsOf({ [fields.packed]: row, [fields.weight]: 'vereist' });

    expect(problems).toEqual([
      {
        field: fields.reason,
        message: 'Zeg waarom dit vereist is, of maak het gewenst: Rijbewijs B (auto).',
      },
    ]);
  });

  it('takes a requirement away when it is not needed, and leaves out what no form of ours sent', () => {
    const [first, second] = [rowFields(0), rowFields(1)];
    const row = JSON.stringify({ kind: 'cursus', entry: { naamCursus: 'VCA' } });

    const form = read({
      [first.packed]: row,
      [first.weight]: 'niet',
      [second.packed]: row,
      [second.weight]: 'gewenst',
    });

    expect(form.rows.map(({ name }) => name)).toEqual(['VCA']);
    expect(unpackRow('{"kind":"iets"}', {})).toEqual([]);
    expect(unpackRow('geen json', {})).toEqual([]);
  });

  it('counts what was recognised as confirmed once a person has seen and sent it', () => {
    const { content } = toVacancyContent(formOfVacancy(vacancy), today);

    expect(content.competentiebeheersing?.map(({ herkomst }) => herkomst)).toEqual([
      'opgegeven',
      'bevestigd',
    ]);
    expect(content.beroep?.herkomst).toBe('bevestigd');
  });
});

describe('recognition in the form', () => {
  const found = { herkomst: 'herkend' as const, gevondenIn: 'rijbewijs B is een must' };
  const recognition = HerkenningAntwoord.parse({
    beroep: { code: 'urn:x:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpickers', zekerheid: 950 },
    beroepen: [
      { code: 'urn:x:orderpicker', naam: 'orderpicker', gevondenIn: 'Orderpickers', zekerheid: 950 },
    ],
    competenties: [
      { code: 'urn:x:scannen', naam: 'scannen', gevondenIn: 'je scant', zekerheid: 500 },
      { code: 'urn:x:tillen', naam: 'tillen', gevondenIn: 'Orderpickers', afgeleid: true },
    ],
    rijbewijzen: [{ code: 'B', gevondenIn: 'rijbewijs B is een must', weging: 'vereist', zekerheid: 990 }],
    voorwaardenNaSelectie: ['vog'],
    nietOvergenomen: [],
    voorstel: {
      beroep: { codeBeroepsnaam: 'urn:x:orderpicker', herkomst: 'herkend', gevondenIn: 'Orderpickers' },
      aantalGezocht: 6,
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      begintijd: '06:00',
      taken: ['Orders lopen', 'Inpakken'],
      werkmomenten: ['vroeg'],
      contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '01' }],
      competentiebeheersing: [
        { codeCompetentie: 'urn:x:scannen', weging: 'gewenst', herkomst: 'herkend', gevondenIn: 'je scant' },
        { codeCompetentie: 'urn:x:tillen', weging: 'gewenst', herkomst: 'herkend' },
      ],
      rijbewijs: [{ codeSoortRijbewijs: 'B', weging: 'vereist', ...found }],
      voorwaardenNaSelectie: ['vog'],
    },
  });
  const rowOf = (form: VacancyForm, name: string) => form.rows.find((row) => row.name === name);

  it('fills in what is empty, with the words it came from', () => {
    const form = withRecognition(emptyForm, recognition);

    expect(form.texts).toMatchObject({
      beroep: 'orderpicker',
      beroepCode: 'urn:x:orderpicker',
      beroepGevonden: 'Orderpickers',
      aantalGezocht: '6',
      urenMinimaal: '24',
      urenMaximaal: '32',
      begintijd: '06:00',
      taken: 'Orders lopen\nInpakken',
      contractduur: 'B',
    });
    expect(form.werkmomenten).toEqual(['vroeg']);
    expect(form.marks.vog).toBe(true);
    expect(rowOf(form, 'Scannen')).toMatchObject({ weight: 'gewenst', foundIn: 'je scant' });
  });

  it('leaves it to a person to make a hard wish of the text required, and to look at what is doubtful', () => {
    const form = withRecognition(emptyForm, recognition);

    expect(rowOf(form, 'Rijbewijs B (auto)')).toMatchObject({ weight: 'gewenst', remarks: ['vereist'] });
    expect(rowOf(form, 'Scannen')?.remarks).toEqual(['twijfel']);
    expect(rowOf(form, 'Tillen')?.remarks).toEqual(['hoort-bij-beroep']);
  });

  it('has what the law asks required at once, with the law as the reason, and it stays so when it is sent', () => {
    const wettelijkeGrond = 'Wegenverkeerswet 1994, artikel 107';
    const rijbewijs = [{ codeSoortRijbewijs: 'B', weging: 'vereist', ...found, wettelijkeGrond }];
    const lawful = HerkenningAntwoord.parse({
      ...recognition,
      voorstel: { ...recognition.voorstel, rijbewijs },
    });

    const form = withRecognition({ ...emptyForm, texts: { ...emptyForm.texts, naamVacature: 'X' } }, lawful);
    const { content, problems } = toVacancyContent(form, today);

    expect(rowOf(form, 'Rijbewijs B (auto)')).toMatchObject({ weight: 'vereist', remarks: [] });
    expect(problems).toEqual([]);
    expect(content.rijbewijs).toMatchObject([
      { weging: 'vereist', reden: `De wet vraagt dit (${wettelijkeGrond}).`, herkomst: 'bevestigd' },
    ]);
    expect(content.rijbewijs?.[0]).not.toHaveProperty('wettelijkeGrond');
  });

  it('leaves alone what a person said, and adds nothing twice', () => {
    const said = { beroep: 'chauffeur', aantalGezocht: '2', urenMaximaal: '20' };
    const texts = { ...emptyForm.texts, ...said };

    const twice = withRecognition(withRecognition({ ...emptyForm, texts }, recognition), recognition);

    expect(twice.texts).toMatchObject({ ...said, urenMinimaal: '', beroepCode: '' });
    expect(twice.rows).toHaveLength(3);
  });

  it('drops what the occupation brings along when its tick is taken away', () => {
    const row = JSON.stringify({ kind: 'competentiebeheersing', entry: { naam: 'tillen' } });
    const fields = rowFields(0);
    const sent = { [fields.packed]: row, [fields.remarks]: 'hoort-bij-beroep' };

    expect(read(sent).rows).toEqual([]);
    expect(read({ ...sent, [fields.weight]: 'gewenst' }).rows).toHaveLength(1);
  });

  it('takes the occupation that was chosen, unless another was typed', () => {
    const beroepKeuze = 'urn:x:inpakker inpakker';

    expect(read({ beroepKeuze }).texts).toMatchObject({ beroep: 'inpakker', beroepCode: 'urn:x:inpakker' });
    expect(read({ beroepKeuze, beroep: 'kok' }).texts).toMatchObject({ beroep: 'kok', beroepCode: '' });
  });

  it('marks in the text what was read, and nothing for what the occupation brings along', () => {
    expect(
      spansOf({
        ...recognition,
        competenties: [
          { code: 'a', naam: 'a', gevondenIn: 'x', van: 3, tot: 7 },
          { code: 'b', naam: 'b', gevondenIn: 'x', van: 0, tot: 2, afgeleid: true },
        ],
        nietOvergenomen: [{ soort: 'leeftijd', gevondenIn: 'jong', van: 9, tot: 13, uitleg: 'Mag niet.' }],
      }),
    ).toEqual([
      { from: 9, to: 13, isRefused: true },
      { from: 3, to: 7 },
    ]);
  });
});

describe('names that someone types', () => {
  const region = playAdviserRegion();
  const lookup = createConceptLookup({ request: async (request) => region.service(request) });

  it('become codes when the taxonomy knows them', async () => {
    const form = read({
      naamVacature: 'x',
      beroep: 'Orderpicker',
      vaardigheid1: 'orders verzamelen',
      rijbewijs: 'B',
      taal: 'nld',
      taalniveau: '3',
      ervaring: '2',
      certificaat: 'VCA',
      niveau: '4',
    });

    const resolved = await lookup.resolve(caller, form);

    expect(resolved.problems).toEqual([]);
    expect(resolved.form.texts.beroepCode).toBe('urn:vlinderdas:beroep:orderpicker');
    expect(resolved.form.rows.map(({ name }) => name)).toEqual([
      'Orders verzamelen',
      'VCA',
      'Rijbewijs B (auto)',
      'Nederlands, goed',
      '2 jaar ervaring',
      'Werk- en denkniveau: mbo-, havo- of vwo-niveau',
    ]);
    const { content } = toVacancyContent(resolved.form, today);
    expect(() => VacatureInvoer.parse(content)).not.toThrow();
  });

  it('that nobody knows stay in the form, with the nearest ones', async () => {
    const { form, problems } = await lookup.resolve(
      caller,
      read({ beroep: 'tovenaar', vaardigheid2: 'toveren' }),
    );

    expect(problems.map(({ field }) => field)).toEqual(['beroep', 'vaardigheid2']);
    expect(problems[0]?.message).toContain('Kies bijvoorbeeld “orderpicker”.');
    expect(form.texts).toMatchObject({ beroep: 'tovenaar', beroepCode: '' });
    expect(form.added.vaardigheid2).toBe('toveren');
  });
});

describe('changing a vacancy', () => {
  it('sends only what changed, empties what was emptied, and keeps parts that the form does not show', () => {
    const stored = Vacature.parse({ ...vacancy, adres: { postcode: '5684AB', huisnummer: 12 } });
    const shown = formOfVacancy(stored);
    const { content } = toVacancyContent(
      { ...shown, texts: { ...shown.texts, postcode: '5611AB', begintijd: '', taken: 'Tillen' } },
      today,
    );

    const change = toVacancyChange(content, stored);

    expect(VacatureWijziging.parse(change)).toMatchObject({
      adres: { postcode: '5611AB', huisnummer: 12 },
      begintijd: null,
      taken: ['Tillen'],
    });
    expect(change).not.toHaveProperty('naamVacature');
    expect(change).not.toHaveProperty('werktijden');
  });

  it('knows what nobody confirmed, and what of it the law makes required already', () => {
    const found = { weging: 'vereist', herkomst: 'herkend' };
    const stored = Vacature.parse({
      ...vacancy,
      rijbewijs: [{ codeSoortRijbewijs: 'C', ...found, wettelijkeGrond: 'WVW' }],
      cursus: [{ naamCursus: 'VCA', ...found }],
    });

    expect(unconfirmedOf(stored)).toEqual({ wished: 1, lawful: 1 });
    expect(unconfirmedOf(Vacature.parse(vacancy))).toEqual({ wished: 0, lawful: 0 });
  });

  it('does not send back what only answers say', () => {
    const rijbewijs = [
      {
        codeSoortRijbewijs: 'C',
        weging: 'vereist',
        reden: 'Rijden.',
        herkomst: 'opgegeven',
        wettelijkeGrond: 'WVW',
      },
    ];
    const stored = Vacature.parse({ ...vacancy, rijbewijs });
    const { content } = toVacancyContent(formOfVacancy(stored), today);

    expect(toVacancyChange(content, stored)).not.toHaveProperty('rijbewijs');
  });

  it('shows every kind of requirement, what is required first', () => {
    const names = requirementsOf(
      Vacature.parse({
        ...vacancy,
        opleiding: [{ codeNiveauOpleiding: 4 }],
        werkervaring: [{ aantalJarenWerkzaamInBeroep: 1, weging: 'vereist' }],
      }),
    ).map(({ name }) => name);

    expect(names).toEqual([
      'Orders verzamelen',
      '1 jaar ervaring',
      'Werken met een handscanner',
      'Rijbewijs B (auto)',
      'Opleiding mbo',
    ]);
  });
});
