/** Jobs that a work history names, with their periods: one period per line, the job beside it or on the next line. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { TitleIndex } from '../titles/resolve-title.ts';
import { matchesOf, type Span } from './matches.ts';
import type { Mention } from './occupation-names.ts';
import type { Finding, WorkDone } from './reading.ts';
import { findingOf, type Scan } from './scan.ts';

const MONTHS = [
  'jan',
  'feb',
  'mrt|maart',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;
const MONTH = `(?:(?:${MONTHS.join('|')})[a-z]*\\.?|0?[1-9][-/]|1[0-2][-/])`;
const POINT = `(?:(${MONTH}) ?)?((?:19|20)\\d{2})`;
const NOW = 'heden|nu|present|now|vandaag';
const PERIOD = new RegExp(
  `(?<![\\d-])${POINT} ?(?:-|tot en met|t/m|t/|tot|/) ?(?:${POINT}|(${NOW}))(?![\\d-])|(?<![a-z])(?:sinds|vanaf) ${POINT}(?![\\d-])`,
  'g',
);
const YEARS_AS =
  /(?<![a-z0-9])(\d{1,2}|een|twee|drie|vier|vijf|zes|acht|tien) jaar (?:lang )?(?:gewerkt |werkzaam |ervaring )?als /g;
const WORDS_OF_YEARS: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  acht: 8,
  tien: 10,
};
const AT_COMPANY = /(?<![a-z])(?:bij|voor|te|via)(?![a-z]).*$|[,|(–].*$/;
const LEAST_TITLE_SCORE = 520;
const MOST = 30;
/** Lines after a period in which its job may stand. */
const LINES = 2;

interface Line extends Span {
  readonly text: string;
}

function monthOf(word: string | undefined): string | null {
  if (word === undefined) return null;
  const digits = /^\d+/.exec(word)?.[0];
  const number = digits
    ? Number(digits)
    : MONTHS.findIndex((names) => names.split('|').some((name) => word.startsWith(name))) + 1;
  return number > 0 ? String(number).padStart(2, '0') : null;
}

function pointOf(month: string | undefined, year: string | undefined): string | null {
  if (year === undefined) return null;
  const known = monthOf(month);
  return known === null ? year : `${year}-${known}`;
}

/** Months from begin to end, both counted; whole years where the text names no months. */
function monthsBetween(start: string | null, end: string | null, today: IsoDate): number | null {
  if (start === null) return null;
  const last = end ?? today.slice(0, 7);
  const hasMonths = start.length > 4 && last.length > 4;
  const numberOf = (point: string): number =>
    Number(point.slice(0, 4)) * 12 + Number(point.slice(5, 7) || '1');
  const months = numberOf(last) - numberOf(start) + (hasMonths ? 1 : 0);
  return months < 0 ? null : Math.max(months, hasMonths ? 1 : 6);
}

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split(/[\n•]/).map((line) => {
    const found = { text: line, from, to: from + line.length };
    from += line.length + 1;
    return found;
  });
}

export function readWorkHistory(
  scan: Scan,
  index: TitleIndex,
  named: readonly Mention[],
): Finding<WorkDone>[] {
  const lines = linesOf(scan.text);
  /** A name in the line; else the line as a title, without period and company. */
  const jobIn = (
    { text, from, to }: Line,
    period: Span | undefined,
  ): { occupation: number; span: Span; confidence: number } | undefined => {
    const mention = named.find(({ span }) => span.from >= from && span.to <= to);
    if (mention) return { occupation: mention.occupation, span: mention.span, confidence: 900 };
    const blank = period
      ? text.slice(0, period.from - from) + ' '.repeat(period.to - period.from) + text.slice(period.to - from)
      : text;
    const title = blank
      .replace(AT_COMPANY, '')
      .replace(/^[\s:,;-]+/, '')
      .trim();
    if (title.length < 4 || title.length > 60) return undefined;
    const [best] = index.resolve(title, 1);
    if (!best || best.score < LEAST_TITLE_SCORE) return undefined;
    const at = from + blank.indexOf(title);
    return { occupation: best.concept, span: { from: at, to: at + title.length }, confidence: best.score };
  };

  const found: Finding<WorkDone>[] = [];
  const add = (
    job: { occupation: number; span: Span; confidence: number },
    start: string | null,
    end: string | null,
    months: number | null,
  ): void => {
    found.push(
      findingOf(
        scan,
        job.span,
        { occupation: job.occupation, start, end, months },
        'gewenst',
        job.confidence,
      ),
    );
  };
  lines.forEach((line, at) => {
    for (const { span, found: match } of matchesOf(line.text, PERIOD)) {
      const period = { from: line.from + span.from, to: line.from + span.to };
      const [, month1, year1, month2, year2, , month3, year3] = match;
      const start = pointOf(month1 ?? month3, year1 ?? year3);
      const end = pointOf(month2, year2);
      const around = [
        line,
        ...lines.slice(at + 1, at + 1 + LINES).filter(({ text }) => !new RegExp(PERIOD.source).test(text)),
        ...lines.slice(at - 1, at),
      ];
      const job = around
        .map((one) => jobIn(one, one === line ? period : undefined))
        .find((one) => one !== undefined);
      if (job) add(job, start, end, monthsBetween(start, end, scan.today));
    }
    for (const { span, found: match } of matchesOf(line.text, YEARS_AS)) {
      const rest = {
        text: line.text.slice(span.to, span.to + 50),
        from: line.from + span.to,
        to: Math.min(line.to, line.from + span.to + 50),
      };
      const job = jobIn(rest, undefined);
      const years = Number(match[1]) || (WORDS_OF_YEARS[match[1] ?? ''] ?? 0);
      if (job && !found.some(({ value }) => value.occupation === job.occupation))
        add(job, null, null, years * 12);
    }
  });
  for (const { occupation, span, isOther } of named) {
    if (isOther || found.some(({ value }) => value.occupation === occupation)) continue;
    add({ occupation, span, confidence: 600 }, null, null, null);
  }
  return found.slice(0, MOST);
}
