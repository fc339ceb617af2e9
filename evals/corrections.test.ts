import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import { correctionsOf, type FilledForm, fillForm, readText } from './corrections.ts';
import { type LabelledText, textsOf } from './labelled-texts.ts';
import { measureCorrections } from './measure-corrections.ts';
import { countOffered, offeredSkills } from './offered-skills.ts';

const taxonomy = createTaxonomy(starterTaxonomy);
const uri = (kind: string, slug: string) => `urn:vlinderdas:${kind}:${slug}`;

interface Given {
  labels?: Partial<LabelledText['labels']>;
  mag?: LabelledText['mag'];
}

function text({ labels = {}, mag = {} }: Given): LabelledText {
  return {
    id: 'een',
    kenmerken: [],
    titel: 'Orderpicker',
    tekst: 'Je pickt orders.',
    peildatum: '2026-11-23',
    labels: { tekstTaal: 'nld', vereist: [], wegingOpen: [], ...labels },
    mag,
    niet: {},
  };
}

const count = (given: Given, form: FilledForm) =>
  correctionsOf(text(given), form, taxonomy).map(({ field, kind }) => `${kind} ${field}`);

const orderpicker = uri('beroep', 'orderpicker');
const picking = uri('competentie', 'orders-verzamelen');
const cooking = uri('competentie', 'eten-bereiden');

describe('a form that says what the labels say', () => {
  it('needs no correction', () => {
    expect(
      count(
        {
          labels: {
            beroep: [orderpicker],
            competenties: [picking],
            uren: { min: 24, max: 32 },
            rijbewijs: ['B'],
            talen: [{ taal: 'nld', niveau: 2 }],
            ervaringMaanden: 30,
            contract: ['uitzend', 'bepaalde-tijd'],
            aantal: 3,
            vog: true,
          },
        },
        {
          beroep: { codeBeroepsnaam: orderpicker },
          competentiebeheersing: [{ codeCompetentie: picking }],
          werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
          rijbewijs: [{ codeSoortRijbewijs: 'B' }],
          taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2 }],
          werkervaring: [{ aantalJarenWerkzaamInBeroep: 2 }],
          contractvorm: [{ codeTypeArbeidscontract: 'B' }],
          werkgeversvorm: 'uitzend',
          aantalGezocht: 3,
          voorwaardenNaSelectie: ['vog'],
        },
      ),
    ).toEqual([]);
  });

  it('asks one person unless the text asks more', () => {
    expect(count({}, {})).toEqual([]);
    expect(count({ labels: { aantal: 2 } }, {})).toEqual(['missing posts']);
  });

  it('may leave out what one adviser would note and another would not', () => {
    const given = { mag: { rijbewijs: ['B'], werkmomenten: true } satisfies LabelledText['mag'] };

    expect(count(given, {})).toEqual([]);
    expect(count(given, { rijbewijs: [{ codeSoortRijbewijs: 'B' }], werkmomenten: ['nacht'] })).toEqual([]);
  });
});

describe('one correction is', () => {
  it('each row or tick too many, and each that is missing', () => {
    expect(
      count({ labels: { rijbewijs: ['B', 'C'] } }, { rijbewijs: [{ codeSoortRijbewijs: 'T' }] }),
    ).toEqual(['wrong licences', 'missing licences', 'missing licences']);
    expect(count({ labels: { werkmomenten: ['vroeg', 'avond'] } }, { werkmomenten: ['vroeg'] })).toEqual([
      'missing shifts',
    ]);
  });

  it('a box that holds another value, once', () => {
    expect(count({ labels: { begintijd: '06:00' } }, { begintijd: '07:00' })).toEqual(['wrong start-time']);
    expect(count({ labels: { niveau: '4' } }, {})).toEqual(['missing level']);
  });

  it('each of the two boxes of the hours, and none where the text gives no number and they are near', () => {
    const form = { werktijden: { aantalWerkurenPerWeekMinimaal: 38, aantalWerkurenPerWeekMaximaal: 38 } };

    expect(count({ labels: { uren: { min: 32, max: 38 } } }, form)).toEqual(['wrong hours']);
    expect(count({ labels: { uren: { min: 36, max: 40, ongeveer: true } } }, form)).toEqual([]);
    expect(count({ labels: { uren: { min: 24 } } }, form)).toEqual(['wrong hours', 'wrong hours']);
  });

  it('another level of a language that is right', () => {
    const labels = { talen: [{ taal: 'nld', niveau: 3 }] };

    expect(count({ labels }, { taalbeheersing: [{ codeTaal: 'nld' }] })).toEqual(['wrong language-levels']);
    expect(count({ labels }, {})).toEqual(['missing languages']);
  });
});

describe('the occupation', () => {
  it('is right where the label names it, or only its unit group', () => {
    const form = { beroep: { codeBeroepsnaam: orderpicker } };

    expect(count({ labels: { beroep: [orderpicker] } }, form)).toEqual([]);
    expect(count({ labels: { isco: ['9333'] } }, form)).toEqual([]);
    expect(count({ labels: { isco: ['5120'] } }, form)).toEqual(['wrong occupation']);
    expect(count({ labels: { isco: ['9333'] } }, {})).toEqual(['missing occupation']);
  });

  it('that is right brings along what it cannot do without; of a wrong one all of that has to go', () => {
    const form = {
      beroep: { codeBeroepsnaam: orderpicker },
      competentiebeheersing: [{ codeCompetentie: picking }, { codeCompetentie: cooking }],
    };

    expect(count({ labels: { beroep: [orderpicker] } }, form)).toEqual(['wrong competences']);
    expect(count({ labels: { beroep: [uri('beroep', 'kok')] } }, form)).toEqual([
      'wrong occupation',
      'wrong competences',
      'wrong competences',
    ]);
  });
});

describe('of the competences that the form lacks', () => {
  const titled = { ...text({}), titel: 'Orderpicker' };
  const recognition = readText(titled, taxonomy);
  const form = fillForm(titled, recognition);
  const offered = offeredSkills(titled, recognition, form, taxonomy);
  const lacking = (competence: string) => {
    const labelled = text({ labels: { beroep: [orderpicker], competenties: [picking, competence] } });
    return countOffered(correctionsOf(labelled, form, taxonomy), offered, taxonomy);
  };

  it('those count as offered that stand beside it as a tick', () => {
    expect(lacking(offered[0] ?? '')).toEqual({ missing: 1, offered: 1 });
    expect(lacking(cooking)).toEqual({ missing: 1, offered: 0 });
    expect(lacking(picking)).toEqual({ missing: 0, offered: 0 });
  });

  it('none is offered that stands in it', () => {
    const inForm = form.competentiebeheersing?.map(({ codeCompetentie }) => codeCompetentie) ?? [];

    expect(inForm).not.toEqual([]);
    expect(offered.filter((code) => inForm.includes(code))).toEqual([]);
  });
});

describe('the measure', () => {
  it('fills the form as the service does', () => {
    const form = fillForm(text({}), readText(text({}), taxonomy));

    expect(form.beroep?.codeBeroepsnaam).toBe(orderpicker);
    expect(form.competentiebeheersing?.map(({ codeCompetentie }) => codeCompetentie)).toContain(picking);
  });

  it('gives mean, median and share below three over the Dutch texts of a half', () => {
    expect(measureCorrections('building', textsOf('building'))).toMatchObject({
      measure: 'corrections',
      half: 'building',
      mean: expect.any(Number),
      median: expect.any(Number),
      belowThree: expect.any(Number),
      missingCompetences: expect.any(Number),
      offered: expect.any(Number),
      texts: 246,
    });
  });
});
