/**
 * Who gives an instrument to this person: a national provider, UWV for whom UWV pays, or else who carries out the
 * Participatiewet for the gemeente where the person lives (R101). The place of work does not matter.
 */
import type { Uitkering } from '@vlinderdas/vocabulary/candidates';
import type { Catalogue, InstrumentDefinition, Provider, ProviderVariant } from '../catalogue.ts';
import type { Facts } from '../rules/fact.ts';

type Carrier =
  | { kind: 'known'; provider: Provider; variant: ProviderVariant | undefined }
  | { kind: 'home-unknown' }
  /** The person lives outside the region, or nobody carries out the law there that day. */
  | { kind: 'elsewhere'; gemeente: string }
  /** A national instrument that does not exist that day. */
  | { kind: 'none' };

export type PresentCarrier = Exclude<Carrier, { kind: 'none' }>;

const PAID_BY_UWV: ReadonlySet<unknown> = new Set<Uitkering>([
  'ww',
  'wga',
  'iva',
  'wao',
  'wajong',
  'ziektewet',
]);

export const isPaidByUwv = ({ uitkering }: Facts): boolean => PAID_BY_UWV.has(uitkering);

/** Variants of one instrument that may be used, and all providers. */
export interface OfferedSet {
  variants: readonly ProviderVariant[];
  providers: Catalogue['providers'];
}

/** The row for the gemeente where the person lives goes before the provider's general one. */
function rowFor(home: unknown, rows: readonly ProviderVariant[]): ProviderVariant | undefined {
  return (
    rows.find(({ gemeenteCode }) => gemeenteCode !== undefined && gemeenteCode === home) ??
    rows.find(({ gemeenteCode }) => gemeenteCode === undefined)
  );
}

function nationalCarrier({ variants, providers }: OfferedSet, home: unknown): Carrier {
  const national = new Map(providers.filter((one) => one.national).map((one) => [one.key, one]));
  const variant = rowFor(
    home,
    variants.filter(({ provider }) => national.has(provider)),
  );
  const provider = variant && national.get(variant.provider);
  return provider ? { kind: 'known', provider, variant } : { kind: 'none' };
}

export function carrierOf(
  instrument: Pick<InstrumentDefinition, 'landelijkeAanbieder'>,
  offered: OfferedSet,
  facts: Facts,
): Carrier {
  const { woongemeente: home } = facts;
  if (instrument.landelijkeAanbieder) return nationalCarrier(offered, home);
  if (isPaidByUwv(facts)) {
    const byUwv = nationalCarrier(offered, home);
    if (byUwv.kind === 'known') return byUwv;
  }
  if (typeof home !== 'string') return { kind: 'home-unknown' };
  const provider = offered.providers.find(
    ({ national, gemeenten }) => !national && gemeenten.some(({ code }) => code === home),
  );
  if (!provider) return { kind: 'elsewhere', gemeente: home };
  const own = offered.variants.filter((variant) => variant.provider === provider.key);
  return { kind: 'known', provider, variant: rowFor(home, own) };
}
