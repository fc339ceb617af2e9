import { expect, it } from 'vitest';
import { caller } from '../../../test/played-adviser-region/open-vacancy.ts';
import { adviser } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { createCandidateList } from './load-candidates.ts';

it('explains who passes a filter, though the whole list comes without explanations', async () => {
  const region = playAdviserRegion();
  const explained = region.groups.geschikt ?? [];
  const asked: string[] = [];
  const list = createCandidateList({
    request: async (request) => {
      const isList = request.url.includes('/matching/v1/');
      if (isList) asked.push(request.url);
      const hasParts = request.url.includes('metUitleg=true');
      region.groups.geschikt = explained.map(({ uitleg, ...row }) => ({
        ...row,
        ...(hasParts && { uitleg }),
      }));
      return region.service(request);
    },
  });

  const { groups } = await list.load(caller, region.vacancy, {
    filter: 'direct',
    group: undefined,
    cursor: undefined,
    organisationId: adviser.organisatie,
  });

  expect(groups.geschikt.candidates).toHaveLength(2);
  expect(groups.geschikt.candidates.every(({ uitleg }) => uitleg)).toBe(true);
  expect(asked.filter((url) => url.includes('metUitleg')).join()).toContain(
    groups.geschikt.candidates.map(({ kandidaatId }) => `kandidaatIds=${kandidaatId}`).join('&'),
  );
});
