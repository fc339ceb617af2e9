import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributes, type Content, html, isHtml, join, unsafeStatic } from './html.ts';

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('html', () => {
  it('escapes any text so that it adds no tag, attribute or entity, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, attribute = '', content = ''] =
          /^<p title="([^"<>]*)">([^<>"']*)<\/p>$/su.exec(String(html`<p title="${text}">${text}</p>`)) ?? [];

        expect(decode(attribute)).toBe(text);
        expect(decode(content)).toBe(text);
      }),
    );
  });

  it('renders nested markup, arrays and numbers, and nothing for null, undefined and false', () => {
    const pieces: readonly Content[] = [html`<b>a</b>`, '<', 3, null, undefined, false, [html`<i>b</i>`]];

    expect(String(html`<p>${pieces}</p>`)).toBe('<p><b>a</b>&lt;3<i>b</i></p>');
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ])('turns the address %j into #', (address) => {
    expect(String(html`<a href="${address}">x</a>`)).toBe('<a href="#">x</a>');
  });

  it.each([
    '/vacatures',
    '?q=a:b',
    '#fout',
    'https://voorbeeld.example/a:b',
    'tel:0400000001',
    'mailto:a@b.example',
    'lijst/1:2',
    '',
  ])('keeps the address %j', (address) => {
    expect(String(html`<a href="${address}">x</a>`)).toBe(`<a href="${address}">x</a>`);
  });

  it('refuses a value where no escaping helps', () => {
    expect(() => html`<a href=${'x'}>x</a>`).toThrow(SyntaxError);
    expect(() => html`<script>${'x'}</script>`).toThrow(SyntaxError);
    expect(() => html`<style>${'x'}</style>`).toThrow(SyntaxError);
    expect(() => html`<p onclick="${'x'}">x</p>`).toThrow(SyntaxError);
    expect(() => html`<p style="${'x'}">x</p>`).toThrow(SyntaxError);
    expect(() => html`<${'p'}>`).toThrow(SyntaxError);
    expect(() => html`<!-- ${'x'} -->`).toThrow(SyntaxError);
    expect(() => html`<p title="x`).toThrow(SyntaxError);
  });

  it('refuses markup inside an attribute and a text inside a tag', () => {
    expect(() => html`<p title="${html`<b>x</b>`}">x</p>`).toThrow(TypeError);
    expect(() => html`<p ${'title="x"'}>x</p>`).toThrow(TypeError);
    expect(() => html`<p>${attributes({ title: 'x' })}</p>`).toThrow(TypeError);
  });

  it('keeps a greater-than sign and a quote in text apart from tags', () => {
    expect(String(html`<p>1 < 2 "${'a'}" > 3 <b class="x > y ${'z'}">${'c'}</b></p>`)).toBe(
      '<p>1 < 2 "a" > 3 <b class="x > y z">c</b></p>',
    );
  });
});

describe('attributes', () => {
  it('writes true as a bare name and leaves out false, null and undefined', () => {
    const list = attributes({
      name: 'uren',
      required: true,
      disabled: false,
      min: 0,
      max: null,
      title: undefined,
    });

    expect(String(html`<input ${list}>`)).toBe('<input name="uren" required min="0">');
  });

  it('escapes values, checks addresses and refuses handlers', () => {
    expect(String(html`<a ${attributes({ href: 'javascript:x', title: '"<' })}>x</a>`)).toBe(
      '<a href="#" title="&quot;&lt;">x</a>',
    );
    expect(() => attributes({ onclick: 'x' })).toThrow(TypeError);
    expect(() => attributes({ 'a b': 'x' })).toThrow(TypeError);
  });
});

describe('join', () => {
  it('separates only what shows', () => {
    expect(String(join(['a', null, html`<b>b</b>`, false], ' · '))).toBe('a · <b>b</b>');
  });
});

describe('unsafeStatic', () => {
  it('takes a text from the source as markup', () => {
    expect(isHtml(unsafeStatic('<br>'))).toBe(true);
    const text: string = '<br>';
    // @ts-expect-error a text that is only known at run time is refused
    unsafeStatic(text);
  });
});
