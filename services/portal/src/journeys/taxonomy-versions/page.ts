/** Which version of the taxonomy a region works with, how far re-coding is, and what could not be translated. */
import { badge } from '@vlinderdas/design/badge';
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { type FormGuard, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Html, html } from '@vlinderdas/design/html';
import { emptyState, notice } from '@vlinderdas/design/notice';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import type { Versie } from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import type { Hercodering } from '@vlinderdas/versions/recoding.resource';
import { formatNumber } from '@vlinderdas/vocabulary/wording';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { versionsText as text } from './text.ts';

export interface VersionsView {
  versions: readonly Versie[];
  profiles: Hercodering;
  vacancies: Hercodering;
  now: Date;
}

/** What an open page compares with: it changes whenever the page would say something else. */
export function stateOf({ profiles, vacancies }: Pick<VersionsView, 'profiles' | 'vacancies'>): string {
  return [profiles, vacancies]
    .map(({ versie, stand, gedaan, totaal }) => `${versie}:${stand}:${gedaan}:${totaal}`)
    .join(' ');
}

function stateBadge({ actief, bruikbaar }: Versie): Html {
  if (actief) return badge(text.active, 'positive');
  return bruikbaar ? badge(text.usable) : badge(text.unusable, 'negative');
}

function findings({ id, bevindingen, aantalFouten, aantalWaarschuwingen }: Versie): Html | null {
  if (bevindingen.length === 0) return null;
  return disclosure({
    summary: text.findings(aantalFouten, aantalWaarschuwingen),
    about: id,
    body: html`<ul class="vd-notice__list">${bevindingen.map(({ uitleg }) => html`<li>${uitleg}</li>`)}</ul>`,
  });
}

function versionTable({ versions, now }: VersionsView): Html {
  return dataTable({
    caption: text.versions,
    rows: versions,
    detail: findings,
    columns: [
      {
        head: text.version,
        rowHeader: true,
        cell: ({ id, bron, uitgave }) => html`${id}${cellNote(text.edition(bron, uitgave))}`,
      },
      {
        head: text.size,
        cell: ({ aantalBeroepen, aantalCompetenties }) => text.sizes(aantalBeroepen, aantalCompetenties),
      },
      {
        head: text.imported,
        width: 'fit',
        cell: ({ ingelezenOp }) => (ingelezenOp ? sayMoment(ingelezenOp, now) : text.shipped),
      },
      { head: text.state, width: 'fit', cell: stateBadge },
      {
        head: text.action,
        headHidden: true,
        width: 'fit',
        cell: ({ id, actief, bruikbaar }) =>
          !actief && bruikbaar
            ? linkButton({
                text: text.choose,
                about: id,
                href: `/regio/taxonomie/kiezen?versie=${encodeURIComponent(id)}`,
                small: true,
              })
            : '',
      },
    ],
  });
}

function progressTable({ profiles, vacancies }: VersionsView): Html {
  return dataTable({
    caption: text.progress,
    rows: [
      { name: text.profiles, recoding: profiles },
      { name: text.vacancies, recoding: vacancies },
    ],
    columns: [
      { head: text.subject, rowHeader: true, cell: ({ name }) => name },
      {
        head: text.done,
        align: 'end',
        cell: ({ recoding: { gedaan, totaal } }) => text.doneOf(gedaan, totaal),
      },
      {
        head: text.state,
        width: 'fit',
        cell: ({ recoding: { stand } }) =>
          stand === 'bezig' ? badge(text.busy, 'info') : badge(text.ready, 'positive'),
      },
    ],
  });
}

type Gap = Hercodering['nietVertaald'][number] & { inProfiles: number; inVacancies: number };

/** One row per code, whether it stood in profiles, in vacancies or in both. */
function gapsOf({ profiles, vacancies }: VersionsView): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const gap of profiles.nietVertaald)
    gaps.set(`${gap.soort} ${gap.uri}`, { ...gap, inProfiles: gap.aantal, inVacancies: 0 });
  for (const gap of vacancies.nietVertaald) {
    const known = gaps.get(`${gap.soort} ${gap.uri}`);
    gaps.set(`${gap.soort} ${gap.uri}`, {
      ...gap,
      inProfiles: known?.inProfiles ?? 0,
      inVacancies: gap.aantal,
    });
  }
  return [...gaps.values()];
}

function gapTable(view: VersionsView): Html {
  const gaps = gapsOf(view);
  if (gaps.length === 0) return emptyState({ title: text.noGapsTitle, body: text.noGaps });
  const { profiles, vacancies } = view;
  const all = Math.max(profiles.aantalNietVertaald, vacancies.aantalNietVertaald);
  return html`${dataTable({
    caption: text.gaps,
    rows: gaps,
    columns: [
      {
        head: text.concept,
        rowHeader: true,
        cell: ({ naam, uri }) => (naam === undefined ? uri : html`${naam}${cellNote(uri)}`),
      },
      { head: text.kind, width: 'fit', cell: ({ soort }) => text.kinds[soort] },
      { head: text.reason, cell: ({ reden }) => text.reasons[reden] },
      { head: text.inProfiles, align: 'end', cell: ({ inProfiles }) => formatNumber(inProfiles) },
      { head: text.inVacancies, align: 'end', cell: ({ inVacancies }) => formatNumber(inVacancies) },
    ],
  })}${all > gaps.length && html`<p class="vd-note">${text.gapsMore(all - gaps.length)}</p>`}`;
}

export function versionsPage(view: VersionsView): PortalPage {
  const reload = linkButton({ text: text.reload, href: '/regio/taxonomie', small: true, kind: 'subtle' });
  return {
    title: text.title,
    crumbs: [{ href: '/regio', text: 'Regio' }],
    main: html`${pageHeading({ title: text.title, intro: text.intro })}${section(
      sectionHeading({ title: text.versions, count: view.versions.length }),
      versionTable(view),
    )}<div id="omzetten" data-live-stream="/regio/taxonomie/volgen" data-live-state="${stateOf(view)}" data-live-said="${text.fresh}">${section(
      sectionHeading({ title: text.progress, intro: text.progressIntro, aside: reload }),
      progressTable(view),
    )}${section(
      sectionHeading({ title: text.gaps, intro: text.gapsIntro(view.profiles.versie) }),
      gapTable(view),
    )}</div>`,
  };
}

export interface ChoiceView {
  current: Versie | undefined;
  chosen: Versie;
  profiles: number;
  vacancies: number;
  /** Of the region's choice. */
  revision: number | undefined;
  guard: FormGuard;
  changedMeanwhile?: boolean;
}

export function choicePage(view: ChoiceView): PortalPage {
  const { current, chosen, profiles, vacancies, revision, guard, changedMeanwhile } = view;
  const say = ({ id, bron, uitgave }: Versie) => html`${id}${cellNote(text.edition(bron, uitgave))}`;
  return {
    title: text.checkTitle,
    crumbs: [
      { href: '/regio', text: 'Regio' },
      { href: '/regio/taxonomie', text: text.title },
    ],
    ...(changedMeanwhile && {
      status: 409,
      failed: true,
      message: notice({ kind: 'warning', body: text.changedMeanwhile, announce: true }),
    }),
    main: html`${pageHeading({ title: text.checkTitle, intro: text.checkIntro })}${definitionList([
      { name: text.now, value: current ? say(current) : '' },
      { name: text.next, value: say(chosen) },
      { name: text.converted, value: text.convertedCount(profiles, vacancies) },
      { name: text.meanwhile, value: text.meanwhileBody },
      { name: text.back, value: text.backBody },
    ])}${postForm({
      action: '/regio/taxonomie/kiezen',
      guard,
      body: html`<input type="hidden" name="versie" value="${chosen.id}"><input type="hidden" name="revisie" value="${String(revision ?? 0)}">${buttonGroup(
        submitButton({ text: text.confirm, kind: 'primary' }),
        linkButton({ text: text.stop, href: '/regio/taxonomie', kind: 'subtle' }),
      )}`,
    })}`,
  };
}
