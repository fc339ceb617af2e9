/** How a region shows its catalogue, and which regions show it to everyone. */
import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, eq, sql } from 'drizzle-orm';
import { menuCardTable } from './tables.ts';

export interface MenuCardSettings {
  revision: number;
  published: boolean;
  intro?: string | undefined;
  overdueDays: number;
  tolerancePerMille: number;
}

/** What holds until the coordinator says otherwise. */
const DEFAULTS: MenuCardSettings = {
  revision: 0,
  published: false,
  overdueDays: 90,
  tolerancePerMille: 50,
};

export async function readMenuCardSettings(tx: Tx): Promise<MenuCardSettings> {
  const [row] = await tx.select().from(menuCardTable);
  if (!row) return DEFAULTS;
  const { revision, published, intro, overdueDays, tolerancePerMille } = row;
  return { revision, published, intro: intro ?? undefined, overdueDays, tolerancePerMille };
}

/** @throws conflict 409 when someone else was first */
export async function saveMenuCardSettings(
  tx: Tx,
  settings: MenuCardSettings,
  { regionCode, now }: { regionCode: string; now: Date },
): Promise<MenuCardSettings> {
  const next = { ...settings, revision: settings.revision + 1 };
  const row = {
    ...next,
    intro: next.intro ?? null,
    regionCode,
    updatedAt: now,
    updatedBy: tx.actor.actorId,
  };
  const regionId = tx.actor.regionId ?? '';
  const stored =
    settings.revision === 0
      ? await tx
          .insert(menuCardTable)
          .values({ ...row, regionId })
          .onConflictDoNothing()
          .returning({ revision: menuCardTable.revision })
      : await tx
          .update(menuCardTable)
          .set(row)
          .where(and(eq(menuCardTable.regionId, regionId), eq(menuCardTable.revision, settings.revision)))
          .returning({ revision: menuCardTable.revision });
  if (stored.length === 0) throw conflict();
  return next;
}

/** The region's own card, with the loket's name of that day. */
export interface RegionCard {
  code: string;
  name: string;
  loketName: string;
  website?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}

export async function readRegionCard(tx: Tx, day: string): Promise<RegionCard | undefined> {
  const { rows } = await tx.execute<
    { code: string; name: string } & Record<'website' | 'phone' | 'email' | 'loket_name', string | null>
  >(sql`
    select code, name, website, phone, email, loket_name from organisations.region_card
    where region_id = ${tx.actor.regionId}
    order by loket_valid_from <= ${day}::date desc nulls last, loket_valid_from desc limit 1`);
  const [row] = rows;
  return (
    row && {
      code: row.code,
      name: row.name,
      loketName: row.loket_name ?? 'Werkgeversservicepunt',
      website: row.website ?? undefined,
      phone: row.phone ?? undefined,
      email: row.email ?? undefined,
    }
  );
}

/** Regions with a public menukaart, for whoever is not signed in: an id and a code, and nothing else. */
export async function listPublishedRegions(tx: Tx): Promise<{ regionId: string; code: string }[]> {
  const { rows } = await tx.execute<{ region_id: string; region_code: string }>(
    sql`select region_id, region_code from instruments.published_menu_cards()`,
  );
  return rows.map(({ region_id: regionId, region_code: code }) => ({ regionId, code }));
}
