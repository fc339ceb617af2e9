import { attributes, html } from '@vlinderdas/design/html';
import type { Begripvraag } from '@vlinderdas/matcher-service/contract/concept-counts.resource';
import { createMatchingClient } from '@vlinderdas/matcher-service/contract/matching.client';
import { createTaxonomyClient } from '@vlinderdas/taxonomy-service/contract/taxonomy.client';
import type { BegripRegel } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Rol } from '@vlinderdas/vocabulary/roles';
import type { z } from 'zod';
import { cursorOf } from '../../http/next-cursor.ts';
import { type Caller, fragment, page, type Visit } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { TAXONOMY_PATH } from './concept-links.ts';
import { type Counts, certificatePage, competencePage, occupationPage } from './concept-pages.ts';
import { isView, searchPage, type TaxonomyView } from './search-page.ts';
import { taxonomyText as text } from './text.ts';

const ON_A_PAGE = 100;
const SUGGESTED = 8;
const SHORTEST_WORD = 2;
const LONGEST_WORD = 100;
/** Who has the page with all vacancies of the region. */
const STAFF: readonly Rol[] = ['werkgeversadviseur', 'begeleider', 'teamleider', 'regiocoordinator'];

/** Who may know how often something occurs among vacancies and people. */
const COUNTERS: readonly Rol[] = ['werkgeversadviseur', 'regiocoordinator'];

interface Rows {
  rows: readonly BegripRegel[];
  /** What was looked for instead of what was typed. */
  meant: string | undefined;
  next: string | undefined;
}

function toRows<Row>(
  body: Parameters<typeof cursorOf>[0] & { resultaten: readonly Row[]; gezochtOp?: string | undefined },
  toRow: (row: Row) => BegripRegel,
): Rows {
  return { rows: body.resultaten.map(toRow), meant: body.gezochtOp, next: cursorOf(body) };
}

/** What the taxonomy knows, for everyone who works with it: the words by which people and vacancies are compared. */
export const taxonomyJourney: Journey = ({ routes, transport }) => {
  const taxonomy = createTaxonomyClient(transport);
  const matching = createMatchingClient(transport);

  async function countsOf(
    { caller, person }: Pick<Visit, 'caller' | 'person'>,
    query: z.input<typeof Begripvraag>,
  ): Promise<Counts> {
    if (!COUNTERS.some((role) => person.roles.includes(role))) return undefined;
    return (await matching.countConcept(caller, { query })).body;
  }

  async function listOf(
    caller: Caller,
    view: TaxonomyView,
    zoek: string,
    cursor: string | undefined,
  ): Promise<Rows> {
    const query = { aantal: ON_A_PAGE, ...(zoek && { zoek }), ...(cursor && { cursor }) };
    switch (view) {
      case 'alles': {
        const { body } = await taxonomy.listConcepts(caller, { query: { ...query, zoek } });
        return toRows(body, (row) => row);
      }
      case 'beroepen': {
        const { body } = await taxonomy.listOccupations(caller, { query });
        return toRows(body, ({ isco: _, ...row }) => ({ ...row, soort: 'beroep' }));
      }
      case 'vaardigheden': {
        const { body } = await taxonomy.listCompetences(caller, { query });
        return toRows(body, (row) => row);
      }
      case 'certificaten': {
        const { body } = await taxonomy.listCertificates(caller, { query });
        return toRows(body, (row) => ({ ...row, soort: 'certificaat' }));
      }
    }
  }

  routes.get(TAXONOMY_PATH, 'everyone', async ({ caller, query }) => {
    const words = query.text('q').slice(0, LONGEST_WORD);
    const asked = query.text('soort');
    const view = isView(asked) && (words || asked !== 'alles') ? asked : words ? 'alles' : 'beroepen';
    const cursor = query.optional('cursor');
    const found = await listOf(caller, view, words, cursor);
    return page(searchPage({ words, view, ...found, isFirst: cursor === undefined }));
  });

  routes.get(`${TAXONOMY_PATH}/beroep/:sleutel`, 'everyone', async (visit) => {
    const { caller, params, person } = visit;
    const { body } = await taxonomy.getOccupation(caller, { params: { beroep: params.sleutel } });
    const hasVacancies = STAFF.some((role) => person.roles.includes(role));
    const counts = await countsOf(visit, { soort: 'beroep', begrip: body.uri });
    return page(occupationPage(body, hasVacancies, counts));
  });

  routes.get(`${TAXONOMY_PATH}/vaardigheid/:sleutel`, 'everyone', async (visit) => {
    const { caller, params } = visit;
    const { body } = await taxonomy.getCompetence(caller, { params: { competentie: params.sleutel } });
    return page(competencePage(body, await countsOf(visit, { soort: 'competentie', begrip: body.uri })));
  });

  routes.get(`${TAXONOMY_PATH}/certificaat/:sleutel`, 'everyone', async (visit) => {
    const { caller, params } = visit;
    const { body } = await taxonomy.getCertificate(caller, { params: { certificaat: params.sleutel } });
    return page(certificatePage(body, await countsOf(visit, { soort: 'certificaat', begrip: body.uri })));
  });

  routes.get('/begrippen/alles', 'everyone', async ({ caller, query }) => {
    const words = query.text('q').slice(0, LONGEST_WORD);
    if (words.length < SHORTEST_WORD) return fragment(html``);
    const { body } = await taxonomy.listConcepts(caller, { query: { zoek: words, aantal: SUGGESTED } });
    // A browser shows what holds the typed letters, so a word that is only like them says whose likeness it is.
    const said = (name: string) => (body.gezochtOp === undefined ? name : text.like(name, words));
    return fragment(
      html`${body.resultaten.map(({ naam, gevondenAls }) => html`<option ${attributes({ value: naam })}>${said(gevondenAls ?? naam)}</option>`)}`,
    );
  });
};
