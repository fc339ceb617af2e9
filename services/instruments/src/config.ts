import { postgresConfig, purposeConfig } from '@vlinderdas/platform/config/config';
import { z } from 'zod';

export const instrumentsConfig = z.object({
  ...postgresConfig('instruments').shape,
  ...purposeConfig.shape,
});
