import type { MenukaartInstellingen, OnderhoudAanbieder } from '../contract/upkeep.resource.ts';
import type { MenuCardSettings } from '../db/menu-card.repository.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { ProviderUpkeep } from '../domain/upkeep.ts';
import { toAanbieder } from './instrument.mapper.ts';

export function toOnderhoudAanbieder(upkeep: ProviderUpkeep, catalogue: Catalogue): OnderhoudAanbieder {
  const count = (kind: string) => upkeep.lines.filter(({ soort }) => soort === kind).length;
  return {
    aanbieder: toAanbieder(upkeep.key, catalogue),
    aantalVarianten: upkeep.variants,
    ...(upkeep.lastChanged && { laatstGewijzigd: upkeep.lastChanged.toISOString() }),
    verouderd: count('verouderd'),
    verlopen: count('verlopen'),
    binnenkort: count('binnenkort'),
    regels: upkeep.lines,
  };
}

export function toMenukaartInstellingen(settings: MenuCardSettings, regio: string): MenukaartInstellingen {
  return {
    revisie: settings.revision,
    regio,
    gepubliceerd: settings.published,
    ...(settings.intro && { inleiding: settings.intro }),
    dagenTotVerouderd: settings.overdueDays,
    margeInDuizendsten: settings.tolerancePerMille,
  };
}
