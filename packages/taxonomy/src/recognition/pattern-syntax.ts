/** The syntax of the patterns that read a text, as a tree. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser();

export function alternativesOf({ source, unicode }: RegExp): readonly AST.Alternative[] {
  return parser.parsePattern(source, 0, source.length, { unicode }).alternatives;
}

/** Whether an assertion looks at what stands around it; `^`, `$` and `\b` look at a place only. */
export function looksAround(element: AST.Element): element is AST.LookaroundAssertion {
  return element.type === 'Assertion' && (element.kind === 'lookahead' || element.kind === 'lookbehind');
}
