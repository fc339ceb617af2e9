/** The versions of the taxonomy, and how far the candidates and vacancies are with the one in use. */
import type { Versie } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Hercodering } from '@vlinderdas/versions/recoding.resource';
import { SHIPPED_VERSION } from '@vlinderdas/versions/taxonomy-versions';

export const shippedVersion: Versie = {
  id: SHIPPED_VERSION,
  taal: 'nl',
  actief: true,
  bron: 'Vlinderdas',
  uitgave: '2026-11',
  aantalBeroepen: 150,
  aantalCompetenties: 700,
  aantalCertificaten: 20,
  bruikbaar: true,
  aantalFouten: 0,
  aantalWaarschuwingen: 0,
  bevindingen: [],
};
export const importedVersion: Versie = {
  ...shippedVersion,
  id: 'esco-1.2-nl',
  actief: false,
  bron: 'ESCO',
  uitgave: '1.2.0',
  ingelezenOp: '2026-11-20T10:00:00Z',
  aantalWaarschuwingen: 1,
  bevindingen: [{ ernst: 'waarschuwing', uitleg: 'Bij 12 beroepen staan minder dan acht vaardigheden.' }],
};
export const recoding: Hercodering = {
  versie: SHIPPED_VERSION,
  stand: 'bezig',
  totaal: 1200,
  gedaan: 400,
  nietVertaald: [
    {
      soort: 'competentie',
      uri: 'http://data.europa.eu/esco/skill/1',
      naam: 'wafels bakken',
      reden: 'onbekend',
      aantal: 3,
    },
  ],
  aantalNietVertaald: 1,
};
