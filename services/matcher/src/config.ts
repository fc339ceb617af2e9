import { postgresConfig } from '@vlinderdas/platform/config/config';

/** What the matcher needs to know of its surroundings. */
export const matcherConfig = postgresConfig('matcher');
