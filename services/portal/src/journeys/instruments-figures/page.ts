import { link, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { searchForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { lineChart } from '@vlinderdas/design/line-chart';
import { emptyState } from '@vlinderdas/design/notice';
import { dataTable } from '@vlinderdas/design/table';
import type { NietsGevonden } from '@vlinderdas/instruments-service/contract/found-nothing.resource';
import type {
  Matrix,
  Signalen,
  Verloop,
} from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import { dutchDate, type IsoDate } from '@vlinderdas/kernel/dates';
import { formatDateForPeople, formatEuros } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { degreeMark, sayShare } from '../instruments/aspect-status.ts';
import { instrumentCrumbs, instrumentTabs } from '../instruments/section-tabs.ts';
import {
  type ChosenLines,
  type CourseLine,
  type CoursePoint,
  instrumentStandings,
  linesOf,
  presentPoint,
  providerStandings,
  type Standing,
} from './course.ts';
import { foundNothingSection } from './found-nothing.ts';
import { figuresText as text } from './text.ts';

export interface FiguresView {
  course: Verloop;
  signals: Signalen;
  matrix: Matrix;
  chosen: ChosenLines;
  /** For the coordinator alone. */
  foundNothing?: NietsGevonden | undefined;
  now: Date;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** Under every third point stands its month, with the year where it changes. */
const EVERY = 3;

function monthName(date: IsoDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(2, 4)}`;
}

const share = (value: number | undefined) =>
  value === undefined ? html`<span class="vd-note">${text.unknown}</span>` : sayShare(value);

/** The difference of what is shown: 56% and 61% differ 5, whatever their thousandths do. */
const shownPercent = (perMille: number) => Math.round(perMille / 10);

function numbers({ punten }: Verloop, lines: readonly CourseLine[]): Html {
  return disclosure({
    summary: text.numbers,
    body: dataTable({
      caption: text.course,
      rows: punten.map((point, index) => ({ point, index })).reverse(),
      columns: [
        { head: text.month, rowHeader: true, cell: ({ point }) => formatDateForPeople(point.op) },
        ...lines.map(({ name, values }) => ({
          head: name,
          align: 'end' as const,
          cell: ({ index }: { point: CoursePoint; index: number }) => share(values[index]),
        })),
      ],
    }),
  });
}

function courseSection({ course, chosen, now, matrix }: FiguresView, nameOf: (code: string) => string): Html {
  const { punten } = course;
  const [first] = punten;
  const last = punten.at(-1);
  if (!first || !last || punten.every(({ graad }) => graad === undefined))
    return emptyState({ title: text.emptyTitle, body: text.empty });
  const today = dutchDate(now);
  const present = presentPoint(punten, today);
  const degree = punten[present]?.graad;
  const lines = linesOf(course, chosen, { region: text.region, instrument: nameOf });
  const providers = providerStandings(course, today);
  return html`${searchForm({
    action: '/instrumenten/cijfers',
    label: text.form,
    body: html`${selectField({ name: 'instrument', label: text.instrument, empty: text.none, optional: true, value: chosen.instrument, choices: matrix.rijen.filter(({ landelijkVast }) => !landelijkVast).map(({ code, naam }) => ({ value: code, label: naam })) })}${selectField({ name: 'uitvoerder', label: text.provider, empty: text.none, optional: true, value: chosen.provider, choices: providers.map(({ key, name }) => ({ value: key, label: name })) })}${submitButton({ text: text.show })}`,
  })}${lineChart({
    label: text.label(
      formatDateForPeople(first.op),
      formatDateForPeople(last.op),
      degree === undefined ? text.nowUnknown : text.nowSaid(sayShare(degree)),
    ),
    columns: punten.map(({ op }, index) => (index % EVERY === 0 ? monthName(op) : '')),
    lines,
    most: 1_000,
    say: sayShare,
    expectedFrom: { column: present, word: text.today },
  })}${numbers(course, lines)}`;
}

function standingTable(caption: string, rows: readonly Standing[], address?: (key: string) => string): Html {
  return dataTable({
    caption,
    rows,
    columns: [
      {
        head: caption === text.perInstrument ? text.instrument : text.provider,
        rowHeader: true,
        cell: ({ key, name }) => (address ? link(address(key), name) : name),
      },
      { head: text.yearAgo, align: 'end', cell: ({ yearAgo }) => share(yearAgo) },
      { head: text.now, cell: ({ now }) => degreeMark(now) },
      { head: text.later, align: 'end', cell: ({ later }) => share(later) },
      {
        head: text.change,
        cell: ({ yearAgo, now }) =>
          yearAgo === undefined || now === undefined
            ? ''
            : text.points(shownPercent(now) - shownPercent(yearAgo)),
      },
    ],
  });
}

function signalTable({ resultaten }: Signalen): Html {
  if (resultaten.length === 0) return emptyState({ title: text.signalsEmptyTitle, body: text.signalsEmpty });
  return dataTable({
    caption: text.signals,
    rows: resultaten,
    detail: ({ tekst }) => html`<p class="vd-note">${tekst}</p>`,
    columns: [
      {
        head: text.instrument,
        rowHeader: true,
        cell: ({ code, naam }) => link(`/instrumenten/${code}/verschillen`, naam),
      },
      {
        head: text.difference,
        align: 'end',
        cell: ({ verschilInCenten }) => text.inFirstYear(formatEuros(verschilInCenten)),
      },
      {
        head: text.highest,
        cell: ({ hoogste }) => html`${hoogste.kort}<div class="vd-note">${hoogste.aanbieder}</div>`,
      },
      {
        head: text.lowest,
        cell: ({ laagste }) => html`${laagste.kort}<div class="vd-note">${laagste.aanbieder}</div>`,
      },
    ],
  });
}

function variantTable({ rijen }: Matrix): Html {
  return dataTable({
    caption: text.variants,
    rows: rijen
      .filter(({ landelijkVast }) => !landelijkVast)
      .sort((one, other) => other.aantalVarianten - one.aantalVarianten),
    columns: [
      {
        head: text.instrument,
        rowHeader: true,
        cell: ({ code, naam }) => link(`/instrumenten/${code}`, naam),
      },
      { head: text.variants, align: 'end', cell: ({ aantalVarianten }) => aantalVarianten },
    ],
  });
}

export function figuresPage(view: FiguresView): PortalPage {
  const { course, signals, matrix, now } = view;
  const nameOf = (code: string) => matrix.rijen.find((row) => row.code === code)?.naam ?? code;
  const today = dutchDate(now);
  const perInstrument = instrumentStandings(course, today, nameOf);
  const perProvider = providerStandings(course, today);
  return {
    title: text.title,
    crumbs: instrumentCrumbs,
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${instrumentTabs('/instrumenten/cijfers')}${section(
      sectionHeading({ title: text.course, intro: text.courseIntro }),
      courseSection(view, nameOf),
    )}${section(sectionHeading({ title: text.signals, intro: text.signalsIntro }), signalTable(signals))}${
      perProvider.length > 0 &&
      section(sectionHeading({ title: text.perProvider }), standingTable(text.perProvider, perProvider))
    }${
      perInstrument.length > 0 &&
      section(
        sectionHeading({ title: text.perInstrument }),
        standingTable(text.perInstrument, perInstrument, (code) => `/instrumenten/${code}/verschillen`),
      )
    }${matrix.rijen.length > 0 && section(sectionHeading({ title: text.variants }), variantTable(matrix))}${view.foundNothing && foundNothingSection(view.foundNothing)}`,
  };
}
