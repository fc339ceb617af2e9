import { useTestDatabase } from '@vlinderdas/platform/testing/database';
import { findTableDrift } from '@vlinderdas/platform/testing/table-drift';
import { expect, it } from 'vitest';
import * as tables from '../src/db/tables.ts';

const database = await useTestDatabase();

it('declares its tables as the migrations made them', async () => {
  expect(await findTableDrift(database, tables)).toEqual([]);
});
