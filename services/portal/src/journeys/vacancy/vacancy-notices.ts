/** What someone should know before looking at the list: a likely double, wishes that the law forbids, silence. */
import { buttonGroup, link, linkButton } from '@vlinderdas/design/button';
import { postButton } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { invoerwijzen, isOpenVacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { sayMoment } from '../../frame/moments.ts';
import { unconfirmedOf } from '../../vacancy-form/requirement-rows.ts';
import { vacancyText as text } from './text.ts';
import { mayWork, nameOf, type VacancyHead } from './vacancy-head.ts';

const SILENCE_MS = 30 * 86_400_000;

function duplicates({ vacancy, guard, now }: VacancyHead): Html[] {
  return vacancy.mogelijkDezelfde.map((other) =>
    notice({
      kind: 'warning',
      title: text.duplicateTitle,
      body: html`${text.duplicate} ${link(`/vacatures/${other.id}`, nameOf(other))}, ${invoerwijzen.labels[other.ingevoerdDoor].toLowerCase()}, ${sayMoment(other.ontvangenOp, now)}.`,
      actions: buttonGroup(
        postButton({
          action: `/vacatures/${vacancy.id}/samenvoegen`,
          guard: guard(),
          text: text.merge,
          about: nameOf(other),
          values: { met: other.id, revisie: String(vacancy.revisie) },
        }),
        postButton({
          action: `/vacatures/${vacancy.id}/verschilt`,
          guard: guard(),
          text: text.different,
          about: nameOf(other),
          kind: 'subtle',
          values: { met: other.id },
        }),
      ),
    }),
  );
}

/** The wishes with the words they came from. */
function unlawfulNotice(wishes: Vacature['herkenning']['nietOvergenomen']): Html | null {
  if (wishes.length === 0) return null;
  return notice({
    kind: 'warning',
    title: text.unlawfulTitle,
    body: html`<ul class="vd-notice__list">${wishes.map(({ gevondenIn, uitleg }) => html`<li>${text.fromText(gevondenIn)}: ${uitleg}</li>`)}</ul>`,
  });
}

export function vacancyNotices(head: VacancyHead): Html {
  const { vacancy, now, guard, roles } = head;
  if (!mayWork(roles) || !isOpenVacatureStatus(vacancy.status)) return html``;
  const unconfirmed = unconfirmedOf(vacancy);
  const silent = now.getTime() - Date.parse(vacancy.laatsteTeken) > SILENCE_MS;
  return html`${duplicates(head)}${unlawfulNotice(vacancy.herkenning.nietOvergenomen)}${
    unconfirmed.wished + unconfirmed.lawful > 0 &&
    notice({
      kind: 'warning',
      title: text.unconfirmedTitle,
      body: text.unconfirmed(unconfirmed),
      actions: linkButton({ text: text.checkDemand, href: `/vacatures/${vacancy.id}/wijzigen` }),
    })
  }${
    silent &&
    notice({
      kind: 'info',
      title: text.silentTitle,
      body: text.silent(sayMoment(vacancy.laatsteTeken, now)),
      actions: buttonGroup(
        postButton({ action: `/vacatures/${vacancy.id}/levensteken`, guard: guard(), text: text.stillOpen }),
        linkButton({ text: text.close, href: `/vacatures/${vacancy.id}/sluiten`, kind: 'subtle' }),
      ),
    })
  }`;
}
