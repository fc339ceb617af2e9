/** To whom a request goes: the begeleiders, who stands in for them today, and their team. */
import type { Call } from '@vlinderdas/platform/http/call';
import type { CollegaContact } from '../contract/proposal-parts.resource.ts';
import type { AskedCandidate, RequestGroup } from '../domain/request.ts';
import type { Neighbours } from '../remote/neighbours.ts';

export interface Addressees {
  ids: string[];
  /** By begeleider who is away: who stands in. */
  standIns: ReadonlyMap<string, string>;
  contact: CollegaContact | null;
}

const toContact = (person: {
  id?: string;
  naam: string;
  telefoonnummer?: string | undefined;
}): CollegaContact => ({
  ...(person.id !== undefined && { id: person.id }),
  naam: person.naam,
  ...(person.telefoonnummer !== undefined && { telefoonnummer: person.telefoonnummer }),
});

/** A begeleider or team that organisations does not know is left out: anyone of the organisation can answer then. */
export async function findAddressees(
  neighbours: Pick<Neighbours, 'findStandIn' | 'findTeam'>,
  call: Call,
  group: RequestGroup<AskedCandidate>,
): Promise<Addressees> {
  const begeleiders = [...new Set(group.candidates.flatMap(({ begeleiderId }) => begeleiderId ?? []))];
  const [team, ...found] = await Promise.all([
    group.teamId === null ? undefined : neighbours.findTeam(call, group.teamId),
    ...begeleiders.map(async (id) => ({ id, answer: await neighbours.findStandIn(call, id) })),
  ]);
  const present = found.flatMap(({ id, answer }) =>
    answer?.neemtWaar ? [{ id, person: answer.neemtWaar }] : [],
  );
  const [first] = present;
  return {
    ids: [
      ...new Set([
        ...found.filter(({ answer }) => answer !== undefined).map(({ id }) => id),
        ...present.map(({ person }) => person.id),
        ...(team?.leden.map((member) => member.id) ?? []),
      ]),
    ],
    standIns: new Map(
      present.filter(({ id, person }) => person.id !== id).map(({ id, person }) => [id, person.id]),
    ),
    contact: first
      ? toContact(first.person)
      : team
        ? toContact({ naam: team.naam, telefoonnummer: team.telefoonnummer })
        : null,
  };
}
