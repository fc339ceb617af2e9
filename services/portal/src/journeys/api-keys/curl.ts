/** A request that someone can paste into a terminal: the quickest proof that a key works. */
import type { ApiSleutel } from '@vlinderdas/employers-service/contract/api-keys.resource';

export const NO_KEY = 'VUL-HIER-DE-SLEUTEL-IN';

const EXAMPLE = {
  naamVacature: 'Orderpicker',
  omschrijvingVacature: 'U verzamelt bestellingen in ons magazijn. Start 06:00, vier dagen per week.',
  adres: { postcode: '5684AB' },
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
  contactpersoon: { naam: 'J. Voorbeeld', telefoonnummer: '040 000 00 00' },
  concept: true,
};

/** Whether the example places something; a key that may not write gets one that reads. */
export function placesVacancy(rights: ApiSleutel['rechten']): boolean {
  return rights.includes('vacatures:schrijven');
}

/**
 * @param origin of the platform: `https://vlinderdas.example`
 * @param key as it was made; `NO_KEY` when it can no longer be shown
 * @param idempotencyKey new for each example, so that two people who paste it do not meet
 */
export function curlFor(
  rights: ApiSleutel['rechten'],
  { origin, key, idempotencyKey }: { origin: string; key: string; idempotencyKey: string },
): string {
  const withKey = `  -H 'X-API-Key: ${key}'`;
  if (placesVacancy(rights))
    return [
      `curl -X POST '${origin}/vacatures/v1/vacatures' \\`,
      `${withKey} \\`,
      `  -H 'Idempotency-Key: ${idempotencyKey}' \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '${JSON.stringify(EXAMPLE, null, 2)}'`,
    ].join('\n');
  const path = rights.includes('vacatures:lezen')
    ? '/vacatures/v1/vacatures'
    : '/plaatsingen/v1/voorgestelde-kandidaten';
  return [`curl '${origin}${path}' \\`, withKey].join('\n');
}
