import { describe, expect, it } from 'vitest';
import { findWarnings, withoutImplausible } from './find-warnings.ts';

const context = { today: '2026-11-22' };
const found = (value: unknown, extra = {}) =>
  findWarnings(value, { ...context, ...extra }).map(({ pointer, code }) => `${pointer} ${code}`);

describe('findWarnings', () => {
  it('has nothing to say about a plausible profile', () => {
    const profile = {
      mobiliteit: { bemiddelingspostcode: '5611 ab', maximaleReistijd: 45 },
      werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
      arbeidsmarktkwalificatie: {
        codeWerkEnDenkniveauWerkzoekende: 4,
        taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
        rijbewijs: [{ codeSoortRijbewijs: 'B' }],
        werkervaring: [{ datumAanvangWerkzaamheden: '2015-02-01', datumEindeWerkzaamheden: '2020-02-01' }],
      },
    };

    expect(findWarnings(profile, context)).toEqual([]);
  });

  it('points at an unknown code inside a list', () => {
    const value = {
      arbeidsmarktkwalificatie: { rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'X' }] },
    };

    expect(found(value)).toEqual(['/arbeidsmarktkwalificatie/rijbewijs/1/codeSoortRijbewijs onbekende-code']);
  });

  it('knows a code only in its own JSON type', () => {
    expect(found({ codeWerkEnDenkniveauMinimaal: '4' })).toEqual([]);
    expect(found({ codeWerkEnDenkniveauMinimaal: 4 })).toEqual([
      '/codeWerkEnDenkniveauMinimaal onbekende-code',
    ]);
  });

  it('accepts a language outside the short list and doubts a code that no table holds', () => {
    expect(found({ taalbeheersing: [{ codeTaal: 'isl' }, { codeTaal: 'qqx' }, { codeTaal: 'NL' }] })).toEqual(
      ['/taalbeheersing/1/codeTaal onbekende-code', '/taalbeheersing/2/codeTaal onbekende-code'],
    );
  });

  it.each(['56', '0611AB', '5611SS', 'Eindhoven', '5611ABC'])('doubts the postcode %s', (postcode) => {
    expect(found({ adres: { postcode } })).toEqual(['/adres/postcode ongeldige-postcode']);
  });

  it('asks the table whether a postcode exists, if it is given one', () => {
    const isKnownPostcode = (text: string) => text.startsWith('5');

    expect(found({ adres: { postcode: '9999XX' } }, { isKnownPostcode })).toEqual([
      '/adres/postcode onbekende-postcode',
    ]);
  });

  it('doubts a minimum above the maximum, more than 60 hours and no hours at all', () => {
    const werktijden = (min: number, max: number) => ({
      werktijden: { aantalWerkurenPerWeekMinimaal: min, aantalWerkurenPerWeekMaximaal: max },
    });

    expect(found(werktijden(32, 24))).toEqual([
      '/werktijden/aantalWerkurenPerWeekMinimaal minimum-boven-maximum',
    ]);
    expect(found(werktijden(6, 75))).toEqual(['/werktijden/aantalWerkurenPerWeekMaximaal meer-dan-60-uur']);
    expect(found(werktijden(0, 0))).toEqual(['/werktijden/aantalWerkurenPerWeekMaximaal geen-uren']);
  });

  it('doubts dates that end before they begin and closing dates that are past', () => {
    const vacancy = {
      sluitingsdatumVacature: '2026-11-21',
      arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2027-02-19', datumEindeWerkzaamheden: '2026-12-19' },
    };

    expect(found(vacancy)).toEqual([
      '/sluitingsdatumVacature datum-voorbij',
      '/arbeidsVoorwaarden/datumAanvangWerkzaamheden einde-voor-begin',
    ]);
    expect(found({ vacature: { sluitingsdatumVacature: '2026-11-22' } })).toEqual([]);
  });

  it('lets work experience lie in the past and doubts it in the future', () => {
    const experience = (from: string) => ({ werkervaring: [{ datumAanvangWerkzaamheden: from }] });

    expect(found(experience('1999-01-01'))).toEqual([]);
    expect(found(experience('2027-01-01'))).toEqual([
      '/werkervaring/0/datumAanvangWerkzaamheden datum-in-toekomst',
    ]);
  });

  it('doubts each address of a list, and a link that is not of the web', () => {
    const value = {
      emailadres: ['a@b.example', 'geen adres'],
      telefoonnummer: ['040 000 00 12', '12'],
      webadres: [{ url: 'javascript:alert(1)' }],
    };

    expect(found(value)).toEqual([
      '/emailadres/1 ongeldig-e-mailadres',
      '/telefoonnummer/1 ongeldig-telefoonnummer',
      '/webadres/0/url ongeldig-webadres',
    ]);
  });

  it('never repeats a value, because it may be personal', () => {
    const details = findWarnings({ emailadres: ['piet-van-hier'], adres: { postcode: 'geheim' } }, context);

    expect(JSON.stringify(details)).not.toMatch(/piet-van-hier|geheim/);
  });

  it('passes over fields it does not know', () => {
    expect(found({ eigenVeld: { nog: ['iets', 3, null, true] } })).toEqual([]);
  });
});

describe('withoutImplausible', () => {
  it('leaves out what counts as unknown, both sides of a contradiction, and what is empty', () => {
    const vacancy = {
      naamVacature: 'Orderpicker',
      omschrijvingVacature: '',
      werktijden: {
        aantalWerkurenPerWeekMinimaal: 32,
        aantalWerkurenPerWeekMaximaal: 24,
        indicatieKantoortijden: 1,
      },
      rijbewijs: [{ codeSoortRijbewijs: 'X' }, { codeSoortRijbewijs: 'B' }],
      taalbeheersing: [],
      adres: { postcode: '??' },
    };

    expect(withoutImplausible(vacancy, context)).toEqual({
      naamVacature: 'Orderpicker',
      werktijden: { indicatieKantoortijden: 1 },
      rijbewijs: [{ codeSoortRijbewijs: 'B' }],
    });
    expect(vacancy.rijbewijs).toHaveLength(2);
  });

  it('keeps an unknown concept: it matches only itself', () => {
    const value = { beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:nieuw' } };
    const strict = { ...context, isKnownConcept: () => false };

    expect(found(value, strict)).toEqual(['/beroep/codeBeroepsnaam onbekend-begrip']);
    expect(withoutImplausible(value, strict)).toEqual(value);
  });
});
