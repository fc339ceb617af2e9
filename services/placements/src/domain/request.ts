/** Which candidates go into which request: one per team, or per begeleider where there is no team. */

export interface AskedCandidate {
  candidateId: string;
  ownerOrganisationId: string;
  teamId: string | null;
  begeleiderId: string | null;
}

export interface RequestGroup<T extends AskedCandidate> {
  ownerOrganisationId: string;
  teamId: string | null;
  candidates: readonly T[];
}

export function groupByTeam<T extends AskedCandidate>(candidates: readonly T[]): RequestGroup<T>[] {
  const groups = Map.groupBy(candidates, ({ ownerOrganisationId, teamId, begeleiderId }) =>
    [ownerOrganisationId, teamId ?? begeleiderId ?? ''].join(' '),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first
      ? [{ ownerOrganisationId: first.ownerOrganisationId, teamId: first.teamId, candidates: members }]
      : [];
  });
}
