/** The filters of the list, as they stand in its address. */
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { type Show, shows } from './text.ts';

export interface MyVacanciesFilters {
  show: Show;
  words: string;
}

const isShow = (text: string): text is Show => (shows as readonly string[]).includes(text);

/** A value that no filter knows is left out: an old address still shows a list. */
export function parseFilters(query: FormValues): MyVacanciesFilters {
  const show = query.text('toon');
  return { show: isShow(show) ? show : 'open', words: query.text('zoek').slice(0, 100) };
}

export function listHref({ show, words }: MyVacanciesFilters, cursor?: string): string {
  const search = String(
    new URLSearchParams(presentFields({ toon: show === 'open' ? undefined : show, zoek: words, cursor })),
  );
  return `/mijn-vacatures${search && `?${search}`}`;
}

/** The same for the API, which knows "no longer open" with the drafts among them. */
export function toListQuery({ show, words }: MyVacanciesFilters) {
  return {
    ...(show === 'open' && { open: 'true' }),
    ...(show === 'gesloten' && { open: 'false' }),
    ...(show === 'concept' && { status: 'concept' as const }),
    ...(words && { zoek: words }),
  };
}
