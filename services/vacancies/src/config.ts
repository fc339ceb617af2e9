import { postgresConfig } from '@vlinderdas/platform/config/config';
import type { z } from 'zod';

export const vacanciesConfig = postgresConfig('vacancies');
export type VacanciesConfig = z.output<typeof vacanciesConfig>;
