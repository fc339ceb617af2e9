import { describe, expect, it } from 'vitest';
import { open } from '../../../test/played-adviser-region/open-vacancy.ts';
import { ids } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { farAway } from '../../../test/played-adviser-region/shortlist.ts';
import { render, wordsOf } from '../../../test/rendered-page.ts';

describe('the ranked candidates', () => {
  it('says of each ranked candidate what sets it above the next, with the way to their comparison', async () => {
    const markup = render(await open(playAdviserRegion()));
    const words = wordsOf(markup);
    const address = `/vacatures/${ids.vacancy}/vergelijk?kandidaat=${ids.candidate(1)}&amp;kandidaat=${ids.candidate(2)}`;

    expect(words).toContain('600 punten boven nr. 2 door: uren. Vergelijk met nr. 2');
    expect(words).toContain(
      'Evenveel punten als nr. 3: het lot bepaalt wie hoger staat. Vergelijk met nr. 3',
    );
    expect(markup).toContain(`href="${address}"`);
    expect(words).not.toContain('boven nr. 5');
  });

  it('compares the last one of a page with who comes after it', async () => {
    const region = playAdviserRegion();
    const [first, second, ...rest] = region.groups.geschikt ?? [];
    region.groups.geschikt = [first, second].flatMap((row) => row ?? []);
    region.list = { daarna: rest[0] };

    const words = wordsOf(render(await open(region)));

    expect(words).toContain('Vergelijk met nr. 3');
    expect(words).not.toContain('K-2044');
  });

  it('marks a trip that gives less than half of its points as far', async () => {
    const region = playAdviserRegion();
    region.groups.geschikt = [{ ...farAway, reis: { minuten: 83, reiswijze: 'fiets' } }];

    expect(wordsOf(render(await open(region)))).toContain('83 min fiets Ver');
    expect(wordsOf(render(await open(playAdviserRegion())))).not.toContain(' Ver ');
  });

  it('does not let a row pass for better in what is not known of the next one', async () => {
    const region = playAdviserRegion();
    const [first, second] = structuredClone(region.groups.geschikt ?? []);
    const hours = second?.uitleg?.criteria.find(({ criterium }) => criterium === 'uren');
    if (!first || !second || !hours) throw new Error('no hours played');
    hours.uitkomst = 'onbekend';
    region.groups.geschikt = [first, second];

    expect(wordsOf(render(await open(region)))).toContain(
      '600 punten boven nr. 2 door: uren (van nr. 2 niet bekend).',
    );
  });

  it('says so when only what fits both sides sets a row above the next', async () => {
    const region = playAdviserRegion();
    const [first] = structuredClone(region.groups.geschikt ?? []);
    if (!first) throw new Error('no candidates played');
    region.groups.geschikt = [first, { ...first, rang: 2, totaal: first.totaal - 40 }];

    expect(wordsOf(render(await open(region)))).toContain(
      '40 punten boven nr. 2, doordat het voor werkgever en kandidaat beter past. Vergelijk met nr. 2',
    );
  });

  it('says once what the most is, and of a list on which nobody fits well that these come nearest', async () => {
    const region = playAdviserRegion();
    const before = wordsOf(render(await open(region)));
    region.groups.geschikt =
      region.groups.geschikt?.map((row) => ({ ...row, woord: 'mogelijk' as const })) ?? [];
    const words = wordsOf(render(await open(region)));
    const measure = 'Wie op alles past, heeft 10.000 punten: meer kan niet.';

    expect(before.split(measure)).toHaveLength(2);
    expect(before).not.toContain('Niemand op deze lijst past goed');
    expect(words).toContain(
      `Niemand op deze lijst past goed. Deze mensen komen er het dichtst bij, de beste bovenaan. ${measure}`,
    );
  });

  it('says at the end of the list how many of all it shows', async () => {
    const region = playAdviserRegion();
    region.list = { aantallen: { geschikt: 304, pastBijna: 1, onvolledig: 1 } };

    expect(wordsOf(render(await open(region)))).toContain('Zij toont de eerste 4 van 304 kandidaten.');
  });
});
