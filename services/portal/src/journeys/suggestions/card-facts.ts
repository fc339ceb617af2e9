/** The snapshot that was sent, as rows: nothing here is asked of the candidate's profile again. */
import { definitionList, type Fact } from '@vlinderdas/design/heading';
import { type Content, type Html, html, join } from '@vlinderdas/design/html';
import type {
  GetoondeIdentiteit,
  VoorgesteldeKandidaat,
  WerkgeverKaart,
} from '@vlinderdas/placements-service/contract/employer-view.resource';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { rijbewijzen } from '@vlinderdas/vocabulary/vum-codes';
import { formatDateForPeople, formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import type { Concept, ConceptNames } from '../../candidate-card/concept-names.ts';
import { educationChoices, languageLevel, levelChoices } from '../../candidate-card/work-words.ts';

/** What the snapshot names by its code only. */
export function unnamedConcepts({ kaart, identiteit }: VoorgesteldeKandidaat): Concept[] {
  const without = (
    kind: Concept['kind'],
    list: readonly { code?: string | undefined; naam?: string | undefined }[],
  ) =>
    list.flatMap(({ code, naam }) => (naam === undefined && code !== undefined ? [{ kind, uri: code }] : []));
  return [
    ...without('beroep', [...kaart.beroepen, ...kaart.ervaring, ...(identiteit?.cv.werkervaring ?? [])]),
    ...without('competentie', kaart.competenties),
    ...without('certificaat', kaart.certificaten),
  ];
}

function period(from: number | string | undefined, until: number | string | undefined): Content {
  if (from === undefined && until === undefined) return null;
  if (from === undefined) return html` <span class="vd-note">tot ${until}</span>`;
  return html` <span class="vd-note">${from} tot ${until ?? 'nu'}</span>`;
}

const lines = (items: readonly Content[]) => join(items, html`<br>`);
const shown = (rows: readonly [string, Content][]): Fact[] =>
  rows.filter(([, value]) => String(value ?? '') !== '').map(([name, value]) => ({ name, value }));

/** `2021-03` as `maart 2021`; what is no month stays as it is. */
function month(text: string | undefined): string | undefined {
  if (text === undefined || !/^\d{4}-\d{2}$/.test(text)) return text;
  return formatDateForPeople(`${text}-01`).replace(/^1 /, '');
}

/** Nothing when the card is empty. */
export function cardFacts(kaart: WerkgeverKaart, names: ConceptNames): Html | undefined {
  const said = (items: readonly { code: string; naam?: string | undefined }[]) =>
    join(
      items.map(({ code, naam }) => naam ?? names(code)),
      ', ',
    );
  const { urenMinimaal: least, urenMaximaal: most, werkEnDenkniveau } = kaart;
  const level = levelChoices.find(({ value }) => value === String(werkEnDenkniveau ?? ''))?.label;
  const rows = shown([
    ['Zoekt werk als', said(kaart.beroepen)],
    [
      'Werkte als',
      lines(
        kaart.ervaring.map(
          ({ code, naam, vanJaar, totJaar }) => html`${naam ?? names(code)}${period(vanJaar, totJaar)}`,
        ),
      ),
    ],
    ['Kan wat u vraagt', said(kaart.competenties)],
    ['Certificaten', said(kaart.certificaten)],
    [
      'Rijbewijs',
      join(
        kaart.rijbewijzen.map((code) => {
          const label = rijbewijzen.label(code);
          return label ? `${code} (${label})` : code;
        }),
        ', ',
      ),
    ],
    [
      'Talen',
      join(
        kaart.talen.map(({ codeTaal, mondeling }) =>
          [languageName(codeTaal) ?? codeTaal, languageLevel(mondeling)].filter((part) => part).join(': '),
        ),
        ', ',
      ),
    ],
    ['Werk- en denkniveau', level],
    ['Uren', least === undefined && most === undefined ? undefined : formatHoursPerWeek(least, most)],
  ]);
  return rows.length > 0 ? definitionList(rows) : undefined;
}

const WITH_DIPLOMA = 1;

export function identityFacts(
  { naam, telefoonnummer: phone, cv }: GetoondeIdentiteit,
  names: ConceptNames,
): Html {
  const courses = cv.opleidingen.map(({ niveau, diploma, jaar }) => {
    const name = educationChoices.find(({ value }) => value === String(niveau))?.label ?? 'opleiding';
    const note = [diploma === WITH_DIPLOMA && 'met diploma', jaar].filter((part) => part).join(', ');
    return html`${name}${note && html` <span class="vd-note">${note}</span>`}`;
  });
  return definitionList(
    shown([
      ['Naam', html`<strong>${naam}</strong>`],
      [
        'Telefoon',
        phone && html`<a class="utrecht-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`,
      ],
      [
        'Werk',
        lines(
          cv.werkervaring.map(
            ({ code, van, tot }) => html`${code ? names(code) : 'werk'}${period(month(van), month(tot))}`,
          ),
        ),
      ],
      ['Opleiding', lines(courses)],
      ['Cursussen', join(cv.cursussen, ', ')],
    ]),
  );
}

/** For a heading: why someone fits, each reason a sentence of its own. */
export function reasonList(reasons: readonly string[]): Html {
  return html`<ul class="vd-prose">${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`;
}
