import { NieuwVoorstel } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { describe, expect, it } from 'vitest';
import { comparison, matrix, proposal } from '../../../test/played-comparison.ts';
import { guidance, playedInstruments } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseComparison } from '../instruments/yardstick-form.ts';
import { type DifferencesView, differencesPage } from './page.ts';
import { parseProposal, proposalValues } from './proposal-form.ts';
import { proposalFormPage } from './proposal-page.ts';
import { standingsOf } from './region-map.ts';

const view: DifferencesView = {
  comparison,
  columns: matrix.kolommen,
  proposals: [proposal],
  asked: parseComparison(toFormValues({})),
  organisationId: playedInstruments.dommel,
  mayCoordinate: true,
  mayKeep: true,
  guard: () => testGuard,
  now: new Date('2026-11-24T10:00:00Z'),
};

describe('the differences of an instrument', () => {
  it('are valid markup, and each difference is said in words', async () => {
    const markup = render(differencesPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Bedrag: € 350,50 per maand in plaats van € 500 per maand');
    expect(wordsOf(markup)).toContain('€ 350,50 tot € 500 maand, de middelste is € 425,25');
    expect(wordsOf(markup)).toContain('Niets: al gelijk aan de maatstaf.');
  });

  it('lead to the own variant and to a proposal, with the same day and yardstick', () => {
    const asked = parseComparison(toFormValues({ op: '2027-01-01', maatstaf: 'mediaan' }));
    const markup = render(differencesPage({ ...view, asked }));

    expect(markup).toContain(
      'href="/instrumenten/interne-werkbegeleiding/voorstel?op=2027-01-01&amp;maatstaf=mediaan"',
    );
    expect(markup).toContain(`href="/instrumenten/varianten/${playedInstruments.variant}"`);
    expect(markup).toContain(`href="/instrumenten/voorstellen/${playedInstruments.proposal}"`);
  });

  it('have no buttons and forms of the coordinator for who only reads', () => {
    const markup = render(differencesPage({ ...view, mayCoordinate: false, mayKeep: false }));

    expect(markup).not.toContain('method="post"');
    expect(markup).not.toContain('/voorstel"');
  });

  it('say what is wrong with a declaration at its field', async () => {
    const problems = [{ field: 'status', message: 'Kies hoe ver de regio is.' }];
    const refused = { form: toFormValues({ toelichting: 'Bijna.' }), problems };
    const markup = render(differencesPage({ ...view, refused }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('href="#veld-status"');
    expect(markup).toContain('Bijna.');
  });
});

describe('the map', () => {
  it('gives a gemeente the standing of its uitvoerder, unless it has its own', () => {
    const standings = standingsOf(comparison.rij, matrix.kolommen);

    expect(standings.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Bergeijk verschilt',
      'Eersel gelijk',
      'Eindhoven verschilt',
      'Valkenswaard verschilt',
    ]);
  });
});

describe('a proposal', () => {
  const values = { ...proposalValues(comparison, '2026-11-24'), waarom: 'Dan is het overal gelijk.' };
  const parse = (changed: Record<string, string | readonly string[]>) =>
    parseProposal(toFormValues({ ...values, ...changed }), guidance.code);

  it('is filled with the yardstick, for what differs and for everyone who decides', () => {
    const { body } = parse({});
    const sent = NieuwVoorstel.parse(body);

    expect(Object.keys(sent.doel)).toEqual(['bedrag']);
    expect(sent.doel.bedrag).toMatchObject({ inCenten: 50_000, bron: { tekst: 'Regionale afspraak' } });
    expect(sent.streefdatum).toBe('2027-03-01');
    expect(sent.partijen).toEqual([playedInstruments.dommel, playedInstruments.kempenland]);
  });

  it('says at once what is missing', () => {
    const { problems } = parse({
      titel: '',
      waarom: '',
      partijen: [],
      onderdelen: ['bedrag', 'duur'],
      'duur.soort': '',
      'bedrag.inCenten': '',
    });

    expect(problems).toEqual([
      { field: 'partijen', message: 'Kies ten minste één uitvoerder.' },
      { field: 'duur', message: 'Vul dit onderdeel in, of haal het kruisje weg.' },
      { field: 'titel', message: 'Vul een naam in.' },
      { field: 'waarom', message: 'Vul dit veld in.' },
      { field: 'bedrag.inCenten', message: 'Noem het bedrag.' },
    ]);
  });

  it('stands on a valid page, with what was typed and the errors in it', async () => {
    const form = toFormValues({ ...values, 'bedrag.inCenten': 'veel' });
    const { problems = [] } = parseProposal(form, guidance.code);
    const markup = render(proposalFormPage({ comparison, values: form, problems, guard: () => testGuard }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('value="veel"');
    expect(markup).toContain('href="#veld-bedrag-inCenten"');
  });
});
