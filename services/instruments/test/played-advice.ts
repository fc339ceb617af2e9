/** Advice with the services that it asks played: a candidate, a vacancy, and the explanation of their match. */
import { operations as candidateOperations } from '@vlinderdas/candidates-service/contract/candidates.routes';
import { newId } from '@vlinderdas/kernel/id';
import { matchingOperations } from '@vlinderdas/matcher-service/contract/matching.routes';
import type { Transport, TransportRequest } from '@vlinderdas/platform/http/client';
import type { OperationShape } from '@vlinderdas/platform/http/contract';
import { startTestService, type TestService } from '@vlinderdas/platform/testing/service';
import { vacanciesOperations } from '@vlinderdas/vacancies-service/contract/vacancies.routes';
import { createInstrumentsModule } from '../src/module.ts';
import { clock } from './region.builder.ts';

export const PURPOSE_TOKEN_SECRET = 'a secret of these tests, 32 characters';
export const [kandidaatId, vacatureId] = [newId(), newId()];

export const otherCandidates = Array.from({ length: 6 }, () => newId());

const answered = ({ success }: OperationShape, body: unknown) => ({
  status: success.status,
  headers: {},
  body: JSON.stringify(success.schema?.parse(body)),
});
const refused = (status: number) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  body: JSON.stringify({ type: '/problemen/geen', title: 'Geen', status, detail: '' }),
});

/** Of Bladel, with bijstand and a low loonwaarde. */
export const facts = {
  organisatieId: newId(),
  geboortedatum: '1996-05-01',
  woongemeente: 'GM1728',
  uitkering: 'participatiewet',
  loonwaardeIndicatie: { percentage: 60, bron: 'Eerdere meting', gecontroleerdOp: '2026-05-01' },
  feiten: [
    { feit: 'doelgroep-loonkostensubsidie', waarde: 'ja' },
    { feit: 'doelgroepregister', waarde: 'onbekend' },
  ],
};
export const vacancy = {
  id: vacatureId,
  revisie: 1,
  status: 'opgepakt',
  naamVacature: 'Orderpicker',
  soortPlek: 'baan',
  werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 36 },
  arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01' },
  contractvorm: [{ codeTypeArbeidscontract: 'O' }],
  herkenning: { competenties: [], voorwaardenNaSelectie: [], nietOvergenomen: [] },
  waarschuwingen: [],
  mogelijkDezelfde: [],
  aantalGezocht: 1,
  aantalVervuld: 0,
  ingevoerdDoor: 'adviseur',
  bronnen: [],
  stappen: [],
  ontvangenOp: '2026-11-20T09:00:00.000Z',
  gewijzigdOp: '2026-11-20T09:00:00.000Z',
  laatsteTeken: '2026-11-20T09:00:00.000Z',
};
const explanation = {
  vacatureId,
  vacatureRevisie: 1,
  kandidaatId,
  kandidaatRevisie: 1,
  gewichten: '2026-12',
  taxonomie: 'start-1',
  groep: 'past-bijna',
  totaal: 5_000,
  feiten: '1 van 2 vereist',
  zinnen: [],
  criteria: [],
  ditIsNodig: [
    { criterium: 'certificaten', zin: 'Heftruckcertificaat ontbreekt.', helpt: ['korte-scholing'] },
  ],
  nogNaTeGaan: [],
  profielMist: [],
  watVerandert: [],
};

/** What was asked of other services. */
export const asked: TransportRequest[] = [];
/** What the other services have at this moment. */
export const played: { facts: object; vacancy: object; matcherIsAway: boolean } = {
  facts,
  vacancy,
  matcherIsAway: false,
};
const isCandidate = (url: string) => [kandidaatId, ...otherCandidates].some((id) => url.includes(id));
const transport: Transport = {
  async request(request) {
    asked.push(request);
    const { url } = request;
    if (url.startsWith('/vacatures/')) {
      return url.includes(vacatureId)
        ? answered(vacanciesOperations.getVacancy, played.vacancy)
        : refused(404);
    }
    if (url.startsWith('/matching/')) {
      return played.matcherIsAway ? refused(404) : answered(matchingOperations.getExplanation, explanation);
    }
    return isCandidate(url) ? answered(candidateOperations.askFacts, played.facts) : refused(404);
  },
};

/** The service with the others played. Call it once, at the top of a test file. */
export function startAdvice(): Promise<TestService> {
  return startTestService({
    schema: 'instruments',
    create: createInstrumentsModule,
    config: { DATABASE_POOL_SIZE: 4, PURPOSE_TOKEN_SECRET },
    clock,
    transport,
  });
}
