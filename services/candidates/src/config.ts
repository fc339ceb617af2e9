import { postgresConfig, purposeConfig } from '@vlinderdas/platform/config/config';
import { z } from 'zod';

export const candidatesConfig = z.object({
  ...postgresConfig('candidates').shape,
  ...purposeConfig.shape,
  CANDIDATES_HASH_SECRET: z
    .string()
    .min(32)
    .describe(
      'Geheim waarmee wij zien of iemand bij twee organisaties staat, zonder de naam te bewaren. Gelijk in alle processen; bij een nieuw geheim worden dubbelen pas herkend na de volgende aanlevering.',
    ),
});
export type CandidatesConfig = z.output<typeof candidatesConfig>;
