/** The cells of the authorisation matrix: for one operation, who calls from where, and what the contract says of it. */
import type { OperationShape, Reach } from '@vlinderdas/platform/http/contract';
import { type Caller, EMPLOYER_ROLE, type Place, personRoles, places, SOURCE_ROLE } from './actor.ts';
import { KEY_RIGHTS, nobody, type World } from './world.ts';

/**
 * - `reached`: the operation works;
 * - `hidden`: the answer is that of an id that does not exist, and a list is without it;
 * - `forbidden`: the role, or the right of the key, is not enough;
 * - `unauthenticated`: nobody signed in.
 */
type Verdict = 'reached' | 'hidden' | 'forbidden' | 'unauthenticated';

export interface Case {
  caller: Caller;
  verdict: Verdict;
  /** The same role in the own organisation: whose target it is. */
  holder: Caller;
}

export interface Machines {
  /** With every right, per place where there is such a key. */
  keys: ReadonlyMap<Place, Caller>;
  /** With one right only: the key of the map. */
  narrow: ReadonlyMap<string, Caller>;
}

const ACCOUNT_RIGHT = 'werkgever:lezen';
const FOREIGN_SCOPE = 'iets:anders';

export async function createMachines(world: World): Promise<Machines> {
  const keys = new Map<Place, Caller>();
  for (const place of ['own', 'other', 'elsewhere'] as const)
    keys.set(place, await world.key(place, KEY_RIGHTS));
  const narrow = new Map<string, Caller>();
  for (const right of KEY_RIGHTS) narrow.set(right, await world.key('own', [right]));
  // The day of a key's first use is kept; let that be before the test looks.
  for (const key of [...keys.values(), ...narrow.values()])
    await world.must(key, 'werkgeverBekijken', { params: { werkgeverId: key.organisationId } });
  return { keys, narrow };
}

function verdictAt(reach: Reach, place: Place): Verdict {
  if (reach === 'any' || place === 'own') return 'reached';
  return reach === 'region' && place === 'other' ? 'reached' : 'hidden';
}

/** Everybody there is, with what the operation's own table says. */
export function casesOf(operation: OperationShape, world: World, machines: Machines): Case[] {
  if (operation.access === 'public') {
    return [nobody, world.person('own', 'werkgeversadviseur'), world.person('elsewhere', EMPLOYER_ROLE)].map(
      (caller) => ({ caller, verdict: 'reached' as const, holder: caller }),
    );
  }
  const { access, scope } = operation;
  const listed = Object.keys(access).find((role) => role !== SOURCE_ROLE) ?? EMPLOYER_ROLE;
  const anyHolder = world.person('own', listed);
  const cases: Case[] = [{ caller: nobody, verdict: 'unauthenticated', holder: anyHolder }];

  for (const role of personRoles) {
    const reach = access[role];
    const holder = world.person('own', role);
    if (reach === undefined) {
      cases.push({ caller: holder, verdict: 'forbidden', holder: anyHolder });
      continue;
    }
    for (const place of places)
      cases.push({ caller: world.person(place, role), verdict: verdictAt(reach, place), holder });
    if (reach === 'own') {
      const actorId = world.person('own', role === 'beheerder' ? 'begeleider' : 'beheerder').actorId;
      const colleague = world.person('own', role, { actorId });
      cases.push({
        caller: { ...colleague, name: `colleague ${colleague.name}` },
        verdict: 'hidden',
        holder,
      });
    }
  }

  const holder = world.source('own', scope ?? FOREIGN_SCOPE);
  const sourceReach = access[SOURCE_ROLE];
  if (sourceReach === undefined || scope === undefined) {
    cases.push({ caller: holder, verdict: 'forbidden', holder: anyHolder });
  } else {
    for (const place of places)
      cases.push({ caller: world.source(place, scope), verdict: verdictAt(sourceReach, place), holder });
    cases.push({ caller: world.source('own', FOREIGN_SCOPE), verdict: 'forbidden', holder });
  }

  const employer = world.person('own', EMPLOYER_ROLE);
  const keyReach = access[EMPLOYER_ROLE];
  const works = keyReach !== undefined && [...KEY_RIGHTS, ACCOUNT_RIGHT].includes(scope ?? '');
  for (const [place, caller] of machines.keys) {
    if (works && keyReach) cases.push({ caller, verdict: verdictAt(keyReach, place), holder: employer });
    else if (place === 'own') cases.push({ caller, verdict: 'forbidden', holder: anyHolder });
  }
  if (works && scope !== ACCOUNT_RIGHT) {
    for (const [right, caller] of machines.narrow)
      if (right !== scope) cases.push({ caller, verdict: 'forbidden', holder: employer });
  }
  return cases;
}
