/** Operations on vacancies, as data: the route, the document, the client and the access test come from it. */
import { conflict } from '@vlinderdas/kernel/problem';
import { operation, pageOf, pageQuery } from '@vlinderdas/platform/http/contract';
import { text } from '@vlinderdas/vocabulary/field.schema';
import { vacatureStatussen } from '@vlinderdas/vocabulary/vacancies';
import { z } from 'zod';
import { purpose, READ_SCOPE, readers, vacancyParams, WRITE_SCOPE, writers } from './access.ts';
import { ImportVerslag } from './import.resource.ts';
import { postsExceeded, vacancyClosed } from './problems.ts';
import { HerkenningAanvraag } from './progress.resource.ts';
import { progressOperations } from './progress.routes.ts';
import {
  HerkenningAntwoord,
  Vacature,
  VacatureInvoer,
  VacatureOntvangst,
  VacatureRegel,
  VacatureWijziging,
} from './vacancies.resource.ts';

export const vacanciesBasePath = '/vacatures/v1';

const tag = 'vacatures';
const MEGABYTE = 1_048_576;

export const listFilters = {
  status: vacatureStatussen.schema.optional(),
  open: z
    .stringbool()
    .optional()
    .meta({ description: 'Alleen vacatures waarvoor nog iemand gezocht wordt.' }),
  sector: z
    .string()
    .regex(/^[A-U]$/, { error: 'Kies een letter van A tot en met U.' })
    .optional()
    .meta({ description: 'Letter van de SBI-sectie.' }),
  plaats: text(80).optional().meta({ description: 'De plaats van het werk.' }),
  werkgever: z.uuid().optional().meta({ description: 'Kenmerk van de werkgever.' }),
  zoek: text(100).optional().meta({ description: 'Deel van de titel, de werkgever of het kenmerk.' }),
  mijn: z.stringbool().optional().meta({ description: 'Alleen vacatures die u hebt opgepakt.' }),
};

export const vacanciesOperations = {
  createVacancy: operation({
    id: 'vacatureToevoegen',
    method: 'POST',
    path: '/vacatures',
    summary: 'Een vacature plaatsen',
    description:
      'Een titel of een tekst is genoeg. Codes die u meestuurt gaan voor op wat wij in de tekst herkennen. Een kenmerk dat wij al kennen werkt de bestaande vacature bij.',
    tag,
    purpose,
    body: VacatureInvoer,
    success: { status: 201, description: 'De vacature is ontvangen.', schema: VacatureOntvangst },
    problems: [],
    access: writers,
    scope: WRITE_SCOPE,
    idempotent: true,
  }),
  importVacancies: operation({
    id: 'vacaturesInlezen',
    method: 'POST',
    path: '/vacatures/_bulk',
    summary: 'Veel vacatures tegelijk inlezen',
    description:
      'Eén vacature per regel, als JSON. Ten hoogste 10.000 regels. Een foute regel houdt de rest niet tegen.',
    tag,
    purpose,
    body: z.string().meta({ description: 'Regels JSON, elk in de vorm van VacatureInvoer.' }),
    bodyType: 'application/x-ndjson',
    bodyLimit: 50 * MEGABYTE,
    success: { status: 200, description: 'Het verslag per regel.', schema: ImportVerslag },
    problems: [],
    access: writers,
    scope: WRITE_SCOPE,
  }),
  listVacancies: operation({
    id: 'vacaturesBekijken',
    method: 'GET',
    path: '/vacatures',
    summary: 'Vacatures bekijken, de nieuwste eerst',
    description: 'Collega’s zien alle vacatures van de regio. Een werkgever ziet de eigen vacatures.',
    tag,
    purpose,
    query: z.strictObject({ ...pageQuery, ...listFilters }),
    success: { status: 200, description: 'De vacatures.', schema: pageOf(VacatureRegel, 'VacaturesPagina') },
    problems: [],
    access: readers,
    scope: READ_SCOPE,
  }),
  getVacancy: operation({
    id: 'vacatureBekijken',
    method: 'GET',
    path: '/vacatures/{vacatureId}',
    summary: 'Een vacature bekijken',
    tag,
    purpose,
    params: vacancyParams,
    success: { status: 200, description: 'De vacature.', schema: Vacature },
    problems: [],
    access: readers,
    scope: READ_SCOPE,
    conditional: true,
  }),
  changeVacancy: operation({
    id: 'vacatureWijzigen',
    method: 'PATCH',
    path: '/vacatures/{vacatureId}',
    summary: 'Een vacature wijzigen',
    tag,
    purpose,
    params: vacancyParams,
    body: VacatureWijziging,
    success: { status: 200, description: 'De vacature is gewijzigd.', schema: Vacature },
    problems: [vacancyClosed, postsExceeded, conflict],
    access: writers,
    scope: WRITE_SCOPE,
    conditional: true,
  }),
  recognise: operation({
    id: 'tekstHerkennen',
    method: 'POST',
    path: '/herkenning',
    summary: 'Gegevens uit een tekst halen',
    description:
      'Geeft wat wij herkennen en de vacature die daaruit volgt. Slaat niets op. Van een lange tekst lezen wij het begin.',
    tag,
    purpose,
    body: HerkenningAanvraag,
    success: { status: 200, description: 'Wat wij in de tekst herkennen.', schema: HerkenningAntwoord },
    problems: [],
    access: writers,
    scope: WRITE_SCOPE,
  }),
  ...progressOperations,
};
