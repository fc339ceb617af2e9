import { textField } from '@vlinderdas/design/fields';
import { postForm } from '@vlinderdas/design/form';
import { html } from '@vlinderdas/design/html';
import { forbidden, invalidInput, Problem } from '@vlinderdas/kernel/problem';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { Redis } from 'ioredis';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldProblemsOf } from '../src/http/field-problems.ts';
import { fragment, page, redirect, spreadsheet, stream } from '../src/http/visit.ts';
import type { Journey } from '../src/journeys/journey.ts';
import { createVisitor, startPortal } from './running-portal.ts';

const person = {
  subject: '0192d0a0-0000-7000-8000-000000000001',
  name: 'Mila Verbeek',
  regio: 'r',
  organisatie: 'o',
  rollen: ['werkgeversadviseur'],
};

const done: { title: string; formId: string }[] = [];
let finish: Promise<void> = Promise.resolve();
let failure: Error | undefined;
let state = '1';

const contactJourney: Journey = ({ routes }) => {
  routes.get('/contact/:id', 'everyone', (visit) =>
    page({
      title: `Contact ${visit.params.id}`,
      main: postForm({
        action: '/contact/1',
        guard: visit.guard(),
        body: textField({ name: 'titel', label: 'Titel' }),
      }),
    }),
  );
  routes.post('/contact/:id', ['werkgeversadviseur'], async (visit) => {
    await finish;
    if (failure) throw failure;
    if (!visit.form.has('titel'))
      return page({ title: 'Contact', status: 400, failed: true, main: html`<p>Vul een titel in.</p>` });
    done.push({ title: visit.form.text('titel'), formId: visit.formId });
    return redirect(`/contact/${visit.params.id}`, 'Het contact is vastgelegd.');
  });
  routes.get('/regio', ['regiocoordinator'], () => page({ title: 'Regio', main: '' }));
  routes.get('/deel', 'everyone', () => fragment(html`<p>deel</p>`));
  routes.get('/cijfers', 'everyone', () => spreadsheet('cijfers', { headings: ['Wat'], rows: [['=1+1']] }));
  routes.get('/mis', 'everyone', () => {
    throw failure ?? forbidden();
  });
  routes.get('/volg', 'everyone', () => stream('vacature:1', async () => state));
};

const redisUrl = (await useTestRedis()).url;
const portal = await startPortal({ redisUrl, person, journeys: [contactJourney] });
afterAll(() => portal.close());

beforeEach(() => {
  done.length = 0;
  finish = Promise.resolve();
  failure = undefined;
  state = '1';
});

async function openForm() {
  const visitor = createVisitor(portal.url);
  const shown = await visitor.visit('/aanmelden?naar=/contact/1');
  const fields: Record<string, string> = { ...visitor.guardOf(shown.text), titel: 'Gebeld' };
  return { visitor, fields };
}

describe('a form', () => {
  it('does its work, goes on, and says once what was done', async () => {
    const { visitor, fields } = await openForm();

    const first = await visitor.submit('/contact/1', fields);
    const second = await visitor.visit('/contact/1');

    expect(done).toHaveLength(1);
    expect(first.text).toContain('Het contact is vastgelegd.');
    expect(second.text).not.toContain('Het contact is vastgelegd.');
  });

  it('that is sent twice at once works once, and both clicks arrive at the same page', async () => {
    const { visitor, fields } = await openForm();
    let open = () => {};
    finish = new Promise((resolve) => {
      open = resolve;
    });

    const clicks = [visitor.post('/contact/1', fields), visitor.post('/contact/1', fields)];
    open();
    const answers = await Promise.all(clicks);

    expect(done).toHaveLength(1);
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual(['/contact/1', '/contact/1']);
  });

  it('that is sent again later, with the back button, does nothing twice', async () => {
    const { visitor, fields } = await openForm();

    await visitor.submit('/contact/1', fields);
    await visitor.submit('/contact/1', fields);

    expect(done).toHaveLength(1);
  });

  it('that failed or was refused can be sent again', async () => {
    const { visitor, fields } = await openForm();

    const empty = await visitor.submit('/contact/1', { ...fields, titel: ' ' });
    failure = new Error('broken');
    const broken = await visitor.submit('/contact/1', fields);
    failure = undefined;
    const good = await visitor.submit('/contact/1', fields);

    expect([empty.status, broken.status, good.status]).toEqual([400, 500, 200]);
    expect(done).toHaveLength(1);
  });

  it('without the token of this session, or from another site, is refused', async () => {
    const { visitor, fields } = await openForm();
    const other = await openForm();

    const answers = [
      await visitor.submit('/contact/1', { ...fields, _csrf: '' }),
      await visitor.submit('/contact/1', { ...fields, _csrf: other.fields._csrf ?? '' }),
      await visitor.submit('/contact/1', fields, { 'sec-fetch-site': 'cross-site' }),
      await visitor.submit('/contact/1', { ...fields, _formulier: 'x' }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    expect(answers[0]?.text).toContain('Verstuur het formulier opnieuw');
    expect(done).toHaveLength(0);
  });

  it('sent after signing out asks to sign in and leads back to the form', async () => {
    const { visitor, fields } = await openForm();
    visitor.jar.clear();

    const answer = await visitor.submit('/contact/1', fields, { referer: `${portal.url}/contact/1?a=1` });

    expect(answer.status).toBe(401);
    expect(answer.text).toContain('/aanmelden?naar=%2Fcontact%2F1%3Fa%3D1');
  });

  it('has another masked token on every page', async () => {
    const { visitor } = await openForm();

    const tokens = [await visitor.visit('/contact/1'), await visitor.visit('/contact/1')].map(
      ({ text }) => visitor.guardOf(text)._csrf,
    );

    expect(tokens[0]).not.toBe(tokens[1]);
  });
});

describe('a page', () => {
  it('for another role is refused with an explanation', async () => {
    const { visitor } = await openForm();

    const answer = await visitor.visit('/regio');

    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Hier is geen toegang toe');
  });

  it('says of each kind of failure what happened and what to do, and hides what is inside', async () => {
    const { visitor } = await openForm();
    const failures: readonly [Error, number, string][] = [
      [new Error('wachtwoord in de stack'), 500, 'Er ging iets mis'],
      [Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'Even niet bereikbaar'],
      [
        new Problem({ slug: 'versie-verouderd', status: 412, title: '' }, ''),
        412,
        'Iemand anders was eerder',
      ],
      [
        new Problem({ slug: 'nieuw-soort', status: 409, title: '' }, 'Deze vacature is al gesloten.'),
        409,
        'Deze vacature is al gesloten.',
      ],
    ];
    for (const [error, status, words] of failures) {
      failure = error;

      const answer = await visitor.visit('/mis');

      expect(answer.status).toBe(status);
      expect(answer.text).toContain(words);
      expect(answer.text).not.toContain('wachtwoord');
    }
  });

  it('can be a part, for a script that asks for it', async () => {
    const { visitor } = await openForm();

    expect((await visitor.visit('/deel')).text).toBe('<p>deel</p>');
  });
});

describe('a page that is followed', () => {
  it('hears at once that there is another state', async () => {
    const { visitor } = await openForm();
    const publisher = new Redis(redisUrl);
    const cookie = [...visitor.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const leave = new AbortController();
    const response = await fetch(`${portal.url}/volg`, { headers: { cookie }, signal: leave.signal });
    const heard: string[] = [];
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

    for (let text = ''; !text.includes('"2"'); ) {
      const { value = '' } = (await reader?.read()) ?? {};
      text += value;
      heard.push(...[...value.matchAll(/^data: (.*)$/gm)].map((match) => match[1] ?? ''));
      if (text.includes('"1"') && state === '1') {
        state = '2';
        // Until the subscription stands a message reaches nobody.
        while ((await publisher.publish('vacature:1', '')) === 0);
      }
    }
    leave.abort();
    publisher.disconnect();

    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(heard).toEqual(['"1"', '"2"']);
  });

  it('needs a sign-in', async () => {
    const answer = await createVisitor(portal.url).send('/volg', { headers: { 'sec-fetch-dest': 'empty' } });

    expect(answer.status).toBe(401);
  });
});

describe('the errors of an API', () => {
  it('go to the field that their pointer belongs to, the rest to the summary', () => {
    const refused = invalidInput(undefined, {
      errors: [
        { pointer: '#/werktijden/minimum', code: 'x', detail: 'Te hoog.' },
        { pointer: '#/anders', code: 'x', detail: 'Onbekend.' },
      ],
    });

    expect(
      fieldProblemsOf(refused, { '#/werktijden': 'werktijden', '#/werktijden/minimum': 'uren' }),
    ).toEqual([
      { field: 'uren', message: 'Te hoog.' },
      { field: '', message: 'Onbekend.' },
    ]);
    expect(() => fieldProblemsOf(forbidden(), {})).toThrow(Problem);
  });
});

describe('a file for a spreadsheet', () => {
  it('is saved under its name, kept nowhere else, and says that the region is made up', async () => {
    const visitor = createVisitor(portal.url);
    await visitor.visit('/aanmelden?naar=/contact/1');

    const { status, headers, text } = await visitor.visit('/cijfers');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="cijfers.csv"');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text.split('\r\n')).toEqual([
      expect.stringMatching(/Wat$/),
      "'=1+1",
      '',
      'Voorbeeldregio, alle cijfers en besluiten verzonnen',
      '',
    ]);
  });
});
