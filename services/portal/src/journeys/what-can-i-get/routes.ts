import type { WerkgeverVraag } from '@vlinderdas/instruments-service/contract/advice.resource';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import type { Menukaart } from '@vlinderdas/instruments-service/contract/menukaart.resource';
import { Problem } from '@vlinderdas/kernel/problem';
import { type PublicVisit, page } from '../../http/visit.ts';
import { createAdviceClient } from '../../instrument-advice/advice-client.ts';
import type { Journey } from '../journey.ts';
import { ASK_PATH } from '../menu-card/addresses.ts';
import { readQuestionForm, toQuestion } from './form.ts';
import { chooseRegionPage, whatCanIGetPage } from './page.ts';

/** "Wat kan ik krijgen?", for every employer, signed in or not. */
export const whatCanIGetJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);
  const advice = createAdviceClient(transport);
  const anyone = ({ correlationId }: PublicVisit) => ({ credentials: {}, correlationId });

  /** The regions are few; of an address without one, the only one is meant. */
  async function regionsOf(visit: PublicVisit) {
    return (await instruments.listMenukaartRegions(anyone(visit), {})).body.resultaten;
  }

  function findCard(visit: PublicVisit, regio: string): Promise<Menukaart | undefined> {
    return instruments.getMenukaart(anyone(visit), { query: { regio } }).then(
      ({ body }) => body,
      (error) => {
        if (error instanceof Problem && error.definition.status < 500) return undefined;
        throw error;
      },
    );
  }

  /** The questions and what was answered stay on the page when the service gives no answer. */
  async function answer(visit: PublicVisit, question: WerkgeverVraag | undefined) {
    if (!question) return { advice: undefined, isAway: false };
    return advice.adviseEmployer(anyone(visit), { body: question }).then(
      ({ body }) => ({ advice: body, isAway: false }),
      () => ({ advice: undefined, isAway: true }),
    );
  }

  routes.open(ASK_PATH, async (visit) => {
    const form = readQuestionForm(visit.query);
    const asked = visit.query.text('regio').toUpperCase().slice(0, 10);
    const regions = asked ? [] : await regionsOf(visit);
    const [only, ...others] = regions;
    if (others.length > 0) return page(chooseRegionPage(regions));
    const region = asked || only?.code;
    const card = region && (await findCard(visit, region));
    if (!region || !card)
      return page(whatCanIGetPage({ card: undefined, form, problems: [], advice: undefined, isAway: false }));
    const { question, problems } = form.isSent
      ? toQuestion(form, region)
      : { question: undefined, problems: [] };
    return page(whatCanIGetPage({ card, form, problems, ...(await answer(visit, question)) }));
  });
};
