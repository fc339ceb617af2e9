import { Uitgangspunten } from '@vlinderdas/matcher-service/contract/matching.resource';
import { describe, expect, it } from 'vitest';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { matchingPage } from './page.ts';

const { body } = await playAdviserRegion().service({
  method: 'GET',
  url: '/matching/v1/uitgangspunten',
  headers: {},
});
const principles = Uitgangspunten.parse(JSON.parse(body));

describe('how the matching works', () => {
  it('gives the weights of the matcher with version and date, the heaviest first', async () => {
    const markup = render(matchingPage(principles));

    expect(await complaintsAbout(markup)).toEqual([]);
    const words = wordsOf(markup);
    expect(words).toContain('Versie 2026-11, geldig vanaf 1 november 2026');
    expect(words).toMatch(/Vaardigheden .*60%.*Beroep en ervaring .*40%/);
    expect(words).toContain('Geen punten krijgen: omstandigheden van het werk.');
    expect(words).toContain('vanaf 7.500 punten');
    expect(words).toContain('Zo komen de punten tot stand Wat wij niet weten, geeft geen punten.');
  });

  it('says what never counts, also when the matcher does not answer', async () => {
    const markup = render(matchingPage(undefined));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('naam, geslacht, leeftijd en afkomst');
    expect(wordsOf(markup)).toContain('De cijfers zijn er even niet');
  });
});
