/** Keys for the software of an employer, through the portal without script. */
import { describe, expect, it } from 'vitest';
import { startEmployerPortal } from './employer-portal.ts';
import { keys, shownKey } from './played-employer/keys.ts';
import { played, playedPerson } from './played-region/played.ts';
import { wordsOf } from './rendered-page.ts';

const { portal, at, change } = await startEmployerPortal();

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
