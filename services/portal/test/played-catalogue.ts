/** The instruments API for tests of the portal: a catalogue with one instrument that differs and one that does not. */
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { comparison, matrix, proposal } from './played-comparison.ts';
import {
  dommelVariant,
  guidance,
  kempenlandVariant,
  noRisk,
  playedInstruments,
} from './played-harmonisation.ts';
import { json } from './running-portal.ts';

const list = (resultaten: readonly unknown[]) => json({ resultaten, _links: {} });

const reads: readonly (readonly [path: RegExp, answer: () => TransportResponse])[] = [
  [/\/adviezen\/niets-gevonden/, () => json({ maanden: [] })],
  [/\/harmonisatie\/matrix/, () => json(matrix)],
  [/\/harmonisatie\/verloop/, () => json({ punten: [] })],
  [/\/harmonisatie\/signalen/, () => json({ resultaten: [] })],
  [/\/harmonisatie\/instrumenten\//, () => json(comparison)],
  [/\/harmonisatie\/voorstellen\/[^?]/, () => json(proposal)],
  [/\/harmonisatie\/voorstellen/, () => list([proposal])],
  [
    new RegExp(`/varianten/${playedInstruments.otherVariant}`),
    () => json({ ...kempenlandVariant, gemeentecode: undefined }),
  ],
  [/\/varianten\/[^?]/, () => json(dommelVariant)],
  [/\/varianten/, () => json({ resultaten: [dommelVariant] })],
  [/\/wijzigingen/, () => list([])],
  [/\/onderhoud/, () => json({ op: '2026-11-24', dagenTotVerouderd: 90, aanbieders: [] })],
  [
    /\/menukaart-instellingen/,
    () =>
      json({ revisie: 4, regio: 'AM28', gepubliceerd: true, dagenTotVerouderd: 90, margeInDuizendsten: 50 }),
  ],
  [/\/instrumenten\/no-riskpolis/, () => json(noRisk)],
  [/\/instrumenten\/[^?]/, () => json(guidance)],
  [/\/instrumenten/, () => json({ resultaten: [guidance, noRisk] })],
];

/** @param refusal what a write is answered with, when there is one */
export function answerCatalogue(
  { method, url }: TransportRequest,
  refusal: TransportResponse | undefined,
): TransportResponse {
  const path = url.replace('/instrumenten/v1', '');
  if (method === 'GET') {
    const found = reads.find(([pattern]) => pattern.test(path));
    return found ? found[1]() : json({ title: 'Niet gevonden' }, 404);
  }
  if (refusal) return refusal;
  if (/\/besluiten|_intrekken|\/voorstellen$/.test(path)) return json(proposal);
  if (/\/varianten/.test(path)) return json(dommelVariant);
  return json(guidance);
}
