/** Binds the contract to the use cases. */
import type { Readable } from 'node:stream';
import { type ApiDocument, type Handlers, registerApi } from '@vlinderdas/platform/http/api';
import type { Recoder } from '@vlinderdas/versions/recoding';
import type { FastifyInstance } from 'fastify';
import { vacanciesOperations } from '../contract/vacancies.routes.ts';
import { changeVacancy } from '../use-cases/change-vacancy.ts';
import { createVacancy } from '../use-cases/create-vacancy.ts';
import { fillPosts } from '../use-cases/fill-posts.ts';
import { importVacancies } from '../use-cases/import-vacancies.ts';
import { listTasks } from '../use-cases/list-tasks.ts';
import { markDifferent, mergeVacancies } from '../use-cases/merge-vacancies.ts';
import { getVacancy, listVacancies } from '../use-cases/read-vacancies.ts';
import { readRecoding } from '../use-cases/recode-vacancies.ts';
import { recogniseText } from '../use-cases/recognise-text.ts';
import {
  advanceVacancy,
  closeVacancy,
  confirmVacancyOpen,
  setPublication,
  takeVacancy,
} from '../use-cases/step-vacancy.ts';
import type { VacanciesDeps } from '../use-cases/vacancies.deps.ts';
import { pathOf } from './vacancy.mapper.ts';

export const vacanciesDocument: ApiDocument = {
  title: 'Vacatures',
  version: '1.0.0',
  description:
    'Vacatures plaatsen, wijzigen, volgen en sluiten. De velden volgen VUM’s Vacature; wat onaannemelijk is wordt bewaard en gemeld.',
  tags: [
    { name: 'vacatures', description: 'Vacatures plaatsen, bekijken en wijzigen.' },
    { name: 'voortgang', description: 'Oppakken, vervullen, sluiten en samenvoegen.' },
    { name: 'taxonomie', description: 'Vacatures omzetten naar een andere versie.' },
    { name: 'taken', description: 'Wat er op u wacht.' },
  ],
};

export function registerVacancies(
  app: FastifyInstance,
  deps: VacanciesDeps,
  recoder: Recoder,
): Promise<void> {
  const create = createVacancy(deps);
  const importMany = importVacancies(deps);
  const list = listVacancies(deps);
  const get = getVacancy(deps);
  const change = changeVacancy(deps);
  const recognise = recogniseText(deps);
  const publish = setPublication(deps);
  const close = closeVacancy(deps);
  const take = takeVacancy(deps);
  const advance = advanceVacancy(deps);
  const fill = fillPosts(deps);
  const confirm = confirmVacancyOpen(deps);
  const merge = mergeVacancies(deps);
  const differ = markDifferent(deps);
  const recoding = readRecoding(deps, recoder);
  const tasks = listTasks(deps);

  const handlers: Handlers<typeof vacanciesOperations> = {
    createVacancy: async (call, { body }) => {
      const created = await create(call, body);
      return { ...created, location: pathOf(created.body.id) };
    },
    importVacancies: async (call, _input, { request }) => ({
      body: await importMany(call, request.body as Readable),
    }),
    listVacancies: async (call, { query }) => ({ body: await list(call, query) }),
    getVacancy: (call, { params }) => get(call, params.vacatureId),
    changeVacancy: (call, { params, body }) => change(call, params.vacatureId, body),
    recognise: async (call, { body }) => ({ body: await recognise(call, body) }),
    setPublication: (call, { params, body }) => publish(call, params.vacatureId, body),
    closeVacancy: (call, { params, body }) => close(call, params.vacatureId, body),
    takeVacancy: (call, { params, body }) => take(call, params.vacatureId, body),
    advanceVacancy: (call, { params, body }) => advance(call, params.vacatureId, body),
    fillPosts: (call, { params, body }) => fill(call, params.vacatureId, body.aantal),
    confirmOpen: (call, { params }) => confirm(call, params.vacatureId),
    mergeVacancies: (call, { params, body }) => merge(call, params.vacatureId, body.met),
    markDifferent: async (call, { params }) => {
      await differ(call, params.vacatureId, params.andereVacatureId);
      return { body: undefined };
    },
    readRecoding: async (call) => ({ body: await recoding(call) }),
    listTasks: async (call) => ({ body: await tasks(call) }),
  };
  return registerApi(app, vacanciesDocument, vacanciesOperations, handlers);
}
