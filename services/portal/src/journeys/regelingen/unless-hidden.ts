import { Problem } from '@vlinderdas/kernel/problem';

/** What is not for this reader, or is gone, leaves its place on the page empty. */
export async function unlessHidden<T>(answer: Promise<{ body: T }>): Promise<T | undefined> {
  try {
    return (await answer).body;
  } catch (error) {
    if (error instanceof Problem && [403, 404].includes(error.definition.status)) return undefined;
    throw error;
  }
}
