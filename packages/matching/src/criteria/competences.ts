/**
 * Competenties: per demanded competence what a person has for it. Having it counts in full, having done work that
 * asks it in part. What a person can do besides supports it as well: the nearer and the more of it, the more, but
 * never as much as having it. Telling competences weigh more (idf).
 */
import { forEachLink } from '@vlinderdas/taxonomy/links';
import { idfOf } from '@vlinderdas/taxonomy/taxonomy';
import type { Ask, Criterion } from '../ask.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import type { Demand, DemandedCompetence, StrengthValue } from '../demand.ts';
import type { CompetenceSupport } from '../explanation.ts';
import { type Grade, lacking, met, near, outcomeOf, unknown } from '../grade.ts';
import { supportByOthers, supportItself, worthOf } from './competence-support.ts';

type Origin = 'gevraagd' | 'beroep';

/** What the vacancy names; if it names nothing, what its occupation asks at least importantly. */
function demandedBy(demand: Demand, context: Context): { origin: Origin; demanded: DemandedCompetence[] } {
  if (demand.competences.length > 0) {
    const strongest = new Map<number, DemandedCompetence>();
    for (const asked of demand.competences) {
      const known = strongest.get(asked.competence);
      strongest.set(asked.competence, {
        competence: asked.competence,
        strength: known && known.strength > asked.strength ? known.strength : asked.strength,
        hard: asked.hard || (known?.hard ?? false),
      });
    }
    return { origin: 'gevraagd', demanded: [...strongest.values()] };
  }
  const demanded: DemandedCompetence[] = [];
  forEachLink(context.taxonomy.asks, demand.occupation ?? 0, (competence, strength) => {
    if (strength > 1) demanded.push({ competence, strength: strength as StrengthValue, hard: false });
  });
  return { origin: 'beroep', demanded };
}

/** How much every other competence supports the demanded one, by number: read for each candidate, so made once. */
function similarTo(competence: number, { taxonomy }: Context): Uint16Array {
  const similar = new Uint16Array(taxonomy.competences.size + 1);
  forEachLink(taxonomy.nearCompetences, competence, (target, perMille) => {
    similar[target] = perMille;
  });
  return similar;
}

/** Whatever is near, added up to at most 1000, as per mille of support: what is left open shrinks with the square. */
function addUp(near: number, relatedAtMost: number): number {
  const open = 1000 - Math.min(near, 1000);
  return Math.floor((relatedAtMost * (1_000_000 - open * open)) / 1_000_000);
}

/**
 * What a person has for a competence, per mille: the very one, and whatever is near. Of what work implies only the
 * nearest counts: one job must not support itself by all that it implies.
 */
function weighSupport(
  candidate: Candidate,
  competence: number,
  similar: Uint16Array,
  relatedAtMost: number,
): { exact: number; related: number } {
  const { supported, support, ownCount } = candidate;
  let exact = 0;
  let own = 0;
  let byWork = 0;
  // Read for every pair of the region: what a person has counts in full, so it needs no multiplication.
  for (let at = 0; at < ownCount; at++) {
    const found = supported[at] ?? 0;
    if (found === competence) return { exact: 1000, related: 0 };
    own += similar[found] ?? 0;
  }
  for (let at = ownCount; at < supported.length; at++) {
    if (supported[at] === competence) exact = support[at] ?? 0;
    else byWork = Math.max(byWork, worthOf(candidate, at, similar));
  }
  return { exact, related: addUp(own + byWork, relatedAtMost) };
}

function askCompetence(asked: DemandedCompetence, origin: Origin, context: Context): Ask {
  const { competence, strength, hard } = asked;
  const { nearFrom, metFrom, relatedAtMost, strength: strengthWeights } = context.weights.competence;
  const similar = similarTo(competence, context);
  const weigh = (candidate: Candidate) => weighSupport(candidate, competence, similar, relatedAtMost);

  const grade = (candidate: Candidate): Grade => {
    const { exact, related } = weigh(candidate);
    if (exact >= metFrom) return met(exact);
    const perMille = Math.max(exact, related);
    if (perMille >= nearFrom) return near(perMille);
    return candidate.profile.competences.length === 0 ? unknown : lacking(perMille);
  };

  const support = (candidate: Candidate): CompetenceSupport | null => {
    const { exact, related } = weigh(candidate);
    return exact >= metFrom || exact >= related
      ? supportItself(competence, candidate, context)
      : supportByOthers(competence, candidate, similar, context);
  };

  return {
    share: strengthWeights[strength] * idfOf(context.taxonomy, competence),
    isHard: () => hard,
    nearIsOpen: true,
    grade,
    evidence: (candidate) => {
      const isKnown = outcomeOf(grade(candidate)) !== 'onbekend';
      return {
        kind: 'competentie',
        competence,
        strength,
        origin,
        support: isKnown ? support(candidate) : null,
      };
    },
  };
}

/** The weightiest first, as they stand on the page. */
export const askForCompetences: Criterion = (demand, context) => {
  const { origin, demanded } = demandedBy(demand, context);
  return demanded
    .map((asked) => ({ number: asked.competence, ask: askCompetence(asked, origin, context) }))
    .sort((left, right) => right.ask.share - left.ask.share || left.number - right.number)
    .map(({ ask }) => ask);
};
