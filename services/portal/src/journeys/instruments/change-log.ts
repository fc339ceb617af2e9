import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import { link } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
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

/** More lines than this are folded: a whole set was delivered. */
const FEW = 3;

function said(lines: readonly string[], about: string): Html {
  const list = html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  if (lines.length === 1) return html`<div>${lines[0]}</div>`;
  return lines.length <= FEW
    ? list
    : disclosure({ summary: `${lines.length} onderdelen`, about, body: list });
}

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
      note: html`${said(wat, instrumentNaam)}${[door && `Door ${door}`, reden].filter((part) => part).join(': ')}`,
    })),
  );
}
