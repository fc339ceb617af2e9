/** What the tests ask of the vacancies service, as somebody. */
import { adviser, orderpicker, software, type startVacancies } from './service.ts';

type Someone = typeof adviser | typeof software;

export function vacancyCalls(service: Awaited<ReturnType<typeof startVacancies>>) {
  const send = (
    actor: Someone,
    method: 'GET' | 'PUT' | 'POST' | 'PATCH',
    url: string,
    body?: unknown,
    headers = {},
  ) => service.request(actor, { method, url, headers, ...(body !== undefined && { body }) });
  const post = (actor: Someone, body: unknown, headers = {}) =>
    send(actor, 'POST', '/vacatures', body, headers);
  return {
    send,
    post,
    create: async (body: unknown = orderpicker, actor: Someone = software): Promise<string> =>
      (await post(actor, body)).json().id,
    read: async (id: string) => (await send(adviser, 'GET', `/vacatures/${id}`)).json(),
  };
}
