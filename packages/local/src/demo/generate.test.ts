import { bulkRegel } from '@vlinderdas/candidates-service/contract/profile.resource';
import {
  ContactpersoonInvoer,
  WerkgeverInvoer,
} from '@vlinderdas/employers-service/contract/employers.resource';
import { addDays } from '@vlinderdas/kernel/dates';
import { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { findBsnInValue } from '@vlinderdas/vocabulary/bsn';
import { rollen } from '@vlinderdas/vocabulary/roles';
import { describe, expect, it } from 'vitest';
import { branches } from './branches.ts';
import type { DemoCandidate } from './candidates/candidate.ts';
import { DEMO_SEED, generate } from './generate.ts';
import { branchOf, occupationOf } from './occupations.ts';
import { gemeenten } from './places.ts';
import type { DemoVacancy } from './vacancies/vacancy.ts';

const today = '2026-11-23';
const options = { seed: DEMO_SEED, today, issuer: 'http://localhost:8080/oidc' };
const region = generate(options);
const { candidates, employers, vacancies } = region;

type Row = DemoCandidate['row'];
const percent = <T>(all: readonly T[], holds: (one: T) => boolean) =>
  (all.filter(holds).length / all.length) * 100;
const ofPeople = (holds: (row: Row) => boolean) => percent(candidates, ({ row }) => holds(row));
const ofVacancies = (holds: (vacancy: DemoVacancy) => boolean) => percent(vacancies, holds);

/** Within so many points of a hundred. */
function expectAbout(share: number, wanted: number, points: number): void {
  expect(Math.abs(share - wanted), `${share.toFixed(1)}% where ${wanted}% was meant`).toBeLessThanOrEqual(
    points,
  );
}

describe('the demo region', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    expect(generate(options)).toEqual(region);
    expect(generate({ ...options, seed: 'anders' }).candidates).not.toEqual(candidates);
  });

  it('moves with the day: a person is as old tomorrow as today', () => {
    const later = generate({ ...options, today: addDays(today, 1) });

    expect(later.candidates[9]?.row.peildatum).toBe(addDays(candidates[9]?.row.peildatum ?? '', 1));
    expect(later.candidates[9]?.row.sleutel).toBe(candidates[9]?.row.sleutel);
  });

  it('has its size, and no key, card or reference twice', () => {
    expect([candidates.length, employers.length, vacancies.length]).toEqual([3_000, 250, 400]);
    expect(new Set(candidates.map(({ row }) => row.sleutel)).size).toBe(3_000);
    expect(new Set(employers.map(({ key }) => key)).size).toBe(250);
    expect(new Set(vacancies.map(({ reference }) => reference)).size).toBe(400);
  });

  it('holds nothing shaped like a BSN', () => {
    expect(findBsnInValue(region)).toEqual([]);
  });

  it('gives only addresses and numbers that lead nowhere', () => {
    const text = JSON.stringify(region);

    expect([...text.matchAll(/@[\w.-]+/g)].filter(([found]) => !found.endsWith('.example'))).toEqual([]);
    expect(
      [...text.matchAll(/\b0\d{2} \d{3} \d{2} \d{2}\b/g)].every(([found]) => /^040 000 /.test(found)),
    ).toBe(true);
    expect(employers.map(({ account }) => account.nummerKvk)).toSatisfy((numbers: string[]) =>
      numbers.every((number) => /^000\d{5}$/.test(number)),
    );
    expect(new Set(employers.map(({ account }) => account.nummerKvk)).size).toBe(250);
  });

  it('fits the contracts of the services that it is sent to', () => {
    const refused = [
      ...candidates.map(({ row }) => bulkRegel.safeParse(row)),
      ...employers.map(({ account }) => WerkgeverInvoer.safeParse(account)),
      ...employers.map(({ contact }) => ContactpersoonInvoer.safeParse(contact)),
      ...vacancies.map(({ input }) => VacatureInvoer.safeParse(input)),
    ].flatMap(({ error }) => error?.issues ?? []);

    expect(refused).toEqual([]);
  });
});

describe('the organisations', () => {
  it('are thirteen gemeenten, UWV and three uitvoerders, of whom each gemeente has one', () => {
    const { organisations, uitvoering } = region.definition;
    const participation = uitvoering.filter(({ wetten }) => wetten.includes('participatiewet'));

    expect(organisations.filter(({ kind }) => kind === 'gemeente')).toHaveLength(13);
    expect(organisations.filter(({ kind }) => kind !== 'gemeente')).toHaveLength(4);
    expect(participation.flatMap(({ gemeenteCodes }) => gemeenteCodes).toSorted()).toEqual(
      gemeenten.map(({ code }) => code).toSorted(),
    );
  });

  it('have someone who signs in for every role, and a begeleider who is away with a deputy', () => {
    const { people } = region.definition;
    const signingIn = people.filter(({ signIn }) => signIn);
    const roles = new Set(signingIn.flatMap(({ memberships }) => memberships.flatMap((one) => one.roles)));
    const employerRole = employers.some(({ portalPerson }) => portalPerson?.signsIn) ? ['werkgever'] : [];

    expect([...roles, ...employerRole].toSorted()).toEqual([...rollen.values].toSorted());
    expect(people).toHaveLength(24);
    expect(people.filter(({ absences }) => absences).map(({ key, deputy }) => ({ key, deputy }))).toEqual([
      { key: 'carlijn', deputy: 'driss' },
    ]);
  });
});

describe('the people', () => {
  it('live and are guided as practice has it', () => {
    for (const { code, share } of gemeenten)
      expectAbout(
        ofPeople(({ woongemeente }) => woongemeente === code),
        share,
        2.5,
      );
    expectAbout(
      percent(candidates, ({ organisation }) => organisation === 'uwv'),
      45,
      2.5,
    );
    expectAbout(
      ofPeople(({ uitkering }) => uitkering === 'ww'),
      22,
      2.5,
    );
    expectAbout(
      ofPeople(({ uitkering }) => uitkering === 'wajong'),
      8,
      1.5,
    );
  });

  it('have profiles as incomplete as real ones', () => {
    const can = (row: Row) => row.arbeidsmarktkwalificatie;
    const speaksPoorly = (row: Row) =>
      can(row)?.taalbeheersing?.some(
        (one) => one.codeTaal === 'nld' && [1, 2].includes(one.codeNiveauTaalbeheersingMondeling ?? 0),
      ) ?? false;
    const hasLicence = (row: Row) => (can(row)?.rijbewijs ?? []).length > 0;
    const hasCar = (row: Row) => row.vervoermiddel?.some((one) => one.codeVervoermiddel === 1) ?? false;

    expectAbout(
      ofPeople((row) => can(row)?.opleiding === undefined),
      40,
      2.5,
    );
    expectAbout(
      ofPeople((row) => can(row)?.competentiebeheersing === undefined),
      30,
      2.5,
    );
    expectAbout(
      ofPeople(({ peildatum }) => (peildatum ?? today) < addDays(today, -182)),
      25,
      2.5,
    );
    expectAbout(
      ofPeople((row) => !hasLicence(row) && !hasCar(row)),
      40,
      2.5,
    );
    expectAbout(
      ofPeople((row) => (row.werktijden?.aantalWerkurenPerWeekMaximaal ?? 99) <= 24),
      35,
      2.5,
    );
    expectAbout(ofPeople(speaksPoorly), 15, 2);
  });

  it('stand as far from work as gemeenten reported, and 18 in a hundred in the doelgroepregister', () => {
    const registered = ({ regelingfeiten = [] }: Row) =>
      regelingfeiten.some(({ feit, waarde }) => feit === 'doelgroepregister' && waarde === 'ja');

    expectAbout(
      ofPeople(({ bemiddelbaarheid }) => bemiddelbaarheid === 'nog-niet'),
      36.3,
      2.5,
    );
    expectAbout(
      ofPeople(({ bemiddelbaarheid }) => bemiddelbaarheid === 'direct'),
      8,
      1.5,
    );
    expectAbout(
      ofPeople(({ bemiddelbaarheid }) => bemiddelbaarheid === 'niet-in-beeld'),
      12.5,
      2,
    );
    expectAbout(ofPeople(registered), 18, 2);
    expectAbout(
      ofPeople(({ beschikbaarheid }) => beschikbaarheid === 'aan-het-werk-wil-meer-uren'),
      4,
      1.5,
    );
  });

  it('have names that go with nothing else: the same name speaks Dutch well and poorly', () => {
    const poor = candidates.filter(({ row }) =>
      row.arbeidsmarktkwalificatie?.taalbeheersing?.some(
        (one) => one.codeTaal === 'nld' && one.codeNiveauTaalbeheersingMondeling === 2,
      ),
    );

    expect(new Set(poor.map(({ row }) => row.identiteit?.voornaam)).size).toBeGreaterThan(120);
  });
});

describe('the vacancies', () => {
  it('come from branches, ways of entering and kinds of employer as practice has it', () => {
    const slugOf = ({ input }: DemoVacancy) => input.beroep?.codeBeroepsnaam?.split(':').at(-1);
    const coded = vacancies.filter((vacancy) => slugOf(vacancy) !== undefined);

    for (const { key, share } of branches)
      expectAbout(
        percent(coded, (vacancy) => branchOf(slugOf(vacancy) ?? '').key === key),
        share,
        5,
      );
    expectAbout(
      ofVacancies(({ channel }) => channel === 'adviseur'),
      55,
      5,
    );
    expectAbout(
      ofVacancies(({ channel }) => channel === 'api'),
      25,
      5,
    );
    expectAbout(
      ofVacancies(({ input }) => input.werkgeversvorm === 'uitzend'),
      15,
      4,
    );
    expectAbout(
      ofVacancies(({ input }) => input.uitsluitendVoor !== undefined),
      6,
      2.5,
    );
    expectAbout(
      ofVacancies(({ input }) => (input.aantalGezocht ?? 1) > 1),
      20,
      5,
    );
  });

  it('are each told in a text of its own, and only a telegram is short', () => {
    const words = (text: string | undefined) => text?.split(/\s+/).length ?? 0;
    const short = vacancies.filter(
      ({ style, input }) => style !== 'telegram' && words(input.omschrijvingVacature) <= 40,
    );

    expect(short).toEqual([]);
    expect(new Set(vacancies.map(({ input }) => input.omschrijvingVacature)).size).toBe(400);
    expect(
      vacancies.filter(({ input }) => /\{|undefined|NaN/.test(input.omschrijvingVacature ?? '')),
    ).toEqual([]);
  });

  it('hold the ones that the stories walk through', () => {
    const story = (number: number) =>
      vacancies.find(({ reference }) => reference === `VB-VERHAAL-${number}`)?.input;

    expect(story(1)).toMatchObject({ aantalGezocht: 6, begintijd: '06:00' });
    expect(story(3)?.beroep?.codeBeroepsnaam).toBe(occupationOf('schilder').uri);
    expect(story(4)?.uitsluitendVoor?.doelgroep).toBe('doelgroepregister');
    expect(story(6)?.omschrijvingVacature).toMatch(/jonge man.*Accentloos.*VOG.*rijbewijs is een pré/s);
  });
});
