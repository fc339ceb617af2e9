/** What was found in the text and with which words; and wishes that the law forbids. */
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { type Audience, formText as text } from './text.ts';

export function recognisedNotice(recognition: Herkenning, audience: Audience): Html {
  const { beroep, competenties, voorwaardenNaSelectie, nietOvergenomen } = recognition;
  const found = [
    beroep && text.foundOccupation(beroep.naam, beroep.gevondenIn),
    competenties.length > 0 && text.foundSkills(formatList(competenties.map(({ naam }) => naam))),
    voorwaardenNaSelectie.includes('vog') && text.foundVog,
  ].filter((line) => typeof line === 'string');
  const list = (lines: readonly string[]) =>
    html`<ul class="vd-notice__list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`${
    beroep
      ? notice({ kind: 'info', title: text.foundTitle, body: list(found) })
      : notice({
          kind: 'info',
          title: text.nothingFoundTitle,
          body: html`${text.nothingFound(audience)}${found.length > 0 && list(found)}`,
        })
  }${
    nietOvergenomen.length > 0 &&
    notice({
      kind: 'warning',
      title: text.unlawfulTitle,
      body: html`${text.unlawful(audience)}${list(nietOvergenomen.map(({ gevondenIn, uitleg }) => `“${gevondenIn}”: ${uitleg}`))}`,
    })
  }`;
}
