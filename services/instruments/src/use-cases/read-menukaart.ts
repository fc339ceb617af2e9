/** The public menukaart: whoever asks needs no sign-in, and gets only what a region chose to show. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { notFound } from '@vlinderdas/kernel/problem';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import type { Tx } from '@vlinderdas/platform/db/database';
import type { Call } from '@vlinderdas/platform/http/call';
import type { Menukaart, MenukaartDetail, MenukaartRegio } from '../contract/menukaart.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import {
  listPublishedRegions,
  type RegionCard,
  readMenuCardSettings,
  readRegionCard,
} from '../db/menu-card.repository.ts';
import { gemeentenOf, menuCardOf } from '../domain/menu-card.ts';
import { type InstrumentsDeps, today } from './deps.ts';

function toMenukaartRegio({ code, name, loketName, website, phone, email }: RegionCard): MenukaartRegio {
  return {
    code,
    naam: name,
    loketnaam: loketName,
    ...(website && { website }),
    ...(phone && { telefoonnummer: phone }),
    ...(email && { emailadres: email }),
  };
}

type PublicDeps = Pick<InstrumentsDeps, 'db' | 'clock'>;

/**
 * Runs `work` in the region that shows its menukaart under this code, as the system: nobody is signed in.
 * @throws notFound 404 for a code that is unknown or whose menukaart is not public
 */
export async function inPublishedRegion<T>(
  deps: PublicDeps,
  call: Call,
  code: string,
  work: (tx: Tx, card: RegionCard, day: IsoDate) => Promise<T>,
): Promise<T> {
  const regions = await deps.db.transaction(call, listPublishedRegions);
  const region = regions.find((candidate) => candidate.code === code);
  if (!region) throw notFound();
  const day = today(deps);
  const actor = systemActor(region.regionId, null);
  return deps.db.transaction({ ...call, actor }, async (tx) => {
    const card = await readRegionCard(tx, day);
    if (!card) throw notFound();
    return work(tx, card, day);
  });
}

export const listMenukaartRegions = (deps: PublicDeps) => async (call: Call) => {
  const regions = await deps.db.transaction(call, listPublishedRegions);
  const codes = [...new Set(regions.map(({ code }) => code))];
  const resultaten: MenukaartRegio[] = [];
  for (const code of codes)
    resultaten.push(await inPublishedRegion(deps, call, code, async (_tx, card) => toMenukaartRegio(card)));
  return { resultaten };
};

export const getMenukaart =
  (deps: PublicDeps) =>
  (call: Call, code: string): Promise<Menukaart> =>
    inPublishedRegion(deps, call, code, async (tx, card, day) => {
      const catalogue = await readCatalogue(tx, day);
      const { overdueDays, intro } = await readMenuCardSettings(tx);
      return {
        regio: toMenukaartRegio(card),
        op: day,
        ...(intro && { inleiding: intro }),
        gemeenten: gemeentenOf(catalogue),
        regelingen: menuCardOf(catalogue, overdueDays),
      };
    });

export const getMenukaartInstrument =
  (deps: PublicDeps) =>
  async (call: Call, instrumentCode: string, regio: string): Promise<MenukaartDetail> => {
    const { inleiding: _inleiding, regelingen, ...card } = await getMenukaart(deps)(call, regio);
    const regeling = regelingen.find(({ code }) => code === instrumentCode);
    if (!regeling) throw notFound();
    return { ...card, regeling };
  };
