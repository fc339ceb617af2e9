/** What a command says, in Dutch. */
import type { Finding, FindingKind } from '@vlinderdas/taxonomy/check';
import type { NamedConcept, TableDiff, TaxonomyDiff } from '@vlinderdas/taxonomy/diff';
import type { ImportRefused } from '@vlinderdas/taxonomy/import/import-refused';

/** Lines of one kind that a person reads. */
const SHOWN = 20;
const EXAMPLES = 3;

const FINDINGS: Readonly<Record<FindingKind, string>> = {
  'duplicate-uri': 'code staat er twee keer in',
  'duplicate-number': 'nummer is twee keer gegeven',
  'empty-label': 'naam zonder letters of cijfers',
  'repeated-label': 'naam die bij één begrip twee keer staat',
  'colliding-label': 'naam van meer dan één begrip',
  'unknown-competence': 'beroep vraagt een vaardigheid die er niet is',
  'unknown-broader': 'valt onder een vaardigheid die er niet is',
  'circular-broader': 'valt onder zichzelf',
  'asked-twice': 'beroep vraagt een vaardigheid twee keer',
  'orphan-competence': 'vaardigheid die geen beroep vraagt',
  'too-few-competences': 'beroep met minder dan acht vaardigheden',
  'too-few-tasks': 'beroep met minder dan drie taken',
  'no-isco': 'beroep zonder groep van ISCO-08',
  'bad-isco': 'groep die in ISCO-08 niet bestaat',
  'bad-riasec': 'geen RIASEC-code',
};

const more = (all: number, shown: number) => (all > shown ? [`  ... en nog ${all - shown}`] : []);

export function toProblems({ problems }: ImportRefused): string {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ file, line, detail }) => `  ${file}${line === undefined ? '' : `, regel ${line}`}: ${detail}`);
  return ['Er is niets geïmporteerd. Dit is er mis:', ...lines, ...more(problems.length, SHOWN)].join('\n');
}

/** Per kind how often, with some examples. */
export function toFindings(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Er is niets aan te merken.';
  const lines = [...Map.groupBy(findings, ({ severity, kind }) => `${severity} ${kind}`).values()].flatMap(
    (group) => {
      const [first] = group;
      if (!first) return [];
      const word = first.severity === 'error' ? 'Fout' : 'Let op';
      const examples = group
        .slice(0, EXAMPLES)
        .map(({ uri, detail }) => `    ${uri}${detail === uri ? '' : `: ${detail}`}`);
      return [`  ${word}: ${FINDINGS[first.kind]} (${group.length})`, ...examples];
    },
  );
  return ['Dit viel op:', ...lines].join('\n');
}

function listed<Row extends NamedConcept>(
  title: string,
  rows: readonly Row[],
  rest: (row: Row) => string = () => '',
): string[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, SHOWN).map((row) => `    ${row.label}${rest(row)}`);
  return [`  ${title} (${rows.length})`, ...lines, ...more(rows.length, SHOWN)];
}

const REASONS: Readonly<Record<TableDiff['gone'][number]['reason'], string>> = {
  unknown: '',
  narrow: ' (er is alleen een smaller begrip)',
  broad: ' (er is alleen een breder begrip)',
  ambiguous: ' (meer begrippen passen even goed)',
};

function tableLines(title: string, { added, gone, translated, renamed }: TableDiff): string[] {
  const lines = [
    ...listed('nieuw', added),
    ...listed('niet te vertalen', gone, ({ reason }) => REASONS[reason]),
    ...listed('wordt een ander begrip', translated, ({ to, match }) => ` -> ${to} (${match})`),
    ...listed('heet anders', renamed, ({ to }) => ` -> ${to}`),
  ];
  return lines.length > 0 ? [title, ...lines] : [`${title}: geen verschil`];
}

export function toDiff(diff: TaxonomyDiff): string {
  const changes = ({ added, gone, otherStrength }: TaxonomyDiff['asked'][number]) =>
    [
      ...added.map((label) => `+ ${label}`),
      ...gone.map((label) => `- ${label}`),
      ...otherStrength.map((label) => `~ ${label}`),
    ]
      .slice(0, EXAMPLES)
      .join(', ');
  return [
    ...tableLines('Beroepen', diff.occupations),
    ...tableLines('Vaardigheden en kennis', diff.competences),
    ...tableLines('Certificaten', diff.certificates),
    'Wat beroepen vragen',
    ...listed('andere groep van ISCO-08', diff.isco, ({ from, to }) => `: ${from} -> ${to}`),
    ...listed('vraagt andere vaardigheden', diff.asked, (row) => `: ${changes(row)}`),
  ].join('\n');
}

interface ListedVersion {
  readonly id: string;
  readonly source: string;
  readonly occupations: number;
  readonly competences: number;
  readonly importedAt: Date | null;
}

/** @param used regions by the version that they work with */
export function toVersions(
  versions: readonly ListedVersion[],
  used: ReadonlyMap<string, readonly string[]>,
): string {
  return versions
    .flatMap(({ id, source, occupations, competences, importedAt }) => [
      `${id}  (${source}, ${importedAt ? `ingelezen op ${importedAt.toISOString().slice(0, 10)}` : 'meegeleverd'})`,
      `  ${occupations} beroepen, ${competences} vaardigheden en kennis`,
      ...(used.get(id) ?? []).map((region) => `  in gebruik bij ${region}`),
    ])
    .join('\n');
}
