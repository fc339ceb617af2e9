/** Small facts of a vacancy: whether public transport comes there, and the certificate of good conduct. */

import { matchesIn } from '../matches.ts';
import type { Finding } from '../reading.ts';
import { after, askedAt, before, factOf, findingOf, type Scan, surest } from '../scan.ts';

const REACHABLE =
  /(?<![a-z])(?:(goed|prima|uitstekend|makkelijk|gemakkelijk|eenvoudig|niet|slecht|moeilijk|lastig|nauwelijks|minder goed)? ?(?:te )?(?:bereikbaar|bereiken)(?: is)? (?:met|per|via) (?:het |de )?(?:ov|openbaar vervoer|bus|trein)|(?:met|per|via) (?:het |de )?(?:ov|openbaar vervoer|bus|trein)(?: en (?:de )?fiets)?(?: is dit| is het)? (?:goed|prima|uitstekend|makkelijk|niet|slecht|moeilijk|lastig|nauwelijks|minder goed)? ?(?:te )?(?:bereikbaar|bereiken)|ov-bereikbaar|(?:bushalte|station|treinstation|halte) (?:voor de deur|om de hoek|op loopafstand|vlakbij|dichtbij|ligt|is)|(?:geen|er komt geen|er rijdt geen) (?:bus|openbaar vervoer|ov)|(?:bus|openbaar vervoer|ov) komt er niet|niet (?:met|per) (?:het )?(?:ov|openbaar vervoer|bus))(?![a-z])/g;
const UNREACHABLE = /(?<![a-z])(?:niet|slecht|moeilijk|lastig|nauwelijks|minder goed|geen)(?![a-z])/;
const VOG =
  /(?<![a-z0-9])(?:v\.?o\.?g\.?|verklaring omtrent (?:het |goed )?gedrag|bewijs van goed gedrag|verklaring van goed gedrag|(?:blanco|schoon) strafblad|uittreksel (?:uit (?:het|je) )?strafregister)(?![a-z0-9])/g;
/** Those that others apply for. */
const OF_OTHERS = /^[ -]?aanvra(?:gen|ag) (?:van|voor|behandel|afhandel|beoordeel)/;

export function readPublicTransport(scan: Scan): Finding<boolean> | null {
  const found = matchesIn(scan, REACHABLE).map(({ span, found: match }) => {
    const words = `${before(scan.text, span.from, 10)}${match[0]}`;
    return factOf(scan, span, !UNREACHABLE.test(words), 850);
  });
  return surest(found);
}

export function readVog(scan: Scan): Finding<true> | null {
  const found = matchesIn(scan, VOG).flatMap(({ span }) => {
    if (OF_OTHERS.test(after(scan.text, span.to, 30))) return [];
    const asked = askedAt(scan, 'vog', span);
    // The employer often pays for it: that too says that it is asked.
    return asked === 'niet'
      ? []
      : [findingOf(scan, span, true as const, asked === 'gewenst' ? 'gewenst' : 'vereist', 950)];
  });
  return surest(found);
}
