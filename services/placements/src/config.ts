import { postgresConfig } from '@vlinderdas/platform/config/config';

export const placementsConfig = postgresConfig('placements');
