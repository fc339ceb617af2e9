/**
 * To and from VNG's guide Dennis. Dennis holds one record per owner and keeps amounts and conditions as text; we split
 * instrument and variant and keep them as data. So what Dennis says in words stays words, and is said to be unknown.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { ChoiceList } from '@vlinderdas/vocabulary/choice-list';
import {
  type DennisDoelgroep,
  type DuurEenheid,
  dennisDienstverbanden,
  dennisDoelgroepen,
  dennisLeeftijdsgroepen,
  dennisTegels,
  duurEenheden,
  type InstrumentSoort,
} from '@vlinderdas/vocabulary/instruments';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import type { NieuweVariant, NieuwInstrument } from '../../contract/instrument.resource.ts';
import type { Bron } from '../../contract/parts.resource.ts';
import type { InstrumentDefinition } from '../catalogue.ts';
import type { DennisInstrument } from './dennis.schema.ts';

const MARK = /^vlinderdas:([a-z0-9-]+)$/;
const MAX_NAME = 120;
const PUBLISHED_DAY = /^\d{4}-\d{2}-\d{2}/;

const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const lines = (text: string | null | undefined) =>
  (text ?? '')
    .replaceAll(/<(br|\/p|\/li)[^>]*>/gi, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^[-*•]\s*/, '').trim())
    .filter((line) => line !== '');
const prose = (text: string | null | undefined) => lines(text).join('\n');
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

interface Described {
  name?: string | null | undefined;
  description?: string | null | undefined;
  code?: string | null | undefined;
}

/** Codes of a list, from the code or from the words, whatever the capitals and the punctuation. */
function codesOf<V extends string>(
  choices: ChoiceList<V>,
  items: readonly Described[] | null | undefined,
): V[] {
  const byWords = new Map(choices.values.map((value) => [letters(choices.labels[value]), value]));
  const found = (items ?? []).flatMap(({ name, description, code }) => {
    if (choices.is(code)) return [code];
    const value = byWords.get(letters(name ?? description ?? ''));
    return value === undefined ? [] : [value];
  });
  return choices.values.filter((value) => found.includes(value));
}

/** The tile says when an employer needs it; the closest of our kinds, for a person to correct. */
const KIND_OF_TILE: Readonly<Record<string, InstrumentSoort>> = {
  DW04: 'scholing',
  DW06: 'werkplek',
  DW08: 'proberen',
  DW09: 'loonkosten',
  DW10: 'begeleiding',
};

const UNITS: Readonly<Record<string, DuurEenheid>> = {
  uur: 'uur',
  dagen: 'dag',
  dag: 'dag',
  weken: 'week',
  week: 'week',
  maanden: 'maand',
  maand: 'maand',
};

export interface FromDennis {
  /** Our own code when the record came from here. */
  code: string | undefined;
  instrument: NieuwInstrument;
  variant: Omit<NieuweVariant, 'instrumentCode' | 'organisatieId' | 'gemeentecode'>;
  /** Whose it is, in Dennis' words. */
  owner: string | undefined;
  gemeenten: readonly string[];
  /** What a person must still do, in words. */
  remarks: readonly string[];
}

/** @param today when it was taken over: the date of every source */
export function fromDennis(record: DennisInstrument, today: IsoDate, reviewOn: IsoDate): FromDennis {
  const tegels = codesOf(dennisTegels, record.tiles);
  const doelgroepen = codesOf(dennisDoelgroepen, record.target_groups);
  const remarks: string[] = [];
  const costs = [record.total_costs, record.costs_description].flatMap((text) => lines(String(text ?? '')));
  if (costs.length > 0) remarks.push(`Vul het bedrag in. Dennis zegt: ${costs.join(' ')}`);
  if (tegels.length === 0) remarks.push('Kies ten minste één tegel.');
  if (doelgroepen.length === 0) remarks.push('Kies ten minste één doelgroep.');
  const conditions = lines(record.participation_conditions).map((line) => cut(line, 300));
  const steps = lines(record.application_instructions).map((line) => cut(line, 300));
  const link = record.links?.find(({ url }) => url?.startsWith('https://'))?.url;
  const bron: Bron = {
    tekst: 'Overgenomen uit de instrumentengids Dennis',
    gecontroleerdOp: today,
    bevestigd: false,
  };
  const description = prose(record.summary) || prose(record.aim) || record.name;
  const unit = UNITS[letters(record.total_duration_unit ?? '')];
  const duration = record.total_duration_value ?? 0;
  const [contact] = record.contact ?? [];
  const from = PUBLISHED_DAY.exec(record.publish_from ?? '')?.[0] ?? today;
  const to = PUBLISHED_DAY.exec(record.publish_to ?? '')?.[0];

  return {
    code: MARK.exec(record.import_mark ?? '')?.[1],
    owner: record.organisation?.name ?? record.provider?.name ?? undefined,
    gemeenten: (record.available_townships ?? []).flatMap(({ code, name }) => code ?? name ?? []),
    remarks,
    instrument: {
      naam: cut(record.name.trim(), MAX_NAME),
      soort: KIND_OF_TILE[tegels.at(-1) ?? ''] ?? 'begeleiding',
      bereik: record.is_local ? 'lokaal' : 'regionaal',
      omschrijvingWerkgever: cut(description, 2_000),
      omschrijvingProfessional: cut(
        [
          description,
          prose(record.method),
          prose(record.target_group_description),
          prose(record.additional_information),
        ]
          .filter((text) => text !== '')
          .join('\n\n'),
        4_000,
      ),
      wettelijkeBasis: [],
      watDoetWsp: [],
      watDoetWerkgever: lines(record.work_agreements)
        .map((line) => cut(line, 300))
        .slice(0, 10),
      tegels,
      doelgroepen,
      leeftijdsgroepen: codesOf(dennisLeeftijdsgroepen, record.age_groups),
      dienstverbanden: codesOf(dennisDienstverbanden, record.employment_types),
      sectoren: [],
    },
    variant: {
      beleid: { aangeboden: true, doelgroepen, bron },
      ...(conditions.length > 0 && { voorwaarden: { lijst: [], overig: conditions.slice(0, 30), bron } }),
      ...(unit !== undefined &&
        duration > 0 && {
          duur: { soort: 'periode' as const, waarde: Math.round(duration), eenheid: unit, bron },
        }),
      ...(steps.length > 0 && {
        werkwijze: {
          stappen: steps.slice(0, 20).map((tekst) => ({ wie: 'werkgever' as const, tekst })),
          bron,
        },
      }),
      ...(link && { formulier: { kanaal: 'online' as const, link, bron } }),
      ...(contact?.name && {
        contact: {
          naam: cut(contact.name, 200),
          ...(contact.phone && { telefoonnummer: cut(contact.phone, 20) }),
          ...(contact.email && { emailadres: contact.email }),
        },
      }),
      gepubliceerd: record.publish === true,
      herzienOp: reviewOn,
      geldtVanaf: from,
      ...(to !== undefined && to > from && { geldtTot: to }),
    },
  };
}

const described = <V extends string>({ labels }: ChoiceList<V>, codes: readonly V[]) =>
  codes.map((code) => ({ code, description: labels[code] }));

const dennisUnit = (unit: DuurEenheid | undefined) => unit && upperFirst(duurEenheden.labels[unit]);

/** @param words amount and duration in a sentence, as the menukaart says them */
export function toDennis(
  instrument: InstrumentDefinition,
  variant: Pick<
    NieuweVariant,
    | 'voorwaarden'
    | 'duur'
    | 'werkwijze'
    | 'formulier'
    | 'contact'
    | 'gepubliceerd'
    | 'geldtVanaf'
    | 'geldtTot'
    | 'beleid'
  >,
  around: {
    provider: string;
    gemeenten: readonly { code: string; name: string }[];
    words: { amount: string | undefined; duration: string | undefined };
    published: boolean;
  },
): DennisInstrument {
  const doelgroepen: readonly DennisDoelgroep[] = variant.beleid?.doelgroepen ?? instrument.doelgroepen;
  return {
    import_mark: `vlinderdas:${instrument.code}`,
    name: instrument.naam,
    slug: instrument.code,
    publish: variant.gepubliceerd,
    publish_from: variant.geldtVanaf,
    publish_to: variant.geldtTot ?? null,
    published: around.published,
    complete: instrument.tegels.length > 0 && doelgroepen.length > 0,
    summary: instrument.omschrijvingWerkgever,
    additional_information: instrument.omschrijvingProfessional,
    work_agreements: instrument.watDoetWerkgever.join('\n'),
    participation_conditions: [
      ...(variant.voorwaarden?.lijst.map(({ tekst }) => tekst) ?? []),
      ...(variant.voorwaarden?.overig ?? []),
    ].join('\n'),
    application_instructions: variant.werkwijze?.stappen.map(({ tekst }) => tekst).join('\n') ?? '',
    total_duration_value: variant.duur?.waarde ?? null,
    total_duration_unit: dennisUnit(variant.duur?.eenheid) ?? null,
    duration_description: around.words.duration ?? null,
    costs_description: around.words.amount ?? null,
    is_national: instrument.bereik === 'landelijk',
    is_regional: instrument.bereik === 'regionaal',
    is_local: instrument.bereik === 'lokaal',
    organisation: { name: around.provider },
    provider: { name: around.provider },
    tiles: instrument.tegels.map((code) => ({ code, name: dennisTegels.labels[code] })),
    target_groups: described(dennisDoelgroepen, doelgroepen),
    age_groups: described(dennisLeeftijdsgroepen, instrument.leeftijdsgroepen),
    employment_types: described(dennisDienstverbanden, instrument.dienstverbanden),
    links: variant.formulier?.link
      ? [{ label: variant.formulier.naam ?? 'Aanvragen', url: variant.formulier.link }]
      : [],
    contact: variant.contact
      ? [
          {
            name: variant.contact.naam,
            phone: variant.contact.telefoonnummer ?? null,
            email: variant.contact.emailadres ?? null,
          },
        ]
      : [],
    available_townships: around.gemeenten.map(({ code, name }) => ({ code, name })),
  };
}
