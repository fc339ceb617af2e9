/** An explanation as people read it: a word, a line of facts, and sentences at level B1. */
import { formatList, formatTravel } from '@vlinderdas/vocabulary/wording';
import type { CriterionId, Evidence, Explanation, Outcome, Requirement } from '../explanation.ts';
import { EMPLOYER_ASKS, type Weights } from '../weights.ts';
import { BRIDGE_WORDS, GAP_WORDS } from './job-words.ts';
import type { Labels } from './labels.ts';
import { describeEvidence } from './requirement-sentence.ts';

export interface Sentence {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  readonly hard: boolean;
  readonly points: number;
  readonly max: number;
  readonly text: string;
}

/** One sentence or two per requirement, in the order of the page; what nobody asked is left out. */
export function toSentences(explanation: Explanation, labels: Labels): Sentence[] {
  return explanation.assessments.flatMap(({ criterion, requirements }) =>
    requirements
      .filter(({ outcome }) => outcome !== 'niet-gevraagd')
      .map(({ outcome, hard, points, max, evidence }) => ({
        criterion,
        outcome,
        hard,
        points,
        max,
        text: describeEvidence(evidence, outcome, labels),
      })),
  );
}

/** What stands between this pair and a match, and what would help; "Past bijna: dit is nodig". */
export function toFailureSentences(explanation: Explanation, labels: Labels): string[] {
  return explanation.failures.map(({ evidence, bridges }) => {
    const help =
      bridges.length === 0
        ? 'Hier helpt meestal niets tegen.'
        : `Dit kan helpen: ${formatList(
            bridges.map((bridge) => BRIDGE_WORDS[bridge]),
            'of',
          )}.`;
    return `${describeEvidence(evidence, 'ontbreekt', labels)} ${help}`;
  });
}

/** What a person must ask; "Nog te vragen". */
export function toCheckSentences(explanation: Explanation, labels: Labels): string[] {
  return explanation.toCheck.map(({ evidence, outcome }) => {
    const known = describeEvidence(evidence, outcome, labels);
    return outcome === 'lijkt-erop' ? `${known} Ga na of dat genoeg is.` : known;
  });
}

/** What the profile still lacks before it can be ranked, as one sentence; undefined when nothing. */
export function toGapSentence({ profileGaps }: Explanation): string | undefined {
  if (profileGaps.length === 0) return undefined;
  return `Het profiel is niet compleet. Dit ontbreekt: ${formatList(profileGaps.map((gap) => GAP_WORDS[gap]))}.`;
}

function isTrip(evidence: Evidence): evidence is Extract<Evidence, { kind: 'reistijd' }> {
  return evidence.kind === 'reistijd';
}

/** What a person has bounds for, in the middle of a sentence. */
const BOUND_WORDS: Readonly<Partial<Record<CriterionId, string>>> = {
  uren: 'uren',
  reistijd: 'reistijd',
  werktijden: 'werktijden',
  omstandigheden: 'omstandigheden van het werk',
  beschikbaarheid: 'begindatum',
};

/** Each that does not meet says which way: known to lack, close to it, or not known. */
function countRequired(required: readonly Requirement[]): string {
  const having = (is: (requirement: Requirement) => boolean): number => required.filter(is).length;
  const meets = having(({ standing }) => standing === 'meets');
  const fails = having(({ standing }) => standing === 'fails');
  const near = having(({ standing, outcome }) => standing === 'open' && outcome === 'lijkt-erop');
  const unknown = required.length - meets - fails - near;
  const rest = [
    fails > 0 && `${fails} ${fails === 1 ? 'voldoet' : 'voldoen'} niet`,
    near > 0 && `${near} ${near === 1 ? 'lijkt' : 'lijken'} erop`,
    unknown > 0 && `${unknown} niet bekend`,
  ].filter((part) => part !== false);
  const met = `${meets} van ${required.length} vereist`;
  return rest.length === 0 ? met : `${met} (${rest.join(', ')})`;
}

function countCompetences(competences: readonly Requirement[]): string {
  const having = (wanted: Outcome): number => competences.filter(({ outcome }) => outcome === wanted).length;
  const near = having('lijkt-erop');
  const met = `${having('past')} van ${competences.length} vaardigheden`;
  return near === 0 ? met : `${met} (${near} ${near === 1 ? 'lijkt' : 'lijken'} erop)`;
}

/**
 * The facts that stand beside a name on a list; what was not asked or is not known is left out.
 *
 * @example '3 van 4 vereist (1 niet bekend) · 7 van 9 vaardigheden (1 lijkt erop) · 12 min fietsen'
 */
export function toFactsLine({ assessments }: Explanation): string {
  const facts: string[] = [];
  const asked = assessments.filter(({ criterion }) => EMPLOYER_ASKS.includes(criterion));
  const required = asked.flatMap(({ requirements }) => requirements.filter(({ hard }) => hard));
  if (required.length > 0) facts.push(countRequired(required));
  const competences = asked.find(({ criterion }) => criterion === 'competenties')?.requirements ?? [];
  if (competences.length > 0) facts.push(countCompetences(competences));
  const beyond = assessments.filter(
    ({ criterion, requirements }) =>
      !EMPLOYER_ASKS.includes(criterion) && requirements.some(({ standing }) => standing === 'fails'),
  );
  if (beyond.length > 0) {
    facts.push(
      `past niet: ${formatList(beyond.map(({ criterion }) => BOUND_WORDS[criterion] ?? criterion))}`,
    );
  }
  const trip = assessments
    .flatMap(({ requirements }) => requirements.map(({ evidence }) => evidence))
    .find(isTrip);
  if (trip && trip.minutes !== null && trip.means !== null)
    facts.push(formatTravel(trip.minutes, trip.means));
  return facts.join(' · ');
}

/** The score as a word; the number stands behind "Waarom?". */
export function toScoreWord(total: number, { words }: Weights): 'Sterk' | 'Goed' | 'Mogelijk' {
  if (total >= words.sterk) return 'Sterk';
  return total >= words.goed ? 'Goed' : 'Mogelijk';
}
