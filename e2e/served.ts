/** What the journeys and the platform that is served to them know of each other. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '@vlinderdas/local/local-database';

/** Printed when the demo region is loaded. */
export const READY = 'the platform is ready for journeys';

/** Keys, logs and state of a shape. */
export function folderOf(shape: string): string {
  return join(dataFolder, 'test', `e2e-${shape}`);
}

/** API key of the employer of the stories. */
export function apiKeyOf(shape: string): string {
  const { apiKey } = JSON.parse(readFileSync(join(folderOf(shape), 'demo-region.json'), 'utf8'));
  return String(apiKey);
}
