/** One thing that is wrong with the files of an import. Dutch: it is read by whoever runs the import. */
export interface ImportProblem {
  readonly file: string;
  /** Line in the file, from 1; absent when it is about the file as a whole. */
  readonly line?: number;
  readonly detail: string;
}

/** Nothing was imported; here is why, file by file. */
export class ImportRefused extends Error {
  override name = 'ImportRefused';
  readonly problems: readonly ImportProblem[];

  constructor(problems: readonly ImportProblem[]) {
    super(`De import is niet uitgevoerd: ${problems.length} fouten.`);
    this.problems = problems;
  }
}
