/** The thread that holds the regions and scores, so that no event loop that serves requests does. */
import { parentPort } from 'node:worker_threads';
import { createRegionIndex, type RegionIndex } from '../domain/region-index.ts';
import { scorer } from '../domain/scorer-in-use.ts';
import { packList, unpackList } from '../domain/shortlist.ts';
import type { Answers, Envelope, Reply, Request } from './messages.ts';

const regions = new Map<string, RegionIndex>();

function indexOf(regionId: string): RegionIndex {
  const known = regions.get(regionId);
  if (known) return known;
  const index = createRegionIndex(scorer);
  regions.set(regionId, index);
  return index;
}

function answer(request: Request): Answers[keyof Answers] {
  const { regionId } = request;
  switch (request.kind) {
    case 'follow':
      indexOf(regionId).follow(
        request.change,
        request.lists.map((list) => unpackList(list, scorer.tie)),
      );
      return undefined;
    case 'change':
      return indexOf(regionId).change(request.change, request.day, request.again).map(packList);
    case 'rank':
      return indexOf(regionId).rankVacancies(request.candidateId, request.day);
    case 'forget':
      regions.delete(regionId);
      return undefined;
  }
}

function reply(message: Reply): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ number, request }: Envelope) => {
  try {
    reply({ number, answer: answer(request) });
  } catch (error) {
    reply({ number, error });
  }
});
