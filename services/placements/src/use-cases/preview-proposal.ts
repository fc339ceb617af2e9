/** What the employer would see if the candidate were proposed now. Nothing is stored and nobody is told. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Call } from '@vlinderdas/platform/http/call';
import type { WerkgeverKaart } from '../contract/employer-view.resource.ts';
import { placementsOperations } from '../contract/placements.routes.ts';
import { toEmployerCard } from '../domain/employer-card.ts';
import type { PlacementsDeps } from './deps.ts';
import { materialReader } from './read-material.ts';

export const previewProposal = (deps: PlacementsDeps) => {
  const readMaterial = materialReader(deps, placementsOperations.previewProposal);

  return async (call: Call, voordrachtId: string): Promise<WerkgeverKaart> => {
    const { vacancy, card, explanation } = await readMaterial(call, voordrachtId);
    if (!vacancy || !card) throw notFound();
    return toEmployerCard(card.profiel, vacancy, explanation);
  };
};
