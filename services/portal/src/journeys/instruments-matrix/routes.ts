import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { page } from '../../http/visit.ts';
import { CATALOGUE_READERS } from '../instruments/roles.ts';
import { parseComparison } from '../instruments/yardstick-form.ts';
import type { Journey } from '../journey.ts';
import { matrixPage } from './page.ts';

/** Where the uitvoerders of the region are equal, and where they are not. */
export const instrumentsMatrixJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  routes.get('/instrumenten/matrix', CATALOGUE_READERS, async ({ caller, query, now }) => {
    const asked = parseComparison(query);
    const { body: matrix } = await instruments.getMatrix(caller, { query: asked.question });
    return page(
      matrixPage({
        matrix,
        asked,
        onlyDiffering: query.text('toon') === 'verschil',
        withMunicipalities: query.has('gemeenten'),
        now,
      }),
    );
  });
};
