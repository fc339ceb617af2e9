/**
 * The menukaart: of the same records as the catalogue, only what an employer may see, put together per instrument.
 * A gemeente with a set of its own stands apart from the others of its provider.
 */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';
import type { MenukaartAanbod, MenukaartRegeling } from '../contract/menukaart.resource.ts';
import type { AspectDelen } from '../contract/parts.resource.ts';
import type { Catalogue, InstrumentDefinition, Provider, ProviderVariant } from './catalogue.ts';
import { wishesOf } from './employer-wishes.ts';
import { isDueForReview, isVisibleToEmployers } from './publication.ts';
import { amountText, conditionTexts, durationText } from './wording/part-text.ts';

const collator = new Intl.Collator('nl');

type Source = MenukaartAanbod['bronnen'][number];

/** Every source once, with the aspects that rest on it. */
function sourcesOf(parts: AspectDelen): Source[] {
  const sources = new Map<string, Source>();
  for (const aspect of aspecten.values) {
    const bron = parts[aspect]?.bron;
    if (!bron) continue;
    const key = [bron.tekst, bron.link, bron.gecontroleerdOp, bron.bevestigd].join('\n');
    const known = sources.get(key);
    sources.set(key, { ...bron, onderdelen: [...(known?.onderdelen ?? []), aspect] });
  }
  return [...sources.values()];
}

const earliest = (dates: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  dates.flatMap((date) => date ?? []).sort()[0];

/** Where a row holds: its own gemeente, or those of the provider that have no row of their own. */
function placesOf(variant: ProviderVariant, provider: Provider, rows: readonly ProviderVariant[]) {
  const { gemeenten, national } = provider;
  if (variant.gemeenteCode) return gemeenten.filter(({ code }) => code === variant.gemeenteCode);
  const apart = new Set(
    rows
      .filter(({ provider: key, published }) => key === provider.key && published)
      .flatMap(({ gemeenteCode }) => gemeenteCode ?? []),
  );
  return national && apart.size === 0 ? [] : gemeenten.filter(({ code }) => !apart.has(code));
}

/** Whom to call: the contact of the set, or else the provider itself. */
export function contactOf(
  { contact }: Pick<ProviderVariant, 'contact'>,
  { name, phone, email }: Provider,
): MenukaartAanbod['contact'] {
  if (contact) return contact;
  if (!phone && !email) return undefined;
  return { naam: name, ...(phone && { telefoonnummer: phone }), ...(email && { emailadres: email }) };
}

/** As long as the line with what an employer gets may be. */
const LONGEST_WORTH = 120;

/** Where there is no plain amount, its explanation tells an employer more than the kind of amount does. */
export function worthOf({ bedrag, duur }: AspectDelen): Pick<MenukaartAanbod, 'bedrag' | 'duur' | 'uitleg'> {
  const { soort, toelichting = '' } = bedrag ?? {};
  const isPlain = soort === 'vast' || soort === 'percentage' || soort === 'werkelijke-kosten';
  const tellsAll = !isPlain && toelichting !== '' && toelichting.length <= LONGEST_WORTH;
  const inWords = bedrag && soort !== 'geen' ? amountText(bedrag) : undefined;
  const amount = tellsAll ? toelichting : inWords;
  return {
    ...(amount && { bedrag: amount }),
    ...(duur && { duur: durationText(duur) }),
    uitleg: [tellsAll ? '' : toelichting, duur?.toelichting ?? ''].filter((line) => line !== ''),
  };
}

function toOffer(
  variant: ProviderVariant,
  provider: Provider,
  rows: readonly ProviderVariant[],
  day: IsoDate,
): MenukaartAanbod {
  const { voorwaarden, werkwijze, formulier } = variant.parts;
  const contact = contactOf(variant, provider);
  const lastDay = earliest([variant.funding?.eindigtOp, variant.validTo && addDays(variant.validTo, -1)]);
  const sources = sourcesOf(variant.parts);
  const checked = earliest(sources.map(({ gecontroleerdOp }) => gecontroleerdOp));
  return {
    aanbieder: {
      sleutel: provider.key,
      ...(provider.organisationId && { organisatieId: provider.organisationId }),
      naam: provider.name,
      landelijk: provider.national,
    },
    gemeenten: placesOf(variant, provider, rows).map(({ code, name }) => ({
      gemeentecode: code,
      naam: name,
    })),
    ...(contact && { contact }),
    voorWie: voorwaarden ? conditionTexts(voorwaarden) : [],
    ...worthOf(variant.parts),
    stappen: werkwijze?.stappen ?? [],
    ...(werkwijze?.aanvragenDoor && { aanvragenDoor: werkwijze.aanvragenDoor }),
    ...(werkwijze?.aanvragenUiterlijk && { aanvragenUiterlijk: werkwijze.aanvragenUiterlijk }),
    ...(werkwijze?.beslistermijnInDagen !== undefined && {
      beslistermijnInDagen: werkwijze.beslistermijnInDagen,
    }),
    ...(formulier && {
      formulier: {
        kanaal: formulier.kanaal,
        ...(formulier.naam && { naam: formulier.naam }),
        ...(formulier.link && { link: formulier.link }),
      },
    }),
    ...(lastDay && { eindigtOp: lastDay }),
    bronnen: sources,
    ...(checked && { gecontroleerdOp: checked }),
    teHerzien: isDueForReview(variant, day),
  };
}

const NOTICED: readonly Aspect[] = ['voorwaarden', 'bedrag', 'duur'];
const AS_READ: Partial<Record<Aspect, (offer: MenukaartAanbod) => unknown>> = {
  voorwaarden: ({ voorWie }) => voorWie.toSorted(),
  bedrag: ({ bedrag }) => bedrag,
  duur: ({ duur }) => duur,
};

function differs(offers: readonly MenukaartAanbod[]): boolean {
  const read = offers.map((offer) => JSON.stringify(NOTICED.map((aspect) => AS_READ[aspect]?.(offer))));
  return new Set(read).size > 1;
}

function toScheme(
  instrument: InstrumentDefinition,
  rows: readonly ProviderVariant[],
  catalogue: Catalogue,
  overdueDays: number,
): MenukaartRegeling | undefined {
  const { on: day, providers } = catalogue;
  const offers = providers.flatMap((provider) =>
    rows
      .filter((row) => row.provider === provider.key)
      .filter((row) => isVisibleToEmployers(row, instrument, day, overdueDays))
      .map((row) => ({ row, offer: toOffer(row, provider, rows, day) }))
      // A provider whose gemeenten all have a row of their own says nothing more with its general one.
      .filter(
        ({ row, offer }) =>
          row.gemeenteCode ||
          provider.gemeenten.length === 0 ||
          provider.national ||
          offer.gemeenten.length > 0,
      )
      .map(({ offer }) => offer),
  );
  if (offers.length === 0) return undefined;
  const groups = rows.flatMap(({ parts }) => parts.beleid?.doelgroepen ?? []);
  return {
    code: instrument.code,
    naam: instrument.naam,
    soort: instrument.soort,
    wensen: [...wishesOf(instrument.soort)],
    bereik: instrument.bereik,
    omschrijving: instrument.omschrijvingWerkgever,
    doelgroepen: [...new Set([...instrument.doelgroepen, ...groups])].sort(),
    watDoetWsp: instrument.watDoetWsp,
    watDoetWerkgever: instrument.watDoetWerkgever,
    wettelijkeBasis: instrument.wettelijkeBasis,
    verschilt: differs(offers),
    aanbod: offers,
  };
}

/** By name. What nobody offers, or nobody may see, is not in it. */
export function menuCardOf(catalogue: Catalogue, overdueDays: number): MenukaartRegeling[] {
  const byCode = Map.groupBy(catalogue.variants, ({ instrumentCode }) => instrumentCode);
  return catalogue.instruments.flatMap(
    (instrument) => toScheme(instrument, byCode.get(instrument.code) ?? [], catalogue, overdueDays) ?? [],
  );
}

/** Every gemeente of the region for which somebody carries something out. */
export function gemeentenOf({ providers }: Catalogue) {
  const all = new Map(providers.flatMap(({ gemeenten }) => gemeenten).map(({ code, name }) => [code, name]));
  return [...all]
    .map(([gemeentecode, naam]) => ({ gemeentecode, naam }))
    .sort((one, other) => collator.compare(one.naam, other.naam));
}
