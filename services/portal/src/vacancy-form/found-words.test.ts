import { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { describe, expect, it } from 'vitest';
import { typedForm } from '../../test/typed-vacancy-form.ts';
import { foundWords, type ReadField } from './found-words.ts';
import { recognisedNotice } from './recognised.ts';

const recognition = Herkenning.parse({
  beroep: { code: 'urn:x:inpakker', naam: 'inpakker', gevondenIn: 'inpakken', zekerheid: 500 },
  beroepen: [{ code: 'urn:x:inpakker', naam: 'inpakker', gevondenIn: 'inpakken', zekerheid: 500 }],
  competenties: [],
  aantalGezocht: { aantal: 2, gevondenIn: '2 collega’s' },
  uren: { minimaal: 32, maximaal: 32, gevondenIn: '32 uur' },
  begintijd: { tijd: '08:00', gevondenIn: 'van 8' },
  startdatum: { datum: '2027-01-04', gevondenIn: '4 januari' },
  sluitingsdatumVacature: { datum: '2026-12-15', gevondenIn: '15 december' },
  salarisIndicatie: { omschrijving: '14,75 per uur', gevondenIn: '14,75 per uur' },
  adres: { postcode: '5683CC', gevondenIn: '5683 CC Best' },
  contract: [
    { code: 'leerbaan', gevondenIn: 'BBL' },
    { code: 'bepaalde-tijd', gevondenIn: 'voor de duur van één jaar' },
  ],
  taken: [{ omschrijving: 'Dozen vouwen', gevondenIn: 'bouwt dozen op' }],
  werkmomenten: [
    { code: 'overdag', gevondenIn: 'van 8 tot half 5' },
    { code: 'avond', gevondenIn: '’s avonds' },
  ],
  werkomstandigheden: [{ code: 'lang-staan', gevondenIn: 'kunnen staan' }],
  voorwaardenNaSelectie: ['vog'],
  nietOvergenomen: [],
  talen: [{ code: 'nld', gevondenIn: 'Nederlands' }],
});

describe('the words of the text behind a field', () => {
  it.each<[ReadField, string, string, string]>([
    ['aantalGezocht', '2', '3', '2 collega’s'],
    ['urenMinimaal', '32', '24', '32 uur'],
    ['urenMaximaal', '32', '', '32 uur'],
    ['begintijd', '08:00', '09:00', 'van 8'],
    ['datumAanvang', '2027-01-04', '2027-02-01', '4 januari'],
    ['sluitingsdatum', '2026-12-15', '2026-12-31', '15 december'],
    ['salaris', '14,75 per uur', '15 per uur', '14,75 per uur'],
    ['postcode', '5683CC', '5611AB', '5683 CC Best'],
    ['contractduur', 'B', 'O', 'voor de duur van één jaar'],
    ['contractduur', 'B', '', 'voor de duur van één jaar'],
    ['taken', 'Vegen\nDozen vouwen', 'Vegen', 'bouwt dozen op'],
    ['werkmomenten', 'overdag', 'nacht', 'van 8 tot half 5'],
    ['werkomstandigheden', 'lang-staan', 'kou', 'kunnen staan'],
  ])('%s: stand beside %j, not beside %j', (field, read, changed, words) => {
    expect(foundWords(recognition, field, typedForm({ [field]: read }))).toBe(words);
    expect(foundWords(recognition, field, typedForm({ [field]: changed }))).toBeUndefined();
  });
});

describe('what the form says that it filled in', () => {
  const said = (typed: Record<string, string>) =>
    String(recognisedNotice(recognition, 'adviser', typedForm(typed), {}));

  it('is only what stands in the form', () => {
    expect(said({})).not.toContain('Wij vulden in');
    expect(said({ urenMinimaal: '32', contractduur: 'B' })).toContain('Wij vulden in: uren en contract.');
    expect(said({ urenMinimaal: '24', contractduur: 'B', vog: 'ja' })).toContain(
      'Wij vulden in: contract en VOG',
    );
  });

  it('asks for the occupation while the form has none, also where the text may mean one', () => {
    expect(said({})).toContain('Wij twijfelen over het beroep');
    expect(said({ beroepCode: 'urn:x:inpakker' })).toContain('Wij vulden in: beroep inpakker.');
    expect(said({ beroepCode: 'urn:x:kok' })).not.toContain('inpakker');
  });
});
