import { page } from '../../http/visit.ts';
import type { Journey } from '../journey.ts';
import { textPage } from './page.ts';
import { accessibilityText, privacyText } from './text.ts';

/** Pages about the site itself, for everyone. */
export const aboutJourney: Journey = ({ routes }) => {
  routes.open('/toegankelijkheid', () => page(textPage(accessibilityText)));
  routes.open('/privacy', () => page(textPage(privacyText)));
};
