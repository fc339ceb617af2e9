/** Which pages an adviser has, through the whole portal; the services are played. */
import { describe, expect, it } from 'vitest';
import { problem, startAdviserPortal } from './adviser-portal.ts';
import { adviser, ids } from './played-adviser-region/people.ts';
import { wordsOf } from './rendered-page.ts';
import { createVisitor, hiddenFieldsOf } from './running-portal.ts';

const { portal, playing, open } = await startAdviserPortal();

const vacancyPath = `/vacatures/${ids.vacancy}`;

describe('pages and roles', () => {
  it('every page of the adviser answers, also by its own address', async () => {
    const { visitor } = await open('/vandaag');
    for (const path of [
      '/vacatures',
      vacancyPath,
      `${vacancyPath}?toon=direct`,
      `${vacancyPath}?groep=past-bijna`,
      `${vacancyPath}/vraag`,
      `${vacancyPath}/voordrachten`,
      `${vacancyPath}/sluiten`,
      `${vacancyPath}/voordragen?kaartnummer=k-2047`,
      `${vacancyPath}/kandidaten/${ids.candidate(1)}`,
      `${vacancyPath}/kandidaten/${ids.candidate(6)}/voordragen`,
      '/vacatures/suggesties/beroepen?q=order',
      '/voordrachten',
      `/voordrachten/${ids.proposal(2)}`,
      '/werkgevers',
      `/werkgevers/${ids.employer}`,
      `/werkgevers/${ids.employer}/contact`,
      '/zo-werkt-de-matching',
    ]) {
      expect([path, (await visitor.visit(path)).status]).toEqual([path, 200]);
    }
  });

  it('an employer who follows a link of a colleague comes to the own page', async () => {
    portal.issuer.person = { ...adviser, rollen: ['werkgever'], organisatie: ids.employer };
    const visitor = createVisitor(portal.url);
    await visitor.visit('/aanmelden?naar=/vandaag');

    const answers = [
      await visitor.send(vacancyPath),
      await visitor.send('/vacatures'),
      await visitor.send('/voordrachten'),
    ];

    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([
      `/mijn-vacatures/${ids.vacancy}`,
      '/mijn-vacatures',
      null,
    ]);
    expect(answers[2]?.status).toBe(403);
  });

  it('records contact with an employer and returns to the vacancy it was about', async () => {
    const path = `/werkgevers/${ids.employer}/contact`;
    const { visitor, shown } = await open(`${path}?vacature=${ids.vacancy}`);

    const after = await visitor.submit(path, {
      ...hiddenFieldsOf(shown.text, path),
      soort: 'telefoon',
      datum: '2026-11-23',
      tekst: 'Nog twee plekken.',
      vacatureId: ids.vacancy,
    });

    expect(after.path).toBe(vacancyPath);
    expect(wordsOf(after.text)).toContain('Het contact is vastgelegd.');
  });

  it('compares who is left when one of the chosen is gone meanwhile', async () => {
    const [first, second, gone] = [1, 2, 3].map(ids.candidate);
    playing.region.override.set(`GET /matching/v1/vacatures/${ids.vacancy}/kandidaten/${gone}/uitleg`, () =>
      problem('niet-gevonden', 404),
    );
    const chosen = [first, second, gone].map((id) => `kandidaat=${id}`).join('&');

    const { shown } = await open(`${vacancyPath}/vergelijk?${chosen}`);

    expect(shown.status).toBe(200);
    expect(wordsOf(shown.text)).toContain('Eén kandidaat die je koos, is intussen niet meer beschikbaar');
  });
});
