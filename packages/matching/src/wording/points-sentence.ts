/** How the points of one requirement came about, in plain Dutch (B1): which part of its maximum, and by which rule. */
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import type { Evidence, Requirement } from '../explanation.ts';
import type { Weights } from '../weights.ts';
import { formatPerMille } from './requirement-sentence.ts';

const percent = (perMille: number): string => `${formatNumber(Math.round(perMille / 10))}%`;

/** Where a word begins at a percentage, a share just below it must not look as if it reached it. */
const percentReached = (perMille: number): string => percent(Math.floor(perMille / 10) * 10);

const near = (share: string, most: string): string =>
  share === most
    ? `Wat erop lijkt, telt voor ${most} en nooit voor meer.`
    : `Telt voor ${share}. Wat erop lijkt, telt voor hoogstens ${most}.`;

/** The share that was given, and why this share and not all. */
function shareOf(evidence: Evidence, requirement: Requirement, weights: Weights): string {
  const { points, max, perMille, outcome } = requirement;
  const share = evidence.kind === 'competentie' ? percentReached(perMille) : percent((1000 * points) / max);
  const counts = `Telt voor ${share}.`;
  switch (evidence.kind) {
    case 'beroep':
      if (evidence.by === 'bemiddelingsberoep') {
        return `${counts} Werk dat iemand zoekt, telt voor hoogstens ${percent(weights.occupation.withoutExperience)}.`;
      }
      return evidence.similarity < 1000
        ? `${counts} Het beroep lijkt voor ${percent(evidence.similarity)} op wat gevraagd is, en lang en recent werk telt het zwaarst.`
        : `${counts} Lang en recent werk telt het zwaarst.`;
    case 'ervaring':
      return `${formatNumber(evidence.months ?? 0)} van ${formatNumber(evidence.askedMonths)} maanden is ${share}.`;
    case 'competentie':
      return evidence.support?.by === 'ervaring' && evidence.support.relation === 'hetzelfde'
        ? `${counts} Werk bewijst een vaardigheid niet helemaal.`
        : near(share, percent(weights.competence.relatedAtMost));
    case 'taal':
    case 'niveau':
      return `Eén niveau lager telt voor ${share}.`;
    case 'opleiding':
      return outcome === 'lijkt-erop'
        ? `Werken op dat niveau zonder de opleiding telt voor ${share}.`
        : `Eén niveau lager telt voor ${share}.`;
    case 'uren':
      return `Hoogstens ${weights.hours.nearWithin} uur verschil telt voor ${share}.`;
    case 'reistijd': {
      const { fullUntilMinutes, noneFromMinutes } = weights.travel;
      return `${counts} Tot en met ${fullUntilMinutes} minuten telt alles, vanaf ${noneFromMinutes} minuten niets.`;
    }
    case 'wensen':
      return `${counts} Werk dat lijkt op de wens telt voor een deel, alleen de sector voor ${percent(weights.wishes.sector)}.`;
    case 'wederzijds': {
      const least = Math.min(evidence.employerPerMille, evidence.candidatePerMille);
      return `De laagste van de twee telt: ${formatPerMille(least)} van ${formatNumber(max)} is ${formatNumber(points)}.`;
    }
    default:
      return counts;
  }
}

/**
 * Undefined where all points are given, or none.
 *
 * @example 'Telt voor 65%. Wat erop lijkt, telt voor hoogstens 80%.'
 */
export function toPointsSentence(requirement: Requirement, weights: Weights): string | undefined {
  const { points, max, evidence } = requirement;
  return points === 0 || points === max ? undefined : shareOf(evidence, requirement, weights);
}

/** The rules of the score with their figures, for who wants to check a sum. */
export function toRules(weights: Weights): string[] {
  const { competence, occupation, travel, hours, oneLevelBelow, wishes } = weights;
  return [
    'Vraagt een vacature iets niet, zoals een rijbewijs, dan gaan die punten naar wat zij wel vraagt, naar verhouding. Daarom is het maximum van een onderdeel bij een vacature vaak hoger dan hierboven. De som blijft 10.000.',
    `Binnen vaardigheden telt vereist zwaarder dan gewenst (${competence.strength[3]} tegen ${competence.strength[2]}), en een vaardigheid die weinig beroepen vragen zwaarder dan een die bijna elk beroep vraagt.`,
    `Een vaardigheid die iemand heeft, telt helemaal. Wat erop lijkt, telt voor hoogstens ${percent(competence.relatedAtMost)}, en onder de ${percent(competence.nearFrom)} noemen wij het niet “lijkt erop”.`,
    `Blijkt een vaardigheid uit werk, dan telt zij voor hoogstens ${percent(competence.impliedByExperience[3])} als zij altijd bij dat werk hoort, en anders voor minder. Vanaf ${percent(competence.metFrom)} heet dat “past”, daaronder “lijkt erop”.`,
    `Gedaan werk telt voor ${percent(occupation.experienceAtLeast)} tot 100%: hoe langer en recenter, hoe meer. Werk dat iemand zoekt maar niet deed, telt voor hoogstens ${percent(occupation.withoutExperience)}.`,
    `Vraagt de werkgever jaren ervaring, dan is ${percent(occupation.askedExperience)} van de punten voor beroep en ervaring daarvoor. Werk dat voor ${percent(occupation.experienceCountsFrom)} of meer op het gevraagde lijkt, telt mee.`,
    `Reistijd telt helemaal tot en met ${travel.fullUntilMinutes} minuten, en neemt af tot niets bij ${travel.noneFromMinutes} minuten.`,
    `Eén niveau te laag bij taal, opleiding of werk- en denkniveau telt voor ${percent(oneLevelBelow)}. Hoogstens ${hours.nearWithin} uur verschil in uren telt voor ${percent(hours.near)}. Een wens voor de sector telt voor ${percent(wishes.sector)}.`,
    'Past voor werkgever en kandidaat: wij kijken hoeveel procent past van wat de werkgever vraagt, en van wat de kandidaat vraagt. De laagste van die twee telt.',
    'Wat wij niet weten, geeft geen punten.',
  ];
}
