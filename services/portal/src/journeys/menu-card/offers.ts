/** What is equal is said once, with the gemeenten where it holds. */
import type {
  MenukaartAanbod,
  MenukaartRegeling,
} from '@vlinderdas/instruments-service/contract/menukaart.resource';

interface EqualOffers {
  bedrag: string | undefined;
  duur: string | undefined;
  /** Names of gemeenten; empty is the whole region. */
  places: readonly string[];
  providers: readonly string[];
}

const byName = (one: string, other: string) => one.localeCompare(other, 'nl');

function holdsIn({ gemeenten }: MenukaartAanbod, gemeente: string): boolean {
  return gemeenten.length === 0 || gemeenten.some(({ gemeentecode }) => gemeentecode === gemeente);
}

/** What is left for one gemeente; a regeling that nobody gives there is not on its card. */
export function onlyFor(
  regelingen: readonly MenukaartRegeling[],
  gemeente: string | undefined,
): readonly MenukaartRegeling[] {
  if (gemeente === undefined) return regelingen;
  return regelingen.flatMap((regeling) => {
    const aanbod = regeling.aanbod.filter((offer) => holdsIn(offer, gemeente));
    return aanbod.length > 0 ? [{ ...regeling, aanbod, verschilt: false }] : [];
  });
}

/** Offers with the same amount and duration as one, in the order of the card. */
export function equalOffers(aanbod: readonly MenukaartAanbod[]): readonly EqualOffers[] {
  const groups = new Map<string, MenukaartAanbod[]>();
  for (const offer of aanbod) {
    const key = JSON.stringify([offer.bedrag, offer.duur]);
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.values()].map((offers) => ({
    bedrag: offers[0]?.bedrag,
    duur: offers[0]?.duur,
    places: offers.some(({ gemeenten }) => gemeenten.length === 0)
      ? []
      : [...new Set(offers.flatMap(({ gemeenten }) => gemeenten.map(({ naam }) => naam)))].sort(byName),
    providers: [...new Set(offers.map(({ aanbieder }) => aanbieder.naam))],
  }));
}

interface LocalProvider {
  name: string;
  places: readonly string[];
  contact: MenukaartAanbod['contact'];
}

/** Who gives what gemeenten give, and whom one calls there: the contact that most of its regelingen name. */
export function localProviders(regelingen: readonly MenukaartRegeling[]): readonly LocalProvider[] {
  const offers = regelingen.flatMap(({ aanbod }) => aanbod).filter(({ aanbieder }) => !aanbieder.landelijk);
  const byProvider = Map.groupBy(offers, ({ aanbieder }) => aanbieder.sleutel);
  return [...byProvider.values()]
    .map((own) => {
      const contacts = Map.groupBy(own, ({ contact }) => JSON.stringify(contact));
      const [most] = [...contacts.values()].sort((one, other) => other.length - one.length);
      return {
        name: own[0]?.aanbieder.naam ?? '',
        places: [...new Set(own.flatMap(({ gemeenten }) => gemeenten.map(({ naam }) => naam)))].sort(byName),
        contact: most?.[0]?.contact,
      };
    })
    .sort((one, other) => byName(one.name, other.name));
}

/** The oldest day on which somebody looked at what stands here. */
export function oldestCheck(regelingen: readonly MenukaartRegeling[]): string | undefined {
  return regelingen
    .flatMap(({ aanbod }) => aanbod.flatMap(({ gecontroleerdOp }) => gecontroleerdOp ?? []))
    .sort()[0];
}
