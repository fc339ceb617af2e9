/** An employer goes through the portal without script: follows vacancies, places one, answers, keeps keys. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keys, shownKey } from './played-employer/keys.ts';
import { employer } from './played-employer/people.ts';
import { conflicts, playEmployer } from './played-employer/play-employer.ts';
import { ownVacancy } from './played-employer/vacancies.ts';
import { played, playedPerson } from './played-region/played.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { openSignedIn, startPortal } from './running-portal.ts';

const redis = await useTestRedis();
let refusal: ((request: TransportRequest) => TransportResponse | undefined) | undefined;
const portal = await startPortal({
  redisUrl: redis.url,
  person: employer,
  clock: fixedClock(played.now),
  service: playEmployer((request) => refusal?.(request)),
});
afterAll(() => portal.close());
beforeEach(() => {
  refusal = undefined;
  portal.issuer.person = employer;
});

const VACANCY = `/mijn-vacatures/${played.vacancy}`;
const SUGGESTION = `/voorstellen/${played.proposal}`;

async function at(path: string) {
  const { visitor, shown: page } = await openSignedIn(portal, path);
  portal.calls.length = 0;
  return { visitor, page, guard: visitor.guardOf(page.text) };
}

/** The call that changed something. */
function change(): TransportRequest {
  const calls = portal.calls.filter(({ method, url }) => method !== 'GET' && !url.endsWith('/herkenning'));
  expect(calls).toHaveLength(1);
  return calls[0] as TransportRequest;
}

describe('the pages of an employer', () => {
  it('are in the menu, and each is valid, accessible markup', async () => {
    const { visitor, page } = await at('/mijn-vacatures');
    expect(wordsOf(page.text)).toContain(
      'Vandaag Mijn vacatures Voorstellen Wat kan ik krijgen API en sleutels',
    );

    for (const path of [
      VACANCY,
      `${VACANCY}/sluiten`,
      `${VACANCY}/wijzigen`,
      '/voorstellen',
      SUGGESTION,
      '/api-sleutels',
    ]) {
      const { status, text } = await visitor.visit(path);
      expect([path, status, await complaintsAbout(text)]).toEqual([path, 200, []]);
    }
  });

  it('are for employers only', async () => {
    portal.issuer.person = playedPerson('begeleider');
    const { visitor } = await at('/vandaag');

    for (const path of [
      '/mijn-vacatures',
      VACANCY,
      '/mijn-vacatures/nieuw',
      '/voorstellen',
      SUGGESTION,
      '/api-sleutels',
    ])
      expect([path, (await visitor.visit(path)).status]).toEqual([path, 403]);
  });

  it('of someone else do not exist', async () => {
    const { visitor } = await at('/mijn-vacatures');

    expect((await visitor.visit(`/mijn-vacatures/${played.request}`)).status).toBe(404);
    expect((await visitor.visit(`/voorstellen/${played.request}`)).status).toBe(404);
  });

  it('are where the tasks of the services lead to', async () => {
    const { visitor } = await at('/mijn-vacatures');

    expect((await visitor.visit(`/vacatures/${played.vacancy}`)).path).toBe(VACANCY);
    expect((await visitor.visit(`/werkgevers/${played.employer}/api-sleutels`)).path).toBe('/api-sleutels');
  });
});

describe('a suggested candidate', () => {
  it('is answered on the version that was seen, once', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    const fields = {
      ...guard,
      antwoord: 'afwijzen',
      revisie: '2',
      reden: 'reistijd',
      'toelichting-afwijzen': 'Te ver.',
    };

    const first = await visitor.submit(`${SUGGESTION}/antwoord`, fields);
    await visitor.submit(`${SUGGESTION}/antwoord`, fields);

    expect(wordsOf(first.text)).toContain('Uw antwoord is vastgelegd. De kandidaat krijgt bericht.');
    const { headers, body = '' } = change();
    expect(headers).toMatchObject({ 'if-match': '"2"', 'idempotency-key': guard._formulier });
    expect(JSON.parse(body)).toEqual({ antwoord: 'afwijzen', reden: 'reistijd', toelichting: 'Te ver.' });
  });

  it('keeps what was written when something else was recorded first', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    refusal = ({ method }) => (method === 'POST' ? conflicts.suggestion : undefined);

    const answer = await visitor.submit(`${SUGGESTION}/antwoord`, {
      ...guard,
      antwoord: 'afwijzen',
      revisie: '1',
      reden: 'anders',
      'toelichting-afwijzen': 'Te ver weg voor ons.',
    });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Er is intussen iets veranderd');
    expect(answer.text).toContain('Te ver weg voor ons.');
  });

  it('shows the refusal of a note beside that note', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    refusal = ({ method }) => (method === 'POST' ? conflicts.invalidNote : undefined);

    const answer = await visitor.submit(`${SUGGESTION}/antwoord`, {
      ...guard,
      antwoord: 'kennismaken',
      revisie: '2',
      'toelichting-kennismaken': 'Nummer erbij.',
    });

    expect(answer.status).toBe(400);
    expect(answer.text).toContain('href="#veld-toelichting-kennismaken"');
  });
});

describe('an own vacancy', () => {
  it('is placed in two steps, from the text alone', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');
    const text = {
      naamVacature: 'Orderpicker',
      omschrijvingVacature: 'Een jonge man die bestellingen verzamelt.',
    };

    const check = await visitor.submit('/mijn-vacatures/nieuw/controle', { ...guard, ...text, herken: 'ja' });
    expect(wordsOf(check.text)).toContain('Dit nemen wij niet mee');
    expect(check.text).toContain(`value="${employer.name}"`);
    const placed = await visitor.submit('/mijn-vacatures/nieuw', {
      ...visitor.guardOf(check.text),
      ...text,
      aantalGezocht: '2',
      vog: 'ja',
    });

    expect(placed.path).toBe(VACANCY);
    expect(wordsOf(placed.text)).toContain(
      'Mila Verbeek is uw contactpersoon. U hoort uiterlijk morgen van ons.',
    );
    expect(JSON.parse(change().body ?? '')).toMatchObject({
      ...text,
      aantalGezocht: 2,
      voorwaardenNaSelectie: ['vog'],
    });
  });

  it('is not read without a word', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');

    const answer = await visitor.submit('/mijn-vacatures/nieuw/controle', { ...guard, naamVacature: ' ' });

    expect(answer.status).toBe(400);
    expect(answer.text).toContain('href="#veld-naamVacature"');
  });

  it('is changed only where it changed, on the version that was seen', async () => {
    const { visitor, page, guard } = await at(`${VACANCY}/wijzigen`);
    const fields = fieldsOf(page.text);

    const saved = await visitor.submit(`${VACANCY}/wijzigen`, {
      ...fields,
      ...guard,
      begintijd: '07:30',
      eis1weging: 'gewenst',
    });

    expect(wordsOf(saved.text)).toContain('De wijziging is bewaard. Wij zoeken opnieuw.');
    const { headers, body = '' } = change();
    expect(headers['if-match']).toBe('"4"');
    expect(JSON.parse(body)).toMatchObject({ begintijd: '07:30' });
    expect(JSON.parse(body)).not.toHaveProperty('naamVacature');
  });

  it('shows both when someone else changed it in between', async () => {
    const { visitor, page, guard } = await at(`${VACANCY}/wijzigen`);

    const answer = await visitor.submit(`${VACANCY}/wijzigen`, {
      ...fieldsOf(page.text),
      ...guard,
      revisie: '3',
      begintijd: '07:30',
      eis1weging: 'gewenst',
    });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('value="07:30"');
    expect(wordsOf(answer.text)).toContain('Begintijd 06:00');
    expect(portal.calls.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('is closed with a reason', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);
    const without = await visitor.submit(`${VACANCY}/sluiten`, {
      ...guard,
      revisie: '4',
      toelichting: 'Wij stoppen.',
    });
    expect(without.status).toBe(400);
    expect(without.text).toContain('Wij stoppen.');

    const closed = await visitor.submit(`${VACANCY}/sluiten`, {
      ...visitor.guardOf(without.text),
      revisie: '4',
      reden: 'functie-vervallen',
    });

    expect(wordsOf(closed.text)).toContain('De vacature is gesloten.');
    expect(JSON.parse(change().body ?? '')).toEqual({ reden: 'functie-vervallen' });
  });

  it('keeps the reason when someone else changed the vacancy first', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);
    refusal = ({ method }) => (method === 'POST' ? conflicts.vacancy : undefined);

    const answer = await visitor.submit(`${VACANCY}/sluiten`, {
      ...guard,
      revisie: '3',
      reden: 'anders',
      toelichting: 'Wij stoppen.',
    });

    expect(answer.status).toBe(409);
    expect(wordsOf(answer.text)).toContain('De vacature is intussen veranderd');
    expect(answer.text).toContain('Wij stoppen.');
    expect(answer.text).toContain(`name="revisie" value="${ownVacancy.revisie}"`);
  });

  it('loses a post that the employer filled', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);

    const filled = await visitor.submit(`${VACANCY}/vervullingen`, { ...guard, revisie: '4', aantal: '2' });

    expect(wordsOf(filled.text)).toContain('Wij zoeken verder voor de plekken die over zijn.');
    expect(JSON.parse(change().body ?? '')).toEqual({ aantal: 2 });
  });
});

describe('an API key', () => {
  it('is shown by the answer to the form and nowhere else', async () => {
    const { visitor, guard } = await at('/api-sleutels');

    const made = await visitor.submit('/api-sleutels', {
      ...guard,
      naam: 'Ons systeem',
      rechten: 'vacatures:lezen',
    });

    expect(made.status).toBe(201);
    expect(made.headers.get('cache-control')).toBe('no-store');
    expect(made.text).toContain(shownKey);
    expect(made.text).toContain(`curl &#39;${portal.url}/vacatures/v1/vacatures&#39;`);
    expect(change().url).toBe(`/werkgevers/v1/werkgevers/${played.employer}/api-sleutels`);
    expect((await visitor.visit('/api-sleutels')).text).not.toContain(shownKey);
    const remembered = await Promise.all((await portal.redis.keys('*')).map((key) => portal.redis.get(key)));
    expect(remembered.join()).not.toContain(shownKey);
  });

  it('is renewed with days in which both work', async () => {
    const path = `/api-sleutels/${keys[0]?.id}/vernieuwen`;
    const { visitor, guard } = await at(path);

    const made = await visitor.submit(path, { ...guard, overlapDagen: '14' });

    expect(made.text).toContain(shownKey);
    expect(JSON.parse(change().body ?? '')).toEqual({ overlapDagen: 14 });
  });

  it('is revoked after a question', async () => {
    const path = `/api-sleutels/${keys[0]?.id}/intrekken`;
    const { visitor, page, guard } = await at(path);
    expect(wordsOf(page.text)).toContain('dat is niet terug te draaien');

    const revoked = await visitor.submit(path, guard);

    expect(wordsOf(revoked.text)).toContain('De sleutel ‘Ons wervingssysteem’ werkt niet meer.');
    expect(change().method).toBe('DELETE');
  });

  it('is made by an adviser for an employer of the region', async () => {
    portal.issuer.person = playedPerson('werkgeversadviseur');
    const { visitor, page, guard } = await at(`/werkgevers/${played.employer}/api-sleutels`);
    expect(page.status).toBe(200);

    const made = await visitor.submit(`/werkgevers/${played.employer}/api-sleutels`, {
      ...guard,
      naam: 'Hun systeem',
      rechten: 'vacatures:schrijven',
    });

    expect(made.text).toContain(shownKey);
  });
});

/** The values of a form as a browser would send them. */
function fieldsOf(text: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of text.matchAll(/<input[^>]*>/g)) {
    const [, name] = /name="([^"]*)"/.exec(tag) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(tag) ?? [];
    const isBox = /type="(?:checkbox|radio)"/.test(tag);
    if (name && (!isBox || / checked/.test(tag))) fields[name] = unescaped(value);
  }
  for (const [, name = '', value = ''] of text.matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    fields[name] = unescaped(value);
  for (const [, name = '', body = ''] of text.matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    fields[name] = /<option value="([^"]*)" selected/.exec(body)?.[1] ?? '';
  return fields;
}

function unescaped(value: string): string {
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
