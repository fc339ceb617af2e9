/**
 * Reads a Dutch vacancy or a work history: text in, findings out, each with the words it came from. Pure and
 * synchronous, without a model or a service outside; the same text always gives the same reading.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Taxonomy } from '../taxonomy.ts';
import { createOccupationIndex } from '../titles/resolve-title.ts';
import { askedWidely, createExpected } from './expected-competences.ts';
import { readCertificates } from './fields/certificates.ts';
import { readClosingDate } from './fields/closing-date.ts';
import { readConditions } from './fields/conditions.ts';
import { readContactPerson } from './fields/contact-person.ts';
import { readContracts } from './fields/contracts.ts';
import { readExperience } from './fields/experience.ts';
import { readPublicTransport, readVog } from './fields/facts.ts';
import { readHours } from './fields/hours.ts';
import { readLanguages } from './fields/languages.ts';
import { readLicences } from './fields/licences.ts';
import { readPay } from './fields/pay.ts';
import { readPosts } from './fields/posts.ts';
import { readSchooling } from './fields/schooling.ts';
import { readStartDate } from './fields/start-date.ts';
import { readTasks } from './fields/tasks.ts';
import { readWorkingTimes } from './fields/working-times.ts';
import { readWorkplace } from './fields/workplace.ts';
import { finiteVerbsOf } from './finite-verbs.ts';
import { createLabelMatcher, labelMatcherInSteps } from './label-matcher.ts';
import { createOccupationNames, mentions } from './occupation-names.ts';
import { createOccupationProfiles } from './occupation-profiles.ts';
import { findOtherPeople } from './other-people.ts';
import {
  deniedCompetences,
  impliedCompetences,
  LEAST_OF_CERTIFICATE,
  LEAST_OF_COMPETENCE,
  locateLabels,
  passagesOf,
  readCompetences,
} from './read-competences.ts';
import { readOccupations } from './read-occupations.ts';
import { readWorkHistory } from './read-work-history.ts';
import type { ProfileReading, Reading } from './reading.ts';
import { createProfileScan, createScan } from './scan.ts';
import { findSensitiveWords } from './sensitive-words.ts';
import { detectLanguage } from './text-language.ts';
import { findUnlawfulWishes } from './unlawful-wishes.ts';

export interface VacancyText {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

export interface Reader {
  /** @param today the day from which `per direct` and dates without a year count, and whose law holds */
  readVacancy(text: VacancyText, today: IsoDate): Reading;
  /** Reads a cv or work history. Nothing of it is kept here; what must not be kept anywhere stands in `warnings`. */
  readProfile(text: string, today: IsoDate): ProfileReading;
}

const ANY_DAY: IsoDate = '2027-01-01';
/** Words that may stand between the pieces of a competence, and of a certificate. */
const COMPETENCE_SLACK = 5;
const CERTIFICATE_SLACK = 2;
/** From how sure an occupation is on, what it needs is believed to be asked. */
const SURE_OF_OCCUPATION = 450;

/**
 * Builds what reading needs of a version of the taxonomy; once per version.
 *
 * @example
 * const reader = createReader(createTaxonomy(starterTaxonomy));
 * reader.readVacancy({ title: 'Orderpicker', description: 'Rijbewijs B is een pré.' }, '2026-11-23').licences;
 * // [{ value: 'B', weight: 'gewenst', from: 12, to: 23, words: 'Rijbewijs B', ... }]
 */
export function createReader(taxonomy: Taxonomy): Reader {
  const steps = readerInSteps(taxonomy);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, step by step: who may not be kept waiting does something else in between. */
export function* readerInSteps(taxonomy: Taxonomy): Generator<undefined, Reader> {
  const index = createOccupationIndex(taxonomy);
  yield;
  const names = createOccupationNames(taxonomy);
  yield;
  const profiles = createOccupationProfiles(taxonomy);
  yield;
  const finite = finiteVerbsOf(taxonomy.competences);
  yield;
  const competenceMatcher = yield* labelMatcherInSteps(taxonomy.competences, {
    slack: COMPETENCE_SLACK,
    least: LEAST_OF_COMPETENCE,
    finite,
  });
  yield;
  const expected = createExpected(taxonomy);
  const wide = askedWidely(taxonomy);
  const isAskedWidely = (competence: number): boolean => wide.has(competence);
  const certificateMatcher = createLabelMatcher(taxonomy.certificates, {
    slack: CERTIFICATE_SLACK,
    least: LEAST_OF_CERTIFICATE,
    finite,
  });
  const reader: Reader = {
    readVacancy: ({ title = '', description = '' }, today) => {
      const scan = createScan(title, description, today);
      const named = mentions(scan, names);
      const { occupations, hasSeveralJobs } = readOccupations(scan, taxonomy, index, names, named, profiles);
      const [best] = occupations;
      const sure = occupations.filter(({ confidence }) => confidence >= SURE_OF_OCCUPATION);
      const others = findOtherPeople(scan, named, sure);
      // What another occupation asks proves nothing, unless the text is about both.
      const about = sure.slice(0, hasSeveralJobs ? 2 : 1);
      const languages = readLanguages(scan);
      const passages = passagesOf(scan, others, finite);
      const certificates = readCertificates(scan, locateLabels(passages, certificateMatcher), taxonomy);
      const located = locateLabels(passages, competenceMatcher);
      const said = readCompetences(scan, {
        located,
        expected,
        isAskedWidely,
        occupations: about.map(({ value }) => value),
        proofs: certificates,
        isJob: names.isName,
      });
      const implied =
        best && best.confidence >= SURE_OF_OCCUPATION
          ? impliedCompetences(
              taxonomy,
              best,
              new Set([...said.map(({ value }) => value), ...deniedCompetences(scan, located)]),
            )
          : [];
      const { shifts, startTime } = readWorkingTimes(scan, others);
      const { level, education } = readSchooling(scan);
      const unlawful = findUnlawfulWishes(scan, today);
      return {
        language: detectLanguage(scan.text),
        isCut: scan.source.isCut,
        hasSeveralJobs,
        occupations,
        competences: [...said, ...implied],
        tasks: readTasks(scan, others),
        licences: readLicences(scan),
        hours: readHours(scan, others),
        shifts,
        startTime,
        languages,
        level,
        education,
        experience: readExperience(scan, others),
        certificates,
        contracts: readContracts(scan),
        startDate: readStartDate(scan),
        closingDate: readClosingDate(scan),
        workplace: readWorkplace(scan),
        pay: readPay(scan),
        posts: readPosts(scan, named),
        contact: readContactPerson(scan),
        conditions: readConditions(scan, others, unlawful),
        publicTransport: readPublicTransport(scan),
        vog: readVog(scan),
        unlawful,
        notAsked: scan.notAsked,
      };
    },
    readProfile: (text, today) => {
      const scan = createProfileScan(text, today);
      const named = mentions(scan, names);
      const work = readWorkHistory(scan, index, named);
      const languages = readLanguages(scan);
      const occupations = [...new Set(work.map(({ value }) => value.occupation))];
      const others = findOtherPeople(
        scan,
        named,
        work.map((done) => ({ ...done, value: done.value.occupation })),
      );
      const passages = passagesOf(scan, others, finite);
      const certificates = readCertificates(scan, locateLabels(passages, certificateMatcher), taxonomy);
      const { level, education } = readSchooling(scan);
      return {
        language: detectLanguage(scan.text),
        isCut: scan.source.isCut,
        work,
        competences: readCompetences(scan, {
          located: locateLabels(passages, competenceMatcher),
          expected,
          isAskedWidely,
          occupations,
          proofs: certificates,
          isJob: names.isName,
        }),
        licences: readLicences(scan),
        certificates,
        languages,
        level,
        education,
        hours: readHours(scan, others),
        warnings: findSensitiveWords(scan),
      };
    },
  };
  // What the patterns need is worked out when they are first used: now, in turns, and not when somebody waits.
  const empty = createScan('', '', ANY_DAY);
  const readers = [
    () => readConditions(empty, [], []),
    () => readContracts(empty),
    () => findUnlawfulWishes(empty, ANY_DAY),
    () => reader.readVacancy({}, ANY_DAY),
    () => reader.readProfile('', ANY_DAY),
  ];
  for (const read of readers) {
    yield;
    read();
  }
  return reader;
}
