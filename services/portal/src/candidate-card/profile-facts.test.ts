import { describe, expect, it } from 'vitest';
import { isUnknown, profileFacts, profileSteps, type ShownProfile } from './profile-facts.ts';

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
