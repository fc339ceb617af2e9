import type { Instrument } from '@vlinderdas/instruments-service/contract/instrument.resource';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { page, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { entriesOf, parseFilter } from './catalogue-filter.ts';
import { cataloguePage } from './list-page.ts';
import { instrumentPage } from './page.ts';
import { CATALOGUE_READERS, coordinates, keepsVariants, mayEditInstrument } from './roles.ts';

const LAST_CHANGES = 10;

/** The catalogue of the region, and one instrument of it. */
export const instrumentsJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  routes.get('/instrumenten', CATALOGUE_READERS, async ({ caller, query, person }) => {
    const [{ body }, { body: matrix }] = await Promise.all([
      instruments.listInstruments(caller, { query: {} }),
      instruments.getMatrix(caller, { query: {} }),
    ]);
    return page(
      cataloguePage({
        entries: entriesOf(body.resultaten, matrix),
        providers: matrix.kolommen.map(({ aanbieder }) => aanbieder),
        filter: parseFilter(query),
        mayAdd: coordinates(person) || keepsVariants(person),
        mayCoordinate: coordinates(person),
      }),
    );
  });

  async function findRow({ caller }: Visit, { code }: Instrument) {
    const { body: matrix } = await instruments.getMatrix(caller, { query: {} });
    return matrix.rijen.find((row) => row.code === code);
  }

  routes.get('/instrumenten/:code', CATALOGUE_READERS, async (visit) => {
    const { caller, params, person, now } = visit;
    const { body: instrument } = await instruments.getInstrument(caller, { params, query: {} });
    const [{ body: variants }, { body: changes }, row] = await Promise.all([
      instruments.listVariants(caller, { query: { instrument: instrument.code, alle: 'true' } }),
      instruments.listChanges(caller, { query: { instrument: instrument.code, aantal: LAST_CHANGES } }),
      findRow(visit, instrument),
    ]);
    return page(
      instrumentPage({
        instrument,
        variants: variants.resultaten,
        row,
        changes: changes.resultaten,
        organisationId: person.organisationId,
        mayEdit: mayEditInstrument(instrument, person),
        mayKeep: keepsVariants(person),
        now,
      }),
    );
  });
};
