import { conflict } from '@vlinderdas/kernel/problem';
import type { Tx } from '@vlinderdas/platform/db/database';
import { and, desc, eq } from 'drizzle-orm';
import type { Instellingen } from '../contract/region.resource.ts';
import { loketNameTable, regionTable, settingsHistoryTable } from './tables.ts';

export interface Region {
  id: string;
  code: string;
  name: string;
  settings: Instellingen;
  revision: number;
}

type SettingsRow = Omit<
  typeof regionTable.$inferInsert,
  'regionId' | 'code' | 'name' | 'revision' | 'createdAt'
>;

function toRow(settings: Instellingen): SettingsRow {
  const { termijnen, feestdagen } = settings;
  return {
    wspForm: settings.wspVorm,
    website: settings.website ?? null,
    email: settings.emailadres ?? null,
    phone: settings.telefoonnummer ?? null,
    receiptWorkdays: termijnen.ontvangstbevestiging,
    firstProposalWorkdays: termijnen.eersteVoordracht,
    guideAnswerWorkdays: termijnen.antwoordBegeleider,
    employerAnswerWorkdays: termijnen.antwoordWerkgever,
    expiryWorkdays: termijnen.verlopen,
    maxOpenRequests: settings.openAanvragenPerKandidaat,
    ownFirstHours: settings.eigenKandidatenEerstUren,
    silentVacancyDays: settings.stilteVacatureDagen,
    carnaval: feestdagen.carnaval,
    goedeVrijdag: feestdagen.goedeVrijdag,
    bevrijdingsdag: feestdagen.bevrijdingsdag,
  };
}

function toSettings(
  row: typeof regionTable.$inferSelect,
  names: readonly { name: string; validFrom: string }[],
): Instellingen {
  return {
    wspVorm: row.wspForm as Instellingen['wspVorm'],
    loketnamen: names.map(({ name, validFrom }) => ({ naam: name, vanaf: validFrom })),
    website: row.website ?? undefined,
    emailadres: row.email ?? undefined,
    telefoonnummer: row.phone ?? undefined,
    termijnen: {
      ontvangstbevestiging: row.receiptWorkdays,
      eersteVoordracht: row.firstProposalWorkdays,
      antwoordBegeleider: row.guideAnswerWorkdays,
      antwoordWerkgever: row.employerAnswerWorkdays,
      verlopen: row.expiryWorkdays,
    },
    openAanvragenPerKandidaat: row.maxOpenRequests,
    eigenKandidatenEerstUren: row.ownFirstHours,
    stilteVacatureDagen: row.silentVacancyDays,
    feestdagen: {
      carnaval: row.carnaval,
      goedeVrijdag: row.goedeVrijdag,
      bevrijdingsdag: row.bevrijdingsdag as Instellingen['feestdagen']['bevrijdingsdag'],
    },
  };
}

export function createRegionRepository(tx: Tx) {
  async function storeSettings(region: Region, now: Date): Promise<void> {
    const { id, settings, revision } = region;
    await tx.delete(loketNameTable).where(eq(loketNameTable.regionId, id));
    await tx
      .insert(loketNameTable)
      .values(settings.loketnamen.map(({ naam, vanaf }) => ({ regionId: id, name: naam, validFrom: vanaf })));
    await tx
      .insert(settingsHistoryTable)
      .values({ regionId: id, revision, settings, changedBy: tx.actor.actorId, changedAt: now });
  }

  return {
    async find(id: string): Promise<Region | undefined> {
      const [row] = await tx.select().from(regionTable).where(eq(regionTable.regionId, id));
      if (!row) return undefined;
      const names = await tx
        .select()
        .from(loketNameTable)
        .where(eq(loketNameTable.regionId, id))
        .orderBy(desc(loketNameTable.validFrom));
      const { code, name, revision } = row;
      return { id, code, name, revision, settings: toSettings(row, names) };
    },
    async add(region: Region, now: Date): Promise<void> {
      const { id, code, name, revision, settings } = region;
      await tx
        .insert(regionTable)
        .values({ regionId: id, code, name, revision, createdAt: now, ...toRow(settings) });
      await storeSettings(region, now);
    },
    /** @throws conflict when another transaction changed it since it was read */
    async save(region: Region, now: Date): Promise<void> {
      const saved = await tx
        .update(regionTable)
        .set({ ...toRow(region.settings), name: region.name, code: region.code, revision: region.revision })
        .where(and(eq(regionTable.regionId, region.id), eq(regionTable.revision, region.revision - 1)))
        .returning({ id: regionTable.regionId });
      if (saved.length === 0) throw conflict();
      await storeSettings(region, now);
    },
  };
}
