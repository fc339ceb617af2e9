import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { type Html, html } from '@vlinderdas/design/html';
import { timeline } from '@vlinderdas/design/steps';
import {
  type Wijziging,
  wijzigingSoorten,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import { sayMoment } from '../../frame/moments.ts';

const TONES: Readonly<Record<Wijziging['soort'], BadgeTone>> = {
  toegevoegd: 'positive',
  gewijzigd: 'info',
  beeindigd: 'neutral',
  ingevoerd: 'info',
  vastgesteld: 'positive',
  geweigerd: 'negative',
};

/** Who changed what and when, in words: old and new. */
export function changeLog(
  changes: readonly Wijziging[],
  now: Date,
  { withInstrument }: { withInstrument: boolean },
): Html {
  return timeline(
    changes.map(({ op, soort, door, aanbieder, instrumentCode, instrumentNaam, wat, reden }) => ({
      at: op,
      when: sayMoment(op, now),
      text: html`${withInstrument && html`${link(`/instrumenten/${instrumentCode}`, instrumentNaam)} `}${aanbieder && html`${aanbieder} `}${badge(wijzigingSoorten.labels[soort], TONES[soort])}`,
      note: html`<ul class="vd-plain-list">${wat.map((line) => html`<li>${line}</li>`)}</ul>${[door && `Door ${door}`, reden].filter((part) => part).join(': ')}`,
    })),
  );
}
