import { createCandidatesClient } from '@vlinderdas/candidates-service/contract/candidates.client';
import { createOrganisationsClient } from '@vlinderdas/organisations-service/contract/organisations.client';
import { findNames } from '../../candidate-card/names.ts';
import { cursorOf } from '../../http/next-cursor.ts';
import { page, redirect, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { parseFilters, toListQuery } from './form.ts';
import { candidatesPage, foundPage } from './page.ts';
import { candidatesText as text } from './text.ts';

const READERS = ['begeleider', 'teamleider', 'werkgeversadviseur'] as const;
const PAGE = 50;
const MOST_FOUND = 100;

/** The candidates of the own organisation: whom one guides, what their profiles lack, and finding one. */
export const candidatesJourney: Journey = ({ routes, transport }) => {
  const candidates = createCandidatesClient(transport);
  const organisations = createOrganisationsClient(transport);

  async function findOwnTeam({ caller, person }: Visit) {
    const found = await organisations
      .getPerson(caller, { params: { medewerkerId: person.subject } })
      .catch(() => undefined);
    const membership = found?.body.lidmaatschappen.find(
      ({ organisatieId }) => organisatieId === person.organisationId,
    );
    return membership?.teamId && { id: membership.teamId, name: membership.teamnaam ?? text.scopes.team };
  }

  routes.get('/kandidaten', READERS, async (visit) => {
    const filters = parseFilters(visit.query, visit.person.roles);
    const cursor = visit.query.optional('cursor');
    const [{ body }, ownTeam] = await Promise.all([
      candidates.list(visit.caller, {
        query: { ...toListQuery(filters), aantal: PAGE, ...(cursor && { cursor }) },
      }),
      findOwnTeam(visit),
    ]);
    const names = await findNames(organisations, visit.caller, {
      colleagues: body.resultaten.map(({ begeleiderId }) => begeleiderId),
    });
    return page(
      candidatesPage({
        filters,
        rows: body.resultaten,
        names,
        ownTeam: ownTeam || undefined,
        isLater: cursor !== undefined,
        nextCursor: cursorOf(body),
        guard: visit.guard(),
        now: visit.now,
      }),
    );
  });

  routes.post('/kandidaten/gevonden', READERS, async (visit) => {
    const words = visit.form.text('zoek');
    const answer = words
      ? (await candidates.search(visit.caller, { query: { aantal: MOST_FOUND }, body: { zoek: words } })).body
      : { resultaten: [], _links: {} };
    const [only, ...others] = answer.resultaten;
    if (only && others.length === 0) return redirect(`/kandidaten/${only.id}`);
    const names = await findNames(organisations, visit.caller, {
      colleagues: answer.resultaten.map(({ begeleiderId }) => begeleiderId),
    });
    return page(
      foundPage({
        words,
        rows: answer.resultaten,
        names,
        hasMore: cursorOf(answer) !== undefined,
        error: words ? undefined : text.nameMissing,
        guard: visit.guard(),
        now: visit.now,
      }),
    );
  });
  // The address of an answer to a POST, asked for by itself.
  routes.get('/kandidaten/gevonden', READERS, () => redirect('/kandidaten'));
};
