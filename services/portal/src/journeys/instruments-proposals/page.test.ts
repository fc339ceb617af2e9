import { describe, expect, it } from 'vitest';
import { proposal } from '../../../test/played-comparison.ts';
import { playedInstruments } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { decisionField, parseDecision } from './decision-form.ts';
import { proposalListPage } from './list-page.ts';
import { type ProposalView, proposalPage } from './page.ts';

const { dommel, kempenland } = playedInstruments;
const now = new Date('2026-11-24T10:00:00Z');
const view: ProposalView = {
  proposal,
  organisationId: kempenland,
  mayCoordinate: false,
  mayDecide: true,
  guard: () => testGuard,
  now,
};

describe('a proposal', () => {
  it('is valid, and says what each organisation decided and why not', async () => {
    const markup = render(proposalPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Afgewezen Er is in 2027 geen geld voor.');
    expect(wordsOf(markup)).toContain('UWV: landelijk vast, besluit niet mee.');
  });

  it('shows the figure now, as decided and if everyone joins', () => {
    expect(wordsOf(render(proposalPage(view)))).toContain(
      'Nu 83% Met wat is vastgesteld 83% Als iedereen meedoet 100%',
    );
  });

  it('lets an organisation decide for itself, the coordinator for those who can still decide, a reader for nobody', () => {
    const formsOf = (changed: Partial<ProposalView>) =>
      render(proposalPage({ ...view, ...changed })).match(/name="organisatieId" value="[^"]*"/g) ?? [];

    expect(formsOf({})).toEqual([`name="organisatieId" value="${kempenland}"`]);
    expect(formsOf({ organisationId: dommel })).toEqual([]);
    expect(formsOf({ mayDecide: false, mayCoordinate: true })).toHaveLength(1);
    expect(formsOf({ mayDecide: false })).toEqual([]);
    expect(wordsOf(render(proposalPage({ ...view, mayDecide: false, mayCoordinate: true })))).toContain(
      'Je legt dit vast namens Participatiebedrijf Kempenland.',
    );
  });

  it('that somebody changed meanwhile keeps what was typed', async () => {
    const form = toFormValues({
      organisatieId: kempenland,
      [decisionField('reden', kempenland)]: 'Toch niet.',
    });
    const page = proposalPage({ ...view, refused: { form, problems: [], changedMeanwhile: true } });
    const markup = render(page);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(page.status).toBe(409);
    expect(markup).toContain('Toch niet.');
  });
});

describe('a decision', () => {
  const parse = (fields: Record<string, string>) =>
    parseDecision(
      toFormValues(
        Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}-${kempenland}`, value])),
      ),
      kempenland,
    );

  it('needs a link and a day at adoption, a reason at a no, and a step at all', () => {
    expect(parse({ stap: 'vastgesteld' }).problems?.map(({ field }) => field)).toEqual([
      `geldtVanaf-${kempenland}`,
      `link-${kempenland}`,
    ]);
    expect(parse({ stap: 'afgewezen' }).problems).toEqual([
      { field: `reden-${kempenland}`, message: 'Zeg waarom de organisatie dit afwijst.' },
    ]);
    expect(parse({}).problems).toEqual([
      { field: `stap-${kempenland}`, message: 'Kies welke stap er is gezet.' },
    ]);
  });

  it('sends what belongs to its step only', () => {
    expect(
      parse({
        stap: 'vastgesteld',
        link: 'https://kempenland.example/besluit',
        geldtVanaf: '2027-04-01',
      }).body,
    ).toEqual({
      organisatieId: kempenland,
      stap: 'vastgesteld',
      link: 'https://kempenland.example/besluit',
      geldtVanaf: '2027-04-01',
    });
    expect(parse({ stap: 'ambtelijk-akkoord', geldtVanaf: '2027-04-01' }).body).toEqual({
      organisatieId: kempenland,
      stap: 'ambtelijk-akkoord',
    });
  });
});

describe('the list of proposals', () => {
  const list = {
    proposals: [proposal],
    status: undefined,
    next: undefined,
    isFirst: true,
    mayCoordinate: true,
    now,
  };

  it('is valid and counts the decisions', async () => {
    const markup = render(proposalListPage(list));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('0 van 2 vastgesteld 1 uitvoerder zegt nee');
  });

  it('says what will be here', () => {
    expect(wordsOf(render(proposalListPage({ ...list, proposals: [] })))).toContain(
      'Er zijn nog geen voorstellen',
    );
    expect(wordsOf(render(proposalListPage({ ...list, proposals: [], status: 'afgerond' })))).toContain(
      'Geen voorstellen met deze stand',
    );
  });
});
