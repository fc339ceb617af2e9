/** Explanations as an adviser reads them. Read the text files when they change: they are what people see. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  certificate,
  competence,
  DUTCH,
  demand,
  emptyDemand,
  emptyProfile,
  occupation,
  profile,
  TODAY,
  taxonomy,
  VELDHOVEN,
} from '../../test/pair.builder.ts';
import { condition, shift, travelMeans } from '../codes/job.ts';
import { languageNumber } from '../codes/language.ts';
import { heldLicenceMask, licenceMask } from '../codes/licence.ts';
import { toDayNumber } from '../day-number.ts';
import type { Demand } from '../demand.ts';
import { explain } from '../explain.ts';
import { total } from '../explanation.ts';
import type { MatchingProfile } from '../profile.ts';
import { weights202701 } from '../weights/2027-01.ts';
import { CRITERION_WORDS } from './job-words.ts';
import { createLabels } from './labels.ts';
import { toPointsSentence } from './points-sentence.ts';
import {
  toCheckSentences,
  toFactsLine,
  toFailureSentences,
  toGapSentence,
  toScoreWord,
  toSentences,
} from './sentences.ts';

const labels = createLabels(taxonomy, new Map([[-77, 'Bijzondere code van elders']]));

function toText(one: MatchingProfile, other: Demand): string {
  const explanation = explain(one, other, taxonomy, weights202701, TODAY);
  const score = total(explanation);
  const lines = [
    `${toScoreWord(score, weights202701)} (${score})`,
    toFactsLine(explanation),
    `Plaats: ${explanation.placement}`,
  ];
  const gap = toGapSentence(explanation);
  if (gap) lines.push('', gap);
  const failures = toFailureSentences(explanation, labels);
  if (failures.length > 0) lines.push('', 'Past bijna: dit is nodig', ...failures.map((text) => `- ${text}`));
  const checks = toCheckSentences(explanation, labels);
  if (checks.length > 0) lines.push('', 'Nog te vragen', ...checks.map((text) => `- ${text}`));
  const sums = explanation.assessments
    .flatMap(({ requirements }) => requirements)
    .filter(({ outcome }) => outcome !== 'niet-gevraagd')
    .map((requirement) => toPointsSentence(requirement, weights202701));
  let heading = '';
  for (const [at, sentence] of toSentences(explanation, labels).entries()) {
    const { criterion, outcome, hard, points, max, text } = sentence;
    if (CRITERION_WORDS[criterion] !== heading) {
      heading = CRITERION_WORDS[criterion];
      lines.push('', heading);
    }
    lines.push(`- [${outcome}${hard ? ', vereist' : ''}] ${text} (${points}/${max})`);
    if (sums[at]) lines.push(`  ${sums[at]}`);
  }
  return `${lines.join('\n')}\n`;
}

const golden = (name: string): string => join(import.meta.dirname, '../../test/golden', `${name}.txt`);

it('explains someone who fits', async () => {
  await expect(toText(profile(), demand())).toMatchFileSnapshot(golden('past'));
});

it('explains someone without transport at six in the morning', async () => {
  const early = demand({ startMinute: 360 });
  const person = profile({
    travel: { means: travelMeans.mask(['ov']), maxMinutes: 60, maxKm: null },
    earliestMinute: 390,
  });

  await expect(toText(person, early)).toMatchFileSnapshot(golden('begintijd'));
});

it('explains neighbouring work, near competences and a certificate that is missing', async () => {
  const wanted = demand({
    id: 'vacature-2',
    occupation: occupation('heftruckchauffeur'),
    experience: { months: 12, hard: true },
    competences: [
      { competence: competence('heftruck-besturen'), strength: 3, hard: true },
      { competence: competence('laden-en-lossen'), strength: 2, hard: false },
      { competence: competence('gevaarlijke-stoffen'), strength: 1, hard: false },
    ],
    certificates: [
      { certificate: certificate('heftruck'), hard: true },
      { certificate: certificate('diploma-beveiliger'), hard: true },
    ],
    licences: { asked: licenceMask(['B']), hard: licenceMask(['B']) },
    level: { level: 4, hard: false },
    schooling: [{ level: 4, directed: false, hard: true }],
    languages: [
      { language: DUTCH, level: 3, hard: true },
      { language: languageNumber('eng'), level: 2, hard: false },
    ],
    shifts: shift.mask(['overdag', 'nacht', 'zaterdag']),
    conditions: condition.mask(['zwaar-tillen', 'kou']),
  });
  const person = profile({
    occupations: [occupation('reachtruckchauffeur')],
    experiences: [
      { occupation: occupation('reachtruckchauffeur'), months: 8, endDay: toDayNumber('2020-01-31') },
    ],
    competences: [competence('reachtruck-besturen'), -77],
    certificates: [certificate('bhv')],
    languages: [{ language: DUTCH, level: 2 }],
    schooling: 2,
    hours: { min: 0, max: 28 },
    avoids: condition.mask(['kou', 'lawaai']),
    availableFrom: toDayNumber('2027-03-01'),
    wishes: { occupations: [occupation('kok')], sectors: null },
  });

  await expect(toText(person, wanted)).toMatchFileSnapshot(golden('past-bijna'));
});

it('explains a painter whose profile holds work and nothing else', async () => {
  const person = emptyProfile({
    experiences: [{ occupation: occupation('schilder'), months: 96, endDay: null }],
  });
  const wanted = emptyDemand({
    occupation: occupation('schilder'),
    place: VELDHOVEN,
    hours: { min: 32, max: 40 },
  });

  await expect(toText(person, wanted)).toMatchFileSnapshot(golden('profiel-onvolledig'));
});

it('explains a pair of which hardly anything is known', async () => {
  const person = emptyProfile({
    occupations: [-77],
    hours: { min: 16, max: 16 },
    place: { pc4: 9999, position: null },
    travel: { means: null, maxMinutes: 30, maxKm: null },
  });
  const wanted = emptyDemand({
    licences: { asked: licenceMask(['C', 'CE']), hard: heldLicenceMask(['C']) & licenceMask(['C']) },
    certificates: [{ certificate: certificate('code-95'), hard: true }],
    competences: [{ competence: -77, strength: 2, hard: true }],
  });

  await expect(toText(person, wanted)).toMatchFileSnapshot(golden('weinig-bekend'));
});
