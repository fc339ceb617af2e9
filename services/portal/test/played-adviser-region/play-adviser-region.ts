/**
 * What the services answer an adviser, played: one vacancy with its list, cards, requests and an employer. Every answer
 * passes the schema of its contract, so that the portal is tested against what it will really get.
 */
import type { TransportRequest } from '@vlinderdas/platform/http/client';
import { answers, notThere, type PlayedRegion } from './answers.ts';
import { agreed, proposal } from './proposals.ts';
import { groups } from './shortlist.ts';
import { vacancy } from './vacancy.ts';

export function playAdviserRegion(): PlayedRegion {
  const region: PlayedRegion = {
    vacancy,
    proposals: [agreed, proposal(2)],
    list: {},
    groups: { ...groups },
    override: new Map(),
    service: (request) => {
      const at = `${request.method} ${request.url}`;
      const found = [...region.override].find(([start]) => at.startsWith(start));
      return found ? found[1]() : answer(region, request);
    },
  };
  return region;
}

function answer(region: PlayedRegion, { method, url, body }: TransportRequest) {
  const { pathname, searchParams: query } = new URL(url, 'http://api');
  const sent = body ? JSON.parse(body) : {};
  for (const [pattern, give] of answers) {
    const match = pattern.exec(`${method} ${pathname}`);
    if (match) return give(region, { id: match[1] ?? '', query, sent });
  }
  return notThere();
}
