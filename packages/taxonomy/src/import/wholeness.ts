/**
 * Whether files that can be read are also whole. A file that was cut off exactly between two rows has no fault of
 * its own; it shows itself in what the files say of each other.
 */

/** One in two hundred references may lead nowhere: publishers forget some. */
const STRAYS_PER_MILLE = 5;
/** Every occupation of ESCO and CompetentNL asks something. A few that do not are the publisher's affair. */
const SILENT_PER_MILLE = 50;
const SILENT_AT_LEAST = 10;

/** Dutch sentences; none when nothing points at a part that is missing. */
export function findMissingParts(counts: {
  /** References, and how many of them lead to nothing. */
  readonly relations: number;
  readonly strays: number;
  /** Occupations, and how many of them ask nothing. */
  readonly occupations: number;
  readonly silent: number;
}): string[] {
  const { relations, strays, occupations, silent } = counts;
  const missing: string[] = [];
  if (strays * 1000 > relations * STRAYS_PER_MILLE) {
    missing.push(
      `${strays} van de ${relations} relaties verwijzen naar een beroep of vaardigheid die er niet is. Is een bestand afgekapt, of van een andere versie?`,
    );
  }
  const isTooSilent = silent >= SILENT_AT_LEAST && silent * 1000 > occupations * SILENT_PER_MILLE;
  if (isTooSilent || (silent > 0 && silent === occupations)) {
    missing.push(
      `${silent} van de ${occupations} beroepen vragen geen enkele vaardigheid. Is een bestand afgekapt?`,
    );
  }
  return missing;
}
