/** What can stand in the way of a step. Each is listed by the operations that can answer it. */
import { problem } from '@vlinderdas/kernel/problem';

export const wrongStatus = problem(
  'voordracht-in-andere-status',
  409,
  'Dit kan nu niet',
  'De voordracht is in een andere stap. Haal hem opnieuw op en kijk wat er nu kan.',
);
export const alreadyProposed = problem(
  'kandidaat-al-gevraagd',
  409,
  'Voor deze kandidaat loopt al iets',
  'Voor deze vacature loopt al een aanvraag of voordracht voor deze kandidaat.',
);
export const tooManyOpenRequests = problem(
  'te-veel-open-aanvragen',
  409,
  'Te veel open aanvragen',
  'Voor deze kandidaat staan al genoeg aanvragen open. Wacht op een antwoord.',
);
export const vacancyClosed = problem(
  'vacature-niet-open',
  409,
  'De vacature is niet open',
  'Voor deze vacature worden geen kandidaten gezocht.',
);
export const requirementsUnconfirmed = problem(
  'eisen-niet-bevestigd',
  409,
  'Bevestig eerst de eisen',
  'In de tekst zijn harde eisen herkend die nog niemand heeft bevestigd. Doe dat voordat u iemand voorstelt.',
);
export const noAgreementToName = problem(
  'geen-akkoord-voor-naam',
  409,
  'Geen akkoord voor naam en cv',
  'De kandidaat gaf voor deze vacature geen akkoord om met naam en cv te worden voorgesteld.',
);
export const notYetClosable = problem(
  'afsluiten-kan-nog-niet',
  409,
  'Afsluiten kan nog niet',
  'Geef eerst de werkgever een terugkoppeling en de kandidaat een bericht.',
);
export const alreadyPlaced = problem(
  'al-geplaatst',
  409,
  'Deze plaatsing staat er al',
  'Een persoon telt voor één vacature één keer mee.',
);
