import { notFound } from '@vlinderdas/kernel/problem';
import { page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { getApi, listApis } from './openapi-document.ts';
import { operationPage } from './operation-page.ts';
import { apiPage, overviewPage } from './page.ts';
import { findProblemType, problemTypePage } from './problem-type-page.ts';

/** The API documents as pages that everyone can read, and the address of each type of problem. */
export const apiDocumentationJourney: Journey = ({ routes, transport }) => {
  routes.open('/api-documentatie', async () => page(overviewPage(await listApis(transport))));
  routes.open('/api-documentatie/:api', async (visit) =>
    page(apiPage(await getApi(transport, visit.params.api))),
  );
  routes.open('/api-documentatie/:api/:operation', async (visit) => {
    const api = await getApi(transport, visit.params.api);
    const operation = api.operations.find(({ id }) => id === visit.params.operation);
    if (!operation) throw notFound();
    return page(operationPage(api, operation));
  });
  routes.open('/problemen/:slug', async (visit) => {
    const found = findProblemType(await listApis(transport), visit.params.slug);
    if (!found) throw notFound();
    return page(problemTypePage(found));
  });
};
