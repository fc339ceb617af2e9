/**
 * Which instrument closes which gap of a match. What really helps is decided in the matching; here stands only which
 * instrument gives that help. A driving licence, a contract and a starting date have none, on purpose.
 */
import type { BridgeId } from '@vlinderdas/matching/bridges';
import type { InstrumentSoort } from '@vlinderdas/vocabulary/instruments';
import type { InstrumentDefinition } from '../catalogue.ts';
import type { Facts } from '../rules/fact.ts';

/** What lacks, in the sentence that the explanation of the match has for it. */
interface Gap {
  sentence: string;
  bridges: readonly BridgeId[];
}

export interface MatchGaps {
  /** Required, and lacking. */
  failures: readonly Gap[];
  /** Wished, and lacking. */
  wishes: readonly Gap[];
  /** Required, and not known: a doubt that trying may settle. */
  doubts: readonly string[];
}

export const noGaps: MatchGaps = { failures: [], wishes: [], doubts: [] };

const INSTRUMENTS: Readonly<Record<BridgeId, readonly string[]>> = {
  'korte-scholing': ['korte-scholing'],
  taaltraining: ['taal-op-de-werkvloer'],
  'taal-op-de-werkvloer': ['taal-op-de-werkvloer'],
  vervoersvoorziening: ['vervoersvoorziening-gemeente', 'vervoersvoorziening-uwv'],
  'rooster-aanpassen': [],
  jobcarving: ['jobcarving'],
  duobaan: ['jobcarving'],
  leerroute: ['leerbaan-bbl', 'praktijkleren'],
  'andere-taken': ['jobcarving'],
  'interne-werkbegeleiding': ['interne-werkbegeleiding', 'jobcoach-gemeente', 'jobcoach-uwv'],
  werkplekaanpassing: ['werkplekaanpassing-gemeente', 'werkplekaanpassing-uwv'],
  'later-beginnen': [],
};

/** What a region added helps as its kind does; a national instrument is named above. */
const KIND_OF: Readonly<Partial<Record<BridgeId, InstrumentSoort>>> = {
  vervoersvoorziening: 'vervoer',
  'interne-werkbegeleiding': 'begeleiding',
};

/** Learning on the job settles no doubt about the job itself. */
const NO_TRIAL: ReadonlySet<string> = new Set(['werkervaringsplaats']);
const FOR_PACE: ReadonlySet<string> = new Set([
  'loonkostensubsidie',
  'forfaitaire-loonkostensubsidie',
  'loondispensatie',
]);
const FOR_GUIDANCE: ReadonlySet<string> = new Set([
  'interne-werkbegeleiding',
  'jobcoach-gemeente',
  'jobcoach-uwv',
]);

/** More than this many sentences help nobody choose. */
const AT_MOST = 3;
const FULL_WAGE_VALUE = 100;

/** Codes of the table, for the check that each of them exists. */
export const bridgingInstruments: readonly string[] = Object.values(INSTRUMENTS).flat();

type Helper = Pick<InstrumentDefinition, 'code' | 'soort' | 'bereik'>;

function closes({ code, soort, bereik }: Helper, { bridges }: Gap): boolean {
  return bridges.some(
    (bridge) => INSTRUMENTS[bridge].includes(code) || (bereik !== 'landelijk' && KIND_OF[bridge] === soort),
  );
}

function forThePerson(code: string, facts: Facts): string[] {
  const wageValue = facts['loonwaarde-percentage'];
  const slower = typeof wageValue === 'number' && wageValue < FULL_WAGE_VALUE;
  return [
    ...(FOR_PACE.has(code) && slower ? [`Lager werktempo: een loonwaarde van ${wageValue}%`] : []),
    ...(FOR_GUIDANCE.has(code) && facts['begeleiding-nodig'] === true
      ? ['Meer begeleiding op het werk']
      : []),
  ];
}

/** What an instrument would bridge, in words: what is required first. */
export function bridgedBy(instrument: Helper, gaps: MatchGaps, facts: Facts): string[] {
  const { code, soort } = instrument;
  const lacking = [...gaps.failures, ...gaps.wishes].filter((gap) => closes(instrument, gap));
  const isTrial = soort === 'proberen' && !NO_TRIAL.has(code);
  const doubts = isTrial ? gaps.doubts.map((sentence) => `Twijfel: ${sentence}`) : [];
  const all = [...lacking.map(({ sentence }) => sentence), ...doubts, ...forThePerson(code, facts)];
  return [...new Set(all)].slice(0, AT_MOST);
}
