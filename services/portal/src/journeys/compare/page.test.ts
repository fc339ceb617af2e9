import { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { type Compared, comparePage } from './page.ts';

const region = playAdviserRegion();
const { body } = await region.service({
  method: 'GET',
  url: `/matching/v1/vacatures/${ids.vacancy}/kandidaten/${ids.candidate(3)}/uitleg`,
  headers: {},
});
const explanation = Uitleg.parse(JSON.parse(body));

/** The same candidate with other points for one part. */
function candidate(
  card: string,
  changes: Partial<Uitleg>,
  points: Partial<Record<string, number>> = {},
): Compared {
  const criteria = explanation.criteria.map((criterion) => ({
    ...criterion,
    punten: criterion.punten + (points[criterion.criterium] ?? 0),
  }));
  const totaal = explanation.totaal + Object.values(points).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return { card, explanation: { ...explanation, criteria, totaal, ...changes } };
}

const show = (...candidates: Compared[]) =>
  render(
    comparePage({
      vacancy: region.vacancy,
      candidates,
      chosen: candidates.length,
      compared: candidates.length,
    }),
  );

describe('candidates side by side', () => {
  it('is valid and accessible', async () => {
    expect(await complaintsAbout(show(candidate('K-1', {}), candidate('K-2', {}, { uren: -100 })))).toEqual(
      [],
    );
  });

  it('says in points that add up why one stands above the other, the higher first', () => {
    const words = wordsOf(
      show(candidate('K-2', {}, { uren: -300 }), candidate('K-1', {}, { reistijd: -120 })),
    );

    expect(words).toContain('Waarom kandidaat K-1 boven kandidaat K-2 staat');
    expect(words).toContain('Dat scheelt 180 punten.');
    expect(words).toContain('Meer punten voor kandidaat K-1 (samen 300)');
    expect(words).toContain('Uren: 300 punten meer');
    expect(words).toContain('Reistijd: 120 punten meer');
    expect(words).toContain('300 min 120 is 180.');
  });

  it('says where somebody has fewer points because it is not known', () => {
    const criteria = explanation.criteria.map((criterion) =>
      criterion.criterium === 'uren' ? { ...criterion, uitkomst: 'onbekend' as const, punten: 0 } : criterion,
    );
    const totaal = explanation.totaal - 800;

    expect(wordsOf(show(candidate('K-1', {}), candidate('K-2', { criteria, totaal })))).toContain(
      'Uren: 800 punten meer (van kandidaat K-2 niet bekend)',
    );
  });

  it('says that a missing requirement decides, whatever the points', () => {
    const words = wordsOf(
      show(
        candidate('K-1', {}, { uren: -300 }),
        candidate('K-2', {
          groep: 'past-bijna',
          ditIsNodig: [
            { criterium: 'certificaten', zin: 'De kandidaat heeft dit nog niet: VCA.', helpt: [] },
          ],
        }),
      ),
    );

    expect(words).toContain('Kandidaat K-1 voldoet aan alles wat vereist is, zover bekend.');
    expect(words).toContain('Kandidaat K-2: De kandidaat heeft dit nog niet: VCA.');
    expect(words).not.toContain('Dat scheelt');
  });

  it('says what is known of neither, for that is why the points are not all there', () => {
    const known = {
      uitkomst: 'past',
      vereist: false,
      punten: 150,
      maximum: 150,
      soort: 'werktijden',
    } as const;
    const start = {
      ...({ ...known, uitkomst: 'onbekend', punten: 0, soort: 'begintijd' } as const),
      zin: 'Wij weten niet vanaf hoe laat.',
    };
    const times = (punten: number, zin: string): Partial<Uitleg> => ({
      criteria: explanation.criteria.map((criterion) =>
        criterion.criterium === 'werktijden'
          ? { ...criterion, punten, maximum: 300, onderdelen: [{ ...known, punten, zin }, start] }
          : criterion,
      ),
    });
    const words = wordsOf(
      show(candidate('K-1', times(150, 'Kan dan.')), candidate('K-2', times(50, 'Kan dan deels.'))),
    );

    expect(words).toContain('150 van 300 Past Kan dan. Niet bekend Wij weten niet vanaf hoe laat.');
  });

  it('shows only in what they differ, each out of its maximum, and names once what is equal', () => {
    const words = wordsOf(show(candidate('K-1', {}), candidate('K-2', {}, { uren: -300 })));
    const table = words.slice(words.indexOf('Onderdelen naast elkaar'));

    expect(table).toMatch(/Uren K.1 800 van 800 .*K.2 500 van 800/);
    expect(table).not.toContain('Beroep en ervaring K');
    expect(table).toContain('Voor iedereen evenveel: Beroep en ervaring (2.000 van 2.200), Vaardigheden');
  });

  it('says where the points of what is not asked went', () => {
    const unasked = {
      uitkomst: 'niet-gevraagd',
      vereist: false,
      punten: 0,
      maximum: 0,
    } as const;
    const criteria = [
      ...explanation.criteria.map((criterion) => ({ ...criterion, basis: criterion.maximum - 100 })),
      { ...unasked, criterium: 'rijbewijs' as const, basis: 400, onderdelen: [] },
    ];

    const words = wordsOf(show(candidate('K-1', { criteria }), candidate('K-2', { criteria, totaal: 1 })));

    expect(words).toContain('Deze vacature vraagt niets over rijbewijs. Die 400 punten zijn naar verhouding');
    expect(words).toContain('Daarom is reistijd hier ten hoogste 1.000 punten waard, en niet 900.');
  });

  it('says of work in which they differ what someone looks for now', () => {
    const criteria = explanation.criteria.map((criterion) => ({
      ...criterion,
      punten: criterion.criterium === 'beroep' ? criterion.punten - 100 : criterion.punten,
      onderdelen: criterion.onderdelen.map((part) =>
        part.soort === 'beroep' && part.door
          ? { ...part, punten: part.punten - 100, door: { ...part.door, zoekt: [{ naam: 'kok' }] } }
          : part,
      ),
    }));
    const words = wordsOf(
      show(candidate('K-1', {}), candidate('K-2', { criteria, totaal: explanation.totaal - 100 })),
    );

    expect(words.match(/De kandidaat zoekt nu werk als kok\./g)).toHaveLength(1);
  });

  it('says that the lot decides between equal points', () => {
    expect(wordsOf(show(candidate('K-1', {}), candidate('K-2', {})))).toContain('beslist het lot');
  });

  it('compares three in order, each with the next', () => {
    const words = wordsOf(
      show(candidate('K-3', {}, { uren: -3 }), candidate('K-1', {}), candidate('K-2', {}, { uren: -2 })),
    );

    expect(words).toContain('Waarom kandidaat K-1 boven kandidaat K-2 staat');
    expect(words).toContain('Waarom kandidaat K-2 boven kandidaat K-3 staat');
  });

  it('says who is gone meanwhile, and compares the others', async () => {
    const candidates = [candidate('K-1', {}), candidate('K-2', {}, { uren: -2 })];
    const view = { vacancy: region.vacancy, candidates, chosen: 3, compared: 3 };
    const markup = render(comparePage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Eén kandidaat die je koos, is intussen niet meer beschikbaar');
    expect(wordsOf(markup)).toContain('Waarom kandidaat K-1 boven kandidaat K-2 staat');
    expect(wordsOf(markup)).not.toContain('Je koos er');
  });

  it('says that no more than three fit', () => {
    const candidates = [candidate('K-1', {}), candidate('K-2', {}), candidate('K-3', {})];

    expect(
      wordsOf(render(comparePage({ vacancy: region.vacancy, candidates, chosen: 5, compared: 3 }))),
    ).toContain('Je koos er 5. Hieronder staan de eerste drie.');
  });

  it('asks for two where fewer were chosen', async () => {
    const page = show(candidate('K-1', {}));

    expect(wordsOf(page)).toContain('Kies twee of drie kandidaten');
    expect(await complaintsAbout(page)).toEqual([]);
  });
});
