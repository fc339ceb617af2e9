/** Waits until a platform that was just started says that it is ready. */
const ASK_EVERY_MS = 50;

/**
 * @param origin of the platform, without a slash at the end
 * @throws Error with what is still down, when it takes longer
 */
export async function untilReady(origin: string, withinMs: number): Promise<void> {
  for (const deadline = Date.now() + withinMs; ; ) {
    const answer = await fetch(`${origin}/health/ready`).then(
      async (response) => ({ ok: response.ok, text: await response.text() }),
      (error: Error) => ({ ok: false, text: error.message }),
    );
    if (answer.ok) return;
    if (Date.now() > deadline) throw new Error(`not ready after ${withinMs} ms: ${answer.text}`);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
