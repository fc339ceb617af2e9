import { describe, expect, it } from 'vitest';
import { card } from '../../../test/played-region/candidates.ts';
import { played } from '../../../test/played-region/played.ts';
import { vacancyRow } from '../../../test/played-region/vacancies.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { searchPage } from './page.ts';
import { cardNumberIn } from './routes.ts';

describe('the one box', () => {
  it('knows the number of a card as people write it', () => {
    expect(['K-2041', 'k2041', ' k - 2041 ', 'K‑2041'].map(cardNumberIn)).toEqual(Array(4).fill('K-2041'));
    expect(['Kees', '2041', 'K-', 'K-1a'].map(cardNumberIn)).toEqual(Array(4).fill(undefined));
  });

  it('shows what was found on a valid page, and where all of it is', async () => {
    const employers = [{ id: played.employer, handelsnaamOrganisatie: 'Kempen Distributie' }];
    const markup = render(searchPage({ words: 'kempen', vacancies: [vacancyRow], employers, cards: [card] }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('href="/vacatures?zoek=kempen"');
    expect(wordsOf(markup)).toContain('Kandidaat K-0873');
  });

  it('says what to do when there is nothing, and nothing before anything was asked', () => {
    const nothing = { vacancies: [], employers: [], cards: [] };

    expect(wordsOf(render(searchPage({ words: 'xyz', ...nothing })))).toContain('Niets gevonden met ‘xyz’');
    expect(wordsOf(render(searchPage({ words: '', ...nothing })))).not.toContain('Niets gevonden');
  });
});
