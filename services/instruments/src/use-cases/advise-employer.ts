/**
 * What an employer can get in a region that shows its menukaart. Nobody is signed in, and nothing is kept. Another day
 * asks its rules; what providers have for later is no employer's yet, and what they had is not current.
 */
import type { Call } from '@vlinderdas/platform/http/call';
import type { WerkgeverAdvies, WerkgeverVraag } from '../contract/advice.resource.ts';
import { readCatalogue } from '../db/catalogue.repository.ts';
import { readMenuCardSettings } from '../db/menu-card.repository.ts';
import { adviseEmployer } from '../domain/advice/advise-employer.ts';
import { rulesetOn } from './advise.ts';
import type { InstrumentsDeps } from './deps.ts';
import { inPublishedRegion } from './read-menukaart.ts';

export const adviseEmployerOf =
  (deps: Pick<InstrumentsDeps, 'db' | 'clock'>) =>
  (call: Call, question: WerkgeverVraag): Promise<WerkgeverAdvies> =>
    inPublishedRegion(deps, call, question.regio, async (tx, _card, day) => {
      const on = question.op ?? day;
      const ruleset = rulesetOn(on);
      const { overdueDays } = await readMenuCardSettings(tx);
      return adviseEmployer({ question, on, catalogue: await readCatalogue(tx, day), overdueDays, ruleset });
    });
