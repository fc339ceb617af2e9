import { describe, expect, it } from 'vitest';
import { keys, shownKey } from '../../../test/played-employer/keys.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { curlFor } from './curl.ts';
import { parseNewKey, parseRotation } from './form.ts';
import { madePage, revokePage, rotatePage } from './key-pages.ts';
import { type ApiKeysView, apiKeysPage, stateOf } from './page.ts';

const now = new Date(played.now);
const guard = () => testGuard;
const account = { employerId: played.employer, base: '/api-sleutels', crumbs: [] };
const example = { origin: 'https://vlinderdas.example', idempotencyKey: played.request };
const [key, ending, revoked] = keys;
if (!key || !ending || !revoked) throw new Error('The played employer has three keys.');

const show = (extra: Partial<ApiKeysView> = {}) =>
  render(apiKeysPage({ account, keys, example, guard, now, ...extra }));

describe('the keys of an employer', () => {
  it('are valid, accessible markup', async () => {
    const pages = [
      show(),
      show({ keys: [] }),
      render(madePage({ account, made: { ...key, sleutel: shownKey }, example })),
      render(madePage({ account, made: key, example })),
      render(rotatePage({ account, key, guard, now })),
      render(revokePage({ account, key, guard, now })),
    ];

    for (const page of pages) expect(await complaintsAbout(page)).toEqual([]);
  });

  it('say what they are for, when they were used and how long they work', () => {
    const words = wordsOf(show());

    expect(words).toContain('Ons wervingssysteem vd_8Fq2LmZk01Xc…');
    expect(words).toContain('Verloopt binnenkort werkt tot di 1 december');
    expect(words).toContain('nog niet gebruikt');
    expect(words).toContain('Toon 1 sleutel die niet meer werkt');
  });

  it('stand apart once they no longer work, without anything to press', () => {
    expect(show()).toContain(`/api-sleutels/${key.id}/vernieuwen`);
    expect(show()).not.toContain(`/api-sleutels/${revoked.id}/`);
  });

  it('have a state at every moment', () => {
    expect(keys.map((one) => stateOf(one, now))).toEqual(['valid', 'ending', 'revoked']);
    expect(stateOf({ ...key, vervangenDoor: ending.id }, now)).toBe('replaced');
    expect(stateOf({ ...key, verlooptOp: '2026-11-24T09:59:59Z' }, now)).toBe('expired');
  });

  it('say what will be here while there are none', () => {
    expect(wordsOf(show({ keys: [] }))).toContain('Er zijn nog geen sleutels');
  });
});

describe('a new key', () => {
  it('is shown once, with a request to paste', () => {
    const page = render(madePage({ account, made: { ...key, sleutel: shownKey }, example }));

    expect(page).toContain(`<code>${shownKey}</code>`);
    expect(wordsOf(page)).toContain(`X-API-Key: ${shownKey}`);
    expect(wordsOf(page)).toContain('Bewaar deze sleutel nu');
  });

  it('is not shown again', () => {
    expect(wordsOf(render(madePage({ account, made: key, example })))).toContain(
      'Deze sleutel is al getoond',
    );
  });

  it('needs a name and something that it may do', () => {
    expect(parseNewKey(toFormValues({ rechten: ['alles'] }))).toEqual({
      problems: [
        { field: 'naam', message: 'Vul in waar de sleutel voor is.' },
        { field: 'rechten', message: 'Kies ten minste één ding dat de sleutel mag.' },
      ],
    });
  });

  it('works for one of the offered periods', () => {
    const sent = { naam: 'Ons systeem', rechten: ['vacatures:lezen', 'vacatures:schrijven'] };

    expect(parseNewKey(toFormValues({ ...sent, geldigDagen: '90' }))).toEqual({
      body: { ...sent, geldigDagen: 90 },
    });
    expect(parseNewKey(toFormValues({ ...sent, geldigDagen: '9999' }))).toEqual({
      body: { ...sent, geldigDagen: 365 },
    });
  });
});

describe('renewing', () => {
  it('leaves the old key a week unless it is meant to stop at once', () => {
    expect(parseRotation(toFormValues({}))).toEqual({ overlapDagen: 7 });
    expect(parseRotation(toFormValues({ overlapDagen: '0' }))).toEqual({ overlapDagen: 0 });
  });
});

describe('the request to paste', () => {
  const curl = (rights: typeof key.rechten) => curlFor(rights, { ...example, key: shownKey });

  it('places a draft, so that trying it out searches nobody', () => {
    const body = /-d '([\s\S]+)'$/.exec(curl(['vacatures:schrijven']))?.[1] ?? '';

    expect(curl(['vacatures:schrijven'])).toContain(
      "curl -X POST 'https://vlinderdas.example/vacatures/v1/vacatures'",
    );
    expect(JSON.parse(body)).toMatchObject({ naamVacature: 'Orderpicker', concept: true });
  });

  it('reads when the key may only read', () => {
    expect(curl(['vacatures:lezen'])).toContain("curl 'https://vlinderdas.example/vacatures/v1/vacatures'");
    expect(curl(['voordrachten:lezen'])).toContain('/plaatsingen/v1/voorgestelde-kandidaten');
  });
});
