/** What would change the outcome, in plain Dutch (B1): what must be so, and what the pair then is. */
import {
  formatClockTime,
  formatDateForPeople,
  formatHoursPerWeek,
  formatList,
  formatNumber,
} from '@vlinderdas/vocabulary/wording';
import { licencesOf } from '../codes/licence.ts';
import { toIsoDate } from '../day-number.ts';
import type { Evidence, Outcome, Placement } from '../explanation.ts';
import type { Weights } from '../weights.ts';
import type { Change } from '../what-would-change.ts';
import {
  conditionWords,
  contractWords,
  languageLevelWord,
  levelWord,
  schoolingWord,
  shiftWords,
} from './job-words.ts';
import type { Labels } from './labels.ts';
import { toScoreWord } from './sentences.ts';

const GROUP: Readonly<Record<Placement, string>> = {
  geschikt: 'Geschikte kandidaten',
  bridgeable: 'Past bijna',
  incomplete: 'Profiel onvolledig',
};

const hoursWords = ({ min, max }: { min: number; max: number }): string =>
  formatHoursPerWeek(min === 0 ? undefined : min, max);
const dayWords = (day: number): string => formatDateForPeople(toIsoDate(day));

/** `Als ...`: what must turn out, be learned or be arranged. */
function conditionOf(evidence: Evidence, outcome: Outcome, labels: Labels): string {
  const isUnknown = outcome === 'onbekend';
  switch (evidence.kind) {
    case 'beroep':
      return `Als de kandidaat wil werken als ${labels.occupation(evidence.asked)}`;
    case 'ervaring':
      return 'Als de kandidaat de gevraagde ervaring heeft';
    case 'competentie': {
      const name = labels.competence(evidence.competence);
      return outcome === 'ontbreekt'
        ? `Als de kandidaat dit leert: ${name}`
        : `Als de kandidaat dit blijkt te kunnen: ${name}`;
    }
    case 'certificaat': {
      const name = labels.certificate(evidence.certificate);
      return isUnknown ? `Als de kandidaat dit heeft: ${name}` : `Als de kandidaat dit haalt: ${name}`;
    }
    case 'rijbewijs': {
      const name = `rijbewijs ${licencesOf(evidence.licence).join(', ')}`;
      return isUnknown ? `Als de kandidaat ${name} heeft` : `Als de kandidaat ${name} haalt`;
    }
    case 'taal': {
      const level = `${labels.language(evidence.language)} op niveau ${languageLevelWord(evidence.asked)}`;
      return isUnknown ? `Als de kandidaat ${level} heeft` : `Als de kandidaat ${level} haalt`;
    }
    case 'niveau':
      return `Als de kandidaat dit werk- en denkniveau ${isUnknown ? 'heeft' : 'haalt'}: ${levelWord(evidence.asked)}`;
    case 'opleiding':
      if (evidence.has !== null && evidence.has >= evidence.asked) {
        return 'Als de richting van de opleiding klopt';
      }
      return `Als de kandidaat een opleiding afrondt of al heeft: ${schoolingWord(evidence.asked)}`;
    case 'uren':
      if (!evidence.offered) return 'Als in de vacature staat hoeveel uur het werk is, en dat past';
      return isUnknown
        ? `Als de kandidaat ${hoursWords(evidence.offered)} wil werken`
        : 'Als de uren voor beiden passen';
    case 'reistijd':
      if (evidence.limit === 'ov-begintijd') return 'Als er vervoer is op die tijd';
      return evidence.limit
        ? 'Als de kandidaat deze reis wil maken'
        : 'Als de woonplaats bekend is en dichtbij ligt';
    case 'werktijden':
      return `Als de kandidaat ${shiftWords(evidence.lacking ?? evidence.asked)} kan werken`;
    case 'begintijd':
      return `Als de kandidaat om ${formatClockTime(evidence.start)} kan beginnen`;
    case 'contract':
      return `Als de kandidaat ook dit wil: ${contractWords(evidence.offered ?? 0)}`;
    case 'wensen':
      return 'Als de kandidaat dit werk graag wil';
    case 'omstandigheden': {
      const { asked, avoided } = evidence;
      return `Als dit niet bij het werk hoort: ${conditionWords(asked === null ? avoided : avoided & asked)}`;
    }
    case 'beschikbaarheid':
      return evidence.from === null
        ? 'Als de kandidaat op tijd kan beginnen'
        : `Als het werk op ${dayWords(evidence.from)} kan beginnen`;
    case 'wederzijds':
      return '';
  }
}

/** More than this one thing can give is believed only with where the rest comes from. */
function sharesOf({ criterion, shares }: Change): string {
  if (!shares) return '';
  const { itself, alike, elsewhere, mutual } = shares;
  const others = criterion === 'competenties' ? 'andere vaardigheden' : 'de rest van dit onderdeel';
  const parts = [
    `${formatNumber(itself)} hiervoor`,
    alike > 0 && `${formatNumber(alike)} doordat dit ook helpt bij ${others}`,
    elsewhere > 0 && `${formatNumber(elsewhere)} bij andere onderdelen`,
    mutual > 0 && `${formatNumber(mutual)} doordat het voor werkgever en kandidaat beter past`,
  ].filter((part) => part !== false);
  return ` (${formatList(parts)})`;
}

function effectOf(change: Change, weights: Weights): string {
  const { from, to, points } = change;
  const parts: string[] = [];
  const before = toScoreWord(from.total, weights);
  const after = toScoreWord(to.total, weights);
  if (from.placement !== to.placement) {
    parts.push(`dan van ‘${GROUP[from.placement]}’ naar ‘${GROUP[to.placement]}’`);
  }
  if (to.placement !== 'incomplete' && before !== after)
    parts.push(`de score gaat van ${before} naar ${after}`);
  if (points > 0) parts.push(`${formatNumber(points)} punten erbij${sharesOf(change)}`);
  return parts.length === 0 ? 'dan blijft de score gelijk' : parts.join(', ');
}

/** @example 'Als de kandidaat dit haalt: VCA basis: dan van ‘Past bijna’ naar ‘Geschikte kandidaten’, 120 punten erbij.' */
export function toChangeSentence(change: Change, labels: Labels, weights: Weights): string {
  const sentence = `${conditionOf(change.evidence, change.outcome, labels)}: ${effectOf(change, weights)}.`;
  const falls = change.decides && change.from.placement === 'geschikt';
  return falls ? `${sentence} Zo niet, dan komt de kandidaat onder ‘${GROUP.bridgeable}’.` : sentence;
}
