/**
 * What must hold after a fault run, looked up in PostgreSQL as the administrator: the invariants of the design
 * (I1, I2, I4, I7, I8) and every shortlist against one made from scratch.
 */
import { type Explanation, PLACEMENTS, total } from '@vlinderdas/matching/explanation';
import { tieOf } from '@vlinderdas/matching/rank';
import { TRIES } from '@vlinderdas/platform/outbox/delivery.queries';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import pg from 'pg';
import { toDemand, toProfile } from '../../services/matcher/src/db/projection-row.ts';
import type { CandidateRow, VacancyRow } from '../../services/matcher/src/db/tables.ts';
import { createScorer } from '../../services/matcher/src/domain/scorer.ts';
import { compareEntries, type PlacementIndex, sizeOf } from '../../services/matcher/src/domain/shortlist.ts';
import { weights } from '../../services/matcher/src/domain/weights-in-use.ts';
import type { Acknowledged } from './writer.ts';

const scorer = createScorer(createTaxonomy(starterTaxonomy), weights);

export interface Findings {
  /** I1: acknowledged writes that are not there, or not as they were last acknowledged. */
  lost: string[];
  /** Rows that no acknowledged write explains: a retry that was done twice. */
  doubled: string[];
  /** I2: ids whose projection is not what the published view says. */
  stale: string[];
  /** I4: how often a revision in a projection fell. */
  fell: number;
  /** Vacancies whose list is not what scoring everyone gives. */
  inexact: string[];
  /** Deliveries that are not done. */
  open: number;
  /** I8 */
  dead: number;
  events: number;
  /** Jobs handed to the queue per delivery. */
  handedOutPerDelivery: number;
  /** I7: the same without what Redis forgot, which must be handed out again each time. */
  triesPerDelivery: number;
}

export interface Audit {
  /** Only whether everything arrived; cheap, to be asked often. */
  hasSettled(): Promise<boolean>;
  examine(acknowledged: Iterable<Acknowledged>): Promise<Findings>;
  close(): Promise<void>;
}

/** Counts each time a revision falls, without standing in the way of the statement that does it. */
const WATCH_REVISIONS = `
  create schema fault_run;
  create table fault_run.fall (seen_at timestamptz not null default now());
  create function fault_run.note() returns trigger language plpgsql security definer as
    $$ begin insert into fault_run.fall default values; return null; end $$;
  grant usage on schema fault_run to public;
  ${['candidate_projection', 'vacancy_projection', 'shortlist']
    .map(
      (table) => `create trigger falls after update on matcher.${table} for each row
        when (new.revision < old.revision) execute function fault_run.note();`,
    )
    .join('\n')}`;

const SUBJECTS = [
  { view: 'candidates.matching_profile', projection: 'matcher.candidate_projection' },
  { view: 'vacancies.matching_demand', projection: 'matcher.vacancy_projection' },
] as const;

/** Ids of which view and projection differ in any column that is matched on. */
const differences = ({ view, projection }: (typeof SUBJECTS)[number]) => `
  with columns as (select to_jsonb(v) as said, v.id from ${view} v where v.matchable),
  kept as (select to_jsonb(p) - 'position' as said, p.id from ${projection} p
    where p.matchable and p.region_id = app.region_id())
  select coalesce(c.id, k.id) as id from columns c full join kept k on k.id = c.id where c.said is distinct from k.said`;

export async function createAudit(adminUrl: string, regionId: string): Promise<Audit> {
  const client = new pg.Pool({ connectionString: adminUrl, max: 1, application_name: 'fault-run-audit' });
  client.on('error', () => undefined);
  await client.query(WATCH_REVISIONS);

  async function rows<Row>(statement: string): Promise<Row[]> {
    const session = await client.connect();
    try {
      // The published views show the region of the session.
      await session.query("select set_config('app.region_id', $1, false)", [regionId]);
      return (await session.query(statement)).rows as Row[];
    } finally {
      session.release();
    }
  }
  const count = async (statement: string) =>
    Number((await rows<{ count: string }>(`select count(*) as count from ${statement}`))[0]?.count);

  async function findStale(): Promise<string[]> {
    const found: string[] = [];
    for (const subject of SUBJECTS)
      found.push(...(await rows<{ id: string }>(differences(subject))).map(({ id }) => id));
    return found;
  }
  const countOpen = () => count('messaging.delivery where done_at is null');

  async function findLost(acknowledged: readonly Acknowledged[]): Promise<string[]> {
    const stored = await rows<{ id: string; revision: number; hours: number | null }>(
      `select id, revision, hours_max as hours from candidates.candidate
       union all select id, revision, hours_max from vacancies.vacancy`,
    );
    const byId = new Map(stored.map((row) => [row.id, row]));
    return acknowledged
      .filter(({ id, revision, hours }) => {
        const row = byId.get(id);
        return !row || row.revision < revision || row.hours !== hours;
      })
      .map(({ kind, id }) => `${kind} ${id}`);
  }

  async function findDoubled(acknowledged: readonly Acknowledged[]): Promise<string[]> {
    const known = new Set(acknowledged.map(({ id }) => id));
    const stored = await rows<{ id: string }>(
      'select id from candidates.candidate union all select id from vacancies.vacancy',
    );
    return stored.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  }

  async function findInexact(): Promise<string[]> {
    const people = (await rows<object>('select * from candidates.matching_profile where matchable')).map(
      (row) => toProfile(camelCase(row) as CandidateRow),
    );
    const jobs = (await rows<object>('select * from vacancies.matching_demand where matchable')).map(
      (row) => camelCase(row) as VacancyRow,
    );
    const lists = new Map(
      (await rows<StoredList>('select * from matcher.shortlist')).map((list) => [list.vacancy_id, list]),
    );
    return jobs
      .filter((job) => {
        const list = lists.get(job.id);
        if (!list) return true;
        const stored = {
          entries: list.candidate_ids.map((id, at) => [id, list.totals[at], list.placements[at]]),
          counts: [list.suitable_count, list.bridgeable_count, list.incomplete_count],
        };
        return JSON.stringify(stored) !== JSON.stringify(scoreEveryone(people, job, list.day));
      })
      .map(({ id }) => id);
  }

  return {
    hasSettled: async () => (await countOpen()) === 0 && (await findStale()).length === 0,
    async examine(given) {
      const acknowledged = [...given];
      const [epochs] = await rows<Record<'deliveries' | 'handed' | 'tries' | 'events', string>>(
        `select count(*) as deliveries, coalesce(sum(epoch), 0) as handed,
           coalesce(sum(${TRIES} - tries_left), 0) as tries, count(distinct event_id) as events
         from messaging.delivery`,
      );
      return {
        lost: await findLost(acknowledged),
        doubled: await findDoubled(acknowledged),
        stale: await findStale(),
        fell: await count('fault_run.fall'),
        inexact: await findInexact(),
        open: await countOpen(),
        dead: await count('messaging.delivery where dead_at is not null'),
        events: Number(epochs?.events),
        handedOutPerDelivery: Number(epochs?.handed) / Number(epochs?.deliveries),
        triesPerDelivery: Number(epochs?.tries) / Number(epochs?.deliveries),
      };
    },
    close: () => client.end(),
  };
}

interface StoredList {
  vacancy_id: string;
  day: number;
  candidate_ids: string[];
  totals: number[];
  placements: number[];
  suitable_count: number;
  bridgeable_count: number;
  incomplete_count: number;
}

function camelCase(row: object): Record<string, unknown> {
  const name = (column: string) => column.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [name(column), value]));
}

/** The list as it must be, by explaining every pair. */
function scoreEveryone(people: readonly ReturnType<typeof toProfile>[], job: VacancyRow, day: number) {
  const demand = toDemand(job);
  const entries = people.map((profile) => {
    const explanation: Explanation = scorer.explain(profile, demand, day);
    return {
      candidateId: profile.id,
      candidateRevision: 0,
      total: total(explanation),
      placement: PLACEMENTS.indexOf(explanation.placement) as PlacementIndex,
      tie: tieOf(job.id, profile.id),
    };
  });
  const groups = ([0, 1, 2] as const).map((placement) =>
    entries.filter((entry) => entry.placement === placement).sort(compareEntries),
  );
  return {
    entries: groups.flatMap((group, placement) =>
      group
        .slice(0, sizeOf(placement as PlacementIndex))
        .map((entry) => [entry.candidateId, entry.total, entry.placement]),
    ),
    counts: groups.map((group) => group.length),
  };
}
