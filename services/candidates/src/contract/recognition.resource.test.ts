import { expect, it } from 'vitest';
import { profielTekst } from './recognition.resource.ts';

it('a cv to recognise stays as it was sent, so that the places found in it are right', () => {
  const asked = { tekst: '\n\u200b2019 - 2023 heftruckchauffeur ' };
  expect(profielTekst.parse(asked)).toEqual(asked);
});
