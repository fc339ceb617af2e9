import { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { playAdviserRegion } from '../../test/played-adviser-region/play-adviser-region.ts';
import { today, typedForm } from '../../test/typed-vacancy-form.ts';
import { createConceptLookup } from './concept-lookup.ts';
import { toVacancyContent } from './vacancy-content.ts';
import { rowFields } from './vacancy-form.ts';

const caller = { credentials: { authorization: 'Bearer x' }, correlationId: 'c' };

describe('names that someone types', () => {
  const region = playAdviserRegion();
  const lookup = createConceptLookup({ request: async (request) => region.service(request) });

  it('become codes when the taxonomy knows them', async () => {
    const form = typedForm({
      naamVacature: 'x',
      beroep: 'Orderpicker',
      vaardigheid1: 'orders verzamelen',
      rijbewijs: 'B',
      taal: 'nld',
      taalniveau: '3',
      ervaring: '2',
      certificaat: 'VCA',
      niveau: '4',
    });

    const resolved = await lookup.resolve(caller, form);

    expect(resolved.problems).toEqual([]);
    expect(resolved.form.texts.beroepCode).toBe('urn:vlinderdas:beroep:orderpicker');
    expect(resolved.form.rows.map(({ name }) => name)).toEqual([
      'Orders verzamelen',
      'VCA',
      'Rijbewijs B (auto)',
      'Nederlands, goed',
      '2 jaar ervaring',
      'Werk- en denkniveau: mbo-, havo- of vwo-niveau',
    ]);
    const { content } = toVacancyContent(resolved.form, today);
    expect(() => VacatureInvoer.parse(content)).not.toThrow();
  });

  it('of a language that is asked already ask it once, at the level that is chosen now', async () => {
    const asked = (level: string) =>
      lookup.resolve(
        caller,
        typedForm({
          [rowFields(0).packed]: JSON.stringify({
            kind: 'taalbeheersing',
            entry: { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 3 },
          }),
          taal: 'eng',
          taalniveau: level,
        }),
      );

    expect((await asked('4')).form.rows.map(({ name }) => name)).toEqual(['Engels, uitstekend']);
    expect((await asked('')).form.rows.map(({ name }) => name)).toEqual(['Engels, goed']);
  });

  it('that nobody knows stay in the form, with the nearest ones', async () => {
    const { form, problems } = await lookup.resolve(
      caller,
      typedForm({ beroep: 'tovenaar', vaardigheid2: 'toveren' }),
    );

    expect(problems.map(({ field }) => field)).toEqual(['beroep', 'vaardigheid2']);
    expect(problems[0]?.message).toContain('Kies bijvoorbeeld “orderpicker”.');
    expect(form.texts).toMatchObject({ beroep: 'tovenaar', beroepCode: '' });
    expect(form.added.vaardigheid2).toBe('toveren');
  });
});
