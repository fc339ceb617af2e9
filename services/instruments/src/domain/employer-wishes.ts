/** What an employer is helped with by an instrument: the words under which the menukaart puts it. */
import type { InstrumentSoort } from '@vlinderdas/vocabulary/instruments';
import type { WerkgeverWens } from '../contract/advice.resource.ts';

const WISHES: Readonly<Record<InstrumentSoort, readonly [WerkgeverWens, ...WerkgeverWens[]]>> = {
  loonkosten: ['minder-loonkosten'],
  risico: ['minder-risico'],
  begeleiding: ['begeleiding'],
  proberen: ['eerst-proberen'],
  werkplek: ['werkplek'],
  scholing: ['opleiden'],
  werkvorm: ['werkplek', 'begeleiding'],
  vervoer: ['werkplek'],
  premie: ['minder-loonkosten'],
};

/** The first is where it stands. */
export function wishesOf(soort: InstrumentSoort): readonly WerkgeverWens[] {
  return WISHES[soort];
}
