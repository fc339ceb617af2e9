/** Two or three candidates side by side: why the one stands above the other, in points that add up. */
import { link } from '@vlinderdas/design/button';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { score } from '@vlinderdas/design/score';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import type { PortalPage } from '../../http/visit.ts';
import { nameOf } from '../vacancy/vacancy-head.ts';
import { isSaid, markOf, type SaidPart, sentenceOf } from '../why/part-words.ts';
import { sharedOut } from '../why/shared-out.ts';
import { whyText } from '../why/text.ts';
import {
  compareStanding,
  type Difference,
  differencesBetween,
  type Part,
  tellingParts,
} from './differences.ts';
import { compareText as text } from './text.ts';

export interface Compared {
  /** The number on the card: `K-2041`. */
  card: string;
  explanation: Uitleg;
}

export interface CompareView {
  vacancy: Vacature;
  candidates: readonly Compared[];
  /** How many were asked for. */
  chosen: number;
  /** How many of those fit side by side; who is not among the candidates is no longer available. */
  compared: number;
}

type Criterion = Uitleg['criteria'][number];
type CriterionId = Criterion['criterium'];

/** More than these are counted instead of told. */
const MOST_UNKNOWN = 2;

function advantages(card: string, other: string, differences: readonly Difference[]): Html | null {
  if (differences.length === 0) return null;
  const total = differences.reduce((sum, { points }) => sum + Math.abs(points), 0);
  return html`<div class="vd-prose"><p>${text.more(card, total)}</p><ul>${differences.map(
    ({ criterium, points, unknown }) =>
      html`<li>${text.line(whyText.criterion[criterium], Math.abs(points))}${unknown && ` (${text.unknown[unknown](other)})`}</li>`,
  )}</ul></div>`;
}

/** One above the other, in sentences. */
function reason(higher: Compared, lower: Compared): Html {
  const names = [text.candidate(higher.card), text.candidate(lower.card)] as const;
  const [one, other] = [higher.explanation, lower.explanation];
  const differences = differencesBetween(one, other);
  const isEqual = compareStanding(one, other) === 0;
  const plus = differences.filter(({ points }) => points > 0);
  const minus = differences.filter(({ points }) => points < 0);
  const sum = (parts: readonly Difference[]) =>
    parts.reduce((total, { points }) => total + Math.abs(points), 0);
  const failures = other.ditIsNodig.map(({ zin }) => zin);
  const why =
    one.groep === other.groep || other.groep === 'geschikt' ? null : text.group[other.groep](...names);
  return section(
    sectionHeading({ title: isEqual ? text.equalTitle(...names) : text.above(...names) }),
    html`<div class="vd-prose">${why && html`<p>${why}</p>`}${why && failures.length > 0 && html`<p>${text.missing(names[1], failures)}</p>`}${
      isEqual
        ? html`<p>${text.equal}</p>`
        : one.totaal >= other.totaal && html`<p>${text.score(...names, one.totaal, other.totaal)}</p>`
    }</div>${advantages(names[0], names[1], plus)}${advantages(names[1], names[0], minus)}${
      plus.length > 0 &&
      minus.length > 0 &&
      one.totaal >= other.totaal &&
      html`<p>${text.sum(sum(plus), sum(minus))}</p>`
    }`,
  );
}

function criterionIn({ criteria }: Uitleg, criterium: CriterionId) {
  return criteria.find((criterion) => criterion.criterium === criterium);
}

function tellingOf(criterium: CriterionId, candidates: readonly Compared[]) {
  return tellingParts(
    criterium,
    candidates.map(({ explanation }) => explanation),
  );
}

/** Whether a part sets nobody apart: by its points, or where it gives none by what is said of it. */
function isEqualForAll({ criterium, maximum }: Criterion, candidates: readonly Compared[]): boolean {
  if (maximum === 0) return tellingOf(criterium, candidates).every((telling) => telling.length === 0);
  const points = candidates.map(({ explanation }) => criterionIn(explanation, criterium)?.punten);
  return new Set(points).size === 1;
}

function noteOf(part: SaidPart): Html {
  return cellNote(html`${markOf(part)} ${sentenceOf(part)} ${part.berekening}`);
}

/** What is known of none of them sets nobody apart, but is why the points are not all there. */
function alsoUnknown({ onderdelen }: Criterion, telling: readonly Part[]): Content {
  const rest = onderdelen
    .filter(isSaid)
    .filter((part) => part.uitkomst === 'onbekend' && part.maximum > 0 && !telling.includes(part));
  return rest.length > MOST_UNKNOWN ? cellNote(text.alsoUnknown(rest.length)) : rest.map(noteOf);
}

/** What one candidate brings within a part, as far as it sets them apart. */
function cellOf(criterium: CriterionId, at: number, candidates: readonly Compared[]): Content {
  const own = candidates[at] && criterionIn(candidates[at].explanation, criterium);
  const telling = tellingOf(criterium, candidates)[at] ?? [];
  const lines = telling.filter(isSaid).map(noteOf);
  return html`<strong>${formatNumber(own?.punten ?? 0)}</strong> ${text.outOf(own?.maximum ?? 0)}${lines}${own && alsoUnknown(own, telling)}`;
}

function sideBySide(candidates: readonly Compared[]): Html {
  const asked = (candidates[0]?.explanation.criteria ?? []).filter(
    ({ uitkomst, maximum }) => uitkomst !== 'niet-gevraagd' || maximum > 0,
  );
  const equal = asked.filter((criterion) => isEqualForAll(criterion, candidates));
  const differing = asked.filter((criterion) => !equal.includes(criterion));
  const rows: readonly (CriterionId | 'total')[] = [...differing.map(({ criterium }) => criterium), 'total'];
  const table = dataTable({
    caption: text.table,
    rows,
    columns: [
      {
        head: text.part,
        rowHeader: true,
        width: 'fit',
        cell: (row) => (row === 'total' ? text.total : whyText.criterion[row]),
      },
      ...candidates.map(({ card, explanation }, at) => ({
        head: text.candidateHead(card),
        cell: (row: CriterionId | 'total') =>
          row === 'total'
            ? html`${explanation.woord && score(explanation.woord, explanation.totaal)} <strong>${formatNumber(explanation.totaal)}</strong>${cellNote(explanation.feiten)}`
            : cellOf(row, at, candidates),
      })),
    ],
  });
  const shares = candidates[0] && sharedOut(candidates[0].explanation);
  const same = equal.map(({ criterium, punten, maximum }) =>
    text.equalPart(whyText.criterion[criterium], punten, maximum),
  );
  return html`${table}<div class="vd-prose">${same.length > 0 && html`<p>${text.equalParts(same)}</p>`}${shares !== undefined && html`<p>${shares}</p>`}<p>${link('/zo-werkt-de-matching', text.explained)}</p></div>`;
}

export function comparePage({ vacancy, candidates, chosen, compared }: CompareView): PortalPage {
  const back = `/vacatures/${vacancy.id}`;
  const ordered = [...candidates].sort((one, other) => compareStanding(one.explanation, other.explanation));
  const pairs = ordered.slice(1).flatMap((lower, at) => {
    const higher = ordered[at];
    return higher ? [reason(higher, lower)] : [];
  });
  return {
    title: text.title,
    crumbs: [
      { href: '/vacatures', text: 'Vacatures' },
      { href: back, text: nameOf(vacancy) },
    ],
    main: html`${pageHeading({
      title: text.title,
      intro: text.intro,
      facts: [{ name: text.vacancy, value: link(back, nameOf(vacancy)) }],
    })}${chosen > compared && compared > 1 && notice({ kind: 'info', body: text.many(chosen) })}${compared > candidates.length && notice({ kind: 'warning', body: text.gone(compared - candidates.length) })}${
      candidates.length < 2
        ? emptyState({ title: text.fewTitle, body: html`${text.few} ${link(back, text.backToList)}` })
        : html`${pairs}${section(sectionHeading({ title: text.table, intro: text.tableIntro }), sideBySide(ordered))}<p>${ordered.map(
            ({ card, explanation }, at) =>
              html`${at > 0 && ' · '}${link(`${back}/kandidaten/${explanation.kandidaatId}`, html`${text.why}: ${text.candidate(card)}`)}`,
          )}</p>`
    }`,
  };
}
