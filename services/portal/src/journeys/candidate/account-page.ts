/** Everything that is kept of one person and who looked at it, for whoever answers for it. */
import type { Inzage } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { dataTable } from '@vlinderdas/design/table';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import { type DossierFrame, dossierPage } from './frame.ts';
import { candidateText } from './text.ts';

const text = candidateText.account;

const KINDS: Readonly<Record<string, string>> = {
  read: 'het dossier of de kaart',
  list: 'een lijst waarop de kandidaat stond',
  release: 'het dossier, na een vrijgave',
  export: 'dit overzicht',
  eligibility: 'of de kandidaat bij een voorbehouden vacature hoort',
  facts: 'de feiten voor regelingen',
};
/** `urn:vlinderdas:verwerking:begeleiden-naar-werk` as people read it; an id of the case may follow. */
const purposeWords = (urn: string) => urn.split(':')[3]?.replaceAll('-', ' ') ?? urn;

export function accountPage(frame: DossierFrame, account: Inzage): PortalPage {
  const { names, now } = frame;
  const looks =
    account.inzien.length === 0
      ? html`<p class="vd-note">${text.emptyLooks}</p>`
      : dataTable({
          caption: text.looks,
          rows: account.inzien,
          columns: [
            { head: 'Wanneer', width: 'fit', cell: (row) => sayMoment(row.op, now) },
            { head: 'Organisatie', rowHeader: true, cell: (row) => names.organisation(row.organisatieId) },
            { head: 'Wat', cell: (row) => KINDS[row.soort] ?? row.soort },
            { head: 'Waarvoor', cell: (row) => purposeWords(row.doel) },
          ],
        });
  const releases =
    account.vrijgaven.length === 0
      ? html`<p class="vd-note">${text.emptyReleases}</p>`
      : dataTable({
          caption: text.releases,
          rows: account.vrijgaven,
          columns: [
            { head: 'Organisatie', rowHeader: true, cell: (row) => names.organisation(row.organisatieId) },
            {
              head: 'Geldig tot',
              cell: (row) => (row.ingetrokken ? 'ingetrokken' : sayMoment(row.geldigTot, now)),
            },
          ],
        });
  return dossierPage(frame, 'account', {
    main: html`<p class="vd-section-intro">${text.intro}</p>${section(sectionHeading({ title: text.looks, count: account.inzien.length }), looks)}${section(sectionHeading({ title: text.releases, count: account.vrijgaven.length }), releases)}`,
  });
}
