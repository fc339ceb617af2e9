/** Where providers differ: the matrix, one instrument side by side, the line over time, and where a choice pays. */
import { notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Matrix, Signalen, Vergelijking, Verloop } from '../contract/harmonisation.resource.ts';
import { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import type { MatrixVraag, VerloopVraag } from '../contract/yardstick.resource.ts';
import { readCatalogue, readCatalogueHistory } from '../db/catalogue.repository.ts';
import { readDeclarations } from '../db/harmonisation.repository.ts';
import { catalogueOn } from '../domain/catalogue-on.ts';
import { courseDays, courseOf } from '../domain/harmonisation/course.ts';
import { matrixOf, rowOf } from '../domain/harmonisation/matrix.ts';
import { signalsOf } from '../domain/harmonisation/spread.ts';
import { toMatrix, toSignaal, toVergelijking, toVerloop } from '../http/harmonisation.mapper.ts';
import { type InstrumentsDeps, today } from './deps.ts';
import { lookedAtWith, readMeasure } from './measure.ts';

export const getMatrix =
  (deps: InstrumentsDeps) =>
  async (call: Call, query: MatrixVraag): Promise<Matrix> => {
    authorise(call.actor, harmonisationOperations.getMatrix);
    return deps.db.transaction(call, async (tx) => {
      const catalogue = await readCatalogue(tx, query.op ?? today(deps));
      const measure = lookedAtWith(await readMeasure(tx), query, catalogue);
      const declarations = await readDeclarations(tx, catalogue.on);
      return toMatrix(matrixOf(catalogue, measure), declarations, catalogue);
    });
  };

export const compareInstrument =
  (deps: InstrumentsDeps) =>
  async (call: Call, code: string, query: MatrixVraag): Promise<Vergelijking> => {
    authorise(call.actor, harmonisationOperations.compareInstrument);
    return deps.db.transaction(call, async (tx) => {
      const catalogue = await readCatalogue(tx, query.op ?? today(deps));
      const measure = lookedAtWith(await readMeasure(tx), query, catalogue);
      const row = rowOf(code, catalogue, measure);
      if (!row) throw notFound();
      const declaration = (await readDeclarations(tx, catalogue.on)).get(code);
      return toVergelijking(row, declaration, catalogue, measure.tolerancePerMille);
    });
  };

export const getCourse =
  (deps: InstrumentsDeps) =>
  async (call: Call, { uitgesplitst }: VerloopVraag): Promise<Verloop> => {
    authorise(call.actor, harmonisationOperations.getCourse);
    return deps.db.transaction(call, async (tx) => {
      const history = await readCatalogueHistory(tx);
      const measure = await readMeasure(tx);
      const points = courseOf(courseDays(today(deps)), (day) => catalogueOn(history, day), measure);
      return toVerloop(points, uitgesplitst === 'ja');
    });
  };

export const listSignals =
  (deps: InstrumentsDeps) =>
  async (call: Call): Promise<{ resultaten: Signalen['resultaten'] }> => {
    authorise(call.actor, harmonisationOperations.listSignals);
    return deps.db.transaction(call, async (tx) => {
      const catalogue = await readCatalogue(tx, today(deps));
      const matrix = matrixOf(catalogue, await readMeasure(tx));
      return { resultaten: signalsOf(matrix).map(toSignaal) };
    });
  };
