import { postgresConfig } from '@vlinderdas/platform/config/config';
import type { z } from 'zod';

export const employersConfig = postgresConfig('employers');
export type EmployersConfig = z.output<typeof employersConfig>;
