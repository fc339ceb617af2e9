/**
 * Competenties: per demanded competence the best support a person has for it. Having it counts in full, having
 * a similar one in part, and having done work that asks it in part. Telling competences weigh more (idf).
 */
import { forEachLink } from '@vlinderdas/taxonomy/links';
import { idfOf } from '@vlinderdas/taxonomy/taxonomy';
import type { Ask, Criterion } from '../ask.ts';
import type { Candidate } from '../candidate.ts';
import type { Context } from '../context.ts';
import type { Demand, DemandedCompetence, StrengthValue } from '../demand.ts';
import type { CompetenceSupport } from '../explanation.ts';
import { lacking, met, near, unknown } from '../grade.ts';

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

/** Similarity of every competence to the demanded one, by number: read for each candidate, so made once. */
function similarTo(competence: number, { taxonomy }: Context): Uint16Array {
  const similar = new Uint16Array(taxonomy.competences.size + 1);
  forEachLink(taxonomy.nearCompetences, competence, (target, perMille) => {
    similar[target] = perMille;
  });
  if (competence >= 0 && competence < similar.length) similar[competence] = 1000;
  return similar;
}

function askCompetence(asked: DemandedCompetence, origin: Origin, context: Context): Ask {
  const { competence, strength, hard } = asked;
  const { nearFrom, metFrom, strength: strengthWeights } = context.weights.competence;
  const similar = similarTo(competence, context);
  const similarityOf = (other: number): number =>
    other < 0 ? (other === competence ? 1000 : 0) : (similar[other] ?? 0);

  /** Place in the candidate's list of the best support, or -1. The earlier wins a tie: own before implied. */
  const findBest = ({ supported, support }: Candidate): number => {
    let best = -1;
    let most = nearFrom - 1;
    for (let at = 0; at < supported.length; at++) {
      const perMille = Math.floor(((support[at] ?? 0) * similarityOf(supported[at] ?? 0)) / 1000);
      if (perMille > most) {
        most = perMille;
        best = at;
      }
    }
    return best;
  };

  const describe = (candidate: Candidate): CompetenceSupport | null => {
    const at = findBest(candidate);
    if (at < 0) return null;
    const found = candidate.supported[at] ?? 0;
    const occupation = candidate.supportedBy[at] ?? 0;
    const similarity = similarityOf(found);
    if (occupation !== 0) return { by: 'ervaring', occupation, competence: found, similarity };
    return similarity === 1000 ? { by: 'zelf' } : { by: 'verwant', competence: found, similarity };
  };

  return {
    share: strengthWeights[strength] * idfOf(context.taxonomy, competence),
    isHard: () => hard,
    nearIsOpen: true,
    grade: (candidate) => {
      const at = findBest(candidate);
      if (at < 0) return candidate.profile.competences.length === 0 ? unknown : lacking();
      const similarity = similarityOf(candidate.supported[at] ?? 0);
      const perMille = Math.floor(((candidate.support[at] ?? 0) * similarity) / 1000);
      return perMille >= metFrom ? met(perMille) : near(perMille);
    },
    evidence: (candidate) => ({
      kind: 'competentie',
      competence,
      strength,
      origin,
      support: describe(candidate),
    }),
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
