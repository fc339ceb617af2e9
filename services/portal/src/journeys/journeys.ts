/** All journeys of the portal. A new one is a folder beside these and a line here. */
import { aboutJourney } from './about/routes.ts';
import { apiDocumentationJourney } from './api-documentation/routes.ts';
import { apiKeysJourney } from './api-keys/routes.ts';
import { candidateJourney } from './candidate/routes.ts';
import { candidateCvJourney } from './candidate-cv/routes.ts';
import { candidateProfileJourney } from './candidate-profile/routes.ts';
import { candidateRegelingfeitenJourney } from './candidate-regelingfeiten/routes.ts';
import { candidatesJourney } from './candidates/routes.ts';
import { compareJourney } from './compare/routes.ts';
import { costExampleJourney } from './cost-example/routes.ts';
import { employersJourney } from './employers/routes.ts';
import { instrumentsJourney } from './instruments/routes.ts';
import { instrumentsDifferencesJourney } from './instruments-differences/routes.ts';
import { instrumentsEditJourney } from './instruments-edit/routes.ts';
import { instrumentsEndJourney } from './instruments-end/routes.ts';
import { instrumentsFiguresJourney } from './instruments-figures/routes.ts';
import { instrumentsFilesJourney } from './instruments-files/routes.ts';
import { instrumentsMatrixJourney } from './instruments-matrix/routes.ts';
import { instrumentsProposalsJourney } from './instruments-proposals/routes.ts';
import { instrumentsUpkeepJourney } from './instruments-upkeep/routes.ts';
import { instrumentsVariantJourney } from './instruments-variant/routes.ts';
import type { Journey } from './journey.ts';
import { matchingExplainedJourney } from './matching-explained/routes.ts';
import { menuCardJourney } from './menu-card/routes.ts';
import { myVacanciesJourney } from './my-vacancies/routes.ts';
import { myVacancyJourney } from './my-vacancy/routes.ts';
import { newCandidateJourney } from './new-candidate/routes.ts';
import { newVacancyJourney } from './new-vacancy/routes.ts';
import { orderJourney } from './order/routes.ts';
import { organisationJourney } from './organisation/routes.ts';
import { placeVacancyJourney } from './place-vacancy/routes.ts';
import { placementJourney } from './placement/routes.ts';
import { preferencesJourney } from './preferences/routes.ts';
import { proposalsJourney } from './proposals/routes.ts';
import { proposeJourney } from './propose/routes.ts';
import { regelingenJourney } from './regelingen/routes.ts';
import { regionJourney } from './region/routes.ts';
import { requestsJourney } from './requests/routes.ts';
import { searchJourney } from './search/routes.ts';
import { suggestionsJourney } from './suggestions/routes.ts';
import { taxonomyJourney } from './taxonomy/routes.ts';
import { taxonomyVersionsJourney } from './taxonomy-versions/routes.ts';
import { teamJourney } from './team/routes.ts';
import { todayJourney } from './today/routes.ts';
import { vacanciesJourney } from './vacancies/routes.ts';
import { vacancyJourney } from './vacancy/routes.ts';
import { welcomeJourney } from './welcome/routes.ts';
import { whatCanIGetJourney } from './what-can-i-get/routes.ts';
import { whyJourney } from './why/routes.ts';

export const journeys: readonly Journey[] = [
  welcomeJourney,
  todayJourney,
  aboutJourney,
  apiDocumentationJourney,
  candidatesJourney,
  candidateJourney,
  candidateCvJourney,
  candidateProfileJourney,
  candidateRegelingfeitenJourney,
  newCandidateJourney,
  requestsJourney,
  regionJourney,
  orderJourney,
  taxonomyVersionsJourney,
  taxonomyJourney,
  teamJourney,
  organisationJourney,
  searchJourney,
  preferencesJourney,
  vacancyJourney,
  newVacancyJourney,
  vacanciesJourney,
  whyJourney,
  compareJourney,
  proposeJourney,
  proposalsJourney,
  placementJourney,
  regelingenJourney,
  employersJourney,
  matchingExplainedJourney,
  myVacanciesJourney,
  placeVacancyJourney,
  myVacancyJourney,
  suggestionsJourney,
  apiKeysJourney,
  menuCardJourney,
  whatCanIGetJourney,
  costExampleJourney,
  instrumentsJourney,
  instrumentsDifferencesJourney,
  instrumentsEditJourney,
  instrumentsEndJourney,
  instrumentsFiguresJourney,
  instrumentsFilesJourney,
  instrumentsMatrixJourney,
  instrumentsProposalsJourney,
  instrumentsUpkeepJourney,
  instrumentsVariantJourney,
];
