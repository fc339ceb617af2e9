import { problem } from '@vlinderdas/kernel/problem';

export const versionUnusable = problem(
  'versie-niet-bruikbaar',
  409,
  'Deze versie is niet te gebruiken',
  'De controle van deze versie vond fouten. Lees de versie opnieuw in als ze zijn hersteld.',
);
