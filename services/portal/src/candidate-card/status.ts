/** How a candidate stands, as words and shapes. Two axes, never one status. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { type Html, html } from '@vlinderdas/design/html';
import { cellNote } from '@vlinderdas/design/table';
import {
  type Bemiddelbaarheid,
  type Beschikbaarheid,
  bemiddelbaarheden,
  beschikbaarheden,
} from '@vlinderdas/vocabulary/candidates';
import { sayDate } from '../frame/moments.ts';

const TONES: Readonly<Record<Beschikbaarheid, BadgeTone>> = {
  beschikbaar: 'positive',
  'tijdelijk-niet': 'warning',
  'aan-het-werk-wil-meer-uren': 'info',
  afgesloten: 'neutral',
};
const SHORT: Readonly<Record<Beschikbaarheid, string>> = {
  beschikbaar: 'beschikbaar',
  'tijdelijk-niet': 'tijdelijk niet',
  'aan-het-werk-wil-meer-uren': 'wil meer uren',
  afgesloten: 'afgesloten',
};

export interface Availability {
  beschikbaarheid: Beschikbaarheid;
  nietBeschikbaarTot?: string | undefined;
}

/** For a cell of a table: the state, and until when. */
export function availabilityMark({ beschikbaarheid, nietBeschikbaarTot }: Availability, now: Date): Html {
  return html`${badge(SHORT[beschikbaarheid], TONES[beschikbaarheid])}${nietBeschikbaarTot && cellNote(`tot ${sayDate(nietBeschikbaarTot, now)}`)}`;
}

/** For running text. */
export function availabilityText({ beschikbaarheid, nietBeschikbaarTot }: Availability, now: Date): string {
  const until = nietBeschikbaarTot ? `, tot ${sayDate(nietBeschikbaarTot, now)}` : '';
  return `${beschikbaarheden.labels[beschikbaarheid]}${until}`;
}

const MEDIATION: Readonly<Record<Bemiddelbaarheid, string>> = {
  direct: 'direct',
  'met-ondersteuning': 'met ondersteuning',
  'nog-niet': 'nog niet',
  'niet-in-beeld': 'niet in beeld',
};

export function mediationText(value: Bemiddelbaarheid): string {
  return MEDIATION[value];
}

export const availabilityChoices = beschikbaarheden.values.map((value) => ({
  value,
  label: beschikbaarheden.labels[value],
}));
export const mediationChoices = bemiddelbaarheden.values.map((value) => ({
  value,
  label: bemiddelbaarheden.labels[value],
}));
