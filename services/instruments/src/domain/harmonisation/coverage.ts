/**
 * What each provider does with one instrument on one day. A provider is shown by its general row; a gemeente is shown
 * apart only where its own row says something else.
 */
import { aspecten } from '@vlinderdas/vocabulary/instruments';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import type { Provider, ProviderVariant } from '../catalogue.ts';
import { canonical } from './canonical.ts';

export interface Gemeente {
  code: string;
  name: string;
}

export interface Coverage {
  provider: Provider;
  /** Undefined: this provider has no row for the instrument on this day. */
  variant: ProviderVariant | undefined;
  deviating: readonly { gemeente: Gemeente; variant: ProviderVariant }[];
}

/** Whether the provider has the instrument, and does not only say that it has not. */
export function isOffered(variant: ProviderVariant | undefined): variant is ProviderVariant {
  return variant !== undefined && variant.parts.beleid?.aangeboden !== false;
}

/** All aspects together as one text: two rows with the same content are the same set. */
function contentOf(parts: AspectDelen): string {
  return JSON.stringify(aspecten.values.map((aspect) => canonical(aspect, parts) ?? null));
}

/** The row with the content that most gemeenten have; ties go to the first content in order. */
function mostCommon(
  rows: readonly { gemeente: Gemeente; variant: ProviderVariant }[],
): ProviderVariant | undefined {
  const inOrder = rows.toSorted((one, other) => (one.gemeente.code < other.gemeente.code ? -1 : 1));
  const byContent = Map.groupBy(inOrder, ({ variant }) => contentOf(variant.parts));
  const [first] = [...byContent].sort(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  return first?.[1][0]?.variant;
}

/** @param variants the rows of one instrument that hold on the day */
export function coverageOf(providers: readonly Provider[], variants: readonly ProviderVariant[]): Coverage[] {
  const byProvider = Map.groupBy(variants, ({ provider }) => provider);
  return providers.map((provider) => {
    const rows = byProvider.get(provider.key) ?? [];
    const general = rows.find(({ gemeenteCode }) => gemeenteCode === undefined);
    const own = provider.gemeenten.flatMap((gemeente) => {
      const variant = rows.find(({ gemeenteCode }) => gemeenteCode === gemeente.code);
      return variant ? [{ gemeente, variant }] : [];
    });
    // A provider that delivers its set per gemeente has no general row; then most of its gemeenten speak for it.
    const coversAll = own.length > 0 && own.length === provider.gemeenten.length;
    const variant = general ?? (coversAll ? mostCommon(own) : undefined);
    const content = variant && contentOf(variant.parts);
    const deviating = own.filter((row) => contentOf(row.variant.parts) !== content);
    return { provider, variant, deviating };
  });
}
