/** Who and what there is in the played region: ids, the moment and the people who sign in. */
export const played = {
  now: '2026-11-24T10:00:00Z',
  regionId: '0192d0a0-0000-7000-8000-0000000000aa',
  ownOrganisation: '0192d0a0-0000-7000-8000-0000000000b1',
  otherOrganisation: '0192d0a0-0000-7000-8000-0000000000b2',
  employer: '0192d0a0-0000-7000-8000-0000000000b3',
  guide: '0192d0a0-0000-7000-8000-0000000000c1',
  adviser: '0192d0a0-0000-7000-8000-0000000000c2',
  team: '0192d0a0-0000-7000-8000-0000000000d1',
  candidate: '0192d0a0-0000-7000-8000-0000000000e1',
  painter: '0192d0a0-0000-7000-8000-0000000000e2',
  otherCandidate: '0192d0a0-0000-7000-8000-0000000000e3',
  vacancy: '0192d0a0-0000-7000-8000-0000000000f1',
  request: '0192d0a0-0000-7000-8000-000000000101',
  proposal: '0192d0a0-0000-7000-8000-000000000102',
  secondProposal: '0192d0a0-0000-7000-8000-000000000103',
} as const;

/** Someone to sign in as. */
export function playedPerson(role: string, organisation: string = played.ownOrganisation) {
  return {
    subject: role === 'werkgeversadviseur' ? played.adviser : played.guide,
    name: role === 'werkgeversadviseur' ? 'Mila Verbeek' : 'Anna Peters',
    regio: played.regionId,
    organisatie: organisation,
    rollen: [role],
  };
}
