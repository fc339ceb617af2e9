/** Verbs of which a part stands apart, put together again. */
import type { Token } from './tokens.ts';

/** Parts of a verb that stand apart from it: `stelt de machine in`, `in te stellen`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'aan af bij dicht door in klaar leeg los mee na neer om op over samen schoon terug toe uit vast voor weg'.split(
    ' ',
  ),
);
const PARTICLE_REACH = 9;
/** `Het hele jaar door` is how long, and no part of a verb. */
const ALL_THROUGH: ReadonlySet<string> = new Set(['dag', 'heen', 'jaar', 'nacht', 'week']);

export interface SeparatedVerb {
  readonly verb: string;
  /** The place of what bears it: `stelt`. */
  readonly at: number;
}

/** @param isOneClause whether words at two places stand in one clause: a verb never leaves its own */
export function separatedVerbs(
  tokens: readonly Token[],
  isOneClause: (one: number, other: number) => boolean,
): SeparatedVerb[] {
  return tokens.flatMap(({ text: particle }, at) => {
    if (!PARTICLES.has(particle)) return [];
    if (particle === 'door' && ALL_THROUGH.has(tokens[at - 1]?.text ?? '')) return [];
    // `Werk door heel Brabant` is where.
    if (particle === 'door' && tokens[at + 1]?.text === 'heel') return [];
    const ahead = tokens[at + 1]?.text === 'te' ? tokens[at + 2] : undefined;
    if (ahead) return [{ verb: particle + ahead.text, at: at + 2 }];
    const from = Math.max(0, at - PARTICLE_REACH);
    return tokens
      .slice(from, at)
      .flatMap(({ text }, index) =>
        text.length > 2 && isOneClause(from + index, at) ? [{ verb: particle + text, at: from + index }] : [],
      );
  });
}
