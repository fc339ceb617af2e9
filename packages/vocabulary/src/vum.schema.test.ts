import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageName } from './languages.ts';
import { travelMeansOf } from './travel-means.ts';
import { vumWerkzoekende } from './vum-job-seeker.schema.ts';
import { vumVacature } from './vum-vacancy.schema.ts';

const refusedAt = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.path.join('.')) ?? [];

describe('VUM on the wire', () => {
  it('accepts what is implausible: unknown codes, bad postcodes, inverted and past dates', () => {
    const vacancy = {
      idVacature: 'v-1',
      adres: { postcode: 'bij de kerk' },
      codeWerkEnDenkniveauMinimaal: '42',
      rijbewijs: [{ codeSoortRijbewijs: 'Z9' }],
      arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-12-01', datumEindeWerkzaamheden: '1999-01-01' },
      werktijden: { aantalWerkurenPerWeekMinimaal: 40, aantalWerkurenPerWeekMaximaal: 8 },
      competentiebeheersing: [{ codeCompetentie: '000000000A' }],
    };

    expect(vumVacature.parse(vacancy)).toEqual(vacancy);
  });

  it('refuses a wrong JSON type, an unknown field, a text that is too long and a date that does not exist', () => {
    const vacancy = {
      idVacature: 'v-1',
      naamVacature: 'x'.repeat(251),
      codeWerkEnDenkniveauMinimaal: 4,
      sluitingsdatumVacature: '2026-02-30',
      werktijden: { aantalWerkurenPerWeekMaximaal: '32' },
    };

    expect(refusedAt(vumVacature, vacancy).sort()).toEqual([
      'codeWerkEnDenkniveauMinimaal',
      'naamVacature',
      'sluitingsdatumVacature',
      'werktijden.aantalWerkurenPerWeekMaximaal',
    ]);
    expect(vumVacature.safeParse({ idVacature: 'v-1', salaris: 1 }).success).toBe(false);
  });

  it.each(['a\u0000b', 'half \ud800 teken'])('refuses %j, which the database cannot hold', (value) => {
    expect(refusedAt(vumWerkzoekende, { persoonlijkePresentatie: value })).toEqual([
      'persoonlijkePresentatie',
    ]);
  });

  it('describes dates with format date and lists the known codes', () => {
    const document = z.toJSONSchema(vumVacature, { io: 'input' });
    const definitions = document.$defs as Record<
      string,
      { description?: string; properties?: Record<string, object> }
    >;

    expect(definitions.VumVacature?.properties?.sluitingsdatumVacature).toMatchObject({
      type: 'string',
      format: 'date',
    });
    expect(definitions.CodeVervoermiddel?.description).toContain('5 = openbaar vervoer');
    expect(definitions.CodeVervoermiddel).not.toHaveProperty('enum');
  });
});

describe('names of codes', () => {
  it('names languages from our list and from the runtime', () => {
    expect(languageName('nld')).toBe('Nederlands');
    expect(languageName('isl')).toBe('IJslands');
    expect(languageName('qqx')).toBeUndefined();
  });

  it('turns a vehicle into a way to travel, unless it is another or unknown one', () => {
    expect([1, 2, 3, 4, 5, 9, 77].map(travelMeansOf)).toEqual([
      'auto',
      'bromfiets',
      'fiets',
      'motor',
      'ov',
      undefined,
      undefined,
    ]);
  });
});
