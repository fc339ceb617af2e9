import { describe, expect, it } from 'vitest';
import { colleagues } from '../../../test/played-region/organisations.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseContact } from './form.ts';
import { type PreferencesView, preferencesPage } from './page.ts';

const [me] = colleagues;
if (!me) throw new Error('there are no colleagues');
const view: PreferencesView = {
  me,
  revision: 2,
  organisationId: played.ownOrganisation,
  colleagues: colleagues.map(({ id, naam }) => ({ id, name: naam })),
  guard: () => testGuard,
  now: new Date(played.now),
};

describe('preferences', () => {
  it('are a valid page, with a way to the other organisation for who has several', async () => {
    const markup = render(preferencesPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Werkbedrijf De Dommel nu actief');
    expect(markup).toContain('href="/aanmelden?naar=/vandaag&amp;opnieuw=ja"');
  });

  it('offer no change of organisation to who has one, and no absence to an employer', () => {
    const employer = { ...me, lidmaatschappen: me.lidmaatschappen.slice(0, 1) };
    const words = wordsOf(render(preferencesPage({ ...view, me: employer, colleagues: undefined })));

    expect(words).not.toContain('Wissel van organisatie');
    expect(words).not.toContain('Wie neemt waar?');
  });
});

describe('how someone is reached', () => {
  it('is a mail address and perhaps a phone number, in the shape of one', () => {
    expect(
      parseContact(toFormValues({ emailadres: 'a@b.example', telefoonnummer: '040 000 00 12' })).change,
    ).toEqual({
      emailadres: 'a@b.example',
      telefoonnummer: '040 000 00 12',
    });
    expect(
      parseContact(toFormValues({ emailadres: 'a', telefoonnummer: 'bel mij' })).problems?.map(
        ({ field }) => field,
      ),
    ).toEqual(['emailadres', 'telefoonnummer']);
  });
});
