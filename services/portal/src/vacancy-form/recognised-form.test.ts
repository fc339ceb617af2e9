import { HerkenningAntwoord } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { today, typedForm } from '../../test/typed-vacancy-form.ts';
import { spansOf } from './found-words.ts';
import { recognisedNotice } from './recognised.ts';
import { toVacancyContent } from './vacancy-content.ts';
import { emptyForm, rowFields, type VacancyForm, withRecognition } from './vacancy-form.ts';

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
    contactpersoon: {
      naam: { omschrijving: 'Marga Verhoeven', gevondenIn: 'Marga Verhoeven', van: 20, tot: 35 },
      emailadres: { omschrijving: 'cv@zorg.example', gevondenIn: 'cv@zorg.example', van: 40, tot: 55 },
    },
    nietOvergenomen: [],
    voorstel: {
      contactpersoon: { naam: 'Marga Verhoeven', emailadres: 'cv@zorg.example' },
      beroep: { codeBeroepsnaam: 'urn:x:orderpicker', herkomst: 'herkend', gevondenIn: 'Orderpickers' },
      aantalGezocht: 6,
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      begintijd: '06:00',
      adres: { postcode: '5683CC' },
      sluitingsdatumVacature: '2026-12-10',
      arbeidsVoorwaarden: { salarisIndicatie: '€ 15,80 per uur' },
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
      postcode: '5683CC',
      sluitingsdatum: '2026-12-10',
      salaris: '€ 15,80 per uur',
      taken: 'Orders lopen\nInpakken',
      contractduur: 'B',
      contactNaam: 'Marga Verhoeven',
      contactEmail: 'cv@zorg.example',
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

  it('mixes nobody: one part of whom to contact that is known leaves the others as they are', () => {
    const texts = { ...emptyForm.texts, contactNaam: 'Kees Voorbeeld' };
    const form = withRecognition({ ...emptyForm, texts }, recognition);
    const said = String(recognisedNotice(recognition, 'adviser', form, form.texts));

    expect(form.texts).toMatchObject({
      contactNaam: 'Kees Voorbeeld',
      contactTelefoon: '',
      contactEmail: '',
    });
    expect(said).not.toContain('contactpersoon');
  });

  it('says of whom to contact that it was filled in', () => {
    const form = withRecognition(emptyForm, recognition);

    expect(String(recognisedNotice(recognition, 'adviser', form, form.texts))).toContain('contactpersoon');
  });

  it('reads a language once, also when a person chose another level for it', () => {
    const english = (level: number) => ({ codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: level });
    const read = HerkenningAntwoord.parse({
      ...recognition,
      voorstel: { taalbeheersing: [{ ...english(2), herkomst: 'herkend' }] },
    });
    const changed = typedForm({
      [rowFields(0).packed]: JSON.stringify({ kind: 'taalbeheersing', entry: english(2) }),
      [rowFields(0).level]: '4',
    });

    expect(withRecognition(changed, read).rows.map(({ entry }) => entry)).toEqual([english(4)]);
  });

  it('drops what the occupation brings along when its tick is taken away', () => {
    const row = JSON.stringify({ kind: 'competentiebeheersing', entry: { naam: 'tillen' } });
    const fields = rowFields(0);
    const sent = { [fields.packed]: row, [fields.remarks]: 'hoort-bij-beroep' };

    expect(typedForm(sent).rows).toEqual([]);
    expect(typedForm({ ...sent, [fields.weight]: 'gewenst' }).rows).toHaveLength(1);
  });

  it('takes the occupation that was chosen, unless another was typed', () => {
    const beroepKeuze = 'urn:x:inpakker inpakker';

    expect(typedForm({ beroepKeuze }).texts).toMatchObject({
      beroep: 'inpakker',
      beroepCode: 'urn:x:inpakker',
    });
    expect(typedForm({ beroepKeuze, beroep: 'kok' }).texts).toMatchObject({ beroep: 'kok', beroepCode: '' });
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
      { from: 20, to: 35 },
      { from: 40, to: 55 },
    ]);
  });
});
