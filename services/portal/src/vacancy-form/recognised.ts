/** What was found in the text, marked in it; what could not be read; and wishes that the law forbids. */
import { disclosure } from '@vlinderdas/design/disclosure';
import { type Html, html } from '@vlinderdas/design/html';
import { markedText } from '@vlinderdas/design/marked-text';
import { notice } from '@vlinderdas/design/notice';
import type { Herkenning } from '@vlinderdas/vacancies-service/contract/recognition.resource';
import type {
  HerkenningAntwoord,
  VacatureInhoud,
} from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { formatList } from '@vlinderdas/vocabulary/wording';
import { CONTACT_FIELDS, contactWords, spansOf } from './found-words.ts';
import { type Audience, formText as text } from './text.ts';
import type { VacancyForm } from './vacancy-form.ts';

const list = (lines: readonly string[]) =>
  html`<ul class="vd-notice__list">${lines.map((line) => html`<li>${line}</li>`)}</ul>`;

/** What was read, with the vacancy that follows from it where that was answered too. */
type Read = Herkenning & Partial<Pick<HerkenningAntwoord, 'voorstel'>>;

/** Skills that the text names, less those that were read too unsurely to be filled in. */
function countFilledIn({ competenties, voorstel }: Read): number {
  const filled = voorstel && new Set(voorstel.competentiebeheersing?.map((entry) => entry.codeCompetentie));
  return competenties.filter(({ afgeleid, code }) => !afgeleid && (filled?.has(code) ?? true)).length;
}

type Texts = VacancyForm['texts'];
type ReadWords = Pick<VacatureInhoud, 'naamVacature' | 'omschrijvingVacature'>;

/** Whom to contact may be known already, from the employer's account. */
function isContactRead(recognition: Read, texts: Texts): boolean {
  return CONTACT_FIELDS.some((field) => contactWords(recognition, field, texts) !== undefined);
}

/** Which parts were read, in the words of the form. */
function partsRead(recognition: Read, texts: Texts): string[] {
  const { beroep, aantalGezocht, uren, werkmomenten, begintijd, startdatum } = recognition;
  const { rijbewijzen, certificaten, talen, opleidingen, ervaring, werkEnDenkniveau } = recognition;
  const skills = countFilledIn(recognition);
  const others = [rijbewijzen, certificaten, talen, opleidingen].reduce(
    (sum, found) => sum + (found?.length ?? 0),
    Number(ervaring !== undefined) + Number(werkEnDenkniveau !== undefined),
  );
  const parts: (string | false | undefined)[] = [
    beroep && text.read.occupation(beroep.naam),
    aantalGezocht && text.read.posts(aantalGezocht.aantal),
    uren && text.read.hours,
    (werkmomenten ?? begintijd) && text.read.times,
    startdatum && text.read.start,
    recognition.adres && text.read.workplace,
    recognition.salarisIndicatie && text.read.pay,
    recognition.sluitingsdatumVacature && text.read.closing,
    skills > 0 && text.read.skills(skills),
    others > 0 && text.read.requirements(others),
    recognition.taken && text.read.tasks(recognition.taken.length),
    recognition.werkomstandigheden && text.read.conditions,
    recognition.contract && text.read.contract,
    isContactRead(recognition, texts) && text.read.contact,
    recognition.voorwaardenNaSelectie.includes('vog') && text.read.vog,
  ];
  return parts.filter((part) => typeof part === 'string');
}

function remarks({ taal, meerdereFuncties, ingekort }: Herkenning, audience: Audience): Html[] {
  const said = [
    taal !== undefined && taal !== 'nld' && text.otherLanguage(languageName(taal) ?? taal),
    meerdereFuncties && text.severalJobs(audience),
    ingekort && text.cut,
  ];
  return said.flatMap((body) => (body ? [notice({ kind: 'warning', body })] : []));
}

/**
 * @param texts what stands in the form now
 * @param words the title and the text that were read: of a stored vacancy those that are stored, whatever a person
 *   has typed over them since
 */
export function recognisedNotice(
  recognition: Read,
  audience: Audience,
  texts: Texts,
  { naamVacature = '', omschrijvingVacature = '' }: ReadWords,
): Html {
  const { beroep, nietOvergenomen } = recognition;
  const found = partsRead(recognition, texts);
  const words = `${naamVacature}\n${omschrijvingVacature}`;
  return html`${
    beroep
      ? notice({ kind: 'info', title: text.foundTitle, body: html`${text.foundParts(formatList(found))}` })
      : notice({
          kind: 'info',
          title: text.nothingFoundTitle,
          body: html`${text.nothingFound(audience)}${found.length > 0 && html` ${text.foundParts(formatList(found))}`}`,
        })
  }${remarks(recognition, audience)}${
    nietOvergenomen.length > 0 &&
    notice({
      kind: 'warning',
      title: text.unlawfulTitle,
      body: html`${text.unlawful(audience)}${list(nietOvergenomen.map(({ gevondenIn, uitleg }) => `“${gevondenIn}”: ${uitleg}`))}`,
    })
  }${words.trim() !== '' && disclosure({ summary: text.markedFold, body: markedText(words, spansOf(recognition)) })}`;
}
