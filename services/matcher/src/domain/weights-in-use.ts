/** The weights by which every process of this version of the program scores. */
import { weights202611 } from '@vlinderdas/matching/weights/2026-11';

export const weights = weights202611;
