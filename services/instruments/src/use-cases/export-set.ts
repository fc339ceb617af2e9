/** The catalogue as a file: a spreadsheet that can be delivered again, our own JSON without loss, or what Dennis takes. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { authorise } from '@vlinderdas/platform/auth/actor';
import type { Call } from '@vlinderdas/platform/http/call';
import type { OperationInput } from '@vlinderdas/platform/http/contract';
import type { Bestand } from '../contract/exchange.resource.ts';
import { exchangeOperations } from '../contract/exchange.routes.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import type { Catalogue, ProviderVariant } from '../domain/catalogue.ts';
import { columns } from '../domain/exchange/columns.ts';
import { toDennis } from '../domain/exchange/dennis.ts';
import { toNewVariant } from '../domain/exchange/own-file.ts';
import { writeSheetRow } from '../domain/exchange/sheet-row.ts';
import { isVisibleToEmployers } from '../domain/publication.ts';
import { amountText, durationText } from '../domain/wording/part-text.ts';
import { writeCsvTable } from '../files/write-table.ts';
import { writeWorkbookApart } from '../thread/workbook-thread.ts';
import { type InstrumentsDeps, today } from './deps.ts';

const { exportSet: operation } = exchangeOperations;
type Query = OperationInput<typeof operation>['query'];
type Named = Pick<Catalogue, 'instruments' | 'providers'>;

const headings = columns.map(({ name }) => name);
const hints = columns.map(({ name, kind }) => [name, kind.hint] as const);
const JSON_TYPE = 'application/json';
const file = (naam: string, mediatype: string, content: Buffer): Bestand => ({
  naam,
  mediatype,
  inhoud: content.toString('base64'),
});
const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);

function namesOf(variant: ProviderVariant, { instruments, providers }: Named) {
  const provider = providers.find(({ key }) => key === variant.provider);
  return {
    instrument:
      instruments.find(({ code }) => code === variant.instrumentCode)?.naam ?? variant.instrumentCode,
    aanbieder: provider?.name ?? variant.provider,
    gemeente:
      provider?.gemeenten.find(({ code }) => code === variant.gemeenteCode)?.name ??
      variant.gemeenteCode ??
      '',
  };
}

async function toTable(
  format: 'csv' | 'xlsx',
  day: IsoDate,
  variants: readonly ProviderVariant[],
  names: Named,
) {
  const rows = variants.map((variant) => writeSheetRow(toNewVariant(variant), namesOf(variant, names)));
  return format === 'csv'
    ? file(`instrumenten-${day}.csv`, 'text/csv; charset=utf-8', writeCsvTable(headings, rows))
    : file(
        `instrumenten-${day}.xlsx`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        await writeWorkbookApart({ headings, rows, hints }),
      );
}

function toOwnFile(day: IsoDate, variants: readonly ProviderVariant[], { instruments, providers }: Named) {
  const used = new Set(variants.map(({ instrumentCode }) => instrumentCode));
  return {
    formaat: 'vlinderdas-instrumenten',
    versie: 1,
    op: day,
    instrumenten: instruments
      .filter(({ code, bereik }) => bereik !== 'landelijk' && used.has(code))
      .map(
        ({ bron: _bron, revisie: _revisie, beheerderId: _beheerder, geldtTot: _end, ...definition }) =>
          definition,
      ),
    varianten: variants.map((variant) => ({
      aanbieder: providers.find(({ key }) => key === variant.provider)?.name ?? variant.provider,
      ...toNewVariant(variant),
    })),
  };
}

function toDennisFile(
  variants: readonly ProviderVariant[],
  catalogue: Named,
  day: IsoDate,
  overdueDays: number,
) {
  return {
    data: variants.flatMap((variant) => {
      const instrument = catalogue.instruments.find(({ code }) => code === variant.instrumentCode);
      const provider = catalogue.providers.find(({ key }) => key === variant.provider);
      if (!instrument || !provider) return [];
      const { bedrag, duur } = variant.parts;
      return toDennis(instrument, toNewVariant(variant), {
        provider: provider.name,
        gemeenten: provider.gemeenten.filter(
          ({ code }) => variant.gemeenteCode === undefined || code === variant.gemeenteCode,
        ),
        words: { amount: bedrag && amountText(bedrag), duration: duur && durationText(duur) },
        published: isVisibleToEmployers(variant, instrument, day, overdueDays),
      });
    }),
  };
}

export const exportSet = (deps: InstrumentsDeps) => async (call: Call, query: Query) => {
  authorise(call.actor, operation);
  const day = query.op ?? today(deps);
  const { formaat } = query;
  const { catalogue, overdueDays } = await deps.db.transaction(call, async (tx) => ({
    catalogue: await readCatalogue(tx, day),
    overdueDays: (await readMenuCardSettings(tx)).overdueDays,
  }));
  // National sets come with the program of whoever reads the file.
  const variants = catalogue.variants.filter(
    ({ revision, provider }) =>
      !query.leeg && revision > 0 && (query.organisatieId === undefined || query.organisatieId === provider),
  );
  switch (formaat) {
    case 'csv':
    case 'xlsx':
      return { body: await toTable(formaat, day, variants, catalogue) };
    case 'json':
      return { body: file(`instrumenten-${day}.json`, JSON_TYPE, json(toOwnFile(day, variants, catalogue))) };
    case 'dennis':
      return {
        body: file(
          `dennis-${day}.json`,
          JSON_TYPE,
          json(toDennisFile(variants, catalogue, day, overdueDays)),
        ),
      };
  }
};
