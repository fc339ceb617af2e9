/**
 * Which fields of a vacancy are filled from its text. What a person or the employer's software gave wins; what was
 * taken from the text follows the text; what a person emptied stays empty.
 */
import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { type FieldName, type Proposal, proposals } from './text-proposals.ts';

export interface TakeOverOptions {
  /** Fields that were sent now with a value. */
  stated: ReadonlySet<string>;
  /** Fields that were sent now to be emptied. */
  cleared: ReadonlySet<string>;
  /** A form is filled, which a person then looks at. */
  isForm: boolean;
  /** A person looked at what the text says: what is absent stays absent. */
  isComplete: boolean;
  /** What was recognised the last time; absent for a new vacancy. */
  before: Herkenning | undefined;
}

export interface TakenOver {
  content: VacatureInhoud;
  /** JSON pointers of the fields that come from the text. */
  taken: string[];
  /** JSON pointers of the fields that a person emptied. */
  removed: string[];
}

/** Vacancies of before these lists existed said it by the origin of what they hold. */
function wasTaken(
  { pointer, names }: Proposal,
  given: VacatureInhoud,
  before: Herkenning | undefined,
): boolean {
  if (before?.overgenomen) return before.overgenomen.includes(pointer);
  const [name] = names;
  if (name === 'beroep') return given.beroep?.herkomst === 'herkend';
  if (name !== 'competentiebeheersing') return false;
  return given.competentiebeheersing?.every(({ herkomst }) => herkomst === 'herkend') === true;
}

function isPresent(content: VacatureInhoud, { names, leaf }: Proposal): boolean {
  return names.some((name) => {
    const value: unknown = content[name];
    if (value === undefined || leaf === undefined) return value !== undefined;
    return (value as Record<string, unknown>)[leaf] !== undefined;
  });
}

function without(content: VacatureInhoud, { names, leaf }: Proposal): VacatureInhoud {
  const next: Partial<Record<FieldName, unknown>> = { ...content };
  for (const name of names) {
    if (leaf === undefined) delete next[name];
    else if (next[name] !== undefined) {
      const { [leaf]: _gone, ...rest } = next[name] as Record<string, unknown>;
      if (Object.keys(rest).length > 0) next[name] = rest;
      else delete next[name];
    }
  }
  return next as VacatureInhoud;
}

function filled(
  content: VacatureInhoud,
  proposal: Proposal,
  recognition: Herkenning,
): VacatureInhoud | undefined {
  const part = proposal.read(recognition, content);
  if (part === undefined) return undefined;
  if (proposal.leaf === undefined) return { ...content, ...part };
  const [name] = proposal.names;
  const held = content[name] as Record<string, unknown> | undefined;
  return { ...content, [name]: { ...held, ...(part[name] as Record<string, unknown>) } } as VacatureInhoud;
}

export function takeOver(
  given: VacatureInhoud,
  recognition: Herkenning,
  { stated, cleared, isComplete, before, isForm }: TakeOverOptions,
): TakenOver {
  const taken: string[] = [];
  const removed: string[] = [];
  let content = given;
  for (const proposal of proposals) {
    const { pointer, names, leaf, isForPerson } = proposal;
    if (isForPerson && !isForm) continue;
    const isStated = names.some((name) => stated.has(name));
    const present = isPresent(content, proposal);
    const isEmptied =
      (isComplete && !present) ||
      names.some((name) => cleared.has(name)) ||
      (leaf !== undefined && before !== undefined && isStated && !present) ||
      (!isStated && !present && before?.weggehaald?.includes(pointer) === true);
    if (isEmptied) {
      removed.push(pointer);
      continue;
    }
    if (present && (isStated || !wasTaken(proposal, content, before))) continue;
    const empty = without(content, proposal);
    const next = filled(empty, proposal, recognition);
    if (next) taken.push(pointer);
    content = next ?? empty;
  }
  return { content: withConditions(content, recognition, cleared, isComplete, before), taken, removed };
}

/** What the employer arranges after the choice is added to what he said himself. */
function withConditions(
  content: VacatureInhoud,
  { voorwaardenNaSelectie: found }: Herkenning,
  cleared: ReadonlySet<string>,
  isComplete: boolean,
  before: Herkenning | undefined,
): VacatureInhoud {
  const { voorwaardenNaSelectie: given } = content;
  const knewItAll =
    before !== undefined && found.every((condition) => before.voorwaardenNaSelectie.includes(condition));
  const isRefused =
    isComplete ||
    cleared.has('voorwaardenNaSelectie') ||
    (given === undefined && knewItAll) ||
    (given?.length === 0 && knewItAll);
  const conditions = isRefused ? (given ?? []) : [...new Set([...(given ?? []), ...found])];
  return conditions.length > 0 || given !== undefined
    ? { ...content, voorwaardenNaSelectie: conditions }
    : content;
}

/** The vacancy that a text alone would make. */
export function proposeFrom(
  text: Pick<VacatureInhoud, 'naamVacature' | 'omschrijvingVacature'>,
  recognition: Herkenning,
): VacatureInhoud & { aantalGezocht?: number } {
  const nothing: ReadonlySet<string> = new Set();
  const { content } = takeOver(text, recognition, {
    stated: nothing,
    cleared: nothing,
    isComplete: false,
    before: undefined,
    isForm: true,
  });
  const posts = recognition.aantalGezocht?.aantal;
  return { ...content, ...(posts !== undefined && { aantalGezocht: posts }) };
}
