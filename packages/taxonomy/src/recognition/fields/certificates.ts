/** Certificates and diplomas of the taxonomy, where the text asks the proof itself and not only names the profession. */
import type { Taxonomy } from '../../taxonomy.ts';
import type { LabelMatch } from '../label-matcher.ts';
import type { Span } from '../matches.ts';
import { isOneOfSeveralFields } from '../one-of-several.ts';
import { LEAST_OF_CERTIFICATE, type Located } from '../read-competences.ts';
import type { CertificateNamed, Finding } from '../reading.ts';
import { askedFinding, before, distinct, type Scan } from '../scan.ts';
import { proofsByWord } from './certificate-wording.ts';

const WHOLE = 1000;
const SURE = 930;
const SURE_IF_CORRECTED = 800;
/** How far around a stretch its sentence tells whether a proof is meant, in characters. */
const REACH = 160;
const LONG_WORD = 4;
const ELSEWHERE: ReadonlySet<string> = new Set(['bedrijf', 'sollicitatie', 'aanbod']);

const PROOF =
  /diploma|certifica|getuigschrift|gediplomeerd|opgeleid|opleiding|papier|bevoegd|registratie|bewijs|cursus|gekwalificeerd|vakbekwaam|(?<![a-z])v?mbo|(?<![a-z])hbo|niveau/;
/** `Een diploma, zoals onderwijsassistent of pedagogisch werk`. */
const AS_EXAMPLE =
  /diploma(?: (?:als|tot|van))? $|diploma[^.;\n]{0,80}(?:zoals|bijvoorbeeld|bijv\.?|:) [^.;\n]{0,60}$/;
/** A school where someone was, not what he got there. */
const AT_SCHOOL = /(?<![a-z])(?:de|het) $/;
/** `Ineke heeft een HACCP-cursus gedaan`. */
const NAMED_HAS =
  /(?:^|[\s(])(?!(?:Wie|Iemand|Je|U)\s)\p{Lu}\p{Ll}+ (?:heeft|haalde|volgde)(?: een| de| zijn| haar)? $/u;
const FINISHED = /(?<![a-z])(?:afgerond|gedaan|gehaald|behaald|afgemaakt|doorlopen)(?![a-z])/;
/** The rules, papers and people that go by the name: `HACCP-lijsten`, `de BHV-ploeg`, `volgens HACCP`, `de hygiëneregels (HACCP)`. */
const NAMED_AFTER =
  /^(?:[ -](?:[a-z]+ )?(?:regels?|lijst(?:en)?|richtlijn(?:en)?|norm(?:en)?|eisen|voorschriften|ploeg|team|systeem|formulieren|registraties|protocol(?:len)?|plan(?:nen)?|organisatie|procedures?|coordinator|kast|handboek|wetgeving|controles?|administratie|taken|rondes?|hygiene)|[ -]gecertificeerd bedrijf|'?ers? (?:aanwezig|op elke|beschikbaar|in huis))(?![a-z])/;
const BY_ITS_RULES =
  /(?<![a-z])(?:volgens|conform|regels van|werk\w* met|bijhouden van|voor) (?:de |het )?$|(?:regels?|richtlijn(?:en)?|norm(?:en)?|eisen|voorschriften|voedselveiligheid|hygiene) \($/;
const IS_COMPANY = /(?<![a-z])(?:ons|het) bedrijf[^.;\n]{0,40}$/;
/** `Wij zijn VCA**-gecertificeerd`. */
const WE_ARE = /(?<![a-z])(?:wij|we) zijn [^.;\n]{0,20}$/;
const CERTIFIED = /^[* -]{0,4}(?:gecertificeerd|erkend)/;
/** It was asked, and no longer is. */
const NO_LONGER = /(?<![a-z])(?:tot vorig jaar|voorheen|vroeger)(?![a-z])[^.;\n]{0,30}$/;
/** Who tells of himself asks nothing. */
const TELLER = /(?<![a-z])(?:ik|mij|me|mijn)(?![a-z])/;
const ASKS =
  /(?<![a-z])(?:je|jij|jou|jouw|u|uw|iemand|wie|zoek|vraag|wil|eis|moet|nodig|verplicht|vereist|gezocht|pre|omheen|niet zonder)(?![a-z])/;

export function readCertificates(
  scan: Scan,
  located: readonly Located[],
  taxonomy: Taxonomy,
): Finding<CertificateNamed>[] {
  const found = located.flatMap((one) => {
    const { match, span } = one;
    if (!isNamed(scan, one, taxonomy) || isOwnStory(scan, one) || isRule(scan, one)) return [];
    const name = taxonomy.certificates.labelOf(match.concept) ?? '';
    const value = { number: match.concept, name };
    const sureness = match.isCorrected ? SURE_IF_CORRECTED : SURE;
    const finding = askedFinding(scan, 'certificaat', span, value, sureness);
    if (!finding) return [];
    const isOpen = taxonomy.isDiploma(match.concept) && isOneOfSeveralFields(scan, span);
    return [isOpen ? { ...finding, weight: 'gewenst' as const } : finding];
  });
  const byWord = proofsByWord(scan, taxonomy).flatMap(({ number, span }) => {
    if (found.some((other) => isInside(scan, other, span))) return [];
    if (ELSEWHERE.has(scan.clauses.sentenceAt(span.from).section)) return [];
    const value = { number, name: taxonomy.certificates.labelOf(number) ?? '' };
    const finding = askedFinding(scan, 'certificaat', span, value, SURE_IF_CORRECTED);
    return finding ? [finding] : [];
  });
  return distinct([...found, ...byWord], ({ number }) => number ?? 0);
}

/** Said already by a longer name. */
function isInside(scan: Scan, other: Finding<CertificateNamed>, { from, to }: Span): boolean {
  const place = scan.source.place(from, to);
  return other.from <= place.from && other.to >= place.from;
}

/** By its whole name, or by most of it where the sentence speaks of a proof. */
function isNamed(scan: Scan, { match, span, sentence }: Located, taxonomy: Taxonomy): boolean {
  if (/bereid(?:heid)?(?![a-z])/.test(scan.text.slice(span.from, span.to))) return false;
  if (match.coverage === WHOLE) return !isSchool(scan, match, span.from);
  if (match.coverage < LEAST_OF_CERTIFICATE || sentence.section === 'title') return false;
  const left = scan.text.slice(Math.max(sentence.from, span.from - REACH), span.from);
  if (match.pieces === 1) return taxonomy.isDiploma(match.concept) && AS_EXAMPLE.test(left);
  if (!taxonomy.isDiploma(match.concept))
    return PROOF.test(left) && hasSubject(scan.text.slice(span.from, span.to));
  const right = scan.text.slice(span.from, Math.min(sentence.to, span.to + REACH));
  return PROOF.test(left) || PROOF.test(right);
}

/** What a certificate is about, and not only that it is one: `wegen afzetten`, not `diploma niveau 3`. */
function hasSubject(words: string): boolean {
  return words.split(' ').filter((word) => word.length >= LONG_WORD && !PROOF.test(word)).length >= 2;
}

/** A way of working, and not the proof of it. */
function isRule({ text }: Scan, { span, match }: Located): boolean {
  if (match.tokens.length > 1 && PROOF.test(text.slice(span.from, span.to))) return false;
  const right = text.slice(span.to, span.to + 40);
  const left = before(text, span.from, 60);
  return (
    NAMED_AFTER.test(right) ||
    (/^haccp/.test(text.slice(span.from, span.to)) && BY_ITS_RULES.test(left)) ||
    IS_COMPANY.test(left) ||
    NO_LONGER.test(left) ||
    (WE_ARE.test(left) && CERTIFIED.test(right))
  );
}

function isSchool({ text }: Scan, { pieces, tokens }: LabelMatch, from: number): boolean {
  if (pieces > 1 || tokens.length > 1 || !AT_SCHOOL.test(before(text, from, 6))) return false;
  const right = text.slice(from, from + 40);
  return /^pabo(?![a-z])/.test(right) && !PROOF.test(right) && !FINISHED.test(right);
}

function isOwnStory({ text, source, isProfile }: Scan, { span, sentence }: Located): boolean {
  if (isProfile || sentence.section === 'eisen' || sentence.section === 'wensen') return false;
  if (NAMED_HAS.test(source.cased.slice(Math.max(sentence.from, span.from - 40), span.from))) return true;
  const words = text.slice(
    Math.max(sentence.from, span.from - REACH),
    Math.min(sentence.to, span.to + REACH),
  );
  return TELLER.test(words) && !ASKS.test(words);
}
