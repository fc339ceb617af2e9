import { describe, expect, it } from 'vitest';
import { why } from '../../test/judged.ts';
import { occupation, taxonomy } from '../../test/pair.builder.ts';
import type { Demand } from '../demand.ts';
import type { MatchingProfile } from '../profile.ts';
import { createLabels } from './labels.ts';
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
});
