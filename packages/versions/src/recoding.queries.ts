/** The two tables of a re-coding, in the schema of whoever re-codes. */
import type { Tx } from '@vlinderdas/platform/db/database';
import { type SQL, sql } from 'drizzle-orm';
import type { Gap } from './gaps.ts';
import type { Hercodering } from './recoding.resource.ts';

export interface Recoding {
  version: string;
  activation: number;
  startedAt: Date;
  finishedAt: Date | null;
}

const REASONS = {
  unknown: 'onbekend',
  narrow: 'alleen-smaller',
  broad: 'alleen-breder',
  ambiguous: 'meer-dan-een',
} as const satisfies Record<Gap['reason'], Hercodering['nietVertaald'][number]['reden']>;

/** As many gaps as a report shows. */
const SHOWN = 200;

export function createRecodingQueries(schema: string) {
  const recoding: SQL = sql.raw(`"${schema}".recoding`);
  const gap: SQL = sql.raw(`"${schema}".recoding_gap`);
  const regionId = sql`(select app.region_id())`;

  return {
    /** Regions of which the re-coding is not finished, whatever the region of the transaction. */
    async listOpen(tx: Tx): Promise<string[]> {
      const { rows } = await tx.execute<{ id: string }>(
        sql`select region_id as id from ${recoding} where finished_at is null order by 1`,
      );
      return rows.map(({ id }) => id);
    },
    async listVersionsInUse(tx: Tx): Promise<{ regionId: string; version: string }[]> {
      const { rows } = await tx.execute<{ regionId: string; version: string }>(sql`
        select region_id as "regionId", version from ${sql.raw(`"${schema}".versions_in_use()`)}`);
      return rows;
    },
    /** Under way from now on. Another version or another choice than before empties the report. */
    async open(tx: Tx, { version, activation, at }: { version: string; activation: number; at: Date }) {
      await tx.execute(sql`
        with before as (
          select version, activation from ${recoding} where region_id = ${regionId}
        ), emptied as (
          delete from ${gap} where region_id = ${regionId}
            and not exists (select from before where version = ${version} and activation = ${activation})
        )
        insert into ${recoding} as r (region_id, version, activation, started_at)
        values (${regionId}, ${version}, ${activation}, ${at.toISOString()})
        on conflict (region_id) do update set
          started_at = case when r.version = excluded.version and r.activation = excluded.activation
            then r.started_at else excluded.started_at end,
          version = excluded.version, activation = excluded.activation, finished_at = null
        where r.finished_at is not null or r.version <> excluded.version or r.activation <> excluded.activation`);
    },
    /** @returns false when it was finished before */
    async finish(tx: Tx, at: Date): Promise<boolean> {
      const { rows } = await tx.execute(sql`
        update ${recoding} set finished_at = ${at.toISOString()}
        where region_id = ${regionId} and finished_at is null returning region_id`);
      return rows.length > 0;
    },
    async addGaps(tx: Tx, gaps: readonly (Gap & { rows: number })[]): Promise<void> {
      if (gaps.length === 0) return;
      await tx.execute(sql`
        insert into ${gap} as g (region_id, kind, uri, name, reason, rows)
        select ${regionId}, n.kind, n.uri, n.name, n.reason, n.rows
        from jsonb_to_recordset(${JSON.stringify(gaps)}::jsonb)
          as n(kind text, uri text, name text, reason text, rows int)
        on conflict (region_id, kind, uri) do update set
          rows = g.rows + excluded.rows, name = coalesce(g.name, excluded.name), reason = excluded.reason`);
    },
    async find(tx: Tx): Promise<Recoding | undefined> {
      const { rows } = await tx.execute<{
        version: string;
        activation: number;
        startedAt: string;
        finishedAt: string | null;
      }>(sql`
        select version, activation, started_at as "startedAt", finished_at as "finishedAt"
        from ${recoding} where region_id = ${regionId}`);
      const [row] = rows;
      if (!row) return undefined;
      const { startedAt, finishedAt, ...rest } = row;
      return {
        ...rest,
        startedAt: new Date(startedAt),
        finishedAt: finishedAt === null ? null : new Date(finishedAt),
      };
    },
    async listGaps(tx: Tx): Promise<Pick<Hercodering, 'nietVertaald' | 'aantalNietVertaald'>> {
      const { rows } = await tx.execute<Gap & { rows: number; all: number } & Record<string, unknown>>(sql`
        select kind, uri, name, reason, rows, count(*) over ()::int as all
        from ${gap} where region_id = ${regionId} order by rows desc, kind, uri limit ${SHOWN}`);
      return {
        nietVertaald: rows.map(({ kind, uri, name, reason, rows: aantal }) => ({
          soort: kind,
          uri,
          ...(name !== null && { naam: name }),
          reden: REASONS[reason],
          aantal,
        })),
        aantalNietVertaald: rows[0]?.all ?? 0,
      };
    },
  };
}
