import { Problem } from '@vlinderdas/kernel/problem';
import { describe, expect, it } from 'vitest';
import { played } from '../../../test/played-region/played.ts';
import { importedVersion, recoding, shippedVersion } from '../../../test/played-region/taxonomy.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { isChangedMeanwhile } from '../../http/changed-meanwhile.ts';
import { choicePage, stateOf, type VersionsView, versionsPage } from './page.ts';

const done = { ...recoding, stand: 'gereed' as const, gedaan: 1200, nietVertaald: [], aantalNietVertaald: 0 };
const view: VersionsView = {
  versions: [shippedVersion, importedVersion],
  profiles: recoding,
  vacancies: { ...done, totaal: 80, gedaan: 80 },
  now: new Date(played.now),
};

describe('the versions of the taxonomy', () => {
  it('stand on a valid page: which one is in use, which can be chosen, how far it is', async () => {
    const markup = render(versionsPage(view));
    const words = wordsOf(markup);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(words).toContain(`${shippedVersion.id} Vlinderdas, uitgave 2026-11`);
    expect(words).toContain('in gebruik');
    expect(words).toContain('1 waarschuwing');
    expect(words).toContain('400 van 1.200');
    expect(words).toContain('80 van 80');
    expect(markup).toContain('href="/regio/taxonomie/kiezen?versie=esco-1.2-nl"');
    expect(markup).not.toContain('kiezen?versie=vlinderdas');
  });

  it('say what could not be translated, in how many profiles and vacancies, by name', () => {
    const alsoAsked = { ...done, nietVertaald: [{ ...recoding.nietVertaald[0], aantal: 2 }] };
    const words = wordsOf(
      render(versionsPage({ ...view, vacancies: alsoAsked as VersionsView['vacancies'] })),
    );

    expect(words).toMatch(/wafels bakken http\S+ Soort Vaardigheid/);
    expect(words).toContain('Niemand geeft aan wat het nu is.');
    expect(words).toMatch(/Profielen 3 Vacatures 2/);
    expect(wordsOf(render(versionsPage({ ...view, profiles: done })))).toContain('Alles is omgezet');
  });

  it('cannot be chosen when the check found errors', () => {
    const broken = { ...importedVersion, bruikbaar: false, aantalFouten: 2 };
    const markup = render(versionsPage({ ...view, versions: [shippedVersion, broken] }));

    expect(wordsOf(markup)).toContain('niet te gebruiken');
    expect(wordsOf(markup)).toContain('2 fouten en 1 waarschuwing');
    expect(markup).not.toContain('/kiezen?');
  });

  it('have another state with every step, so that an open page follows', () => {
    expect(stateOf(view)).not.toBe(stateOf({ ...view, profiles: { ...recoding, gedaan: 600 } }));
  });
});

describe('the choice of a version', () => {
  const choice = {
    current: shippedVersion,
    chosen: importedVersion,
    profiles: 1200,
    vacancies: 1,
    revision: 3,
    guard: testGuard,
  };

  it('is checked before it is made: what it is now, what it becomes, and whom it touches', async () => {
    const markup = render(choicePage(choice));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('1.200 profielen en 1 vacature');
    expect(markup).toContain('<input type="hidden" name="revisie" value="3">');
  });

  it('is asked again when someone else chose meanwhile', () => {
    const lost = new Problem({ slug: 'versie-verouderd', status: 412, title: '' }, '');
    const page = choicePage({ ...choice, changedMeanwhile: isChangedMeanwhile(lost) });

    expect(page.status).toBe(409);
    expect(wordsOf(render(page))).toContain('Iemand anders koos intussen een versie.');
  });
});
