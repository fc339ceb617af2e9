import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createSteps, StepError, StepFailed } from '../scripts/steps.mjs';

function createScreen() {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  return { stream, text: () => text };
}

describe('steps', () => {
  it('are one line each when nobody watches, with a note and the time', async () => {
    const screen = createScreen();
    const step = createSteps(screen.stream);

    const result = await step('Redis', async (note) => {
      note('begint');
      note('poort 1');
      return 7;
    });

    expect(result).toBe(7);
    expect(screen.text()).toMatch(/^✔ Redis – poort 1 \(\d+,\d s\)\n$/);
  });

  it('show what happened only when they fail, and no more than its end', async () => {
    const screen = createScreen();
    const step = createSteps(screen.stream);
    const output = `${'a'.repeat(3_000)}the end`;

    const failed = step('Installeren', () => Promise.reject(new StepError('Het lukte niet.', output)));

    await expect(failed).rejects.toThrow(StepFailed);
    expect(screen.text()).toMatch(/^✘ Installeren \(\d+,\d s\)\n\nHet lukte niet\.\n\na{1993}the end\n$/);
  });
});
