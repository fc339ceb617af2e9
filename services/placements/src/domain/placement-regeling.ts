/** What is arranged around a placement, the days that may not pass unnoticed, and what a row may not say. */
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import { addMonths } from '@vlinderdas/kernel/months';
import type { FieldError } from '@vlinderdas/kernel/problem';
import type {
  Loonwaarde,
  RegelingStand,
  WatchedTermCode,
} from '../contract/placement-regelingen.resource.ts';
import {
  RECORDED,
  type TermRule,
  type TermSource,
  TRIALS,
  termRules,
  WARN_DAYS,
  WARN_DAYS_TRIAL,
} from './term-rules.ts';

export interface PlacementRegeling {
  id: string;
  revision: number;
  placementId: string;
  code: string;
  name: string;
  state: RegelingStand;
  fromOn: IsoDate;
  /** First day on which it no longer holds. */
  untilOn: IsoDate | null;
  requestedOn: IsoDate | null;
  decidedOn: IsoDate | null;
  fundingEndsOn: IsoDate | null;
  followUp: 'verlengen' | 'stoppen' | null;
  followUpOn: IsoDate | null;
  loonwaarde: Loonwaarde | null;
}

export interface WatchedTerm {
  code: WatchedTermCode;
  title: string;
  /** Last day on which it can be done. */
  dueOn: IsoDate;
  warnFrom: IsoDate;
  done: boolean;
  source: TermSource;
}

interface Job {
  startOn: IsoDate;
  endOn: IsoDate | null;
}

const isOver = ({ state }: PlacementRegeling) => state === 'afgewezen' || state === 'gestopt';

function ruleTerm(rule: TermRule, regeling: PlacementRegeling, job: Job): WatchedTerm {
  const from = rule.from === 'start-of-job' ? job.startOn : regeling.fromOn;
  const dueOn = addMonths(from, rule.months);
  const isDone =
    rule.doneBy === 'loonwaarde'
      ? regeling.loonwaarde !== null
      : regeling.requestedOn !== null || regeling.state === 'toegekend';
  return {
    code: rule.code,
    title: rule.title,
    dueOn,
    warnFrom: addDays(dueOn, -WARN_DAYS),
    done: isDone || isOver(regeling),
    source: rule.source,
  };
}

function endTerm(
  code: WatchedTermCode,
  title: string,
  dueOn: IsoDate,
  done: boolean,
  warnDays = WARN_DAYS,
): WatchedTerm {
  return { code, title, dueOn, warnFrom: addDays(dueOn, -warnDays), done, source: RECORDED };
}

/** Every day to watch for one regeling, the first one first. */
export function termsOf(regeling: PlacementRegeling, job: Job): WatchedTerm[] {
  const { code, name, untilOn, fundingEndsOn, followUp } = regeling;
  const isDecided = followUp !== null || isOver(regeling);
  const statutory = termRules
    .filter((rule) => rule.instruments.includes(code) && rule.validFrom <= job.startOn)
    .map((rule) => ruleTerm(rule, regeling, job));
  const warnDays = TRIALS.includes(code) ? WARN_DAYS_TRIAL : WARN_DAYS;
  return [
    ...statutory,
    ...(untilOn
      ? [endTerm('einde-regeling', `${name} eindigt: verlengen of stoppen?`, untilOn, isDecided, warnDays)]
      : []),
    ...(fundingEndsOn
      ? [endTerm('einde-financiering', `Het geld voor ${name} loopt af`, fundingEndsOn, isDecided)]
      : []),
  ].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
}

/** Days to watch of the job itself. After the last day there is nothing left to decide. */
export function termsOfJob({ endOn }: Job, today: IsoDate): WatchedTerm[] {
  if (endOn === null) return [];
  return [endTerm('einde-contract', 'Het contract loopt af: hoe verder?', endOn, endOn < today)];
}

function error(pointer: string, code: string, detail: string): FieldError {
  return { pointer, code, detail };
}

const LAST_DAY = '9999-12-31';

/** All that a row cannot say, beside the others of the same placement. */
export function findFaults(
  regeling: PlacementRegeling,
  others: readonly PlacementRegeling[],
  today: IsoDate,
): FieldError[] {
  const { fromOn, untilOn, requestedOn, decidedOn, loonwaarde, state } = regeling;
  const overlapping = others.find(
    (other) =>
      other.id !== regeling.id &&
      other.code === regeling.code &&
      other.state !== 'afgewezen' &&
      other.fromOn < (untilOn ?? LAST_DAY) &&
      fromOn < (other.untilOn ?? LAST_DAY),
  );
  const inFuture = (pointer: string, date: IsoDate | null | undefined) =>
    date && date > today ? error(pointer, 'in-de-toekomst', 'Deze datum ligt in de toekomst.') : undefined;
  return [
    untilOn !== null && untilOn <= fromOn
      ? error('/tot', 'periode-omgekeerd', 'De einddatum ligt niet na de begindatum.')
      : undefined,
    overlapping && state !== 'afgewezen'
      ? error('/vanaf', 'overlapt', 'Deze regeling staat er in deze periode al bij. Beëindig die eerst.')
      : undefined,
    inFuture('/aangevraagdOp', requestedOn),
    inFuture('/beslotenOp', decidedOn),
    inFuture('/loonwaarde/rapportdatum', loonwaarde?.rapportdatum),
  ].filter((found) => found !== undefined);
}
