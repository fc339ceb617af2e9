import { postgresConfig } from '@vlinderdas/platform/config/config';
import type { z } from 'zod';

export const taxonomyConfig = postgresConfig('taxonomy');
export type TaxonomyConfig = z.output<typeof taxonomyConfig>;
