import { describe, expect, it } from 'vitest';
import { createDesignAssets } from './assets.ts';
import { pickComponents, pickTokens } from './stylesheet.ts';

describe('pickComponents', () => {
  const css = `@charset "UTF-8"; /* .a { } */
    .keep, .keep--big:is(.keep__part, :hover), .drop { color: var(--x); content: "}"; }
    .drop .keep { color: red }
    @media print { .keep { color: black } .drop { color: red } }
    @media screen { .drop { color: red } }
    @keyframes turn { from { rotate: 0 } }`;

  it('keeps the selectors that speak of kept components only, also inside media rules', () => {
    expect(pickComponents(css, new Set(['keep']))).toBe(
      '.keep,.keep--big:is(.keep__part, :hover){color: var(--x); content: "}";}\n@media print{.keep{color: black}}',
    );
  });
});

describe('pickTokens', () => {
  it('keeps the tokens in use and those they refer to', () => {
    const tokens = '.theme { --a: var(--b); --b: 1px; --c: 2px; --d: var(--d); }';

    expect(pickTokens(tokens, '.x { width: var(--a, 3px); height: var( --d ) }')).toBe(
      '--a:var(--b);--b:1px;--d:var(--d);',
    );
  });
});

describe('the assets', () => {
  const assets = createDesignAssets('/assets/');
  const css = assets.stylesheet.body.toString();

  it('are addressed by their content, and the stylesheet finds each file it names', () => {
    const addresses = [...css.matchAll(/url\('([^']+)'\)/g)].map((match) => match[1]);

    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses)
      expect(assets.files.map((file) => `/assets/${file.name}`)).toContain(address);
    expect(createDesignAssets('/assets/').stylesheet.name).toBe(assets.stylesheet.name);
    expect(createDesignAssets('/elders/').stylesheet.name).not.toBe(assets.stylesheet.name);
  });

  it('come from the own origin only and stay small enough for a phone', () => {
    expect(css).not.toMatch(/@import|https?:\/\//);
    expect(assets.stylesheet.body.length).toBeLessThan(160_000);
  });

  it('leave no token without a value, save those with a fallback', () => {
    const declared = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((match) => match[1]));
    const own = css.slice(css.indexOf('@font-face'));
    const missing = [...own.matchAll(/var\((--[\w-]+)\)/g)]
      .map((match) => match[1])
      .filter((name) => !declared.has(name));

    expect(missing).toEqual([]);
  });
});
