import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { Herkenning } from '../contract/recognition.resource.ts';
import { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { recognise } from './recognition.ts';
import { proposeFrom, takeOver } from './take-over.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const today = '2026-11-23';
const none: ReadonlySet<string> = new Set();

const TEXT =
  'Wij zoeken drie orderpickers voor 32 tot 40 uur, vroege dienst, beginnen om 06.00 uur. Rijbewijs B is vereist, een heftruckcertificaat is een pré. Je spreekt goed Nederlands. Minimaal 2 jaar ervaring. Mbo werk- en denkniveau. Jaarcontract via een uitzendbureau. Start per 1 januari 2027. Je tilt tot 20 kilo. Goed bereikbaar met het OV. VOG nodig. Werkadres: 5611 AB Eindhoven. Loon € 15,80 per uur. Reageer uiterlijk 10 december. Bel Rob van Kempen, 040 123 45 67.';

const read = (description: string, title = 'Orderpicker') =>
  recognise({ title, description }, taxonomy, today);
const words = { naamVacature: 'Orderpicker', omschrijvingVacature: TEXT };

/** As it is stored after the first time. */
function stored(given: VacatureInhoud = words): { content: VacatureInhoud; recognition: Herkenning } {
  const found = read(given.omschrijvingVacature ?? '');
  const { content, taken, removed } = takeOver(given, found, {
    stated: new Set(Object.keys(given)),
    cleared: none,
    isForm: false,
    isComplete: false,
    before: undefined,
  });
  return { content, recognition: { ...found, overgenomen: taken, weggehaald: removed } };
}

describe('a vacancy of words alone', () => {
  it('gets every field that its text fills, each marked as recognised where the wire has room', () => {
    expect(stored().content).toMatchObject({
      beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker', herkomst: 'herkend' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
      werkmomenten: ['vroeg'],
      begintijd: '06:00',
      rijbewijs: [
        { codeSoortRijbewijs: 'B', weging: 'vereist', herkomst: 'herkend', gevondenIn: 'Rijbewijs B' },
      ],
      cursus: [{ naamCursus: 'heftruckcertificaat', weging: 'gewenst', herkomst: 'herkend' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, herkomst: 'herkend' }],
      werkervaring: [{ aantalJarenWerkzaamInBeroep: 2, weging: 'vereist', herkomst: 'herkend' }],
      codeWerkEnDenkniveauMinimaal: '4',
      eisWerkEnDenkniveau: { herkomst: 'herkend' },
      contractvorm: [{ codeTypeArbeidscontract: 'B' }],
      werkgeversvorm: 'uitzend',
      arbeidsVoorwaarden: {
        datumAanvangWerkzaamheden: '2027-01-01',
        salarisIndicatie: '€ 15,80 per uur',
      },
      adres: { postcode: '5611AB' },
      sluitingsdatumVacature: '2026-12-10',
      werkomstandigheden: ['zwaar-tillen'],
      ovBereikbaar: true,
      voorwaardenNaSelectie: ['vog'],
    });
  });

  it('holds nothing that the wire would refuse', () => {
    expect(VacatureInhoud.safeParse(stored().content).success).toBe(true);
  });

  it('is proposed as a whole, with the number of people sought', () => {
    expect(proposeFrom(words, read(TEXT))).toMatchObject({ aantalGezocht: 3, begintijd: '06:00' });
  });
});

describe('whom to contact', () => {
  it('is filled into a form, where a person sees it, and never taken over unseen', () => {
    expect(proposeFrom(words, read(TEXT)).contactpersoon).toEqual({
      naam: 'Rob van Kempen',
      telefoonnummer: '040 123 45 67',
    });
    expect(stored().content).not.toHaveProperty('contactpersoon');
    expect(stored().recognition.overgenomen).not.toContain('/contactpersoon');
  });

  it('is whom the employer names, and nobody else of the text beside', () => {
    const own = { naam: 'Kees Voorbeeld' };
    const named = { ...words, werkgever: { contactpersoon: [{ naamContactpersoonAfdeling: 'Kees' }] } };

    expect(stored({ ...words, contactpersoon: own }).content.contactpersoon).toEqual(own);
    expect(
      proposeFrom({ ...words, contactpersoon: own } as VacatureInhoud, read(TEXT)).contactpersoon,
    ).toEqual(own);
    expect(proposeFrom(named as VacatureInhoud, read(TEXT))).not.toHaveProperty('contactpersoon');
  });

  it('is a number or an address where the text names nobody', () => {
    const text = 'Mail je cv naar personeel@magazijn.example.';

    expect(proposeFrom({ omschrijvingVacature: text }, read(text)).contactpersoon).toEqual({
      emailadres: 'personeel@magazijn.example',
    });
  });
});

describe('what was given', () => {
  it('wins from what is recognised, field by field', () => {
    const { content, recognition } = stored({
      ...words,
      werktijden: { aantalWerkurenPerWeekMinimaal: 16 },
      rijbewijs: [],
    });

    expect(content.werktijden).toEqual({ aantalWerkurenPerWeekMinimaal: 16 });
    expect(content.rijbewijs).toEqual([]);
    expect(content.begintijd).toBe('06:00');
    expect(recognition.overgenomen).not.toContain('/werktijden');
    expect(recognition.overgenomen).toContain('/begintijd');
  });

  it('keeps its other properties when one of them is read from the text', () => {
    const { content } = stored({ ...words, arbeidsVoorwaarden: { salarisIndicatie: '15 euro per uur' } });

    expect(content.arbeidsVoorwaarden).toEqual({
      salarisIndicatie: '15 euro per uur',
      datumAanvangWerkzaamheden: '2027-01-01',
    });
  });

  it('as another occupation does not get what the recognised one brings along', () => {
    const { content } = stored({ ...words, beroep: { codeBeroepsnaam: 'urn:elders:beroep:9' } });

    expect(content.competentiebeheersing ?? []).toEqual(
      (content.competentiebeheersing ?? []).filter(({ gevondenIn }) => gevondenIn !== 'Orderpicker'),
    );
  });
});

describe('a text that a person has looked at', () => {
  it('fills nothing in: what is absent is not asked', () => {
    const { content, removed } = takeOver({ ...words, begintijd: '07:00' }, read(TEXT), {
      stated: new Set(['begintijd']),
      cleared: none,
      isForm: false,
      isComplete: true,
      before: undefined,
    });

    expect(content).toEqual({ ...words, begintijd: '07:00' });
    expect(removed).toContain('/rijbewijs');
  });
});

describe('when the words change', () => {
  const change = (
    { content, recognition }: ReturnType<typeof stored>,
    fields: Partial<VacatureInhoud>,
    cleared: readonly string[] = [],
  ) => {
    const next = { ...content, ...fields };
    for (const name of cleared) delete next[name as keyof VacatureInhoud];
    const found = read(next.omschrijvingVacature ?? '');
    const result = takeOver(next, found, {
      stated: new Set(Object.keys(fields)),
      cleared: new Set(cleared),
      isForm: false,
      isComplete: false,
      before: recognition,
    });
    return {
      content: result.content,
      recognition: { ...found, overgenomen: result.taken, weggehaald: result.removed },
    };
  };

  it('what came from the text follows the text', () => {
    const { content } = change(stored(), {
      omschrijvingVacature: 'Orderpicker voor 24 uur, rijbewijs niet nodig.',
    });

    expect(content.werktijden).toEqual({
      aantalWerkurenPerWeekMinimaal: 24,
      aantalWerkurenPerWeekMaximaal: 24,
    });
    expect(content.rijbewijs).toBeUndefined();
    expect(content.begintijd).toBeUndefined();
  });

  it('what a person changed stays as it is', () => {
    const changed = change(stored(), { begintijd: '07:00' });
    const { content } = change(changed, { omschrijvingVacature: 'Beginnen om 05.30 uur, 24 uur per week.' });

    expect(content.begintijd).toBe('07:00');
    expect(content.werktijden).toEqual({
      aantalWerkurenPerWeekMinimaal: 24,
      aantalWerkurenPerWeekMaximaal: 24,
    });
  });

  it('what a person took out stays out', () => {
    const emptied = change(stored(), {}, ['rijbewijs', 'werktijden', 'voorwaardenNaSelectie']);
    expect(emptied.content.rijbewijs).toBeUndefined();

    const { content } = change(emptied, { omschrijvingVacature: `${TEXT} Kom langs!` });
    expect(content.rijbewijs).toBeUndefined();
    expect(content.werktijden).toBeUndefined();
    expect(content.voorwaardenNaSelectie).toBeUndefined();
    expect(content.begintijd).toBe('06:00');
  });

  it('what a person gives again after taking it out is kept', () => {
    const emptied = change(stored(), {}, ['rijbewijs']);
    const given = change(emptied, { rijbewijs: [{ codeSoortRijbewijs: 'C' }] });
    const { content, recognition } = change(given, { omschrijvingVacature: TEXT });

    expect(content.rijbewijs).toEqual([{ codeSoortRijbewijs: 'C' }]);
    expect(recognition.weggehaald).not.toContain('/rijbewijs');
  });
});
