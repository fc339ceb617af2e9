import { describe, expect, it } from 'vitest';
import { createSpelling } from './spelling.ts';

const words = [
  'heftruck',
  'heftruckchauffeur',
  'stratenmaker',
  'orderpicker',
  'chauffeur',
  'kok',
  'concierge',
];
const spelling = createSpelling(words);

describe('a word with a spelling error', () => {
  it.each([
    ['heftruk', 'heftruck'],
    ['orderpiicker', 'orderpicker'],
    ['stratanmaker', 'stratenmaker'],
    ['chaufefur', 'chauffeur'],
    ['chauffeurr', 'chauffeur'],
    ['Conciërgge', 'concierge'],
  ])('is mended: %s', (typed, meant) => {
    expect(spelling.correct(typed)).toBe(meant);
  });

  it('is mended while it is being typed', () => {
    expect(spelling.correct('stratem')).toBe('stratenmaker');
    expect(spelling.correct('heftruckchauf')).toBeUndefined();
  });

  it('is mended beside words that are right, which stay', () => {
    expect(spelling.correct('chaufeur op heftruck')).toBe('chauffeur op heftruck');
  });

  it.each(['kik', 'heftruck', 'piloot', 'heffftrruk', 'orkest', '', 'm/v', 'xxxxxxxxxxxxxxxx'])(
    'is not seen in %s',
    (typed) => {
      expect(spelling.correct(typed)).toBeUndefined();
    },
  );

  it('becomes the same word whatever the order of the words', () => {
    const near = ['lasser', 'lassen', 'lassie'];

    expect(createSpelling(near).correct('lasseq')).toBe('lassen');
    expect(createSpelling(near.toReversed()).correct('lasseq')).toBe('lassen');
  });

  it('is looked for in a vocabulary of 30,000 words within a moment, in a long line too', () => {
    const many = Array.from({ length: 30_000 }, (_, index) => `woord${index.toString(36)}achtig`);
    const large = createSpelling(many);
    const start = performance.now();
    large.correct('woordqq '.repeat(12));

    expect(performance.now() - start).toBeLessThan(200);
  });
});
