import { describe, expect, it } from 'vitest';
import { why } from '../../test/judged.ts';
import { DUTCH, occupation, taxonomy } from '../../test/pair.builder.ts';
import { IRREGULAR, shift } from '../codes/job.ts';
import type { Demand } from '../demand.ts';
import type { MatchingProfile } from '../profile.ts';
import { createLabels } from './labels.ts';
import { describeEvidence } from './requirement-sentence.ts';
import { toSentences } from './sentences.ts';

const labels = createLabels(taxonomy);
const sentencesOf = (one: Partial<MatchingProfile>, other: Partial<Demand>) =>
  toSentences(why(one, other), labels).map(({ text }) => text);

describe('a sentence of an explanation', () => {
  it('does not say that a wish is unknown when it is the vacancy that does not say which work it is', () => {
    const wished = { wishes: { occupations: [occupation('kok')], sectors: null } };
    const sentence = 'Wij weten niet of de kandidaat dit werk graag wil doen.';

    expect(sentencesOf(wished, { occupation: null })).toContain(sentence);
    expect(sentencesOf({}, { occupation: occupation('kok') })).toContain(sentence);
  });

  it('calls work of some days less than a month, not no months', () => {
    const experiences = [{ occupation: occupation('kok'), months: 0, endDay: null }];

    expect(sentencesOf({ experiences }, { occupation: occupation('kok') })).toContain(
      'De kandidaat heeft minder dan 1 maand gewerkt als kok.',
    );
  });

  it('says from what it follows when someone can work, and no more than that', () => {
    const asked = { shifts: shift.mask(['avond']) };
    const days = shift.bit('overdag');

    expect(sentencesOf({ shifts: days | IRREGULAR.possible }, asked)).toContain(
      "Het werk is 's avonds. De kandidaat kan onregelmatig of in ploegendienst werken. Of dat ook 's avonds is, weten wij niet.",
    );
    expect(sentencesOf({ shifts: days | IRREGULAR.refused }, asked)).toContain(
      "Het werk is 's avonds. De kandidaat kan niet onregelmatig of in ploegendienst werken. Dat past niet.",
    );
  });

  it('tells what someone can besides apart from what only follows from work', () => {
    const [asked, near, own, implied] = taxonomy.competences.numbers as [number, number, number, number];
    const evidence = {
      ...({ kind: 'competentie', competence: asked, strength: 2, origin: 'gevraagd' } as const),
      support: {
        ...({ by: 'verwant', competence: near, similarity: 500, relation: 'zelfde-soort' } as const),
        also: [own],
        alsoByWork: { competence: implied, occupation: occupation('kok'), always: false, doubt: null },
      },
    };

    expect(describeEvidence(evidence, 'lijkt-erop', labels)).toBe(
      `Gevraagd: ${labels.competence(asked)}. De kandidaat kan iets dat erop lijkt: ${labels.competence(near)}. De kandidaat kan ook: ${labels.competence(own)}. Uit eerder werk als kok volgt misschien ook: ${labels.competence(implied)}.`,
    );
  });

  it('says a level of a language in the words of the form', () => {
    const languages = [{ language: DUTCH, level: 2 }];

    expect(sentencesOf({ languages }, { languages: [{ language: DUTCH, level: 4, hard: false }] })).toContain(
      'De werkgever vraagt Nederlands op niveau goed (B2). De kandidaat heeft redelijk (A2).',
    );
  });
});
