/** The operations of `/taxonomie/v1`. Reading needs no sign-in: occupations and competences are public facts. */
import type { ApiDocument } from '@vlinderdas/platform/http/api';
import { operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { z } from 'zod';
import { versionUnusable } from './problems.ts';
import {
  BegripRegel,
  Beroep,
  BeroepRegel,
  Certificaat,
  CertificaatRegel,
  Competentie,
  CompetentieRegel,
  VersieKeuze,
  Versies,
} from './taxonomy.resource.ts';

export const BASE_PATH = '/taxonomie/v1';

export const taxonomyDocument: ApiDocument = {
  title: 'Taxonomie',
  version: '1.0.0',
  description:
    'Beroepen, competenties en certificaten waarmee kandidaten en vacatures worden vergeleken. Een verwijzing is altijd de `uri` van een begrip.',
  tags: [
    { name: 'begrippen', description: 'Zoeken in alles tegelijk.' },
    { name: 'beroepen', description: 'Beroepen, hun taken en wat zij vragen.' },
    { name: 'competenties', description: 'Vaardigheden en kennis.' },
    { name: 'certificaten', description: 'Certificaten, zoals VCA.' },
    { name: 'versies', description: 'Versies van de taxonomie.' },
  ],
};

const purpose = 'urn:vlinderdas:verwerking:taxonomie';
const typed = z
  .string()
  .min(1)
  .max(100)
  .meta({ description: 'Wat iemand typt. Hoofdletters, accenten, spaties en streepjes maken niet uit.' });
const search = z.strictObject({ ...pageQuery, zoek: typed.optional() });
const asMeant = {
  gezochtOp: z.string().optional().meta({
    description:
      'Waarop is gezocht toen er niets was gevonden op `zoek`: dezelfde woorden, met de tikfouten hersteld. Ontbreekt als er op `zoek` is gevonden, of ook zo niet.',
    example: 'heftruck',
  }),
};
const key = (example: string) =>
  z.string().min(1).max(200).meta({
    description: 'Het nummer, de `uri`, of het laatste deel van een eigen `uri`.',
    example,
  });

const listConcepts = operation({
  id: 'begrippenZoeken',
  method: 'GET',
  path: '/begrippen',
  summary: 'Beroepen, competenties en certificaten tegelijk zoeken',
  tag: 'begrippen',
  purpose,
  query: z.strictObject({ ...pageQuery, zoek: typed }),
  success: { status: 200, description: 'De beste eerst.', schema: pageOf(BegripRegel, 'Begrippen', asMeant) },
  problems: [],
  access: 'public',
});

const listOccupations = operation({
  id: 'beroepenOpvragen',
  method: 'GET',
  path: '/beroepen',
  summary: 'Beroepen zoeken, ook terwijl iemand typt',
  tag: 'beroepen',
  purpose,
  query: search,
  success: {
    status: 200,
    description: 'Beroepen, de beste eerst; zonder zoekwoord op naam.',
    schema: pageOf(BeroepRegel, 'Beroepen', asMeant),
  },
  problems: [],
  access: 'public',
});

const getOccupation = operation({
  id: 'beroepOpvragen',
  method: 'GET',
  path: '/beroepen/{beroep}',
  summary: 'Eén beroep met taken en competenties',
  tag: 'beroepen',
  purpose,
  params: z.strictObject({ beroep: key('orderpicker') }),
  success: { status: 200, description: 'Het beroep.', schema: Beroep },
  problems: [],
  access: 'public',
});

const listCompetences = operation({
  id: 'competentiesOpvragen',
  method: 'GET',
  path: '/competenties',
  summary: 'Competenties zoeken, ook terwijl iemand typt',
  tag: 'competenties',
  purpose,
  query: search,
  success: {
    status: 200,
    description: 'Competenties, de beste eerst; zonder zoekwoord op naam.',
    schema: pageOf(CompetentieRegel, 'Competenties', asMeant),
  },
  problems: [],
  access: 'public',
});

const getCompetence = operation({
  id: 'competentieOpvragen',
  method: 'GET',
  path: '/competenties/{competentie}',
  summary: 'Eén competentie en de beroepen die haar vragen',
  tag: 'competenties',
  purpose,
  params: z.strictObject({ competentie: key('nauwkeurig-werken') }),
  success: { status: 200, description: 'De competentie.', schema: Competentie },
  problems: [],
  access: 'public',
});

const listCertificates = operation({
  id: 'certificatenOpvragen',
  method: 'GET',
  path: '/certificaten',
  summary: 'Certificaten zoeken, ook terwijl iemand typt',
  tag: 'certificaten',
  purpose,
  query: search,
  success: {
    status: 200,
    description: 'Certificaten, de beste eerst; zonder zoekwoord op naam.',
    schema: pageOf(CertificaatRegel, 'Certificaten', asMeant),
  },
  problems: [],
  access: 'public',
});

const getCertificate = operation({
  id: 'certificaatOpvragen',
  method: 'GET',
  path: '/certificaten/{certificaat}',
  summary: 'Eén certificaat',
  tag: 'certificaten',
  purpose,
  params: z.strictObject({ certificaat: key('vca-basis') }),
  success: { status: 200, description: 'Het certificaat.', schema: Certificaat },
  problems: [],
  access: 'public',
});

const listVersions = operation({
  id: 'versiesOpvragen',
  method: 'GET',
  path: '/versies',
  summary: 'De versies van de taxonomie',
  tag: 'versies',
  purpose,
  success: { status: 200, description: 'De versies.', schema: Versies },
  problems: [],
  access: 'public',
});

const activateVersion = operation({
  id: 'versieActiveren',
  method: 'PUT',
  path: '/versies/actief',
  summary: 'De regio met een andere versie laten werken',
  tag: 'versies',
  purpose,
  body: VersieKeuze,
  success: { status: 200, description: 'De versies.', schema: Versies },
  problems: [versionUnusable],
  access: { regiocoordinator: 'region' },
  conditional: true,
});

export const taxonomyOperations = {
  listConcepts,
  listOccupations,
  getOccupation,
  listCompetences,
  getCompetence,
  listCertificates,
  getCertificate,
  listVersions,
  activateVersion,
};
