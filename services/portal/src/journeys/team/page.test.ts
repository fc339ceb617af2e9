import { describe, expect, it } from 'vitest';
import { colleagues } from '../../../test/played-region/organisations.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseAbsence } from './absence-form.ts';
import { absencePage, teamPage } from './page.ts';

const now = new Date(played.now);

describe('the team', () => {
  const view = { people: colleagues, organisationId: played.ownOrganisation, mayChange: true, now };

  it('is valid, and says who is away, until when, and who stands in', async () => {
    const markup = render(teamPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('weg vanaf ma 21 december Mila Verbeek neemt waar');
    expect(wordsOf(markup)).toContain('weg tot en met vr 27 november niemand neemt waar');
  });

  it('names roles of this organisation only', () => {
    expect(wordsOf(render(teamPage(view)))).not.toContain('Kempenland');
  });
});

describe('an absence', () => {
  const stored = [{ vanaf: '2026-12-21', totEnMet: '2026-12-31' }];
  const parse = (fields: Record<string, string>) => parseAbsence(toFormValues(fields), stored);

  it('keeps the periods that stay ticked, and adds one', () => {
    expect(
      parse({
        periode: '2026-12-21_2026-12-31',
        vanaf: '2027-02-01',
        totEnMet: '2027-02-05',
        vervanger: played.adviser,
      }).absence,
    ).toEqual({
      vervangerId: played.adviser,
      afwezigheid: [...stored, { vanaf: '2027-02-01', totEnMet: '2027-02-05' }],
    });
    expect(parse({}).absence).toEqual({ afwezigheid: [] });
  });

  it('has a last day that is not before the first', () => {
    expect(parse({ vanaf: '2027-02-05', totEnMet: '2027-02-01' }).problems?.[0]?.field).toBe('totEnMet');
    expect(parse({ vanaf: '2027-02-05' }).problems?.[0]?.message).toBe('Vul de laatste dag in.');
  });

  it('is asked on a valid page that offers everyone but the person as deputy', async () => {
    const [person] = colleagues;
    if (!person) throw new Error('there are no colleagues');
    const markup = render(
      absencePage({
        person,
        revision: 2,
        colleagues: colleagues.map(({ id, naam }) => ({ id, name: naam })),
        changedMeanwhile: false,
        guard: testGuard,
        now,
      }),
    );

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain(`value="${played.adviser}"`);
    expect(markup).not.toContain(`value="${played.guide}"`);
  });
});
