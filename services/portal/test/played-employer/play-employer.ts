/**
 * What the services answer an employer, played: vacancies in every state, suggested candidates, keys. Every answer
 * passes the schema of its contract.
 */
import {
  type ApiSleutelInvoer,
  NieuweApiSleutel,
} from '@vlinderdas/employers-service/contract/api-keys.resource';
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { VacatureOntvangst } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { list, playRegion } from '../played-region/play-region.ts';
import { json } from '../running-portal.ts';
import { keys, shownKey } from './keys.ts';
import { contact } from './people.ts';
import { meeting, suggestions } from './suggestions.ts';
import { ownLines, ownVacancy, readText, recognition } from './vacancies.ts';

const problem = (status: number, type: string, detail: string) =>
  json({ type: `/problemen/${type}`, status, title: type, detail }, status);
export const conflicts = {
  vacancy: problem(412, 'versie-verouderd', 'De vacature is intussen veranderd.'),
  suggestion: problem(409, 'voordracht-in-andere-status', 'De voordracht is in een andere stap.'),
  invalidNote: json(
    {
      type: '/problemen/ongeldige-invoer',
      status: 400,
      title: 'Ongeldig',
      detail: 'Ongeldig',
      errors: [
        {
          pointer: '/toelichting',
          code: 'bsn-niet-toegestaan',
          detail:
            'Hier staat iets dat op een burgerservicenummer lijkt. Dat slaan wij niet op. Haal het weg.',
        },
      ],
    },
    400,
  ),
} as const;

type Answer = (request: TransportRequest, id: string) => TransportResponse;

const answers: readonly [RegExp, Answer][] = [
  [/^GET \/vacatures\/v1\/vacatures$/, () => list(ownLines)],
  [
    /^GET \/vacatures\/v1\/vacatures\/([^/]+)$/,
    (_, id) => (id === ownVacancy.id ? json(ownVacancy) : problem(404, 'niet-gevonden', '')),
  ],
  [/^(?:PUT|POST|PATCH) \/vacatures\/v1\/vacatures\/([^/]+)/, () => json(ownVacancy)],
  [/^POST \/vacatures\/v1\/herkenning$/, () => json(readText)],
  [
    /^POST \/vacatures\/v1\/vacatures$/,
    () =>
      json(
        VacatureOntvangst.parse({
          id: ownVacancy.id,
          revisie: 1,
          status: 'ontvangen',
          contactpersoonWsp: contact,
          reactieUiterlijk: '2026-11-25',
          herkenning: recognition,
          waarschuwingen: [],
          mogelijkDezelfde: [],
          bestondAl: false,
          _links: { self: { href: `/vacatures/v1/vacatures/${ownVacancy.id}` } },
        }),
        201,
      ),
  ],
  [/^GET \/plaatsingen\/v1\/voorgestelde-kandidaten$/, () => list(suggestions)],
  [
    /^GET \/plaatsingen\/v1\/voorgestelde-kandidaten\/([^/]+)$/,
    (_, id) => {
      const found = suggestions.find(({ voordrachtId }) => voordrachtId === id);
      return found ? json(found) : problem(404, 'niet-gevonden', '');
    },
  ],
  [/^POST \/plaatsingen\/v1\/voordrachten\/([^/]+)\/antwoord$/, () => json(meeting)],
  [/^GET \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels$/, () => json({ resultaten: keys })],
  [
    /^POST \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels$/,
    ({ body = '{}' }) => {
      const wanted = JSON.parse(body) as ApiSleutelInvoer;
      return json(
        NieuweApiSleutel.parse({ ...keys[0], naam: wanted.naam, rechten: wanted.rechten, sleutel: shownKey }),
        201,
      );
    },
  ],
  [
    /\/api-sleutels\/([^/]+)\/vernieuwingen$/,
    () => json(NieuweApiSleutel.parse({ ...keys[1], sleutel: shownKey }), 201),
  ],
  [
    /^DELETE \/werkgevers\/v1\/werkgevers\/[^/]+\/api-sleutels\/([^/]+)$/,
    () => ({ status: 204, headers: {}, body: '' }),
  ],
];

/** @param own answers that come first: a refusal, a list without rows */
export function playEmployer(
  own: (request: TransportRequest) => TransportResponse | undefined = () => undefined,
) {
  return playRegion((request) => {
    const given = own(request);
    if (given) return given;
    const called = `${request.method} ${request.url.split('?')[0]}`;
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(called);
      if (match) return answer(request, match[1] ?? '');
    }
    return undefined;
  });
}
