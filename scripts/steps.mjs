/**
 * Shows work as a list of steps. On a terminal the running step is one line that rewrites itself; elsewhere each
 * finished step is one line. What a step produced is shown only when it fails.
 */
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const SHOWN_ON_FAILURE = 2_000;

/** A failure whose output is worth showing. */
export class StepError extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output = '') {
    super(message);
    this.name = 'StepError';
    this.output = output;
  }
}

/** @param {NodeJS.WriteStream} [stream] */
export function createSteps(stream = process.stdout) {
  const isLive = stream.isTTY === true && !process.env.CI;
  return async function step(label, work) {
    const start = performance.now();
    let note = '';
    let frame = 0;
    const seconds = () => ((performance.now() - start) / 1_000).toFixed(1).replace('.', ',');
    const line = (mark) => `${mark} ${label}${note ? ` – ${note}` : ''} (${seconds()} s)`;
    const draw = () => {
      frame = (frame + 1) % FRAMES.length;
      stream.write(`\r\x1b[2K${line(FRAMES[frame]).slice(0, (stream.columns ?? 80) - 1)}`);
    };
    const timer = isLive ? setInterval(draw, 100) : undefined;
    const finish = (mark) => {
      clearInterval(timer);
      stream.write(`${isLive ? '\r\x1b[2K' : ''}${line(mark)}\n`);
    };
    try {
      const result = await work((text) => {
        note = text;
      });
      finish('✔');
      return result;
    } catch (error) {
      finish('✘');
      const output = error instanceof StepError ? error.output.trim().slice(-SHOWN_ON_FAILURE) : '';
      stream.write(
        `\n${error instanceof Error ? error.message : String(error)}\n${output ? `\n${output}\n` : ''}`,
      );
      throw new StepFailed();
    }
  };
}

/** Thrown after a failed step has been shown: there is nothing left to say. */
export class StepFailed extends Error {}
