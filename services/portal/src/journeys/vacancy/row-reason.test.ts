import type { LijstKandidaat } from '@vlinderdas/matcher-service/contract/matching.resource';
import { describe, expect, it } from 'vitest';
import { type Criterion, criterion, explainedCandidate } from '../../../test/explained-candidate.ts';
import { open } from '../../../test/played-adviser-region/open-vacancy.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { render, wordsOf } from '../../../test/rendered-page.ts';
import { reasonOf, seeksOf } from './row-reason.ts';

type Through = NonNullable<
  NonNullable<LijstKandidaat['uitleg']>['criteria'][number]['onderdelen'][number]['door']
>;

/** The same row, with more known of the work that was done. */
function withWork(row: LijstKandidaat, known: Partial<Through>): LijstKandidaat {
  const copy = structuredClone(row);
  for (const { criterium, onderdelen } of copy.uitleg?.criteria ?? [])
    for (const part of onderdelen)
      if (criterium === 'beroep' && part.door) part.door = { ...part.door, ...known };
  return copy;
}

describe('the best that someone brings', () => {
  const best = (...criteria: Criterion[]) =>
    reasonOf({ ...explainedCandidate(criteria), redenen: [] }, undefined);

  it('is what was asked of him, before hours and travel that fit for most', () => {
    expect(best(criterion('reistijd', 900), criterion('taal', 300), criterion('beroep', 400))).toBe(
      'beroep 400',
    );
    expect(best(criterion('reistijd', 900), criterion('uren', 800), criterion('taal', 0))).toBe(
      'reistijd 900',
    );
    expect(best(criterion('wederzijds', 500), criterion('taal', 0))).toBe('');
  });
});

describe('the reason of a row', () => {
  const row = { ...explainedCandidate([criterion('beroep', 400)]), redenen: ['Past goed.'] };
  const needed = { criterium: 'taal' as const, zin: 'Een taalcursus is nodig.', helpt: [] };

  it('is what someone has above the next one, before what both have', () => {
    expect(reasonOf(row, 'Kan tillen.')).toBe('Kan tillen.');
    expect(reasonOf(row, undefined)).toBe('beroep 400');
  });

  it('is what is in the way of whoever just does not fit', () => {
    const uitleg = { ...row.uitleg, ditIsNodig: [needed] };

    expect(reasonOf({ ...row, uitleg, groep: 'past-bijna' }, 'Kan tillen.')).toBe(needed.zin);
    expect(reasonOf({ ...row, uitleg }, undefined)).toBe('beroep 400');
  });

  it('is what the list itself says where nothing was explained', () => {
    expect(reasonOf({ groep: 'geschikt', redenen: ['Past goed.'] }, undefined)).toBe('Past goed.');
    expect(seeksOf({})).toBeUndefined();
  });
});

describe('the line of a row', () => {
  it('says of someone with old work what he looks for now, whatever else the row says', async () => {
    const region = playAdviserRegion();
    const seeking = { zoekt: [{ naam: 'vakkenvuller' }, { naam: 'kok' }] };
    region.groups.geschikt = region.groups.geschikt?.map((row) => withWork(row, seeking)) ?? [];

    expect(wordsOf(render(await open(region)))).toMatch(
      /7 van 8 vaardigheden De kandidaat heeft 3 jaar gewerkt als orderpicker\. De kandidaat zoekt nu werk als vakkenvuller en kok\. /,
    );
    expect(wordsOf(render(await open(playAdviserRegion())))).not.toContain('zoekt nu');
  });

  it('shows below a row what someone brings, and a lack only as a lack', async () => {
    const region = playAdviserRegion();
    const [first] = structuredClone(region.groups.geschikt ?? []);
    const [ranked] = structuredClone(region.groups.onvolledig ?? []);
    if (!first?.uitleg || !ranked?.uitleg) throw new Error('no explanations played');
    const nothing = { criteria: [], ditIsNodig: [], profielMist: [], nogNaTeGaan: [] };
    const question = { criterium: 'taal' as const, zin: 'Wij weten het niveau van de kandidaat niet.' };
    first.uitleg = { ...nothing, nogNaTeGaan: [question] };
    ranked.uitleg = { ...nothing, profielMist: ['uren', 'postcode'] };
    region.groups.geschikt = [first];
    region.groups.onvolledig = [ranked];

    const words = wordsOf(render(await open(region)));

    expect(words).toContain('7 van 8 vaardigheden Nog te vragen: Wij weten het niveau');
    expect(words).toContain('0 van 4 vereist Ontbreekt: het aantal uren per week en de postcode.');
  });
});
