/** A portal that an adviser uses; the services are played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach } from 'vitest';
import type { PlayedRegion } from './played-adviser-region/answers.ts';
import { adviser, ids, now } from './played-adviser-region/people.ts';
import { playAdviserRegion } from './played-adviser-region/play-adviser-region.ts';
import { json, openSignedIn, startPortal } from './running-portal.ts';

/** Call it once, at the top of a test file. */
export async function startAdviserPortal() {
  /** `region`: as it is in this test; each test begins with a fresh one. */
  const playing: { region: PlayedRegion } = { region: playAdviserRegion() };
  const portal = await startPortal({
    redisUrl: (await useTestRedis()).url,
    person: adviser,
    clock: fixedClock(now),
    service: (request) => playing.region.service(request),
  });
  afterAll(() => portal.close());
  beforeEach(() => {
    playing.region = playAdviserRegion();
    portal.issuer.person = adviser;
    portal.calls.length = 0;
  });
  return { portal, playing, open: (path: string) => openSignedIn(portal, path) };
}

export const problem = (slug: string, status: number, errors: readonly object[] = []) =>
  json(
    { type: `https://localhost/problemen/${slug}`, title: '', status, detail: 'Dit kan nu niet.', errors },
    status,
  );

/** What the vacancies service answers to a vacancy that it keeps. */
export const receipt = json(
  {
    id: ids.vacancy,
    revisie: 1,
    status: 'ontvangen',
    herkenning: { competenties: [], voorwaardenNaSelectie: [], nietOvergenomen: [] },
    waarschuwingen: [],
    mogelijkDezelfde: [],
    bestondAl: false,
    _links: { self: { href: '/x' } },
  },
  201,
);
