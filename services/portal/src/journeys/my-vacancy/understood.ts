/** What we made of the employer's words: the occupation, what someone must be able to do, the work itself. */
import { badge } from '@vlinderdas/design/badge';
import { definitionList, type Fact } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { plekSoorten, uitsluitendVoor, voorwaardenNaSelectie } from '@vlinderdas/vocabulary/vacancies';
import { formatHoursPerWeek, formatList } from '@vlinderdas/vocabulary/wording';
import { CONDITIONS, SHIFTS } from '../../candidate-card/work-words.ts';
import { sayDate } from '../../frame/moments.ts';
import { isBroughtAlong } from '../../vacancy-form/recognised-rows.ts';
import { isRequired, type RequirementRow, requirementsOf } from '../../vacancy-form/requirement-rows.ts';
import { contractSaid, requirementName } from '../../vacancy-form/vacancy-words.ts';
import { myVacancyText as text } from './text.ts';

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'ja' : 'nee');

/** What was not said is not shown. */
export function workFacts(vacancy: Vacature, now: Date): Html {
  const { werktijden, arbeidsVoorwaarden: terms, adres, plaats, taken, beroep } = vacancy;
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden ?? {};
  const facts: [string, Content][] = [
    ['Beroep', beroep?.naam && text.occupation(beroep.naam, beroep.gevondenIn)],
    ['Taken', taken?.length ? html`<ul>${taken.map((task) => html`<li>${task}</li>`)}</ul>` : undefined],
    ['Over de taken valt te praten', yesNo(vacancy.takenAanpasbaar)],
    ['Uren', least === undefined && most === undefined ? undefined : formatHoursPerWeek(least, most)],
    [
      'Wanneer',
      formatList(
        (vacancy.werkmomenten ?? []).map((moment) => SHIFTS[moment as keyof typeof SHIFTS].toLowerCase()),
      ),
    ],
    ['Begintijd', vacancy.begintijd && `${vacancy.begintijd} uur`],
    ['Begint op', terms?.datumAanvangWerkzaamheden && sayDate(terms.datumAanvangWerkzaamheden, now)],
    ['Reageren tot en met', vacancy.sluitingsdatumVacature && sayDate(vacancy.sluitingsdatumVacature, now)],
    ['Duur van het contract', contractSaid(vacancy)],
    ['Loon', terms?.salarisIndicatie],
    ['Werkplek', [adres?.postcode, plaats].filter((part) => part).join(', ')],
    ['Openbaar vervoer', yesNo(vacancy.ovBereikbaar)],
    [
      'Het werk vraagt',
      formatList(
        (vacancy.werkomstandigheden ?? []).map((item) =>
          CONDITIONS[item as keyof typeof CONDITIONS].toLowerCase(),
        ),
      ),
    ],
    ['Begeleiding op de werkplek', yesNo(vacancy.begeleidingOpDeWerkplek)],
    ['Soort plek', vacancy.soortPlek && plekSoorten.labels[vacancy.soortPlek]],
    ['Open voor de banenafspraak', yesNo(vacancy.openVoorBanenafspraak)],
    ['Alleen voor', vacancy.uitsluitendVoor && uitsluitendVoor.labels[vacancy.uitsluitendVoor.doelgroep]],
    [
      'Na de keuze',
      formatList((vacancy.voorwaardenNaSelectie ?? []).map((value) => voorwaardenNaSelectie.labels[value])),
    ],
  ];
  const rows: Fact[] = facts.filter(([, value]) => value).map(([name, value]) => ({ name, value }));
  return definitionList(rows);
}

/** The weight that counts now. */
function weightOf(row: RequirementRow): Content {
  const isHard = isRequired(row);
  const note = row.origin === 'herkend' ? text.toConfirm : text.withoutReason;
  return html`${badge(isHard ? text.counts.vereist : text.counts.gewenst, isHard ? 'info' : 'neutral')}${row.ground !== undefined && cellNote(text.lawful(row.ground))}${row.weight === 'vereist' && !isHard && cellNote(note)}`;
}

function whence(row: RequirementRow, { herkenning }: Vacature): Content {
  const { origin, foundIn } = row;
  if (isBroughtAlong(row, herkenning)) return html`<span class="vd-note">${text.broughtAlong}</span>`;
  if (foundIn) return text.fromText(foundIn);
  return html`<span class="vd-note">${origin === 'bevestigd' ? text.confirmed : text.given}</span>`;
}

export function demandTable(vacancy: Vacature): Html {
  const rows = requirementsOf(vacancy);
  if (rows.length === 0) return emptyState({ title: text.noDemand, body: text.noDemandBody });
  return dataTable({
    caption: text.understood,
    rows,
    columns: [
      {
        head: 'Wat iemand kan of heeft',
        rowHeader: true,
        width: 'wide',
        cell: (row) => html`${requirementName(row)}${row.reason && cellNote(row.reason)}`,
      },
      { head: 'Telt als', cell: weightOf },
      { head: 'Uit uw woorden', width: 'wide', cell: (row) => whence(row, vacancy) },
    ],
  });
}
