import { Werkgever, WerkgeverRegel } from '@vlinderdas/employers-service/contract/employers.resource';
import { describe, expect, it } from 'vitest';
import { adviser, ids, now } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { parseContact, parseEmployer, parsePerson } from './form.ts';
import { employersPage } from './list-page.ts';
import { contactPage, type EmployerView, employerPage, newEmployerPage } from './page.ts';

const region = playAdviserRegion();
const ask = async (url: string) =>
  JSON.parse((await region.service({ method: 'GET', url, headers: {} })).body);
const employer = Werkgever.parse(await ask(`/werkgevers/v1/werkgevers/${ids.employer}`));
const view: EmployerView = {
  employer,
  vacancies: (await ask('/vacatures/v1/vacatures')).resultaten,
  log: (await ask(`/werkgevers/v1/werkgevers/${ids.employer}/contactmomenten`)).resultaten,
  colleagues: [{ id: ids.mila, name: 'Mila Verbeek' }],
  names: {
    colleague: () => ({ name: 'Mila Verbeek', phone: undefined, email: undefined }),
    organisation: () => '',
  },
  roles: adviser.rollen,
  guard: () => testGuard,
  now: new Date(now),
};

describe('the page of an employer', () => {
  it('says who, what was discussed, who is the fixed contact and which vacancies there are', async () => {
    const markup = render(employerPage(view));

    expect(await complaintsAbout(markup)).toEqual([]);
    const words = wordsOf(markup);
    expect(words).toContain('vr 20 november Zes orderpickers nodig, begint om 06:00. Telefoon, Mila Verbeek');
    expect(words).toContain('J. van Dijk Teamleider magazijn');
    expect(words).toContain('Vaste contactpersoon Mila Verbeek, 040 000 00 10');
    expect(words).toContain('Orderpicker');
  });

  it('says what will be here for an employer of whom nothing is known', async () => {
    const { wspContact: _contact, ...rest } = employer;
    const bare = {
      ...view,
      employer: { ...rest, contactpersonen: [], vestigingen: [] },
      vacancies: [],
      log: [],
    };
    const markup = render(employerPage(bare));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Er is nog geen vaste contactpersoon.');
    expect(wordsOf(markup)).toContain('Nog geen contact vastgelegd');
  });

  it('lets begeleiders read and not change', () => {
    expect(wordsOf(render(employerPage({ ...view, roles: ['begeleider'] })))).not.toContain(
      'Contactpersoon toevoegen',
    );
  });
});

describe('the other pages about employers', () => {
  it('are valid and accessible', async () => {
    const line = WerkgeverRegel.parse({ id: ids.employer, handelsnaamOrganisatie: 'Kempen Distributie' });
    const filters = { zoek: '', sector: '', mijn: false, cursor: undefined };
    const pages = [
      employersPage({ filters, employers: [line], next: 'x', roles: adviser.rollen }),
      employersPage({
        filters: { ...filters, zoek: 'niets', mijn: true },
        employers: [],
        next: undefined,
        roles: [],
      }),
      contactPage({
        employer,
        vacancies: view.vacancies,
        guard: view.guard,
        now: view.now,
        about: ids.vacancy,
      }),
      newEmployerPage(view.guard),
      newEmployerPage(view.guard, {
        form: toFormValues({ nummerKvk: '1' }),
        problems: [{ field: 'nummerKvk', message: 'Fout.' }],
      }),
    ];

    for (const page of pages) expect(await complaintsAbout(render(page))).toEqual([]);
  });

  it('choose the vacancy from which someone came to record contact', () => {
    const markup = render(
      contactPage({
        employer,
        vacancies: view.vacancies,
        guard: view.guard,
        now: view.now,
        about: ids.vacancy,
      }),
    );

    expect(markup).toContain(`<option value="${ids.vacancy}" selected>`);
  });
});

describe('what is recorded about an employer', () => {
  const fields = (parsed: { body: unknown } | { problems: readonly { field: string }[] }) =>
    'problems' in parsed ? parsed.problems.map(({ field }) => field) : parsed.body;

  it('is a contact of today or before, with what was said', () => {
    const said = { soort: 'bezoek', datum: '2026-11-23', tekst: 'Rondleiding' };

    expect(fields(parseContact(toFormValues(said), '2026-11-23'))).toEqual(said);
    expect(
      fields(parseContact(toFormValues({ datum: '2026-11-24', vervolgOp: '2026-11-01' }), '2026-11-23')),
    ).toEqual(['soort', 'datum', 'tekst', 'vervolgOp']);
  });

  it('is a person with a name, and an employer with a name', () => {
    expect(fields(parsePerson(toFormValues({ functie: 'chef' })))).toEqual(['naam']);
    expect(fields(parseEmployer(toFormValues({ nummerKvk: '123', postcode: 'x' })))).toEqual([
      'handelsnaamOrganisatie',
      'nummerKvk',
      'postcode',
    ]);
    expect(
      fields(
        parseEmployer(
          toFormValues({ handelsnaamOrganisatie: 'Kempen', plaats: 'Best', postcode: '5684 ab' }),
        ),
      ),
    ).toEqual({
      handelsnaamOrganisatie: 'Kempen',
      vestigingen: [{ naam: 'Best', plaats: 'Best', postcode: '5684AB' }],
    });
  });
});
