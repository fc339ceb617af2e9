import { problem } from '@vlinderdas/kernel/problem';

export const beingRecoded = problem(
  'wordt-omgezet',
  409,
  'Wordt nog omgezet',
  'De regio gaat over naar een andere versie van de taxonomie. Deze kandidaat of vacature wordt nog omgezet. Probeer het over een paar minuten opnieuw.',
);
