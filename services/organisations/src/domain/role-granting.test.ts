import { describe, expect, it } from 'vitest';
import { grantableRoles, mayChangeSignIn, refusedRoles } from './role-granting.ts';

const own = { id: 'own', kind: 'gemeentelijke-dienst' } as const;
const other = { id: 'other', kind: 'uwv' } as const;
const employer = { id: 'shop', kind: 'werkgever' } as const;

const granterOf = (...roles: string[]) => ({ organisationId: 'own', roles });

describe('giving roles', () => {
  it('lets nobody make themselves regiocoordinator but a regiocoordinator', () => {
    expect(grantableRoles(granterOf('beheerder', 'teamleider'), own).has('regiocoordinator')).toBe(false);
    expect(grantableRoles(granterOf('regiocoordinator'), other).has('regiocoordinator')).toBe(true);
  });

  it('ends for a beheerder at the own organisation', () => {
    expect(grantableRoles(granterOf('beheerder'), own).has('teamleider')).toBe(true);
    expect(grantableRoles(granterOf('beheerder'), other).size).toBe(0);
  });

  it('lets a teamleider appoint the people of the work only', () => {
    expect([...grantableRoles(granterOf('teamleider'), own)].sort()).toEqual([
      'begeleider',
      'nazorgcontact',
      'werkgeversadviseur',
    ]);
  });

  it('lets a werkgeversadviseur invite people of an employer, and nobody give them another role', () => {
    expect([...grantableRoles(granterOf('werkgeversadviseur'), employer)]).toEqual(['werkgever']);
    expect(grantableRoles(granterOf('beheerder', 'regiocoordinator'), employer).size).toBe(0);
    expect(grantableRoles(granterOf('werkgeversadviseur'), own).has('werkgever')).toBe(false);
  });

  it('refuses taking away a role as much as giving it', () => {
    const grantable = grantableRoles(granterOf('teamleider'), own);

    expect(refusedRoles(grantable, ['beheerder', 'begeleider'], ['begeleider'])).toEqual(['beheerder']);
    expect(refusedRoles(grantable, ['beheerder'], ['beheerder', 'begeleider'])).toEqual([]);
  });
});

describe('changing how someone signs in', () => {
  it('is for the beheerder of the only organisation of that person', () => {
    expect(mayChangeSignIn(granterOf('beheerder'), ['own'])).toBe(true);
    expect(mayChangeSignIn(granterOf('teamleider'), ['own'])).toBe(false);
    expect(mayChangeSignIn(granterOf('beheerder'), ['own', 'other'])).toBe(false);
    expect(mayChangeSignIn(granterOf('beheerder'), [])).toBe(false);
  });
});
