/**
 * The columns of the spreadsheet in which a provider delivers its set: one row per variant. A column says where its
 * value stands in a variant; everything else, reading, writing, the report and the empty form, follows from this list.
 */
import {
  bedragSoorten,
  dennisDoelgroepen,
  duurEenheden,
  duurSoorten,
  kostenEenheden,
  regelaars,
} from '@vlinderdas/vocabulary/instruments';
import { formulierKanalen } from '../../contract/parts.resource.ts';
import {
  type CellKind,
  choiceCell,
  dateCell,
  euroCell,
  listCell,
  numberCell,
  textCell,
  wholeNumberCell,
  yesNoCell,
} from './cell.ts';
import { conditionCell, sourceCell, stepCell } from './structured-cells.ts';

export interface Column {
  /** Heading, and the name by which the report calls it. */
  name: string;
  /** Where the value stands in a variant, or how the row is addressed (`instrument`, `aanbieder`). */
  path: readonly string[];
  kind: CellKind;
}

const column = <Value>(name: string, path: string, kind: CellKind<Value>): Column => ({
  name,
  path: path.split('.'),
  kind: kind as CellKind,
});

/** Fills the source of every aspect in the row that has none of its own. */
export const SHARED_SOURCE = 'bron';

export const columns: readonly Column[] = [
  column('instrument', 'instrumentCode', textCell),
  column('aanbieder', 'organisatieId', textCell),
  column('gemeente', 'gemeentecode', textCell),
  column('geldt vanaf', 'geldtVanaf', dateCell),
  column('geldt tot', 'geldtTot', dateCell),
  column('herzien op', 'herzienOp', dateCell),
  column('gepubliceerd', 'gepubliceerd', yesNoCell),
  column('aangeboden', 'beleid.aangeboden', yesNoCell),
  column('doelgroepen', 'beleid.doelgroepen', listCell(choiceCell(dennisDoelgroepen), 'semicolon')),
  column('ook voor uwv', 'beleid.ookVoorUwv', yesNoCell),
  column('toelichting beleid', 'beleid.toelichting', textCell),
  column('voorwaarden', 'voorwaarden.lijst', listCell(conditionCell, 'line')),
  column('overige voorwaarden', 'voorwaarden.overig', listCell(textCell, 'line')),
  column('maatwerk', 'voorwaarden.maatwerk', textCell),
  column('bedragsoort', 'bedrag.soort', choiceCell(bedragSoorten)),
  column('bedrag', 'bedrag.inCenten', euroCell),
  column('per', 'bedrag.eenheid', choiceCell(kostenEenheden)),
  column('percentage', 'bedrag.percentage', numberCell),
  column('percentage van', 'bedrag.percentageVan', textCell),
  column('maximum', 'bedrag.maximumInCenten', euroCell),
  column('maximum per', 'bedrag.maximumEenheid', choiceCell(kostenEenheden)),
  column('toelichting bedrag', 'bedrag.toelichting', textCell),
  column('duursoort', 'duur.soort', choiceCell(duurSoorten)),
  column('duur', 'duur.waarde', wholeNumberCell),
  column('duur in', 'duur.eenheid', choiceCell(duurEenheden)),
  column('verlengbaar tot', 'duur.verlengbaarTot', wholeNumberCell),
  column('toelichting duur', 'duur.toelichting', textCell),
  column('stappen', 'werkwijze.stappen', listCell(stepCell, 'line')),
  column('aanvragen door', 'werkwijze.aanvragenDoor', choiceCell(regelaars)),
  column('aanvragen uiterlijk', 'werkwijze.aanvragenUiterlijk', textCell),
  column('beslistermijn', 'werkwijze.beslistermijnInDagen', wholeNumberCell),
  column('betaaltermijn', 'werkwijze.betaaltermijnInDagen', wholeNumberCell),
  column('formulierkanaal', 'formulier.kanaal', choiceCell(formulierKanalen)),
  column('formulier', 'formulier.naam', textCell),
  column('formulierlink', 'formulier.link', textCell),
  column('contact', 'contact.naam', textCell),
  column('contact telefoon', 'contact.telefoonnummer', textCell),
  column('contact mail', 'contact.emailadres', textCell),
  column('contact link', 'contact.link', textCell),
  column('geld uit', 'financiering.naam', textCell),
  column('geld eindigt op', 'financiering.eindigtOp', dateCell),
  column(SHARED_SOURCE, SHARED_SOURCE, sourceCell),
  column('bron beleid', 'beleid.bron', sourceCell),
  column('bron voorwaarden', 'voorwaarden.bron', sourceCell),
  column('bron bedrag', 'bedrag.bron', sourceCell),
  column('bron duur', 'duur.bron', sourceCell),
  column('bron werkwijze', 'werkwijze.bron', sourceCell),
  column('bron formulier', 'formulier.bron', sourceCell),
];

export const requiredColumns: readonly string[] = ['instrument', 'geldt vanaf'];
