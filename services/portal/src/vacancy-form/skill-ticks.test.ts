import {
  HerkenningAntwoord,
  VacatureInvoer,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { today, typedForm } from '../../test/typed-vacancy-form.ts';
import type { SkillChoice, SkillChoices } from './skill-choices.ts';
import { skillTicks } from './skill-ticks.ts';
import { toVacancyContent } from './vacancy-content.ts';
import { rowFields, withRecognition } from './vacancy-form.ts';

const welding: SkillChoice = { code: 'urn:x:lassen', name: 'lassen', foundIn: 'je last wel eens' };
const sweeping: SkillChoice = { code: 'urn:x:vegen', name: 'vegen' };
const sweepingRow = (weight: string) => ({
  [rowFields(0).packed]: JSON.stringify({
    kind: 'competentiebeheersing',
    entry: { codeCompetentie: 'urn:x:vegen', naam: 'vegen' },
  }),
  [rowFields(0).weight]: weight,
});

function ticksOf(choices: SkillChoices) {
  const page = String(skillTicks(choices));
  return { page, boxes: [...page.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)].map(([box]) => box) };
}

describe('a tick beside the skills', () => {
  const choices: SkillChoices = { doubtful: [welding], usual: [sweeping], occupation: 'smid' };

  it('stands open in a group that says why, and each has its own name', () => {
    const { page, boxes } = ticksOf(choices);

    expect(boxes).toHaveLength(2);
    expect(boxes.filter((box) => / checked/.test(box))).toEqual([]);
    expect(new Set(boxes.map((box) => / id="([^"]*)"/.exec(box)?.[1])).size).toBe(2);
    expect([...page.matchAll(/<legend[^>]*>([^<]*)/g)].map(([, legend]) => legend)).toEqual([
      'Misschien ook gevraagd',
      'Vaak gevraagd bij smid',
    ]);
    expect(page).toContain('Herkend in: “je last wel eens”.');
  });

  it('is not there when there is nothing to tick', () => {
    expect(ticksOf({ doubtful: [], usual: [], occupation: 'smid' }).page).toBe('');
  });

  it('beyond the first eight of the occupation folds out', () => {
    const usual = Array.from({ length: 12 }, (_, at) => ({ code: `urn:x:${at}`, name: `vaardigheid ${at}` }));
    const [open, folded] = ticksOf({ doubtful: [], usual, occupation: 'smid' }).page.split('<details');

    expect(open?.match(/type="checkbox"/g)).toHaveLength(8);
    expect(folded?.match(/type="checkbox"/g)).toHaveLength(4);
    expect(folded).toContain('Nog 4 vaardigheden');
  });

  it('makes an ordinary row when the form is sent: confirmed with its words, or added', () => {
    const form = typedForm({
      naamVacature: 'Smid',
      suggestie0: JSON.stringify(welding),
      suggestie3: JSON.stringify(sweeping),
    });

    expect(form.rows.map(({ name, foundIn }) => [name, foundIn])).toEqual([
      ['Lassen', 'je last wel eens'],
      ['Vegen', undefined],
    ]);
    const { content, problems } = toVacancyContent(form, today);
    expect(problems).toEqual([]);
    expect(VacatureInvoer.parse(content).competentiebeheersing).toEqual([
      {
        codeCompetentie: 'urn:x:lassen',
        weging: 'gewenst',
        herkomst: 'bevestigd',
        gevondenIn: 'je last wel eens',
      },
      { codeCompetentie: 'urn:x:vegen', weging: 'gewenst', herkomst: 'opgegeven' },
    ]);
  });

  it('leaves it to a person to make required what the text demands', () => {
    const form = typedForm({ suggestie0: JSON.stringify({ ...welding, isDemanded: true }) });

    expect(form.rows).toMatchObject([{ weight: 'gewenst', remarks: ['vereist'] }]);
  });

  it('adds nothing that stands in the form already, and nothing that no form of ours sent', () => {
    const form = typedForm({
      ...sweepingRow('vereist'),
      suggestie0: JSON.stringify(sweeping),
      suggestie1: 'geen json',
      suggestie2: JSON.stringify({ code: '', name: 'leeg' }),
    });

    expect(form.rows.map(({ name, weight }) => [name, weight])).toEqual([['Vegen', 'vereist']]);
  });
});

describe('a skill that a person took out', () => {
  it('is remembered as long as the form is there, and comes back neither by itself nor by reading again', () => {
    const recognition = HerkenningAntwoord.parse({
      competenties: [{ code: 'urn:x:vegen', naam: 'vegen', gevondenIn: 'vegen' }],
      voorwaardenNaSelectie: [],
      nietOvergenomen: [],
      voorstel: {
        competentiebeheersing: [{ codeCompetentie: 'urn:x:vegen', weging: 'gewenst', herkomst: 'herkend' }],
      },
    });

    const taken = typedForm(sweepingRow('niet'));
    const later = typedForm({ weggehaald: taken.removed.join(' ') });

    expect(later.removed).toEqual(['urn:x:vegen']);
    expect(withRecognition(later, recognition).rows).toEqual([]);
  });
});
