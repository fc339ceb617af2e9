/** What is arranged around a placement, in words of the wire. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type {
  NieuweRegeling,
  PlaatsingRegeling,
  PlaatsingRegelingen,
  RegelingWijziging,
  Termijn,
} from '../contract/placement-regelingen.resource.ts';
import type { Placement } from '../domain/placement.ts';
import {
  type PlacementRegeling,
  termsOf,
  termsOfJob,
  type WatchedTerm,
} from '../domain/placement-regeling.ts';

export function toNewRegeling(input: NieuweRegeling, placementId: string, id: string): PlacementRegeling {
  return {
    id,
    revision: 1,
    placementId,
    code: input.code,
    name: input.naam,
    state: input.stand,
    fromOn: input.vanaf,
    untilOn: input.tot ?? null,
    requestedOn: input.aangevraagdOp ?? null,
    decidedOn: input.beslotenOp ?? null,
    fundingEndsOn: input.financieringTot ?? null,
    followUp: null,
    followUpOn: null,
    loonwaarde: null,
  };
}

/** What is not mentioned stays; null removes. */
export function applyChange(current: PlacementRegeling, change: RegelingWijziging): PlacementRegeling {
  const or = <T>(given: T | null | undefined, before: T | null): T | null =>
    given === undefined ? before : given;
  const { vervolg } = change;
  return {
    ...current,
    state: change.stand ?? current.state,
    fromOn: change.vanaf ?? current.fromOn,
    untilOn: or(change.tot, current.untilOn),
    requestedOn: or(change.aangevraagdOp, current.requestedOn),
    decidedOn: or(change.beslotenOp, current.decidedOn),
    fundingEndsOn: or(change.financieringTot, current.fundingEndsOn),
    followUp: vervolg === undefined ? current.followUp : (vervolg?.besluit ?? null),
    followUpOn: vervolg === undefined ? current.followUpOn : (vervolg?.datum ?? null),
    loonwaarde: or(change.loonwaarde, current.loonwaarde),
  };
}

function toTermWire({ code, title, dueOn, warnFrom, done, source }: WatchedTerm): Termijn {
  return {
    soort: code,
    titel: title,
    uiterlijk: dueOn,
    waarschuwenVanaf: warnFrom,
    gedaan: done,
    bron: source,
  };
}

export function toRegelingWire(
  it: PlacementRegeling,
  job: Pick<Placement, 'startOn' | 'endOn'>,
): PlaatsingRegeling {
  return {
    id: it.id,
    revisie: it.revision,
    plaatsingId: it.placementId,
    code: it.code,
    naam: it.name,
    stand: it.state,
    vanaf: it.fromOn,
    ...(it.untilOn !== null && { tot: it.untilOn }),
    ...(it.requestedOn !== null && { aangevraagdOp: it.requestedOn }),
    ...(it.decidedOn !== null && { beslotenOp: it.decidedOn }),
    ...(it.fundingEndsOn !== null && { financieringTot: it.fundingEndsOn }),
    ...(it.followUp !== null &&
      it.followUpOn !== null && { vervolg: { besluit: it.followUp, datum: it.followUpOn } }),
    ...(it.loonwaarde !== null && { loonwaarde: it.loonwaarde }),
    termijnen: termsOf(it, job).map(toTermWire),
  };
}

export function toRegelingenWire(
  regelingen: readonly PlacementRegeling[],
  job: Pick<Placement, 'startOn' | 'endOn'>,
  today: IsoDate,
): PlaatsingRegelingen {
  return {
    resultaten: regelingen.map((it) => toRegelingWire(it, job)),
    termijnen: termsOfJob(job, today).map(toTermWire),
  };
}
