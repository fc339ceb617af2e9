/** An explanation on the screen: what was asked, how it fits and by what we know it; then the rest, help and questions. */

import {
  type ExplanationRow,
  explanation,
  explanationList,
  explanationNotes,
} from '@vlinderdas/design/explanation';
import { type Content, type Html, html } from '@vlinderdas/design/html';
import type { LijstKandidaat, Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { demandWords, isSaid, outcomeOf, type SaidPart, sentenceOf } from './part-words.ts';
import { whyText as text } from './text.ts';

export type Parts = NonNullable<LijstKandidaat['uitleg']>;
type Criterion = Uitleg['criteria'][number];
type Part = Criterion['onderdelen'][number];

/** What people look for first: what the person can do. The rest follows in its own list. */
const SKILLS: readonly Criterion['criterium'][] = ['beroep', 'competenties', 'certificaten'];
/** Both sides at once is said by the other rows already. */
const UNSAID: readonly Criterion['criterium'][] = ['wederzijds'];

/** The candidate's own evidence for a concept, and what else adds to it; the sentence says the rest. */
function evidenceOf({ door, uitkomst }: Part): string {
  if (!door) return uitkomst === 'onbekend' ? text.notInProfile : text.lacking;
  const { hoe, naam = '', altijd, verband = 'zelfde-soort', vaardigheid, helptOok = [], twijfel } = door;
  if (hoe === 'zelf') return text.inProfile;
  if (hoe === 'bemiddelingsberoep') return text.seeks(naam);
  const isSame = hoe === 'ervaring' && verband === 'hetzelfde';
  if (uitkomst === 'ontbreekt' && !isSame) return text.nearest(vaardigheid?.naam ?? naam);
  const doubt = twijfel === undefined ? '' : `, ${text.doubt(twijfel)}`;
  const found = [
    uitkomst === 'ontbreekt' && text.lacking,
    hoe === 'ervaring' && `${text.fromWork(naam)}${doubt}`,
    hoe === 'verwant' && text.related[verband](naam),
    vaardigheid && verband !== 'hetzelfde' && text.belongsToWork(vaardigheid.naam, altijd ?? false),
    helptOok.length > 0 && text.alsoHelps(helptOok.map((other) => other.naam)),
  ];
  return found.filter((part) => part).join('; ');
}

function toRow(criterium: Criterion['criterium'], part: SaidPart): ExplanationRow {
  const { naam, soort } = part;
  const byConcept = naam !== undefined && soort === 'competentie';
  return {
    ...outcomeOf(part),
    required: demandWords(criterium, part) ?? false,
    ...(byConcept ? { asked: upperFirst(naam), evidence: evidenceOf(part) } : { asked: sentenceOf(part) }),
  };
}

function rowsOf(criteria: readonly Criterion[]): ExplanationRow[] {
  return criteria.flatMap(({ criterium, onderdelen }) =>
    onderdelen.filter(isSaid).map((part) => toRow(criterium, part)),
  );
}

function sentences(title: string, items: readonly string[]): Html | null {
  return items.length > 0 ? explanationNotes(title, items) : null;
}

/** The fold-out below a candidate. `more` stands under it: a link to the whole page. */
export function explanationPanel(parts: Parts, more: Content): Html {
  const { criteria, ditIsNodig, nogNaTeGaan, profielMist } = parts;
  const skills = rowsOf(criteria.filter(({ criterium }) => SKILLS.includes(criterium)));
  const rest = rowsOf(
    criteria.filter(({ criterium }) => !SKILLS.includes(criterium) && !UNSAID.includes(criterium)),
  );
  return explanation(
    skills.length > 0 && explanationList(text.skills, skills),
    rest.length > 0 && explanationList(text.rest, rest),
    sentences(
      text.needed,
      ditIsNodig.map(({ zin }) => zin),
    ),
    sentences(
      text.toCheck,
      nogNaTeGaan.map(({ zin }) => zin),
    ),
    profielMist.length > 0 &&
      sentences(
        text.missing,
        profielMist.map((gap) => text.gap[gap]),
      ),
    html`<div class="vd-explanation">${more}</div>`,
  );
}

/** The fold-out where the list came without its explanation: the most telling sentences. */
export function reasonPanel(reasons: readonly string[], more: Content): Html {
  return explanation(sentences(text.inShort, reasons), html`<div class="vd-explanation">${more}</div>`);
}
