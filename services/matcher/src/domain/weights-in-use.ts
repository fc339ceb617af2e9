/** The weights by which every process of this version of the program scores. */
import { weights202612 } from '@vlinderdas/matching/weights/2026-12';

export const weights = weights202612;
