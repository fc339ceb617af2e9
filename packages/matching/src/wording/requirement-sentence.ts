/** One requirement in plain Dutch (B1). Says what is known, by what, and what is not known: never a guess. */
import type { CompetenceRelation } from '@vlinderdas/taxonomy/competence-relation';
import {
  formatClockTime,
  formatDateForPeople,
  formatDistance,
  formatHoursPerWeek,
  formatList,
  formatTravel,
} from '@vlinderdas/vocabulary/wording';
import { licencesOf } from '../codes/licence.ts';
import { toIsoDate } from '../day-number.ts';
import type { CompetenceSupport, Evidence, Outcome } from '../explanation.ts';
import type { HoursRange } from '../profile.ts';
import { doubtSentence } from './doubt-sentence.ts';
import { duration } from './duration.ts';
import {
  conditionWords,
  contractWords,
  languageLevelWord as languageLevel,
  levelWord,
  schoolingWord,
  shiftWords,
} from './job-words.ts';
import type { Labels } from './labels.ts';

type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;
type Wording<Kind extends Evidence['kind']> = (
  evidence: EvidenceOf<Kind>,
  outcome: Outcome,
  labels: Labels,
) => string;

const range = ({ min, max }: HoursRange): string => formatHoursPerWeek(min === 0 ? undefined : min, max);

const day = (number: number): string => formatDateForPeople(toIsoDate(number));

const occupation: Wording<'beroep'> = (
  { asked, by, occupation: found, similarity, months, likeMonths, endedIn },
  outcome,
  labels,
) => {
  if (by === null || found === null) {
    return outcome === 'onbekend'
      ? 'Wij weten niet welk werk de kandidaat heeft gedaan of zoekt.'
      : `De kandidaat heeft niet gewerkt als ${labels.occupation(asked)} of in een beroep dat erop lijkt.`;
  }
  const name = labels.occupation(found);
  const like = similarity === 1000 ? '' : ` Dat lijkt op ${labels.occupation(asked)}.`;
  if (by === 'bemiddelingsberoep') return `De kandidaat zoekt werk als ${name}.${like}`;
  const long = months === null ? '' : ` ${duration(months)}`;
  const together =
    likeMonths === null ? '' : ` Met ander werk dat erop lijkt is dat samen ${duration(likeMonths)}.`;
  const until = endedIn === null ? '' : `, tot ${endedIn}`;
  return `De kandidaat heeft${long} gewerkt als ${name}${until}.${like}${together}`;
};

const experience: Wording<'ervaring'> = ({ askedMonths, months, inLikeWork }, outcome) => {
  const asked = `De werkgever vraagt ${duration(askedMonths)} ervaring.`;
  if (months === null) return `${asked} Wij weten niet hoeveel ervaring de kandidaat heeft.`;
  if (outcome === 'onbekend') return `${asked} De kandidaat heeft zeker ${duration(months)}, misschien meer.`;
  return months === 0
    ? `${asked} De kandidaat heeft die niet.`
    : `${asked} De kandidaat heeft ${duration(months)}.${inLikeWork ? ' Werk dat erop lijkt, telt mee.' : ''}`;
};

/** What a near competence is to the asked one. */
const RELATION_WORDS: Readonly<Record<CompetenceRelation, string>> = {
  hetzelfde: 'dit',
  deel: 'een deel daarvan',
  ruimer: 'iets waar dit een deel van is',
  'zelfde-soort': 'iets dat erop lijkt',
  'zelfde-werk': 'iets dat vaak bij hetzelfde werk hoort',
};

/** Only of what the profile says it is told that someone can it; the rest is told with the work it follows from. */
function alsoHelps({ also, alsoByWork }: Exclude<CompetenceSupport, { by: 'zelf' }>, labels: Labels): string {
  const own =
    also.length === 0
      ? ''
      : ` De kandidaat kan ook: ${formatList(also.map((other) => labels.competence(other)))}.`;
  if (alsoByWork === null) return own;
  const { competence: implied, occupation: work, always, doubt } = alsoByWork;
  const follows = always && doubt === null ? 'volgt ook' : 'volgt misschien ook';
  return `${own} Uit eerder werk als ${labels.occupation(work)} ${follows}: ${labels.competence(implied)}.`;
}

const competence: Wording<'competentie'> = ({ competence: asked, support }, outcome, labels) => {
  const name = labels.competence(asked);
  if (outcome === 'onbekend') return `Wij weten niet of de kandidaat dit kan: ${name}.`;
  if (support === null) return `Dit staat niet in het profiel: ${name}.`;
  if (support.by === 'zelf') return `De kandidaat kan dit: ${name}.`;
  const work =
    support.by === 'ervaring' ? `De kandidaat werkte als ${labels.occupation(support.occupation)}.` : '';
  if (support.by === 'ervaring' && support.relation === 'hetzelfde') {
    return `Gevraagd: ${name}. ${work} ${outcome === 'past' ? 'Daar hoort dit bij.' : doubtSentence(support)}`;
  }
  const nearest = labels.competence(support.competence);
  if (outcome === 'ontbreekt') {
    return `Dit staat niet in het profiel: ${name}. Het dichtst erbij komt: ${nearest}.`;
  }
  const found = `${RELATION_WORDS[support.relation]}: ${nearest}.`;
  const also = alsoHelps(support, labels);
  const belongs = support.by === 'ervaring' && !support.always ? 'Daarbij hoort soms' : 'Daarbij hoort';
  return work === ''
    ? `Gevraagd: ${name}. De kandidaat kan ${found}${also}`
    : `Gevraagd: ${name}. ${work} ${belongs} ${found}${also}`;
};

const certificate: Wording<'certificaat'> = ({ certificate: asked }, outcome, labels) => {
  const name = labels.certificate(asked);
  if (outcome === 'past') return `De kandidaat heeft: ${name}.`;
  return outcome === 'onbekend'
    ? `Wij weten niet of de kandidaat dit heeft: ${name}.`
    : `De kandidaat heeft dit nog niet: ${name}.`;
};

const licence: Wording<'rijbewijs'> = ({ licence: asked }, outcome) => {
  const name = `rijbewijs ${licencesOf(asked).join(', ')}`;
  if (outcome === 'past') return `De kandidaat heeft ${name}.`;
  return outcome === 'onbekend'
    ? `Wij weten niet of de kandidaat ${name} heeft.`
    : `De kandidaat heeft geen ${name}.`;
};

const language: Wording<'taal'> = ({ language: asked, asked: level, level: has }, outcome, labels) => {
  const name = labels.language(asked);
  const wanted = `De werkgever vraagt ${name} op niveau ${languageLevel(level)}.`;
  if (outcome === 'onbekend') return `${wanted} Wij weten het niveau van de kandidaat niet.`;
  if (has === null) return `${wanted} ${name} staat niet in het profiel.`;
  return has === 0
    ? `${wanted} De kandidaat spreekt geen ${name}.`
    : `${wanted} De kandidaat heeft ${languageLevel(has)}.`;
};

const level: Wording<'niveau'> = ({ asked, level: has }) => {
  const wanted = `De werkgever vraagt dit werk- en denkniveau: ${levelWord(asked)}.`;
  return has === null
    ? `${wanted} Wij weten het niveau van de kandidaat niet.`
    : `${wanted} De kandidaat heeft ${levelWord(has)}.`;
};

const schooling: Wording<'opleiding'> = ({ asked, has }, outcome) => {
  if (asked === 0) {
    return 'De werkgever vraagt een opleiding zonder niveau. Of de kandidaat die heeft, weten wij niet.';
  }
  const wanted = `De werkgever vraagt een afgeronde opleiding: ${schoolingWord(asked)}.`;
  if (outcome === 'onbekend') return `${wanted} Wij weten niet welke opleiding de kandidaat heeft afgerond.`;
  if (has !== null && has >= asked) {
    const own = `${wanted} De kandidaat heeft ${schoolingWord(has)}.`;
    return outcome === 'past' ? own : `${own} Of de richting klopt, weten wij niet.`;
  }
  const highest =
    has === null
      ? 'In het profiel staat geen afgeronde opleiding.'
      : `De hoogste afgeronde opleiding van de kandidaat is ${schoolingWord(has)}.`;
  return outcome === 'lijkt-erop'
    ? `${wanted} ${highest} De kandidaat werkt wel op dat niveau.`
    : `${wanted} ${highest}`;
};

const hours: Wording<'uren'> = ({ offered, wanted }, outcome) => {
  if (!offered) return 'In de vacature staat niet hoeveel uur het werk is.';
  if (!wanted) return `Het werk is ${range(offered)}. Wij weten niet hoeveel uur de kandidaat wil werken.`;
  const end = outcome === 'past' ? 'Dat past.' : 'Dat past niet.';
  return `Het werk is ${range(offered)}. De kandidaat wil ${range(wanted)}. ${end}`;
};

const travel: Wording<'reistijd'> = ({ limit, minutes, hectometres, means, maxMinutes, maxKm }) => {
  if (limit === 'ov-begintijd')
    return 'Het werk begint zo vroeg dat de kandidaat er niet met het ov kan komen.';
  if (hectometres === null) return 'Wij weten niet hoe ver het is.';
  const far = formatDistance(hectometres);
  if (limit === 'kilometers')
    return `Het is ${far} naar het werk. De kandidaat wil hoogstens ${maxKm} km reizen.`;
  if (minutes === null || means === null) {
    return `Het is ${far} naar het werk. Wij weten niet hoe de kandidaat kan reizen.`;
  }
  const trip = `De reis is ${formatTravel(minutes, means)} (${far}).`;
  return limit === 'minuten' ? `${trip} De kandidaat wil hoogstens ${maxMinutes} minuten reizen.` : trip;
};

const times: Wording<'werktijden'> = ({ asked, lacking, irregular }) => {
  const work = `Het werk is ${shiftWords(asked)}.`;
  if (irregular === 'possible') {
    const can = `${work} De kandidaat kan onregelmatig of in ploegendienst werken.`;
    return lacking === 0 ? can : `${can} Of dat ook ${shiftWords(lacking ?? asked)} is, weten wij niet.`;
  }
  if (irregular === 'refused') {
    const fits = lacking === 0 ? 'Dat past.' : 'Dat past niet.';
    return `${work} De kandidaat kan niet onregelmatig of in ploegendienst werken. ${fits}`;
  }
  if (lacking === null) return `${work} Wij weten niet wanneer de kandidaat kan werken.`;
  return lacking === 0
    ? `${work} De kandidaat kan dan.`
    : `${work} De kandidaat kan niet ${shiftWords(lacking)}.`;
};

const start: Wording<'begintijd'> = ({ start: begins, earliest }) => {
  const work = `Het werk begint om ${formatClockTime(begins)}.`;
  if (earliest === null) return `${work} Wij weten niet vanaf hoe laat de kandidaat kan beginnen.`;
  return `${work} De kandidaat kan vanaf ${formatClockTime(earliest)}.`;
};

const contracts: Wording<'contract'> = ({ offered, wanted }) => {
  const offer = `De werkgever biedt ${contractWords(offered ?? 0)}.`;
  if (!wanted) return `${offer} Wij weten niet of de kandidaat dat wil.`;
  return ((offered ?? 0) & wanted) !== 0
    ? `${offer} De kandidaat wil dat ook.`
    : `${offer} De kandidaat wil liever ${contractWords(wanted)}.`;
};

const wishes: Wording<'wensen'> = ({ occupation: wished, similarity, sector }, outcome, labels) => {
  if (outcome === 'onbekend') return 'Wij weten niet of de kandidaat dit werk graag wil doen.';
  if (outcome === 'ontbreekt') return 'De kandidaat wil liever ander werk.';
  if (wished !== null && similarity === 1000)
    return `De kandidaat wil graag werken als ${labels.occupation(wished)}.`;
  if (wished !== null && similarity >= 500) {
    return `De kandidaat wil graag werken als ${labels.occupation(wished)}. Dat lijkt op dit werk.`;
  }
  return sector
    ? 'De kandidaat wil graag in deze sector werken.'
    : 'Dit werk lijkt een beetje op wat de kandidaat wil.';
};

const conditions: Wording<'omstandigheden'> = ({ avoided, asked }) => {
  if (asked === null) {
    return `Dit kan voor de kandidaat niet: ${conditionWords(avoided)}. In de vacature staat niet of het bij het werk hoort.`;
  }
  const clash = avoided & asked;
  return clash === 0
    ? 'Bij dit werk hoort niets wat voor de kandidaat niet kan.'
    : `Bij dit werk hoort iets wat voor de kandidaat niet kan: ${conditionWords(clash)}.`;
};

const availability: Wording<'beschikbaarheid'> = ({ from, start: begins }, outcome) => {
  if (from === null) return 'Wij weten niet vanaf wanneer de kandidaat kan beginnen.';
  if (outcome === 'past') return 'De kandidaat is op tijd beschikbaar.';
  const free = `De kandidaat kan vanaf ${day(from)}.`;
  return begins === null
    ? `${free} In de vacature staat geen begindatum.`
    : `${free} Het werk begint op ${day(begins)}.`;
};

/** With a decimal, for it is reckoned with. */
export const formatPerMille = (perMille: number): string => `${String(perMille / 10).replace('.', ',')}%`;

const mutual: Wording<'wederzijds'> = ({ employerPerMille, candidatePerMille }) =>
  `Van wat de werkgever vraagt, past ${formatPerMille(employerPerMille)}. Van wat de kandidaat vraagt, past ${formatPerMille(candidatePerMille)}.`;

/** The sentence for one piece of evidence; a number nobody knows is named as such. */
export function describeEvidence(evidence: Evidence, outcome: Outcome, labels: Labels): string {
  switch (evidence.kind) {
    case 'beroep':
      return occupation(evidence, outcome, labels);
    case 'ervaring':
      return experience(evidence, outcome, labels);
    case 'competentie':
      return competence(evidence, outcome, labels);
    case 'certificaat':
      return certificate(evidence, outcome, labels);
    case 'rijbewijs':
      return licence(evidence, outcome, labels);
    case 'taal':
      return language(evidence, outcome, labels);
    case 'niveau':
      return level(evidence, outcome, labels);
    case 'opleiding':
      return schooling(evidence, outcome, labels);
    case 'uren':
      return hours(evidence, outcome, labels);
    case 'reistijd':
      return travel(evidence, outcome, labels);
    case 'werktijden':
      return times(evidence, outcome, labels);
    case 'begintijd':
      return start(evidence, outcome, labels);
    case 'contract':
      return contracts(evidence, outcome, labels);
    case 'wensen':
      return wishes(evidence, outcome, labels);
    case 'omstandigheden':
      return conditions(evidence, outcome, labels);
    case 'beschikbaarheid':
      return availability(evidence, outcome, labels);
    case 'wederzijds':
      return mutual(evidence, outcome, labels);
  }
}
