/** What the employer asks, whole: requirements with their weight and where they came from, the work, the text. */
import { badge } from '@vlinderdas/design/badge';
import { buttonGroup, linkButton } from '@vlinderdas/design/button';
import { definitionList, type Fact, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import {
  invoerwijzen,
  isOpenVacatureStatus,
  plekSoorten,
  uitsluitendVoor,
  voorwaardenNaSelectie,
  wegingen,
  werkgeversvormen,
} from '@vlinderdas/vocabulary/vacancies';
import { formatHoursPerWeek, formatList } from '@vlinderdas/vocabulary/wording';
import { CONDITIONS, SHIFTS } from '../../candidate-card/work-words.ts';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { isBroughtAlong } from '../../vacancy-form/recognised-rows.ts';
import { isRequired, type RequirementRow, requirementsOf } from '../../vacancy-form/requirement-rows.ts';
import { contractSaid, ownWords, requirementName } from '../../vacancy-form/vacancy-words.ts';
import { vacancyText as text } from './text.ts';
import { mayWork, nameOf, type VacancyHead, vacancyHead } from './vacancy-head.ts';
import { vacancyNotices } from './vacancy-notices.ts';

const yesNo = (value: boolean | undefined) => (value === undefined ? undefined : value ? 'ja' : 'nee');

function rows({ vacancy, now }: VacancyHead): Fact[] {
  const { werktijden, arbeidsVoorwaarden: terms } = vacancy;
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden ?? {};
  const start = terms?.datumAanvangWerkzaamheden;
  const facts: [string, Content][] = [
    ['Beroep', vacancy.beroep?.naam ?? vacancy.herkenning.beroep?.naam],
    [
      'Taken',
      vacancy.taken?.length
        ? html`<ul>${vacancy.taken.map((task) => html`<li>${task}</li>`)}</ul>`
        : undefined,
    ],
    ['Taken aan te passen', yesNo(vacancy.takenAanpasbaar)],
    ['Uren', least === undefined && most === undefined ? undefined : formatHoursPerWeek(least, most)],
    [
      'Wanneer',
      formatList(
        (vacancy.werkmomenten ?? []).map((moment) => SHIFTS[moment as keyof typeof SHIFTS].toLowerCase()),
      ),
    ],
    ['Begintijd', vacancy.begintijd],
    ['Begint op', start && sayDate(start, now)],
    ['Reageren tot en met', vacancy.sluitingsdatumVacature && sayDate(vacancy.sluitingsdatumVacature, now)],
    ['Duur van het contract', contractSaid(vacancy)],
    ['Loon', terms?.salarisIndicatie],
    ['Postcode', [vacancy.adres?.postcode, vacancy.plaats].filter((part) => part).join(', ')],
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
    ['In dienst', vacancy.werkgeversvorm && werkgeversvormen.labels[vacancy.werkgeversvorm]],
    ['Formele werkgever', vacancy.formeleWerkgever?.naam],
    ['Open voor de banenafspraak', yesNo(vacancy.openVoorBanenafspraak)],
    [
      'Alleen voor',
      vacancy.uitsluitendVoor &&
        html`${uitsluitendVoor.labels[vacancy.uitsluitendVoor.doelgroep]}${cellNote(`Grond: ${vacancy.uitsluitendVoor.grond}`)}`,
    ],
    [
      'Na de keuze',
      formatList((vacancy.voorwaardenNaSelectie ?? []).map((value) => voorwaardenNaSelectie.labels[value])),
    ],
    [
      'Ontvangen',
      formatList(
        vacancy.bronnen.map(
          (source) =>
            `${invoerwijzen.labels[source.ingevoerdDoor].toLowerCase()}, ${sayMoment(source.ontvangenOp, now)}`,
        ),
      ),
    ],
  ];
  return facts.filter(([, value]) => value).map(([name, value]) => ({ name, value }));
}

const ORIGIN = {
  opgegeven: 'opgegeven',
  herkend: 'herkend in titel of tekst',
  bevestigd: 'herkend in titel of tekst, door een mens bevestigd',
} as const;

/** What the occupation brings along stands in no text: its words are those of the occupation. */
function originOf({ herkenning }: VacancyHead['vacancy'], row: RequirementRow): Html {
  const origin = isBroughtAlong(row, herkenning) ? 'hoort bij het beroep' : ORIGIN[row.origin];
  return html`${origin}${row.foundIn && cellNote(text.fromText(row.foundIn))}`;
}

function weightOf(row: RequirementRow): Content {
  const counts = isRequired(row) ? 'vereist' : 'gewenst';
  const isLess = row.weight === 'vereist' && counts === 'gewenst';
  return html`${badge(wegingen.labels[counts], counts === 'vereist' ? 'info' : 'neutral')}${row.ground !== undefined && cellNote(text.lawful)}${isLess && cellNote(row.origin === 'herkend' ? 'vereist, nog te bevestigen' : 'vereist zonder reden')}`;
}

export function demandPage(head: VacancyHead): PortalPage {
  const { vacancy, roles } = head;
  const requirements = requirementsOf(vacancy);
  const path = `/vacatures/${vacancy.id}`;
  const doubts = vacancy.waarschuwingen.filter(({ code }) => code !== 'wens-mag-niet');
  const open = isOpenVacatureStatus(vacancy.status) || vacancy.status === 'concept';
  return {
    title: `Vraag van de werkgever: ${nameOf(vacancy)}`,
    crumbs: [{ href: '/vacatures', text: 'Vacatures' }],
    main: html`${vacancyHead(head, 'demand')}${vacancyNotices(head)}${
      doubts.length > 0 &&
      notice({
        kind: 'info',
        title: 'Dit kan beter',
        body: html`<ul class="vd-notice__list">${doubts.map(({ detail }) => html`<li>${detail}</li>`)}</ul>`,
      })
    }${section(
      sectionHeading({ title: 'Wat iemand moet kunnen of hebben', count: requirements.length }),
      requirements.length === 0
        ? emptyState({
            title: 'Geen eisen',
            body: 'Hier staan de vaardigheden, rijbewijzen, talen en certificaten die de werkgever vraagt. Zonder eisen kijken wij naar het beroep.',
          })
        : dataTable({
            caption: 'Eisen',
            rows: requirements,
            columns: [
              {
                head: 'Eis',
                rowHeader: true,
                cell: requirementName,
              },
              { head: 'Telt als', cell: weightOf },
              {
                head: 'Waarom nodig',
                width: 'wide',
                cell: (row) =>
                  row.reason ?? row.ground ?? html`<span class="vd-note">geen reden genoemd</span>`,
              },
              {
                head: 'Herkomst',
                cell: (row) => originOf(vacancy, row),
              },
            ],
          }),
    )}${section(sectionHeading({ title: 'Het werk' }), definitionList(rows(head)))}${
      vacancy.omschrijvingVacature &&
      section(
        sectionHeading({
          title: 'Tekst van de werkgever',
          intro: 'Deze tekst blijft bij ons: kandidaten en andere werkgevers zien hem niet.',
        }),
        ownWords(vacancy.omschrijvingVacature),
      )
    }${mayWork(roles) && open && buttonGroup(linkButton({ text: text.change, href: `${path}/wijzigen`, kind: 'primary' }), linkButton({ text: text.close, href: `${path}/sluiten`, kind: 'subtle' }))}`,
  };
}
