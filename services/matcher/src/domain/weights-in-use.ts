/** The weights by which every process of this version of the program scores. */
import { weights202701 } from '@vlinderdas/matching/weights/2027-01';

export const weights = weights202701;
