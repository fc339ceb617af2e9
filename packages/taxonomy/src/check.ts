/** Finds what is wrong with a version before it is used. A version with errors is not activated. */
import { normaliseLabel } from './label-form.ts';
import { type ConceptSource, STRENGTHS, type TaxonomySource } from './model.ts';

export type FindingKind =
  | 'duplicate-uri'
  | 'duplicate-number'
  | 'empty-label'
  | 'repeated-label'
  | 'colliding-label'
  | 'unknown-competence'
  | 'unknown-broader'
  | 'circular-broader'
  | 'asked-twice'
  | 'orphan-competence'
  | 'too-few-competences'
  | 'too-few-tasks'
  | 'no-isco'
  | 'bad-isco'
  | 'bad-riasec';

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly kind: FindingKind;
  /** URI of the concept that has the fault. */
  readonly uri: string;
  readonly detail: string;
}

/** Without what makes it an error or a warning. */
type Fault = Omit<Finding, 'severity'>;

/**
 * Who writes the taxonomy, so what may be expected of it. Ours is held to everything. A publisher's is taken as
 * it is: ESCO gives one label to several concepts, has competences that no occupation asks, and knows no tasks;
 * CompetentNL leaves it to ESCO to say where an occupation stands in ISCO-08.
 */
export type Origin = 'own' | 'imported';

const FORGIVEN_OF_IMPORTED: ReadonlySet<FindingKind> = new Set([
  'repeated-label',
  'colliding-label',
  'asked-twice',
  'orphan-competence',
  'too-few-competences',
  'too-few-tasks',
  'no-isco',
  'bad-riasec',
]);

/** Below this an occupation says too little about a person to be compared with. */
const COMPETENCES_AT_LEAST = 8;
const TASKS_AT_LEAST = 3;

function checkConcepts(concepts: readonly ConceptSource[]): Fault[] {
  const findings: Fault[] = [];
  const uris = new Set<string>();
  const numbers = new Map<number, string>();
  const labels = new Map<string, string>();
  for (const { uri, number, label, altLabels } of concepts) {
    if (uris.has(uri)) findings.push({ kind: 'duplicate-uri', uri, detail: uri });
    uris.add(uri);
    const holder = numbers.get(number);
    if (holder !== undefined || !Number.isInteger(number) || number < 1) {
      findings.push({ kind: 'duplicate-number', uri, detail: `${number} ${holder ?? ''}`.trim() });
    }
    numbers.set(number, uri);
    for (const text of [label, ...altLabels]) {
      const form = normaliseLabel(text);
      const owner = labels.get(form);
      if (form === '') findings.push({ kind: 'empty-label', uri, detail: text });
      else if (owner === uri) findings.push({ kind: 'repeated-label', uri, detail: text });
      else if (owner !== undefined) {
        findings.push({ kind: 'colliding-label', uri, detail: `${text} ${owner}` });
      }
      labels.set(form, uri);
    }
  }
  return findings;
}

function checkHierarchy(source: TaxonomySource): Fault[] {
  const findings: Fault[] = [];
  const broaderOf = new Map(source.competences.map(({ uri, broader }) => [uri, broader]));
  for (const { uri, broader } of source.competences) {
    if (broader !== null && !broaderOf.has(broader)) {
      findings.push({ kind: 'unknown-broader', uri, detail: broader });
    }
    const seen = new Set<string>();
    for (let up: string | null = uri; up !== null; up = broaderOf.get(up) ?? null) {
      if (seen.has(up)) {
        findings.push({ kind: 'circular-broader', uri, detail: up });
        break;
      }
      seen.add(up);
    }
  }
  return findings;
}

function checkOccupations(source: TaxonomySource, iscoCodes: ReadonlySet<string> | undefined): Fault[] {
  const findings: Fault[] = [];
  const known = new Set(source.competences.map(({ uri }) => uri));
  const used = new Set<string>();
  for (const { uri, isco, riasec, tasks, asks } of source.occupations) {
    const all = STRENGTHS.flatMap((strength) => asks[strength]);
    for (const competence of all) {
      if (!known.has(competence)) findings.push({ kind: 'unknown-competence', uri, detail: competence });
      used.add(competence);
    }
    const twice = all.find((competence, at) => all.indexOf(competence) !== at);
    if (twice !== undefined) findings.push({ kind: 'asked-twice', uri, detail: twice });
    if (all.length < COMPETENCES_AT_LEAST) {
      findings.push({ kind: 'too-few-competences', uri, detail: String(all.length) });
    }
    if (tasks.length < TASKS_AT_LEAST) {
      findings.push({ kind: 'too-few-tasks', uri, detail: String(tasks.length) });
    }
    if (isco === '') findings.push({ kind: 'no-isco', uri, detail: uri });
    else if (!/^\d{4}$/.test(isco) || (iscoCodes && !iscoCodes.has(isco))) {
      findings.push({ kind: 'bad-isco', uri, detail: isco });
    }
    if (riasec !== null && (!/^[RIASEC]{1,3}$/.test(riasec) || new Set(riasec).size !== riasec.length)) {
      findings.push({ kind: 'bad-riasec', uri, detail: riasec });
    }
  }
  const roofs = new Set(source.competences.map(({ broader }) => broader));
  for (const { uri } of source.competences) {
    if (!used.has(uri) && !roofs.has(uri)) findings.push({ kind: 'orphan-competence', uri, detail: uri });
  }
  return findings;
}

/**
 * All faults of a version, errors first; none means that nothing is to be wished.
 *
 * @param iscoCodes the unit groups that exist in ISCO-08, where the caller has the list
 */
export function checkTaxonomy(
  source: TaxonomySource,
  iscoCodes?: ReadonlySet<string>,
  origin: Origin = 'own',
): Finding[] {
  const faults = [
    ...checkConcepts(source.occupations),
    ...checkConcepts(source.competences),
    ...checkConcepts(source.certificates),
    ...checkHierarchy(source),
    ...checkOccupations(source, iscoCodes),
  ];
  const isForgiven = ({ kind }: Fault) => origin === 'imported' && FORGIVEN_OF_IMPORTED.has(kind);
  return [
    ...faults
      .filter((fault) => !isForgiven(fault))
      .map((fault) => ({ severity: 'error' as const, ...fault })),
    ...faults.filter(isForgiven).map((fault) => ({ severity: 'warning' as const, ...fault })),
  ];
}
