/** What the coordinator says of an instrument: with what it is measured, and how far the region is. */
import { type FieldError, notFound } from '@vlinderdas/kernel/problem';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import { harmonisatieStatussen, maatstafSoorten } from '@vlinderdas/vocabulary/instruments';
import type { VerklaringInvoer } from '../contract/harmonisation.resource.ts';
import { harmonisationOperations } from '../contract/harmonisation.routes.ts';
import type { Maatstaf } from '../contract/yardstick.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { addDeclaration, saveYardstick } from '../db/harmonisation.repository.ts';
import { readAgreements } from '../db/proposal.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { toVerklaring } from '../http/harmonisation.mapper.ts';
import { bsnErrors, type InstrumentsDeps, logChange, refuse, today } from './deps.ts';
import { yardstickErrors } from './measure.ts';

/** @throws notFound 404 */
function instrumentOf(code: string, { instruments }: Catalogue) {
  const instrument = instruments.find((one) => one.code === code);
  if (!instrument) throw notFound();
  return instrument;
}

function fixedErrors(instrument: { landelijkeAanbieder?: string | undefined }): FieldError[] {
  if (instrument.landelijkeAanbieder === undefined) return [];
  const detail = 'Dit instrument is landelijk vast en overal hetzelfde. Er is niets te vergelijken.';
  return [{ pointer: '#/params/code', code: 'landelijk-vast', detail }];
}

export const chooseYardstick =
  (deps: InstrumentsDeps) =>
  async (call: Call, code: string, choice: Maatstaf): Promise<Maatstaf> => {
    authorise(call.actor, harmonisationOperations.chooseYardstick);
    return deps.inTransaction(call, async (tx) => {
      const catalogue = await readCatalogue(tx, today(deps));
      const instrument = instrumentOf(code, catalogue);
      const isAgreed = choice.soort !== 'afspraak' || (await readAgreements(tx)).has(code);
      const detail = 'Er is nog geen afspraak: geen voorstel is door alle partijen vastgesteld.';
      refuse([
        ...fixedErrors(instrument),
        ...yardstickErrors(choice, catalogue, '/organisatieId'),
        ...(isAgreed ? [] : [{ pointer: '/soort', code: 'geen-afspraak', detail }]),
      ]);
      await saveYardstick(tx, code, choice, deps.clock.now());
      const name = catalogue.providers.find(({ key }) => key === choice.organisatieId)?.name;
      const what = [`Maatstaf: ${maatstafSoorten.labels[choice.soort]}${name ? `: ${name}` : ''}.`];
      await logChange(deps, tx, { kind: 'gewijzigd', instrumentCode: code, what });
      return choice;
    });
  };

export const declareStatus =
  (deps: InstrumentsDeps) => async (call: Call, code: string, input: VerklaringInvoer) => {
    authorise(call.actor, harmonisationOperations.declareStatus);
    return deps.inTransaction(call, async (tx) => {
      const declaredOn = today(deps);
      const instrument = instrumentOf(code, await readCatalogue(tx, declaredOn));
      refuse([...fixedErrors(instrument), ...bsnErrors(input)]);
      const declaration = { instrumentCode: code, status: input.status, note: input.toelichting, declaredOn };
      await addDeclaration(tx, declaration, { id: deps.newId(), at: deps.clock.now() });
      const what = [`Verklaring van de regio: ${harmonisatieStatussen.labels[input.status]}.`];
      await logChange(deps, tx, { kind: 'gewijzigd', instrumentCode: code, what, reason: input.toelichting });
      return toVerklaring(declaration);
    });
  };
