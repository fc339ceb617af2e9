/** Answers of the services for tests of pages: one begeleider with a few people, one employer with a vacancy. */
import type { TransportRequest, TransportResponse } from '@vlinderdas/platform/http/client';
import { json } from '../running-portal.ts';
import { account, card, dossier, rows } from './candidates.ts';
import {
  colleagues,
  contacts,
  organisation,
  organisationNames,
  region,
  settings,
  sharing,
  uitvoering,
} from './organisations.ts';
import { played } from './played.ts';
import { presented, proposal, request } from './proposals.ts';
import { importedVersion, recoding, shippedVersion } from './taxonomy.ts';
import { fitting, vacancy, vacancyRow } from './vacancies.ts';

/** With the revision as its ETag. */
const revised = (body: unknown, revision: number): TransportResponse => {
  const answer = json(body);
  return { ...answer, headers: { ...answer.headers, etag: `"${revision}"` } };
};
/** One page of a list. */
export const list = (resultaten: readonly unknown[]) => json({ resultaten, _links: {} });
const named = (uri: string) =>
  json({
    uri,
    nummer: 1,
    naam: (uri.split(':').at(-1) ?? uri).replaceAll('-', ' '),
    competenties: [
      {
        uri: 'urn:vlinderdas:competentie:scannen',
        nummer: 2,
        naam: 'scannen met een handterminal',
        soort: 'vaardigheid',
        sterkte: 'essentieel',
      },
    ],
  });

type Answer = (request: TransportRequest, match: RegExpExecArray) => TransportResponse;
const notFound = () =>
  json(
    {
      type: 'https://localhost/problemen/niet-gevonden',
      title: 'Niet gevonden',
      detail: 'Dit bestaat niet.',
    },
    404,
  );

/** By method and path; the first that fits answers. */
const answers: readonly [RegExp, Answer][] = [
  [
    /^GET \/organisaties\/v1\/organisaties\/([^/]+)$/,
    (_, [, id = '']) =>
      json({ id, soort: 'gemeentelijke-dienst', naam: organisationNames[id] ?? 'Onbekend' }),
  ],
  [/^POST \/organisaties\/v1\/contactpersonen\/_lijst$/, () => json({ contactpersonen: contacts })],
  [
    /^GET \/organisaties\/v1\/medewerkers\/([^/]+)$/,
    (_, [, id]) => revised(colleagues.find((person) => person.id === id) ?? colleagues[0], 2),
  ],
  [/^GET \/organisaties\/v1\/medewerkers$/, () => list(colleagues)],
  [/^GET \/organisaties\/v1\/regios\/[^/]+$/, () => json(region)],
  [/^GET \/organisaties\/v1\/regios\/[^/]+\/instellingen$/, () => revised(settings, 5)],
  [
    /^GET \/organisaties\/v1\/organisaties$/,
    ({ url }) => list(url.includes(`soort=${organisation.soort}`) ? [organisation] : []),
  ],
  [/^GET \/organisaties\/v1\/organisaties\/[^/]+\/deelbeleid$/, () => revised(sharing, 1)],
  [
    /^GET \/organisaties\/v1\/organisaties\/[^/]+\/teams$/,
    () =>
      list([{ id: played.team, organisatieId: played.ownOrganisation, naam: 'Team Zuid', leden: contacts }]),
  ],
  [/^GET \/organisaties\/v1\/uitvoeringen$/, () => list([uitvoering])],
  [
    /^GET \/werkgevers\/v1\/werkgevers$/,
    () => list([{ id: played.employer, handelsnaamOrganisatie: 'Kempen Distributie', plaats: 'Best' }]),
  ],
  [/^GET \/taxonomie\/v1\/versies$/, () => revised({ versies: [shippedVersion, importedVersion] }, 3)],
  [/^PUT \/taxonomie\/v1\/versies\/actief$/, () => revised({ versies: [] }, 4)],
  [/^GET \/(kandidaten|vacatures)\/v1\/hercodering$/, () => json(recoding)],
  [/^POST \/kandidaten\/v1\/kaarten\/_zoek$/, () => list([card])],
  [/^GET \/kandidaten\/v1\/kandidaten$/, () => list(rows)],
  [/^POST \/kandidaten\/v1\/kandidaten\/_zoek/, () => list(rows)],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/([^/]+)$/,
    (_, [, id]) => (id === played.candidate ? json(dossier) : notFound()),
  ],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/mogelijke-dubbelen$/,
    () =>
      json({
        resultaten: [
          {
            kandidaatId: played.otherCandidate,
            organisatieId: played.otherOrganisation,
            kaartnummer: 'K-0873',
          },
        ],
      }),
  ],
  [
    /^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/geschiedenis$/,
    () =>
      json({
        resultaten: [
          {
            onderwerp: 'bemiddelbaarheid',
            van: 'nog-niet',
            naar: 'met-ondersteuning',
            criterium: 'Gesprek op 3 november, wil en kan 24 uur.',
            op: '2026-11-03T10:00:00Z',
            doorId: played.guide,
          },
        ],
      }),
  ],
  [/^GET \/kandidaten\/v1\/kandidaten\/[^/]+\/inzage$/, () => json(account)],
  [
    /^GET \/kandidaten\/v1\/kaarten\/([^/]+)$/,
    (_, [, id]) => (id === played.otherCandidate ? json(card) : notFound()),
  ],
  [/^GET \/matching\/v1\/kandidaten\/[^/]+\/vacatures$/, () => list(fitting)],
  [
    /^GET \/matching\/v1\/vacatures\/[^/]+\/kandidaten\/[^/]+\/uitleg$/,
    () =>
      json({
        feiten: '4 van 4 vereist · 7 van 8 vaardigheden · 12 min fietsen',
        zinnen: [
          'Werkte drie jaar als orderpicker.',
          'Kan om 06:00 uur beginnen, met de auto.',
          'Kan 32 uur werken.',
        ],
      }),
  ],
  [/^GET \/vacatures\/v1\/vacatures$/, () => list([vacancyRow])],
  [
    /^GET \/vacatures\/v1\/vacatures\/([^/]+)$/,
    (_, [, id]) => (id === played.vacancy ? json(vacancy) : notFound()),
  ],
  [/^GET \/plaatsingen\/v1\/voordrachten$/, () => list([proposal])],
  [/^GET \/plaatsingen\/v1\/aanvragen$/, () => list([request])],
  [
    /^GET \/plaatsingen\/v1\/aanvragen\/([^/]+)$/,
    (_, [, id]) => (id === played.request ? json(request) : notFound()),
  ],
  [/^GET \/plaatsingen\/v1\/voorgestelde-kandidaten$/, () => list([presented])],
  [
    /^GET \/plaatsingen\/v1\/voorgestelde-kandidaten\/([^/]+)$/,
    (_, [, id]) => (id === played.proposal ? json(presented) : notFound()),
  ],
  [
    /^GET \/taxonomie\/v1\/(?:beroepen|competenties)\/([^/]+)$/,
    (_, [, uri = '']) => named(decodeURIComponent(uri)),
  ],
  [
    /^GET \/taxonomie\/v1\/certificaten\/([^/]+)$/,
    () => json({ uri: 'urn:vlinderdas:certificaat:vca-basis', nummer: 1, naam: 'VCA basis' }),
  ],
  [
    /^GET \/taxonomie\/v1\/beroepen$/,
    () => list([{ uri: 'urn:vlinderdas:beroep:schilder', nummer: 3, naam: 'schilder', isco: '7131' }]),
  ],
  [
    /^GET \/taxonomie\/v1\/begrippen$/,
    () =>
      list([{ uri: 'urn:vlinderdas:competentie:schuren', nummer: 4, naam: 'schuren', soort: 'vaardigheid' }]),
  ],
];

/**
 * The services as the portal meets them.
 * @param own answers that come first: a failure, a refusal, something that was saved
 */
export function playRegion(
  own: (request: TransportRequest) => TransportResponse | undefined = () => undefined,
) {
  return (request: TransportRequest): TransportResponse => {
    const given = own(request);
    if (given) return given;
    const line = `${request.method} ${request.url.split('?')[0]}`;
    for (const [pattern, answer] of answers) {
      const match = pattern.exec(line);
      if (match) return answer(request, match);
    }
    return notFound();
  };
}
