/** Sets the text behind the label of the running step. */
export type Note = (text: string) => void;
export type Step = <T>(label: string, work: (note: Note) => Promise<T>) => Promise<T>;

export class StepError extends Error {
  constructor(message: string, output?: string);
  readonly output: string;
}
export class StepFailed extends Error {}
export function createSteps(stream?: NodeJS.WriteStream): Step;
