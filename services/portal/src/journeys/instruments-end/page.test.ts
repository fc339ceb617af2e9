import { describe, expect, it } from 'vitest';
import { dommelVariant, guidance, kempenlandVariant } from '../../../test/played-harmonisation.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { type ConfirmEndView, confirmEndPage, endDayPage, endingVariants } from './page.ts';

const shared = {
  instrument: guidance,
  problems: [],
  guard: () => testGuard,
  now: new Date('2026-11-24T10:00:00Z'),
};
const view: ConfirmEndView = {
  ...shared,
  day: '2027-01-01',
  variants: [
    dommelVariant,
    { ...kempenlandVariant, geldtVanaf: '2027-03-01' },
    { ...kempenlandVariant, geldtTot: '2026-06-01' },
  ],
  reason: '',
};

describe('the day on which an instrument ends', () => {
  it('is asked first, and the page says that nothing changes yet', async () => {
    const markup = render(endDayPage({ ...shared, typed: '' }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Er verandert nu nog niets.');
    expect(markup).toContain('method="get"');
    expect(wordsOf(markup)).not.toContain('Laat het einde vervallen');
  });

  it('stands at its field when it cannot be', async () => {
    const problems = [{ field: 'geldtTot', message: 'Deze dag is al voorbij.' }];
    const page = endDayPage({ ...shared, typed: '2026-01-01', problems });

    expect(page.status).toBe(400);
    expect(await complaintsAbout(render(page))).toEqual([]);
    expect(render(page)).toContain('href="#veld-geldtTot"');
  });

  it('can be taken back while it has not come', async () => {
    const instrument = { ...guidance, geldtTot: '2027-01-01' };
    const markup = render(endDayPage({ ...shared, instrument, typed: '' }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Dit instrument geldt nu tot vr 1 januari 2027.');
    expect(markup).toContain('name="vervalt" value="ja"');
  });
});

describe('the page that asks whether somebody is sure', () => {
  it('names every provider whose set ends, and what does not begin', async () => {
    const markup = render(confirmEndPage(view));
    const words = wordsOf(markup);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(words).toContain('Beëindig Interne werkbegeleiding vanaf vr 1 januari 2027?');
    expect(words).toContain('2 varianten eindigen mee');
    expect(words).toMatch(/Werkbedrijf De Dommel .* eindigt op vr 1 januari 2027/);
    expect(words).toMatch(/Participatiebedrijf Kempenland, Bergeijk .* gaat niet in/);
    expect(markup).toContain('name="geldtTot" value="2027-01-01"');
    expect(markup).toContain('name="revisie" value="2"');
  });

  it('leaves out what is over by then', () => {
    expect(endingVariants(view.variants, '2027-01-01')).toHaveLength(2);
    expect(wordsOf(render(confirmEndPage({ ...view, variants: [] })))).toContain(
      'Alleen het instrument zelf eindigt.',
    );
  });

  it('keeps the reason when somebody else was first', async () => {
    const page = confirmEndPage({ ...view, reason: 'Het geld is op.', changedMeanwhile: true });

    expect(page.status).toBe(409);
    expect(await complaintsAbout(render(page))).toEqual([]);
    expect(render(page)).toContain('value="Het geld is op."');
  });
});
