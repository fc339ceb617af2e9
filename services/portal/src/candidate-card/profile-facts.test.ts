import { describe, expect, it } from 'vitest';
import { isUnknown, profileFacts, profileSteps, type ShownProfile } from './profile-facts.ts';

const NOT_ASKED_FOR = () => '';
const IRREGULAR = 'Onregelmatig werk of ploegendienst';

describe('when someone can work', () => {
  const rows = (profile: ShownProfile) =>
    new Map(
      profileFacts('uren', profile, NOT_ASKED_FOR).map((fact) => [
        fact.name,
        isUnknown(fact) ? undefined : String(fact.value),
      ]),
    );
  const answered = (indicatieOnregelmatigWerkOfPloegendienst: 0 | 1 | 2) => ({
    flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst },
  });

  it('is by day for who cannot work irregularly', () => {
    const shown = rows(answered(2));

    expect([shown.get(IRREGULAR), shown.has('Wanneer')]).toEqual(['nee', false]);
  });

  it('is to be asked of who can work irregularly and named no moments', () => {
    const shown = rows(answered(1));

    expect([shown.get(IRREGULAR), shown.has('Wanneer'), shown.get('Wanneer')]).toEqual([
      'ja',
      true,
      undefined,
    ]);
    expect(missingIn({ ...complete, werkgrenzen: {}, ...answered(1) })).toEqual(['Wanneer']);
    expect(missingIn({ ...complete, werkgrenzen: {}, ...answered(2) })).toEqual([]);
  });

  it('is not known without moments and without that answer', () => {
    for (const profile of [{}, answered(0)]) {
      expect(rows(profile).has(IRREGULAR)).toBe(false);
      expect(rows(profile).has('Wanneer')).toBe(true);
      expect(rows(profile).get('Wanneer')).toBeUndefined();
    }
  });

  it('is both when both are there', () => {
    const shown = rows({ ...answered(1), werkgrenzen: { werkmomenten: ['avond'] } });

    expect([shown.get('Wanneer'), shown.get(IRREGULAR)]).toEqual(['’s avonds', 'ja']);
  });
});

const rowsOf = (profile: ShownProfile) => profileSteps.flatMap((step) => profileFacts(step, profile, String));
/** The rows that say something is missing, not that it was left open. */
const missingIn = (profile: ShownProfile) =>
  rowsOf(profile)
    .filter(({ value }) => String(value).includes('niet bekend'))
    .map(({ name }) => name);

/** Nothing but what the completeness of a profile counts. */
const skills = {
  codeWerkEnDenkniveauWerkzoekende: 3,
  competentiebeheersing: ['a', 'b', 'c', 'd', 'e'].map((codeCompetentie) => ({ codeCompetentie })),
  werkervaring: [{ beroep: { codeBeroepsnaam: 'w' } }],
  taalbeheersing: [{ codeTaal: 'nld' }],
};
const complete: ShownProfile = {
  arbeidsmarktkwalificatie: skills,
  werktijden: { aantalWerkurenPerWeekMaximaal: 32 },
  werkgrenzen: { werkmomenten: ['overdag'] },
  vervoermiddel: [{ codeVervoermiddel: 1 }],
};

describe('the rows of a profile', () => {
  it('say of a complete profile that nothing is unknown', () => {
    expect(missingIn(complete)).toEqual([]);
  });

  it.each([
    ['Uren', { werktijden: {} }],
    ['Wanneer', { werkgrenzen: {} }],
    ['Reist met', { vervoermiddel: [] }],
    ['Kan', { arbeidsmarktkwalificatie: { ...skills, competentiebeheersing: [] } }],
    ['Werkte als', { arbeidsmarktkwalificatie: { ...skills, werkervaring: [] } }],
    ['Talen', { arbeidsmarktkwalificatie: { ...skills, taalbeheersing: [] } }],
  ])('say that %s is unknown, for completeness counts it', (name, lacking) => {
    expect(missingIn({ ...complete, ...lacking })).toEqual([name]);
  });

  it('say of a driving licence that someone can travel', () => {
    const driver = { ...skills, rijbewijs: [{ codeSoortRijbewijs: 'B' as const }] };

    expect(missingIn({ ...complete, vervoermiddel: [], arbeidsmarktkwalificatie: driver })).toEqual([]);
  });

  it('of an empty profile say what is asked first, and leave all of them out where only facts are shown', () => {
    expect(missingIn({})).toContain('Zoekt werk als');
    expect(rowsOf({}).every(isUnknown)).toBe(true);
  });
});
