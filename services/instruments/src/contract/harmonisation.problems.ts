/** What can stand in the way of a decision on a proposal. */
import { problem } from '@vlinderdas/kernel/problem';

export const proposalClosed = problem(
  'voorstel-niet-open',
  409,
  'Het voorstel is niet meer open',
  'Iedereen heeft besloten, of het voorstel is ingetrokken.',
);
export const stepNotPossible = problem(
  'besluit-niet-mogelijk',
  409,
  'Deze stap kan nu niet',
  'De organisatie is in een andere stap. Haal het voorstel opnieuw op en kijk wat er nu kan.',
);
