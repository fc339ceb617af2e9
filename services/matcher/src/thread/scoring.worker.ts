/** The thread that holds the regions and scores, so that no event loop that serves requests does. */
import { parentPort } from 'node:worker_threads';
import { tieOf } from '@vlinderdas/matching/rank';
import { createRegionIndex, type RegionIndex } from '../domain/region-index.ts';
import { createScorer, type PairScorer } from '../domain/scorer.ts';
import { packList, unpackList } from '../domain/shortlist.ts';
import { weights } from '../domain/weights-in-use.ts';
import type { Answers, Envelope, Lesson, Reply, Request } from './messages.ts';
import { openLesson } from './open-lesson.ts';

const regions = new Map<string, RegionIndex>();
/** By version of the taxonomy; undefined for one that is not there any more. */
const scorers = new Map<string, PairScorer | undefined>();

function scorerOf(taxonomy: string): PairScorer | undefined {
  if (!scorers.has(taxonomy)) throw new Error(`the scoring thread was not taught ${taxonomy}`);
  return scorers.get(taxonomy);
}

function learn(lessons: readonly Lesson[]): void {
  for (const lesson of lessons) {
    if (scorers.get(lesson.taxonomy)) continue;
    const taxonomy = openLesson(lesson);
    scorers.set(lesson.taxonomy, taxonomy && createScorer(taxonomy, weights));
  }
}

/** A version takes tens of megabytes: one that no vacancy uses any more goes. */
function dropUnused(): string[] {
  const used = new Set([...regions.values()].flatMap((region) => [...region.versions()]));
  for (const taxonomy of scorers.keys()) if (!used.has(taxonomy)) scorers.delete(taxonomy);
  return [...scorers.keys()];
}

function indexOf(regionId: string): RegionIndex {
  const known = regions.get(regionId);
  if (known) return known;
  const index = createRegionIndex(scorerOf, tieOf);
  regions.set(regionId, index);
  return index;
}

function answer(request: Request): Answers[keyof Answers] {
  const { regionId } = request;
  switch (request.kind) {
    case 'follow':
      learn(request.lessons);
      indexOf(regionId).follow(
        request.change,
        request.lists.map((list) => unpackList(list, tieOf)),
      );
      return { held: [...scorers.keys()] };
    case 'change': {
      learn(request.lessons);
      const { lists, left } = indexOf(regionId).change(request.change, request.day, request.again);
      return { lists: lists.map(packList), left, held: dropUnused() };
    }
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
