/** What an employer should know or decide about one vacancy, before the rest of the page. */
import { buttonGroup, link, linkButton } from '@vlinderdas/design/button';
import { postButton } from '@vlinderdas/design/form';
import { type Html, html } from '@vlinderdas/design/html';
import { notice } from '@vlinderdas/design/notice';
import { alternatieven } from '@vlinderdas/vacancies-service/contract/alternatives';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { isOpenVacatureStatus, sluitingsredenen } from '@vlinderdas/vocabulary/vacancies';
import { sayMoment } from '../../frame/moments.ts';
import type { Visit } from '../../http/visit.ts';
import { unconfirmedOf } from '../../vacancy-form/requirement-rows.ts';
import { nameOf } from './course.ts';
import { myVacancyText as text } from './text.ts';

const SILENCE_MS = 30 * 86_400_000;

export function unlawfulNotice(wishes: Vacature['herkenning']['nietOvergenomen']): Html | null {
  if (wishes.length === 0) return null;
  return notice({
    kind: 'warning',
    title: text.unlawfulTitle,
    body: html`<ul class="vd-notice__list">${wishes.map(({ gevondenIn, uitleg }) => html`<li>${text.fromText(gevondenIn)}: ${uitleg}</li>`)}</ul>`,
  });
}

function closedNotice(vacancy: Vacature, guard: Visit['guard'], now: Date): Html | false {
  const { sluiting, status } = vacancy;
  if (!sluiting) return false;
  // What went up in another vacancy stays there.
  const canReopen = sluiting.samengevoegdMet === undefined && vacancy.aantalVervuld < vacancy.aantalGezocht;
  const { reden, toelichting, alternatieven: offers } = sluiting;
  return notice({
    kind: status === 'vervuld' ? 'success' : 'info',
    title: text.closedTitle,
    body: html`<p>${sluitingsredenen.labels[reden]}, ${sayMoment(sluiting.op, now)}.</p>${toelichting && html`<p>${toelichting}</p>`}${
      offers.length > 0 &&
      html`<p>${text.alternatives}</p><ul class="vd-notice__list">${offers.map((offer) => html`<li>${alternatieven.labels[offer]}</li>`)}</ul>`
    }`,
    ...(canReopen && {
      actions: postButton({
        action: `/mijn-vacatures/${vacancy.id}/publicatie`,
        guard: guard(),
        text: text.reopen,
        values: { revisie: String(vacancy.revisie) },
      }),
    }),
  });
}

function duplicateNotices(vacancy: Vacature, guard: Visit['guard'], now: Date): Html[] {
  const path = `/mijn-vacatures/${vacancy.id}`;
  return vacancy.mogelijkDezelfde.map((other) =>
    notice({
      kind: 'warning',
      title: text.duplicateTitle,
      body: html`${text.duplicate} ${link(`/mijn-vacatures/${other.id}`, nameOf(other))}, ${sayMoment(other.ontvangenOp, now)}.`,
      actions: buttonGroup(
        postButton({
          action: `${path}/samenvoegen`,
          guard: guard(),
          text: text.merge,
          about: nameOf(other),
          values: { met: other.id, revisie: String(vacancy.revisie) },
        }),
        postButton({
          action: `${path}/verschilt`,
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

export function vacancyNotices(vacancy: Vacature, guard: Visit['guard'], now: Date): Html {
  const path = `/mijn-vacatures/${vacancy.id}`;
  if (!isOpenVacatureStatus(vacancy.status)) return html`${closedNotice(vacancy, guard, now)}`;
  const unconfirmed = unconfirmedOf(vacancy);
  const silent = now.getTime() - Date.parse(vacancy.laatsteTeken) > SILENCE_MS;
  return html`${
    silent &&
    notice({
      kind: 'warning',
      title: text.silentTitle,
      body: text.silent(sayMoment(vacancy.laatsteTeken, now)),
      actions: buttonGroup(
        postButton({ action: `${path}/levensteken`, guard: guard(), text: text.stillOpen }),
        linkButton({ text: text.close, href: `${path}/sluiten`, kind: 'subtle' }),
      ),
    })
  }${duplicateNotices(vacancy, guard, now)}${
    unconfirmed.wished + unconfirmed.lawful > 0 &&
    notice({
      kind: 'warning',
      title: text.unconfirmedTitle,
      body: text.unconfirmed(unconfirmed),
      actions: linkButton({ text: text.change, href: `${path}/wijzigen` }),
    })
  }`;
}
