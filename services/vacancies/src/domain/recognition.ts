/**
 * What a text says, in terms of the taxonomy, each with the words it came from. Only the title is looked up by
 * label; a fuller reading of the text takes the same arguments and gives the same result.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { forEachLink } from '@vlinderdas/taxonomy/links';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { Herkenning } from '../contract/recognition.resource.ts';
import { unlawfulWishes } from './unlawful-wishes.ts';

export interface VacancyText {
  title: string | undefined;
  description: string | undefined;
}

const LONGEST_LABEL = 6;
const SHORTEST_LABEL = 3;
const MOST_COMPETENCES = 20;
const ESSENTIAL = 3;
const WORD = /[\p{L}\p{N}+#]+/gu;

/** `(m/v)` and its like: blanked, so that positions in the title stay. */
const GENDER_NOTE = /\(?(?<![\p{L}\p{N}])[mvfx](?:\/[mvfx])+(?![\p{L}\p{N}])\)?/giu;

/** A certificate of good conduct is asked after the choice; in all its spellings. */
const VOG = /(?<![\p{L}\p{N}])(?:vog|verklaring omtrent (?:het )?gedrag)(?![\p{L}\p{N}])/iu;

interface Found {
  number: number;
  words: string;
}

/** Endings by which a title names several people: `orderpickers`, `verzorgenden`. */
const PLURAL = /(?<=\p{L}{4})(?:s|n)(?![\p{L}\p{N}])/giu;

/** An occupation by its label, also where it stands in the plural: an employer phones for six orderpickers. */
function findByLabel(words: string, taxonomy: Taxonomy): number | undefined {
  return taxonomy.occupations.find(words)[0] ?? taxonomy.occupations.find(words.replace(PLURAL, ''))[0];
}

/** The longest run of words in the title that is a label of an occupation; the first of equals. */
function findOccupation(title: string, taxonomy: Taxonomy): Found | undefined {
  const whole = findByLabel(title, taxonomy);
  if (whole !== undefined) return { number: whole, words: title.trim() };
  const tokens = [...title.replace(GENDER_NOTE, (note) => ' '.repeat(note.length)).matchAll(WORD)];
  for (let length = Math.min(LONGEST_LABEL, tokens.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const first = tokens[from];
      const last = tokens[from + length - 1];
      if (!first || !last) continue;
      const words = title.slice(first.index, last.index + last[0].length);
      const number = words.length < SHORTEST_LABEL ? undefined : findByLabel(words, taxonomy);
      if (number !== undefined) return { number, words };
    }
  }
  return undefined;
}

/** What the occupation cannot do without, the most telling first. */
function essentialsOf(occupation: number, taxonomy: Taxonomy): number[] {
  const found: number[] = [];
  forEachLink(taxonomy.asks, occupation, (competence, strength) => {
    if (strength >= ESSENTIAL) found.push(competence);
  });
  const weigh = (competence: number) => taxonomy.idf[competence] ?? 0;
  return found.sort((one, other) => weigh(other) - weigh(one) || one - other).slice(0, MOST_COMPETENCES);
}

/**
 * @param today wishes that the law forbids are those of its rules in force on this day
 */
export function recognise(text: VacancyText, taxonomy: Taxonomy, today: IsoDate): Herkenning {
  const { title = '', description = '' } = text;
  const found = findOccupation(title, taxonomy);
  const concept = (code: string | undefined, naam: string | undefined, gevondenIn: string) =>
    code === undefined ? [] : [{ code, naam: naam ?? code, gevondenIn }];
  const { occupations, competences } = taxonomy;
  const [occupation] = found
    ? concept(occupations.uriOf(found.number), occupations.labelOf(found.number), found.words)
    : [];
  return {
    ...(occupation && { beroep: occupation }),
    competenties: found
      ? essentialsOf(found.number, taxonomy).flatMap((number) =>
          concept(competences.uriOf(number), competences.labelOf(number), found.words),
        )
      : [],
    voorwaardenNaSelectie: VOG.test(title) || VOG.test(description) ? ['vog'] : [],
    nietOvergenomen: findUnlawfulWishes(`${title}\n${description}`, today),
  };
}

function findUnlawfulWishes(text: string, today: IsoDate): Herkenning['nietOvergenomen'] {
  return unlawfulWishes
    .filter((wish) => wish.validFrom <= today)
    .flatMap((wish) => {
      const found = new Set([...text.matchAll(wish.pattern)].map(([words]) => words.trim()));
      return [...found].map((gevondenIn) => ({ soort: wish.kind, gevondenIn, uitleg: wish.explanation }));
    });
}
