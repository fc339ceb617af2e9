/** Values that source systems send and that cannot be: they are kept, reported and counted as unknown. */
import type { Random } from '../random.ts';
import type { DemoCandidate } from './candidate.ts';

type Row = DemoCandidate['row'];

const unknownOccupation = 'https://linkeddata.competentnl.example/id/occupation/onbekend';

const faults: readonly ((row: Row) => Row)[] = [
  (row) => ({ ...row, mobiliteit: { ...row.mobiliteit, bemiddelingspostcode: '5699ZZ' } }),
  (row) => ({ ...row, mobiliteit: { ...row.mobiliteit, bemiddelingspostcode: '56 onbekend' } }),
  (row) => ({
    ...row,
    werktijden: { aantalWerkurenPerWeekMinimaal: 36, aantalWerkurenPerWeekMaximaal: 24 },
  }),
  (row) => ({
    ...row,
    bemiddelingsberoep: [...(row.bemiddelingsberoep ?? []), { codeBeroepsnaam: unknownOccupation }],
  }),
  (row) => ({
    ...row,
    flexibiliteit: {
      datumAanvangBeschikbaarVoorWerk: '2024-06-01',
      datumEindeBeschikbaarVoorWerk: '2024-01-01',
    },
  }),
];

export function withImplausible(random: Random, row: Row): Row {
  return random.pick(faults)(row);
}
