/**
 * What really closes a gap in the practice of a werkgeversservicepunt. The region's catalogue of instruments
 * says who offers it; that is not decided here. A driving licence has no entry on purpose: usually nothing helps
 * within the term of a vacancy, and saying so is more use than naming a course.
 */
import type { Evidence } from './explanation.ts';

export const BRIDGES = [
  'korte-scholing',
  'taaltraining',
  'taal-op-de-werkvloer',
  'vervoersvoorziening',
  'rooster-aanpassen',
  'jobcarving',
  'duobaan',
  'leerroute',
  'andere-taken',
  'interne-werkbegeleiding',
  'werkplekaanpassing',
  'later-beginnen',
] as const;
export type BridgeId = (typeof BRIDGES)[number];

const BY_KIND: Readonly<Record<Evidence['kind'], readonly BridgeId[]>> = {
  beroep: ['leerroute', 'andere-taken'],
  ervaring: ['interne-werkbegeleiding', 'leerroute'],
  competentie: ['korte-scholing', 'interne-werkbegeleiding', 'jobcarving'],
  certificaat: ['korte-scholing'],
  rijbewijs: [],
  taal: ['taaltraining', 'taal-op-de-werkvloer'],
  niveau: ['leerroute', 'andere-taken'],
  opleiding: ['leerroute', 'andere-taken'],
  uren: ['jobcarving', 'duobaan'],
  reistijd: ['vervoersvoorziening', 'rooster-aanpassen'],
  werktijden: ['rooster-aanpassen'],
  begintijd: ['rooster-aanpassen', 'vervoersvoorziening'],
  contract: [],
  wensen: [],
  omstandigheden: ['jobcarving', 'werkplekaanpassing'],
  beschikbaarheid: ['later-beginnen'],
  wederzijds: [],
};

/**
 * A professional diploma takes a leerroute or other tasks, not a short course.
 *
 * @param isDiploma whether a certificate number stands for a diploma that the law asks
 */
export function bridgesFor(
  evidence: Evidence,
  isDiploma: (certificate: number) => boolean,
): readonly BridgeId[] {
  if (evidence.kind === 'certificaat' && isDiploma(evidence.certificate))
    return ['leerroute', 'andere-taken'];
  return BY_KIND[evidence.kind];
}

/** The same for who knows only what kind of thing lacks, not which: a reader of the wire. */
export function bridgesForKind(kind: Evidence['kind']): readonly BridgeId[] {
  return BY_KIND[kind];
}
