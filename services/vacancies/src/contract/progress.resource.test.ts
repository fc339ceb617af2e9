import { expect, it } from 'vitest';
import { HerkenningAanvraag } from './progress.resource.ts';

it('a text to recognise stays as it was sent, so that the places found in it are right', () => {
  const asked = {
    naamVacature: ' Heftruckchauffeur',
    omschrijvingVacature: '\n\u200bJe rijdt op een heftruck. ',
  };
  expect(HerkenningAanvraag.parse(asked)).toEqual(asked);
});
