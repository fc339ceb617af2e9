/** Who can be reached today when someone is away: the deputy, the deputy's deputy, else a colleague of the team. */
import type { IsoDate } from '@vlinderdas/kernel/dates';

export interface AbsencePeriod {
  startsOn: IsoDate;
  /** Last day. */
  endsOn: IsoDate;
}

/** What has to be known of a person to find out who stands in. */
export interface Availability {
  id: string;
  active: boolean;
  deputyId: string | null;
  absences: readonly AbsencePeriod[];
}

export interface StandIn {
  /** The period in which the person is away on that day. */
  absence: AbsencePeriod | undefined;
  /** The person itself, or who stands in; undefined when nobody is there. */
  personId: string | undefined;
}

function absenceOn(person: Availability, date: IsoDate): AbsencePeriod | undefined {
  return person.absences.find(({ startsOn, endsOn }) => startsOn <= date && date <= endsOn);
}

function isThere(person: Availability, date: IsoDate): boolean {
  return person.active && absenceOn(person, date) === undefined;
}

/**
 * @param people everyone who may be met on the chain of deputies, by id
 * @param colleagues ids to fall back on, in order: the team, then its leaders
 */
export function findStandIn(
  personId: string,
  people: ReadonlyMap<string, Availability>,
  colleagues: readonly string[],
  date: IsoDate,
): StandIn {
  const person = people.get(personId);
  const absence = person && absenceOn(person, date);
  const met = new Set<string>();
  for (let current = person; current && !met.has(current.id); ) {
    if (isThere(current, date)) return { absence, personId: current.id };
    met.add(current.id);
    current = current.deputyId === null ? undefined : people.get(current.deputyId);
  }
  const fallback = colleagues.find((id) => {
    const colleague = people.get(id);
    return colleague !== undefined && !met.has(id) && isThere(colleague, date);
  });
  return { absence, personId: fallback };
}
