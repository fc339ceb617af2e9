/**
 * What the matcher tells. Ids and revision only. `shortlist.ready.v1`: the list of a new or changed vacancy is there;
 * its aggregate is the vacancy, its revision the list's.
 */
import { z } from 'zod';

export const shortlistReady = 'shortlist.ready.v1';

/** Redis channel on which every changed list of a region is told, for pages that are open. May be lost. */
export const shortlistChannel = (regionId: string): string => `shortlist:${regionId}`;

export const ShortlistMessage = z.strictObject({ vacancyId: z.uuid(), revision: z.number().int() });
export type ShortlistMessage = z.infer<typeof ShortlistMessage>;
