/** A portal that an employer uses, without script; the services are played. */
import { fixedClock } from '@vlinderdas/kernel/clock';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { useTestRedis } from '@vlinderdas/platform/testing/redis';
import { afterAll, beforeEach, expect } from 'vitest';
import { employer } from './played-employer/people.ts';
import { playEmployer } from './played-employer/play-employer.ts';
import { played } from './played-region/played.ts';
import { openSignedIn, startPortal } from './running-portal.ts';

type Answer = (request: TransportRequest) => TransportResponse | undefined;
const nothing: Answer = () => undefined;

/** Call it once, at the top of a test file. */
export async function startEmployerPortal() {
  /** `refusal`: what the services answer in this test, before anything else. */
  const services = { refusal: nothing };
  const portal = await startPortal({
    redisUrl: (await useTestRedis()).url,
    person: employer,
    clock: fixedClock(played.now),
    service: playEmployer((request) => services.refusal(request)),
  });
  afterAll(() => portal.close());
  beforeEach(() => {
    services.refusal = nothing;
    portal.issuer.person = employer;
  });
  return {
    portal,
    services,
    async at(path: string) {
      const { visitor, shown: page } = await openSignedIn(portal, path);
      portal.calls.length = 0;
      return { visitor, page, guard: visitor.guardOf(page.text) };
    },
    /** The call that changed something. */
    change(): TransportRequest {
      const calls = portal.calls.filter(
        ({ method, url }) => method !== 'GET' && !url.endsWith('/herkenning'),
      );
      expect(calls).toHaveLength(1);
      return calls[0] as TransportRequest;
    },
  };
}
