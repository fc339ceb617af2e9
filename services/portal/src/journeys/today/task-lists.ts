/** What waits for the person, asked of every service and put in one order: late first, then longest waiting. */
import { Problem } from '@vlinderdas/kernel/problem';
import type { Transport } from '@vlinderdas/platform/http/client';
import { MOST_TASKS, type Task, TaskList } from '@vlinderdas/platform/http/tasks';
import type { Caller } from '../../http/visit.ts';

/** The services that have work for people, by base path. */
const taskSources = [
  { basePath: '/kandidaten/v1', name: 'Kandidaten' },
  { basePath: '/plaatsingen/v1', name: 'Aanvragen en voorstellen' },
  { basePath: '/vacatures/v1', name: 'Vacatures' },
  { basePath: '/werkgevers/v1', name: 'Werkgevers' },
  { basePath: '/organisaties/v1', name: 'Organisaties' },
  { basePath: '/instrumenten/v1', name: 'Instrumenten' },
] as const;

export interface MergedTasks {
  tasks: readonly Task[];
  /** Names of the services that did not answer. */
  missing: readonly string[];
  /** Whether a service had more than it may list at once. */
  hasMore: boolean;
}

async function fetchTasks(transport: Transport, basePath: string, caller: Caller): Promise<readonly Task[]> {
  const { authorization } = caller.credentials;
  const response = await transport.request({
    method: 'GET',
    url: `${basePath}/taken`,
    headers: {
      accept: 'application/json',
      'x-request-id': caller.correlationId,
      ...(authorization && { authorization }),
      ...(caller.traceparent && { traceparent: caller.traceparent }),
    },
  });
  // A service without tasks, or without any for these roles, has nothing that waits.
  if (response.status === 403 || response.status === 404) return [];
  if (response.status !== 200) {
    throw new Problem({ slug: 'onbekende-fout', status: response.status, title: '' }, '');
  }
  return TaskList.parse(JSON.parse(response.body)).taken;
}

/** @throws Problem 401 when the sign-in has ended; any other failure only shortens the list */
export async function findTasks(transport: Transport, caller: Caller): Promise<MergedTasks> {
  const answers = await Promise.allSettled(
    taskSources.map(({ basePath }) => fetchTasks(transport, basePath, caller)),
  );
  const missing: string[] = [];
  let hasMore = false;
  const tasks: Task[] = [];
  answers.forEach((answer, index) => {
    if (answer.status === 'fulfilled') {
      tasks.push(...answer.value);
      hasMore ||= answer.value.length >= MOST_TASKS;
    } else if (answer.reason instanceof Problem && answer.reason.definition.status === 401)
      throw answer.reason;
    else missing.push(taskSources[index]?.name ?? '');
  });
  return { tasks: tasks.sort(byUrgency), missing, hasMore };
}

function byUrgency(left: Task, right: Task): number {
  if (left.dringend !== right.dringend) return left.dringend ? -1 : 1;
  const due = (left.uiterlijk ?? '9999').localeCompare(right.uiterlijk ?? '9999');
  return due !== 0 ? due : left.sinds.localeCompare(right.sinds);
}
