/** How much of a line a match of a pattern takes, with all that it looks at around it. */
import type { AST } from '@eslint-community/regexpp';
import { alternativesOf, looksAround } from './pattern-syntax.ts';

/** In characters; each run without a space may be as long as the longest word of the text. */
export interface Reach {
  readonly characters: number;
  readonly words: number;
}

const NOTHING: Reach = { characters: 0, words: 0 };
const ENDLESS: Reach = { characters: Infinity, words: 0 };
const WORD: Reach = { characters: 0, words: 1 };

/** @returns undefined when it may reach as far as the line goes */
export function reachOf(pattern: RegExp): Reach | undefined {
  const alternatives = alternativesOf(pattern);
  const { characters, words } = sumOf([widthOfAny(alternatives), aroundOfAny(alternatives)]);
  // One that is no letter may be two in a string.
  return characters === Infinity
    ? undefined
    : { characters: pattern.unicode ? 2 * characters : characters, words };
}

function sumOf(several: readonly Reach[]): Reach {
  return several.reduce(
    (sum, { characters, words }) => ({ characters: sum.characters + characters, words: sum.words + words }),
    NOTHING,
  );
}

function longestOf(several: readonly Reach[]): Reach {
  return several.reduce(
    (longest, { characters, words }) => ({
      characters: Math.max(longest.characters, characters),
      words: Math.max(longest.words, words),
    }),
    NOTHING,
  );
}

function widthOfAny(alternatives: readonly AST.Alternative[]): Reach {
  return longestOf(alternatives.map(({ elements }) => sumOf(elements.map(widthOf))));
}

/** What an element matches at most. */
function widthOf(element: AST.Element): Reach {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return { characters: 1, words: 0 };
    case 'Group':
    case 'CapturingGroup':
      return widthOfAny(element.alternatives);
    case 'Quantifier':
      return repeated(element);
    case 'Assertion':
      return NOTHING;
    default:
      return ENDLESS;
  }
}

function repeated({ element, max }: AST.Quantifier): Reach {
  if (max === 0) return NOTHING;
  if (max === Infinity) return isWithoutSpaces(element) ? WORD : ENDLESS;
  const { characters, words } = widthOf(element);
  return { characters: max * characters, words: max * words };
}

function isWithoutSpaces(element: AST.Element | AST.CharacterClassElement): boolean {
  switch (element.type) {
    case 'Character':
      return !isSpace(element.value);
    case 'CharacterClassRange':
      return element.min.value > SPACE;
    case 'CharacterSet':
      return (element.kind === 'digit' || element.kind === 'word') && !element.negate;
    case 'CharacterClass':
      return !element.negate && element.elements.every(isWithoutSpaces);
    default:
      return false;
  }
}

const SPACE = 32;
const isSpace = (code: number): boolean => /\s/.test(String.fromCodePoint(code));

/** All that is looked at around the places in a match: none of it lies farther from the match than all together. */
function aroundOfAny(alternatives: readonly AST.Alternative[]): Reach {
  return sumOf(alternatives.flatMap(({ elements }) => elements.map(aroundOf)));
}

function aroundOf(element: AST.Element): Reach {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return aroundOfAny(element.alternatives);
  if (element.type === 'Quantifier') return aroundOf(element.element);
  if (element.type !== 'Assertion') return NOTHING;
  if (looksAround(element))
    return sumOf([widthOfAny(element.alternatives), aroundOfAny(element.alternatives)]);
  return element.kind === 'end' ? ENDLESS : { characters: 1, words: 0 };
}
