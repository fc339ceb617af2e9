/** What the taxonomy says of one occupation, competence or certificate. */

import { linkButton } from '@vlinderdas/design/button';
import { disclosure } from '@vlinderdas/design/disclosure';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { type Content, type Html, html, join } from '@vlinderdas/design/html';
import { linkList } from '@vlinderdas/design/link-list';
import { dataTable } from '@vlinderdas/design/table';
import type { VraagEnAanbod } from '@vlinderdas/matcher-service/contract/concept-counts.resource';
import type {
  Beroep,
  Certificaat,
  Competentie,
  Sterkte,
} from '@vlinderdas/taxonomy-service/contract/taxonomy.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import type { PortalPage } from '../../http/visit.ts';
import { conceptLink, TAXONOMY_PATH } from './concept-links.ts';
import { taxonomyText as text } from './text.ts';

const STRENGTHS: readonly Sterkte[] = ['essentieel', 'belangrijk', 'enigszins'];
/** So many links of one strength can be overseen; the rest folds out. */
const MOST_SHOWN = 24;
const MOST_NAMES = 6;
const STRONG = 600;
const CLEAR = 350;

const howMuch = (likeness: number): string => {
  if (likeness >= STRONG) return text.how.strong;
  return likeness >= CLEAR ? text.how.clear : text.how.little;
};

interface Conceptual {
  naam: string;
  versie: string;
  ookGenoemd: readonly string[];
}

function frameOf({ naam }: Conceptual, main: Html): PortalPage {
  return { title: upperFirst(naam), crumbs: [{ href: TAXONOMY_PATH, text: text.title }], main };
}

/** The first say what it is called; the rest is there to find it by. */
function otherNames({ ookGenoemd }: Conceptual): Fact {
  const rest = ookGenoemd.slice(MOST_NAMES);
  const value = html`${join(ookGenoemd.slice(0, MOST_NAMES), ', ')}${
    rest.length > 0 && disclosure({ summary: text.moreNames(rest.length), body: join(rest, ', ') })
  }`;
  return { name: text.otherNames, value: ookGenoemd.length > 0 ? value : text.noOtherNames };
}

/** How often it occurs in the region now, for who may know. */
export type Counts = Pick<VraagEnAanbod, 'aantalVacatures' | 'aantalKandidaten'> | undefined;

const countFacts = (counts: Counts): Fact[] =>
  counts
    ? [
        { name: text.askedNow, value: text.vacanciesAsk(counts.aantalVacatures) },
        { name: text.offeredNow, value: text.peopleHave(counts.aantalKandidaten) },
      ]
    : [];
const versionNote = ({ versie }: Conceptual): Html => html`<p class="vd-note">${text.version(versie)}</p>`;

/** One list per strength; of a long one the beginning. */
function byStrength<Item extends { sterkte: Sterkte; naam: string }>(
  items: readonly Item[],
  show: (item: Item) => Content,
): readonly Html[] {
  return STRENGTHS.flatMap((strength) => {
    const links = items
      .filter(({ sterkte }) => sterkte === strength)
      .toSorted((one, other) => one.naam.localeCompare(other.naam, 'nl'))
      .map(show);
    if (links.length === 0) return [];
    const rest = links.slice(MOST_SHOWN);
    return html`${linkList(links.slice(0, MOST_SHOWN), text.strengths[strength])}${
      rest.length > 0 && disclosure({ summary: text.more(rest.length), body: linkList(rest) })
    }`;
  });
}

function whyOccupation({ beroepsgroep, vragenBeide }: Beroep['verwant'][number]): string {
  return [
    beroepsgroep && text.group[beroepsgroep],
    vragenBeide.length > 0 && text.bothAsk(vragenBeide.map(({ naam }) => naam)),
  ]
    .filter(Boolean)
    .join(' ');
}

export function occupationPage(occupation: Beroep, hasVacancies: boolean, counts?: Counts): PortalPage {
  const { naam, isco, riasec, taken, competenties, verwant } = occupation;
  const interests = [...(riasec ?? '')].flatMap((letter) => text.interest[letter] ?? []);
  const facts: Fact[] = [
    otherNames(occupation),
    ...(interests.length > 0 ? [{ name: text.interests, value: join(interests, ', ') }] : []),
    ...(isco ? [{ name: text.isco, value: isco }] : []),
    ...countFacts(counts),
  ];
  const asked = byStrength(
    competenties,
    (item) =>
      html`${conceptLink('vaardigheid', item)}${item.soort === 'kennis' && html` <span class="vd-note">(${text.knowledge})</span>`}`,
  );
  return frameOf(
    occupation,
    html`${pageHeading({
      title: upperFirst(naam),
      actions:
        hasVacancies &&
        linkButton({ text: text.vacancies(naam), href: `/vacatures?${new URLSearchParams({ zoek: naam })}` }),
    })}${definitionList(facts)}${
      taken.length > 0 &&
      section(
        sectionHeading({ title: text.tasks }),
        html`<div class="vd-prose"><ul>${taken.map((task) => html`<li>${upperFirst(task)}</li>`)}</ul></div>`,
      )
    }${section(
      sectionHeading({ title: text.asks, count: competenties.length }),
      asked.length > 0 ? asked : html`<p>${text.nothingAsked}</p>`,
    )}${
      verwant.length > 0 &&
      section(
        sectionHeading({ title: text.relatedOccupations, intro: text.relatedOccupationsIntro }),
        dataTable({
          caption: text.relatedOccupations,
          rows: verwant,
          columns: [
            {
              head: text.occupation,
              rowHeader: true,
              width: 'wide',
              cell: (row) => conceptLink('beroep', { ...row, naam: upperFirst(row.naam) }),
            },
            { head: text.likeness, width: 'fit', cell: ({ gelijkenis }) => howMuch(gelijkenis) },
            { head: text.why, cell: whyOccupation },
          ],
        }),
      )
    }${versionNote(occupation)}`,
  );
}

export function competencePage(competence: Competentie, counts?: Counts): PortalPage {
  const { naam, soort, onderdeelVan, onderdelen, beroepen, verwant } = competence;
  const facts: Fact[] = [
    { name: text.kind, value: text.kinds[soort] },
    otherNames(competence),
    ...(onderdeelVan ? [{ name: text.broader, value: conceptLink('vaardigheid', onderdeelVan) }] : []),
    ...countFacts(counts),
  ];
  const where = byStrength(beroepen, (item) => conceptLink('beroep', item));
  return frameOf(
    competence,
    html`${pageHeading({ title: upperFirst(naam) })}${definitionList(facts)}${
      onderdelen.length > 0 &&
      section(
        sectionHeading({ title: text.parts, count: onderdelen.length }),
        linkList(onderdelen.map((part) => conceptLink('vaardigheid', part))),
      )
    }${section(
      sectionHeading({
        title: text.where,
        ...(where.length > 0 && { count: beroepen.length, intro: text.whereIntro }),
      }),
      where.length > 0 ? where : html`<p>${onderdelen.length > 0 ? text.onlyParts : text.nowhere}</p>`,
    )}${
      verwant.length > 0 &&
      section(
        sectionHeading({ title: text.relatedSkills, intro: text.relatedSkillsIntro }),
        dataTable({
          caption: text.relatedSkills,
          rows: verwant,
          columns: [
            {
              head: text.skill,
              rowHeader: true,
              width: 'wide',
              cell: (row) => conceptLink('vaardigheid', { ...row, naam: upperFirst(row.naam) }),
            },
            { head: text.likeness, width: 'fit', cell: ({ gelijkenis }) => howMuch(gelijkenis) },
            { head: text.why, cell: ({ reden }) => text.reasons[reden] },
          ],
        }),
      )
    }${versionNote(competence)}`,
  );
}

export function certificatePage(certificate: Certificaat, counts?: Counts): PortalPage {
  return frameOf(
    certificate,
    html`${pageHeading({
      title: upperFirst(certificate.naam),
      intro: certificate.diploma ? text.diploma : text.certificate,
    })}${definitionList([otherNames(certificate), ...countFacts(counts)])}${versionNote(certificate)}`,
  );
}
