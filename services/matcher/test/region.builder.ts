/**
 * A region as the other services would have stored it: rows of candidates and vacancies, put into their tables by
 * the administrator, so that the matcher reads them through the real published views.
 */
import { newId } from '@vlinderdas/kernel/id';
import { contract, shift, travelMeans } from '@vlinderdas/matching/codes/job';
import { languageNumber } from '@vlinderdas/matching/codes/language';
import { heldLicenceMask, licenceMask } from '@vlinderdas/matching/codes/licence';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createDatabase, type Database } from '@vlinderdas/platform/db/database';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { sql } from 'drizzle-orm';

const starter = createTaxonomy(starterTaxonomy);

type Row = Record<string, unknown> & { id: string };

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An organisation that shares everything the matcher may know. */
const FIELD_GROUPS = [
  'beroep-en-ervaring',
  'competenties',
  'opleiding-en-certificaten',
  'talen',
  'werktijden-en-contract',
  'reizen',
  'wensen',
];

interface PlaceColumns {
  pc4: number;
  lat_milli: number | null;
  lon_milli: number | null;
}
const PLACES: readonly PlaceColumns[] = [
  { pc4: 5611, lat_milli: 51_437, lon_milli: 5_479 },
  { pc4: 5501, lat_milli: 51_419, lon_milli: 5_403 },
  { pc4: 5554, lat_milli: 51_352, lon_milli: 5_460 },
  { pc4: 5683, lat_milli: 51_510, lon_milli: 5_395 },
];
const UNKNOWN_PLACE: PlaceColumns = { pc4: 9999, lat_milli: null, lon_milli: null };
const DUTCH = languageNumber('nld');

export function createRandomRows(seed: number, taxonomy: Taxonomy = starter) {
  const random = createRandom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const chance = (share: number) => random() < share;
  const pick = <T>(values: readonly T[], otherwise: T): T => values[below(values.length)] ?? otherwise;
  const several = (values: readonly number[], most: number) => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(values, 1))),
  ];
  const competences = taxonomy.competences.numbers;
  const occupations = taxonomy.occupations.numbers;

  return {
    candidate(): Row {
      const worked = several(occupations, 3);
      return {
        id: newId(),
        occupations: chance(0.7) ? several(occupations, 2) : [],
        experience_occupations: worked,
        experience_months: worked.map(() => (chance(0.8) ? below(60) : null)),
        experience_end_days: worked.map(() => (chance(0.8) ? 20_000 - below(3_000) : null)),
        competences: chance(0.7) ? several(competences, 20) : [],
        level: chance(0.6) ? 1 + below(5) : null,
        schooling: chance(0.6) ? 1 + below(6) : null,
        languages: chance(0.8) ? [DUTCH] : [],
        language_levels: chance(0.8) ? [1 + below(6)] : [null],
        licences: chance(0.6) ? heldLicenceMask(chance(0.6) ? ['B'] : []) : null,
        hours_min: chance(0.9) ? 8 + below(16) : null,
        hours_max: 24 + below(17),
        ...(chance(0.95) ? pick(PLACES, UNKNOWN_PLACE) : UNKNOWN_PLACE),
        travel_means: chance(0.8) ? travelMeans.mask([chance(0.5) ? 'fiets' : 'auto']) : null,
        travel_max_minutes: chance(0.5) ? 15 + below(60) : null,
        shifts: chance(0.7) ? shift.mask(chance(0.5) ? ['overdag'] : ['overdag', 'avond', 'vroeg']) : null,
        contracts: chance(0.3) ? contract.mask(['onbepaalde-tijd', 'baan']) : null,
      };
    },
    vacancy(): Row {
      const occupation = pick(occupations, 1);
      const asked = several(competences, 10);
      return {
        id: newId(),
        occupation,
        experience_months: chance(0.4) ? 6 + below(24) : null,
        experience_hard: chance(0.2),
        competences: asked,
        competence_strengths: asked.map(() => 1 + below(3)),
        competence_hard: asked.map(() => chance(0.1)),
        level: chance(0.5) ? 1 + below(4) : null,
        schooling_levels: [below(5)],
        schooling_directed: [chance(0.3)],
        schooling_hard: [chance(0.3)],
        languages: chance(0.5) ? [DUTCH] : [],
        language_levels: [3],
        language_hard: [chance(0.5)],
        licences_asked: chance(0.3) ? licenceMask(['B']) : 0,
        licences_hard: 0,
        hours_min: 16 + below(16),
        hours_max: 36,
        ...pick(PLACES, UNKNOWN_PLACE),
        shifts: chance(0.5) ? shift.mask(['overdag']) : null,
        start_minute: chance(0.3) ? 360 : null,
      };
    },
  };
}

/** Vacancies of the builder keep their lists of languages as long as the languages. */
function tidyVacancy(row: Row): Row {
  const languages = row.languages as unknown[] | undefined;
  if (!languages || languages.length > 0) return row;
  return { ...row, language_levels: [], language_hard: [] };
}

function tidyCandidate(row: Row): Row {
  const languages = row.languages as unknown[] | undefined;
  return languages && languages.length === 0 ? { ...row, language_levels: [] } : row;
}

export interface TestRegion {
  regionId: string;
  organisationId: string;
  addOrganisation(): Promise<string>;
  /** Rows of any other table, by their columns. */
  putRows(table: string, rows: readonly Record<string, unknown>[]): Promise<void>;
  putCandidates(rows: readonly Row[]): Promise<void>;
  putVacancies(rows: readonly Row[]): Promise<void>;
  /** Changes columns and raises the revision. */
  changeCandidate(id: string, change: Record<string, unknown>): Promise<void>;
  changeVacancy(id: string, change: Record<string, unknown>): Promise<void>;
  deleteCandidate(id: string): Promise<void>;
}

/** @param adminUrl of the test database */
export function openAsAdmin(adminUrl: string): Database {
  return createDatabase({ url: adminUrl, max: 2, applicationName: 'test-admin', onError: () => undefined });
}

export async function addRegion(admin: Database): Promise<TestRegion> {
  const regionId = newId();
  const organisationId = newId();
  const run = (statement: ReturnType<typeof sql>) =>
    admin.transaction({ actor: systemActor(regionId, organisationId), correlationId: newId() }, (tx) =>
      tx.execute(statement),
    );
  const insert = (table: string, rows: readonly Record<string, unknown>[]) => {
    const columns = sql.raw(
      [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', '),
    );
    const target = sql.raw(table);
    return run(sql`insert into ${target} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${target}, ${JSON.stringify(rows)}::jsonb)`);
  };
  const change = (table: string, id: string, changes: Record<string, unknown>) => {
    const columns = Object.keys(changes).map((name) => `"${name}" = changed."${name}"`);
    const target = sql.raw(table);
    return run(sql`update ${target} t set ${sql.raw([...columns, 'revision = t.revision + 1'].join(', '))}
      from jsonb_populate_record(null::${target}, ${JSON.stringify(changes)}::jsonb) changed where t.id = ${id}`);
  };
  const now = new Date().toISOString();

  await insert('organisations.region', [
    {
      region_id: regionId,
      code: regionId.slice(-8),
      name: 'Voorbeeldregio',
      wsp_form: 'gezamenlijk',
      receipt_workdays: 1,
      first_proposal_workdays: 5,
      guide_answer_workdays: 2,
      employer_answer_workdays: 5,
      expiry_workdays: 10,
      max_open_requests: 3,
      own_first_hours: 0,
      silent_vacancy_days: 30,
      carnaval: false,
      goede_vrijdag: false,
      bevrijdingsdag: 'lustrum',
      revision: 1,
      created_at: now,
    },
  ]);
  /** A further organisation of the region, that shares as much as the first. */
  const addOrganisation = async (id = newId()): Promise<string> => {
    await insert('organisations.organisation', [
      {
        region_id: regionId,
        id,
        kind: 'uitvoerder',
        name: `Werkbedrijf ${id.slice(-6)}`,
        revision: 1,
        created_at: now,
      },
    ]);
    await insert('organisations.sharing_decision', [
      {
        region_id: regionId,
        organisation_id: id,
        revision: 1,
        shares: true,
        field_groups: FIELD_GROUPS,
        purpose: 'matchen',
        legal_ground: 'Wet SUWI art. 10',
        valid_from: '2026-01-01',
        in_force: true,
        created_at: now,
      },
    ]);
    return id;
  };
  await addOrganisation(organisationId);

  const ownCandidate = {
    region_id: regionId,
    owner_organisation_id: organisationId,
    controller_organisation_id: organisationId,
    beschikbaarheid: 'beschikbaar',
    bemiddelbaarheid: 'direct',
    herkomst: 'ingevoerd',
    confirmed_on: '2026-11-01',
    grondslag: 'wet-suwi',
    shared_profile: {},
    completeness: 50,
    rankable: true,
    taxonomy_version: starter.id,
  };
  const ownVacancy = {
    region_id: regionId,
    revision: 1,
    organisation_id: organisationId,
    entered_by: 'api',
    status: 'ontvangen',
    content: {},
    warnings: [],
    recognition: {},
    search_text: '',
    posts: 1,
    posts_filled: 0,
    received_at: now,
    updated_at: now,
    last_sign_at: now,
    taxonomy: starter.id,
  };
  return {
    regionId,
    organisationId,
    addOrganisation: () => addOrganisation(),
    putRows: async (table, rows) => {
      await insert(table, rows);
    },
    putCandidates: async (rows) => {
      await insert(
        'candidates.candidate',
        rows.map((row) => ({ ...ownCandidate, ...tidyCandidate(row) })),
      );
    },
    putVacancies: async (rows) => {
      await insert(
        'vacancies.vacancy',
        rows.map((row) => ({ ...ownVacancy, ...tidyVacancy(row) })),
      );
    },
    changeCandidate: async (id, changes) => {
      await change('candidates.candidate', id, changes);
    },
    changeVacancy: async (id, changes) => {
      await change('vacancies.vacancy', id, changes);
    },
    deleteCandidate: async (id) => {
      await run(sql`delete from candidates.candidate where id = ${id}`);
    },
  };
}
