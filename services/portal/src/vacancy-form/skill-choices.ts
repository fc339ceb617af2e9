/**
 * Skills that a vacancy may ask beside those in its form: a tick instead of a search. Read in the text too unsurely
 * to be proposed, or asked of the occupation more often than not.
 */
import type { Beroep } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';

export interface SkillChoice {
  code: string;
  name: string;
  /** The words of the text; absent for what the occupation brings along. */
  foundIn?: string | undefined;
  /** The text calls it required. */
  isDemanded?: boolean | undefined;
}

export interface SkillChoices {
  /** Read in the text, the surest first. */
  doubtful: readonly SkillChoice[];
  /** Of the occupation, what the text comes nearest to first. */
  usual: readonly SkillChoice[];
  /** What people call the occupation. */
  occupation: string | undefined;
}

export interface AskedBeside {
  recognition: Herkenning;
  /** Of the form, or the best one that was read while the form has none. */
  occupation: Beroep | undefined;
  /** Title and text. */
  written: string;
  /** Codes that stand in the form, or that a person took out of it. */
  settled: ReadonlySet<string>;
  /** Codes of what the text names to say that it is not asked. */
  denied: ReadonlySet<string>;
}

const MOST_DOUBTFUL = 8;
/** Further down hardly any is missing: `offered` in `npm run eval -- --alleen corrections`. */
const MOST_USUAL = 12;
/** Words are the same word when they begin the same: `verkopen`, `verkoopt`. */
const BEGINNING = 5;
const SHORTEST_WORD = 3;
/** Shorter words of a denial are `haar` or `meer` as often as a skill. */
const SHORTEST_DENIED = 5;
const STRENGTHS = ['enigszins', 'belangrijk', 'essentieel'];

function beginningsOf(text: string, shortest = SHORTEST_WORD): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, BEGINNING)));
}

/** How much of a name stands in a text, from 0 to 1. */
function shareIn(name: string, text: ReadonlySet<string>): number {
  const words = [...beginningsOf(name)];
  return words.filter((word) => text.has(word)).length / Math.max(1, words.length);
}

/** By code, or by a telling word: of what a text denies only the words are known. */
function denies({ recognition, denied }: AskedBeside): (choice: SkillChoice) => boolean {
  const words = deniedWords(recognition).join(' ');
  const telling = beginningsOf(words, SHORTEST_DENIED);
  return ({ code, name }) => denied.has(code) || shareIn(name, telling) > 0;
}

/** Each wording in which the text says that a skill is not asked, once. */
export function deniedWords({ nietGevraagd = [] }: Herkenning): readonly string[] {
  return [
    ...new Set(nietGevraagd.filter(({ veld }) => veld === 'competentie').map(({ gevondenIn }) => gevondenIn)),
  ];
}

function readUnsurely({ competenties }: Herkenning): SkillChoice[] {
  return competenties
    .filter(({ afgeleid }) => !afgeleid)
    .toSorted((one, other) => (other.zekerheid ?? 0) - (one.zekerheid ?? 0))
    .map(({ code, naam, gevondenIn, weging }) => ({
      code,
      name: naam,
      foundIn: gevondenIn,
      ...(weging === 'vereist' && { isDemanded: true }),
    }));
}

function askedBy({ competenties }: Beroep, written: string): SkillChoice[] {
  const words = beginningsOf(written);
  return competenties
    .map(({ uri, naam, sterkte }) => ({
      choice: { code: uri, name: naam },
      share: shareIn(naam, words),
      strength: STRENGTHS.indexOf(sterkte),
    }))
    .toSorted((one, other) => other.share - one.share || other.strength - one.strength)
    .map(({ choice }) => choice);
}

export function skillChoices(beside: AskedBeside): SkillChoices {
  const { recognition, occupation, written, settled } = beside;
  const isDenied = denies(beside);
  const isOpen = (choice: SkillChoice) => !settled.has(choice.code) && !isDenied(choice);
  const doubtful = readUnsurely(recognition).filter(isOpen).slice(0, MOST_DOUBTFUL);
  const isRead = ({ code }: SkillChoice) => doubtful.some((choice) => choice.code === code);
  return {
    doubtful,
    usual: occupation
      ? askedBy(occupation, written)
          .filter((choice) => isOpen(choice) && !isRead(choice))
          .slice(0, MOST_USUAL)
      : [],
    occupation: occupation?.naam,
  };
}
