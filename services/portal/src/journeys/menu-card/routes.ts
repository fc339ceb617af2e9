import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import type { MenukaartRegio } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { type PublicVisit, page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { MENU_PATH, menuHref } from './addresses.ts';
import { menuCardPage, regionsPage } from './page.ts';
import { regelingPage } from './regeling-page.ts';

/** The region's menukaart for every employer, without sign-in. It is asked as nobody, so that it is the same for all. */
export const menuCardJourney: Journey = ({ routes, transport, publicUrl }) => {
  const instruments = createInstrumentsClient(transport);
  const anyone = ({ correlationId }: PublicVisit) => ({ credentials: {}, correlationId });

  function chosenGemeente({ query }: PublicVisit): string | undefined {
    const code = query.text('gemeente');
    return /^GM\d{4}$/.test(code) ? code : undefined;
  }

  async function showCard(visit: PublicVisit, regio: MenukaartRegio['code']) {
    const { body: card } = await instruments.getMenukaart(anyone(visit), { query: { regio } });
    const address = `${publicUrl}${menuHref(card.regio.code)}`;
    return page(menuCardPage({ card, gemeente: chosenGemeente(visit), address }));
  }

  routes.open(MENU_PATH, async (visit) => {
    const { body } = await instruments.listMenukaartRegions(anyone(visit), {});
    const [only, ...others] = body.resultaten;
    return only && others.length === 0 ? showCard(visit, only.code) : page(regionsPage(body.resultaten));
  });

  routes.open(`${MENU_PATH}/:regio`, (visit) => showCard(visit, visit.params.regio.toUpperCase()));

  routes.open(`${MENU_PATH}/:regio/:code`, async (visit) => {
    const { regio, code } = visit.params;
    const { body: detail } = await instruments.getMenukaartInstrument(anyone(visit), {
      params: { code },
      query: { regio: regio.toUpperCase() },
    });
    return page(regelingPage({ detail, gemeente: chosenGemeente(visit) }));
  });
};
