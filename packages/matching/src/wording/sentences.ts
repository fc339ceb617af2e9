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

/** What a person must ask; "Nog na te gaan". */
export function toCheckSentences(explanation: Explanation, labels: Labels): string[] {
  return explanation.toCheck.map(({ evidence }) => {
    const outcome = evidence.kind === 'competentie' && evidence.support !== null ? 'lijkt-erop' : 'onbekend';
    return describeEvidence(evidence, outcome, labels);
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

/**
 * The facts that stand beside a name on a list; what was not asked or is not known is left out.
 *
 * @example '4 van 4 vereist · 7 van 9 vaardigheden · 12 min fietsen'
 */
export function toFactsLine({ assessments }: Explanation): string {
  const facts: string[] = [];
  const count = (requirements: readonly Requirement[], noun: string): void => {
    if (requirements.length === 0) return;
    const met = requirements.filter(({ outcome }) => outcome === 'past').length;
    facts.push(`${met} van ${requirements.length} ${noun}`);
  };
  const asked = assessments.filter(({ criterion }) => EMPLOYER_ASKS.includes(criterion));
  count(
    asked.flatMap(({ requirements }) => requirements.filter(({ hard }) => hard)),
    'vereist',
  );
  const competences = asked.find(({ criterion }) => criterion === 'competenties');
  count(competences?.requirements ?? [], 'vaardigheden');
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
