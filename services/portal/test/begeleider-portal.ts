/** A portal that a begeleider uses; the services are played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach } from 'vitest';
import { playRegion } from './played-region/play-region.ts';
import { played, playedPerson } from './played-region/played.ts';
import { json, openSignedIn, startPortal } from './running-portal.ts';

type Answer = (request: TransportRequest) => TransportResponse | undefined;
const nothing: Answer = () => undefined;

/**
 * Call it once, at the top of a test file.
 * @param usual what the services answer besides, in every test of the file
 */
export async function startBegeleiderPortal(usual = nothing) {
  /** `own`: what the services answer in this test, before anything else. */
  const services = { own: nothing };
  const portal = await startPortal({
    redisUrl: (await useTestRedis()).url,
    person: playedPerson('begeleider'),
    clock: fixedClock(played.now),
    service: playRegion((request) => services.own(request) ?? usual(request)),
  });
  afterAll(() => portal.close());
  beforeEach(() => {
    portal.issuer.person = playedPerson('begeleider');
    portal.calls.length = 0;
    services.own = nothing;
  });
  return {
    portal,
    services,
    open: (path: string) => openSignedIn(portal, path),
    /** The calls that changed something. */
    changes: () => portal.calls.filter(({ method, url }) => method !== 'GET' && !/_lijst|_zoek/.test(url)),
  };
}

export const problem = (slug: string, status: number, detail = '', more: object = {}) =>
  json({ type: `https://localhost/problemen/${slug}`, title: '', status, detail, ...more }, status);
