import type { Handlers } from '@vlinderdas/platform/http/api';
import { urlOf } from '@vlinderdas/platform/http/client';
import { BASE_PATH, type taxonomyOperations } from '../contract/taxonomy.routes.ts';
import { type KindHit, numberByKey, type Version } from '../domain/version.ts';
import { activateVersion } from '../use-cases/activate-version.ts';
import {
  type Deps,
  type HitPage,
  known,
  readVersion,
  readVersions,
  searchConcepts,
} from '../use-cases/read-taxonomy.ts';
import {
  toBegripRegel,
  toBeroep,
  toBeroepRegel,
  toCertificaat,
  toCertificaatRegel,
  toCompetentie,
  toCompetentieRegel,
  toVersies,
} from './taxonomy.mapper.ts';

interface Query {
  cursor?: string | undefined;
  aantal: number;
  zoek?: string | undefined;
}

const toInput = ({ zoek: typed, cursor, aantal: limit }: Query) => ({ typed, cursor, limit });

function toPage<Row>(
  { version, hits, meant, next }: HitPage,
  toRow: (version: Version, hit: KindHit) => Row,
  path: string,
  query: Query,
) {
  const href = urlOf(BASE_PATH, path, { query: { ...query, cursor: next } });
  return {
    ...(meant !== undefined && { gezochtOp: meant }),
    resultaten: hits.map((hit) => toRow(version, hit)),
    _links: next === undefined ? {} : { volgende: { href } },
  };
}

export function taxonomyHandlers(deps: Deps): Handlers<typeof taxonomyOperations> {
  return {
    async listConcepts(call, { query }) {
      const found = await searchConcepts(deps)(call, 'all', toInput(query));
      return { body: toPage(found, toBegripRegel, '/begrippen', query) };
    },
    async listOccupations(call, { query }) {
      const found = await searchConcepts(deps)(call, 'occupations', toInput(query));
      return { body: toPage(found, toBeroepRegel, '/beroepen', query) };
    },
    async getOccupation(call, { params }) {
      const { taxonomy } = await readVersion(deps)(call);
      const number = known(numberByKey(taxonomy.occupations, params.beroep, 'urn:vlinderdas:beroep:'));
      return { body: toBeroep(taxonomy, number) };
    },
    async listCompetences(call, { query }) {
      const found = await searchConcepts(deps)(call, 'competences', toInput(query));
      return { body: toPage(found, toCompetentieRegel, '/competenties', query) };
    },
    async getCompetence(call, { params }) {
      const { taxonomy } = await readVersion(deps)(call);
      const number = known(
        numberByKey(taxonomy.competences, params.competentie, 'urn:vlinderdas:competentie:'),
      );
      return { body: toCompetentie(taxonomy, number) };
    },
    async listCertificates(call, { query }) {
      const found = await searchConcepts(deps)(call, 'certificates', toInput(query));
      return { body: toPage(found, toCertificaatRegel, '/certificaten', query) };
    },
    async getCertificate(call, { params }) {
      const { taxonomy } = await readVersion(deps)(call);
      const number = known(
        numberByKey(taxonomy.certificates, params.certificaat, 'urn:vlinderdas:certificaat:'),
      );
      return { body: toCertificaat(taxonomy, number) };
    },
    async listVersions(call) {
      const list = await readVersions(deps)(call);
      return { body: toVersies(list), revision: list.revision };
    },
    async activateVersion(call, { body }) {
      const list = await activateVersion(deps)(call, body.versie);
      return { body: toVersies(list), revision: list.revision };
    },
  };
}
