/** One made-up person as a source system would deliver them. */
import type { BulkRegel } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { occupationOf } from '../occupations.ts';
import type { GuidingOrganisation } from '../organisations.ts';
import { drawAddress, drawGemeente } from '../places.ts';
import type { Random } from '../random.ts';
import { drawCareer, drawCompetences, drawCourses, drawEducation, drawPresentation } from './career.ts';
import {
  drawBounds,
  drawHours,
  drawLanguages,
  drawSupportNeeds,
  drawTransport,
  drawWishes,
} from './conditions.ts';
import { drawBelonging, drawDates, drawFacts, drawStatus, keyOf } from './dossier.ts';
import { drawAge, drawIdentity } from './identity.ts';
import { withImplausible } from './implausible.ts';
import { benefits, shares } from './shares.ts';

export interface DemoCandidate {
  organisation: GuidingOrganisation;
  /** With `sleutel`, as one line of a bulk delivery. */
  row: BulkRegel & { sleutel: string };
}

/** @param number from 1; decides the key in the source system */
export function drawCandidate(random: Random, number: number, today: IsoDate): DemoCandidate {
  const benefit = random.weighted(benefits);
  const age = drawAge(random, benefit);
  const gemeente = drawGemeente(random);
  const statushouder = benefit === 'participatiewet' && random.chance(shares.statushouder / 0.485);
  const { organisation, fields } = drawBelonging(random, gemeente, benefit, age);
  const career = drawCareer(random, { age, today });
  const transport = drawTransport(random, career.main);
  const status = drawStatus(random, today);
  const courses = drawCourses(random, career, today);
  const competences = random.chance(shares.noCompetence) ? [] : drawCompetences(random, career);
  const languages = drawLanguages(random, { statushouder });

  const qualification = {
    ...(!random.chance(shares.noEducationLevel) && drawEducation(random)),
    ...(competences.length > 0 && {
      competentiebeheersing: competences.map((codeCompetentie) => ({ codeCompetentie })),
    }),
    ...(courses && courses.length > 0 && { cursus: courses }),
    ...(transport.licences && transport.licences.length > 0 && { rijbewijs: transport.licences }),
    ...(languages && languages.length > 0 && { taalbeheersing: languages }),
    ...(career.experience.length > 0 && { werkervaring: [...career.experience] }),
  };
  const mobility = {
    ...(!random.chance(shares.noPostcode) && {
      bemiddelingspostcode: drawAddress(random, gemeente.code).postcode,
    }),
    ...(random.chance(0.5) && { maximaleReistijd: random.pick([20, 30, 30, 45, 45, 60]) }),
    ...(random.chance(0.3) && { maximaleReisafstand: random.pick([5, 10, 15, 20, 25, 40]) }),
  };
  const row: DemoCandidate['row'] = {
    sleutel: keyOf(organisation, number),
    identiteit: drawIdentity(random.branch('naam'), age, today),
    ...fields,
    ...status,
    ...drawDates(random, today),
    ...drawFacts(random, benefit, today),
    ...(!random.chance(shares.noOccupation) && {
      bemiddelingsberoep: [career.main, ...career.others].map((slug) => ({
        codeBeroepsnaam: occupationOf(slug).uri,
      })),
    }),
    ...(Object.keys(mobility).length > 0 && { mobiliteit: mobility }),
    ...(Object.keys(qualification).length > 0 && { arbeidsmarktkwalificatie: qualification }),
    ...drawHours(random),
    ...(transport.means && transport.means.length > 0 && { vervoermiddel: transport.means }),
    ...drawBounds(random),
    ...drawWishes(random, career.main, today),
    ...drawSupportNeeds(random, status.bemiddelbaarheid === 'met-ondersteuning'),
    ...(random.chance(0.25) && { persoonlijkePresentatie: drawPresentation(random, career) }),
  };
  const isFaulty = random.chance(shares.implausible);
  return { organisation, row: isFaulty ? withImplausible(random, row) : row };
}
