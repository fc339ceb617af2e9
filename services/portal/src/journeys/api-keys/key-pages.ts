/** The pages around one key: it was made, make its successor, stop it. */
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { selectField } from '@vlinderdas/design/choices';
import { postForm } from '@vlinderdas/design/form';
import { pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import type { Crumb } from '@vlinderdas/design/navigation';
import { notice } from '@vlinderdas/design/notice';
import type { ApiSleutel } from '@vlinderdas/employers-service/contract/api-keys.resource';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { curlFor, placesVacancy } from './curl.ts';
import { codeBlock, type KeyAccount, usedText } from './page.ts';
import { DAYS_OVERLAP, apiKeysText as text } from './text.ts';

const crumbsTo = ({ base, crumbs }: KeyAccount): readonly Crumb[] => [
  ...crumbs,
  { href: base, text: text.title },
];

/**
 * The only page that ever shows a key, as the answer to the form itself: it is stored nowhere, not even for a
 * redirect. Sent again the same form makes no second key, and gives no key either.
 */
export function madePage(options: {
  account: KeyAccount;
  made: ApiSleutel & { sleutel?: string | undefined };
  example: { origin: string; idempotencyKey: string };
}): PortalPage {
  const { account, made, example } = options;
  const { sleutel: key } = made;
  if (key === undefined)
    return {
      title: text.shownTitle,
      layout: 'text',
      crumbs: crumbsTo(account),
      main: html`${pageHeading({ title: text.shownTitle })}${notice({ kind: 'warning', body: text.shown })}${buttonGroup(
        linkButton({ text: text.toList, href: account.base, kind: 'primary' }),
        linkButton({
          text: text.revoke,
          href: `${account.base}/${made.id}/intrekken`,
          about: made.naam,
          kind: 'danger',
        }),
      )}`,
    };
  return {
    title: text.newTitle,
    layout: 'text',
    status: 201,
    crumbs: crumbsTo(account),
    main: html`${pageHeading({ title: text.newTitle, facts: [{ name: 'Sleutel', value: made.naam }] })}${notice(
      {
        kind: 'warning',
        title: text.newWarningTitle,
        body: text.newWarning,
        announce: true,
      },
    )}${section(sectionHeading({ title: text.theKey }), codeBlock(key))}${section(
      sectionHeading({
        title: text.example,
        intro: placesVacancy(made.rechten) ? text.exampleIntro : text.exampleRead,
      }),
      codeBlock(curlFor(made.rechten, { ...example, key })),
    )}${buttonGroup(linkButton({ text: text.done, href: account.base, kind: 'primary' }))}`,
  };
}

interface KeyView {
  account: KeyAccount;
  key: ApiSleutel;
  guard: Visit['guard'];
  now: Date;
}

export function rotatePage({ account, key, guard, now }: KeyView): PortalPage {
  return {
    title: text.rotateTitle(key.naam),
    layout: 'text',
    crumbs: crumbsTo(account),
    main: html`${pageHeading({ title: text.rotateTitle(key.naam), intro: text.rotateIntro })}<p>${text.lastUsed(usedText(key, now))}</p>${postForm(
      {
        action: `${account.base}/${key.id}/vernieuwen`,
        guard: guard(),
        body: html`${selectField({
          name: 'overlapDagen',
          label: text.overlapLabel,
          value: String(DAYS_OVERLAP[0]),
          choices: DAYS_OVERLAP.map((days) => ({ value: String(days), label: text.overlap(days) })),
        })}${buttonGroup(submitButton({ text: text.rotateButton, kind: 'primary' }), linkButton({ text: text.stopRotating, href: account.base, kind: 'subtle' }))}`,
      },
    )}`,
  };
}

export function revokePage({ account, key, guard, now }: KeyView): PortalPage {
  return {
    title: text.revokeTitle(key.naam),
    layout: 'text',
    crumbs: crumbsTo(account),
    main: html`${pageHeading({ title: text.revokeTitle(key.naam), intro: text.revokeIntro })}<p>${text.lastUsed(usedText(key, now))}</p>${postForm(
      {
        action: `${account.base}/${key.id}/intrekken`,
        guard: guard(),
        body: buttonGroup(
          submitButton({ text: text.revoke, kind: 'danger' }),
          linkButton({ text: text.stop, href: account.base, kind: 'subtle' }),
        ),
      },
    )}`,
  };
}
