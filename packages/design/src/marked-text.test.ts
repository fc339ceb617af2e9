import { describe, expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

const show = (text: string, ...spans: Parameters<typeof markedText>[1]) => String(markedText(text, spans));

describe('a text with marked words', () => {
  it('keeps every character, and escapes them', () => {
    expect(show('Zes <b>orderpickers</b>', { from: 7, to: 19 })).toBe(
      '<div class="vd-marked">Zes &lt;b&gt;<mark class="vd-marked__found">orderpickers</mark>&lt;/b&gt;</div>',
    );
  });

  it('marks the first of two that overlap, and the longer of two that begin together', () => {
    const marks = show('rijbewijs B nodig', { from: 0, to: 9 }, { from: 0, to: 11 }, { from: 10, to: 17 });

    expect(marks).toBe(
      '<div class="vd-marked"><mark class="vd-marked__found">rijbewijs B</mark> nodig</div>',
    );
  });

  it('strikes what will not be used, and leaves out what is not in the text', () => {
    expect(
      show('jonge man', { from: 0, to: 9, isRefused: true }, { from: 4, to: 99 }, { from: 3, to: 3 }),
    ).toBe('<div class="vd-marked"><del class="vd-marked__refused">jonge man</del></div>');
  });
});
