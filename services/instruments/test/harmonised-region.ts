/** The service in a region with three uitvoerders and UWV, and the calls that tests of harmonisation make. */
import type { Actor } from '@vlinderdas/platform/auth/actor';
import type { Matrix, Voorstel } from '../src/contract/harmonisation.resource.ts';
import type { Instrument, NieuweVariant, Variant } from '../src/contract/instrument.resource.ts';
import type { AspectDelen } from '../src/contract/parts.resource.ts';
import { newInstrument } from './catalogue.builder.ts';
import { formCalled, perMonth } from './harmonisation.builder.ts';

import { buildRegion, startInstruments } from './region.builder.ts';

type Method = 'GET' | 'POST' | 'PUT';

/** Call it once, at the top of a test file. */
export async function startHarmonisedRegion() {
  const service = await startInstruments();
  const region = await buildRegion(service.database);

  async function send(actor: Actor, method: Method, url: string, body?: unknown, headers = {}) {
    const request = { method, url, headers, ...(body !== undefined && { body }) };
    const response = await service.request(actor, request);
    return { status: response.statusCode, body: response.json() };
  }

  /** @throws Error when the call fails */
  async function must<Body>(actor: Actor, method: Method, url: string, body?: unknown): Promise<Body> {
    const answer = await send(actor, method, url, body);
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** An instrument of the region; its code. */
  async function addInstrument(naam: string): Promise<string> {
    const body = newInstrument({ naam, toch: true });
    return (await must<Instrument>(region.coordinator, 'POST', '/instrumenten', body)).code;
  }

  function addVariant(
    organisatieId: string,
    code: string,
    parts: AspectDelen & Partial<NieuweVariant>,
  ): Promise<Variant> {
    return must(region.keeperOf(organisatieId), 'POST', '/varianten', {
      instrumentCode: code,
      organisatieId,
      gepubliceerd: true,
      herzienOp: '2027-06-01',
      geldtVanaf: '2026-01-01',
      ...parts,
    });
  }

  /** Three amounts, and De Dommel has a form of its own. */
  async function addUnequalInstrument(naam: string): Promise<string> {
    const code = await addInstrument(naam);
    const [own, shared] = [formCalled('Eigen formulier'), formCalled('Regioformulier')];
    await addVariant(region.dommel, code, { bedrag: perMonth(350), formulier: own });
    await addVariant(region.kempenland, code, { bedrag: perMonth(400), formulier: shared });
    await addVariant(region.groeneWoud, code, { bedrag: perMonth(500), formulier: shared });
    return code;
  }

  /** The row of an instrument in the matrix. */
  async function readRow(code: string, query = '', actor: Actor = region.adviser) {
    const matrix = await must<Matrix>(actor, 'GET', `/harmonisatie/matrix${query}`);
    return matrix.rijen.find((row) => row.code === code);
  }

  function decide(actor: Actor, id: string, organisatieId: string, step: Record<string, unknown>) {
    return send(actor, 'POST', `/harmonisatie/voorstellen/${id}/besluiten`, { organisatieId, ...step });
  }

  /** Records all steps of a party as the coordinator; what the proposal then is. */
  async function adopt(
    id: string,
    organisatieId: string,
    geldtVanaf: string,
    link: string,
  ): Promise<Voorstel> {
    const steps = [
      { stap: 'ambtelijk-akkoord' },
      { stap: 'bestuurlijk-akkoord' },
      { stap: 'vastgesteld', link, geldtVanaf },
    ];
    for (const step of steps) {
      const { status, body } = await decide(region.coordinator, id, organisatieId, step);
      if (status !== 200) throw new Error(JSON.stringify(body));
    }
    return must(region.coordinator, 'GET', `/harmonisatie/voorstellen/${id}`);
  }

  return {
    ...service,
    ...region,
    send,
    must,
    addInstrument,
    addVariant,
    addUnequalInstrument,
    readRow,
    decide,
    adopt,
  };
}
