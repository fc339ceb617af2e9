import { badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { sayDate, sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import type { MergedTasks } from './task-lists.ts';
import { todayText as text } from './text.ts';

export interface TodayView extends MergedTasks {
  name: string;
  now: Date;
}

/** Rows of one kind that stand open; the rest folds out, so that two hundred new vacancies hide nothing else. */
const SHOWN = 5;

function taskTable(caption: string, tasks: readonly Task[], now: Date) {
  return dataTable({
    caption,
    rows: tasks,
    columns: [
      { head: 'Wat', rowHeader: true, width: 'wide', cell: (task) => link(task.pad, task.titel) },
      { head: 'Waarover', cell: (task) => task.tekst },
      { head: 'Wacht sinds', width: 'fit', cell: (task) => sayMoment(task.sinds, now) },
      {
        head: 'Uiterlijk',
        width: 'fit',
        cell: (task) =>
          html`${task.uiterlijk ? sayDate(task.uiterlijk, now) : html`<span class="vd-note">geen datum</span>`}${task.dringend && cellNote(badge('nu nodig', 'warning', 'clock'))}`,
      },
    ],
  });
}

/** The first of every kind, in the order given; then, per kind that has more, the rest folded. */
function taskSection(title: string, tasks: readonly Task[], now: Date) {
  if (tasks.length === 0) return null;
  const kinds = [...Map.groupBy(tasks, (task) => task.soort).values()];
  const shown = new Set(kinds.flatMap((kind) => kind.slice(0, SHOWN)));
  const folded = kinds.flatMap((kind) => {
    const rest = kind.slice(SHOWN);
    const [first] = rest;
    if (!first) return [];
    const summary = text.more(rest.length, first.titel);
    return [disclosure({ summary, about: title, body: taskTable(`${title}: ${summary}`, rest, now) })];
  });
  const first = tasks.filter((task) => shown.has(task));
  return section(
    sectionHeading({ title, count: tasks.length }),
    html`${taskTable(title, first, now)}${folded}`,
  );
}

export function todayPage({ tasks, missing, hasMore, name, now }: TodayView): PortalPage {
  const urgent = tasks.filter((task) => task.dringend);
  const waiting = tasks.filter((task) => !task.dringend);
  const incomplete =
    missing.length > 0 &&
    notice({ kind: 'warning', title: text.incompleteTitle, body: text.incomplete(missing) });
  const lists = [taskSection(text.urgent, urgent, now), taskSection(text.waiting, waiting, now)];
  const nothing =
    tasks.length === 0 && missing.length === 0 && emptyState({ title: text.emptyTitle, body: text.empty });
  return {
    title: 'Vandaag',
    main: html`${pageHeading({ title: text.greeting(name, now), intro: text.summary(urgent.length, waiting.length, hasMore) })}${incomplete}${lists}${nothing}`,
  };
}
