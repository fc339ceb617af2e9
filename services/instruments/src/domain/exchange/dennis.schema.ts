/**
 * An instrument as VNG's guide Dennis gives it (`GET /api/v1/instrument/list`): the fields we understand. Others pass,
 * because every release of Dennis has more of them. Source: OpenAPI of d-core, version 1.
 */
import { z } from 'zod';

const named = z.looseObject({
  name: z.string().nullish(),
  description: z.string().nullish(),
  code: z.string().nullish(),
});
const list = z.array(named).nullish();
const words = z.string().nullish();

export const DennisInstrument = z.looseObject({
  uuid: words,
  name: z.string().min(1, { error: 'De naam ontbreekt.' }),
  publish: z.boolean().nullish(),
  publish_from: words,
  publish_to: words,
  complete: z.boolean().nullish(),
  summary: words,
  aim: words,
  method: words,
  target_group_description: words,
  participation_conditions: words,
  additional_information: words,
  work_agreements: words,
  application_instructions: words,
  total_duration_value: z.number().nullish(),
  total_duration_unit: words,
  duration_description: words,
  total_costs: z.union([z.string(), z.number()]).nullish(),
  costs_description: words,
  import_mark: words,
  is_national: z.boolean().nullish(),
  is_regional: z.boolean().nullish(),
  is_local: z.boolean().nullish(),
  reach: words,
  organisation: z.looseObject({ name: words }).nullish(),
  provider: z.looseObject({ name: words }).nullish(),
  tiles: z.array(z.looseObject({ name: words, key: words, code: words })).nullish(),
  target_groups: list,
  age_groups: list,
  employment_types: list,
  sectors: list,
  target_group_registers: list,
  links: z.array(z.looseObject({ label: words, url: words })).nullish(),
  contact: z.array(z.looseObject({ name: words, phone: words, email: words })).nullish(),
  available_townships: list,
});
export type DennisInstrument = z.output<typeof DennisInstrument>;

/** The file is what the list operation answers, or the bare list. */
export const DennisFile = z.union([
  z.looseObject({ data: z.array(z.unknown()).max(5_000) }).transform(({ data }) => data),
  z.array(z.unknown()).max(5_000),
]);
