import { postgresConfig } from '@vlinderdas/platform/config/config';
import type { z } from 'zod';

export const organisationsConfig = postgresConfig('organisations');
export type OrganisationsConfig = z.output<typeof organisationsConfig>;
