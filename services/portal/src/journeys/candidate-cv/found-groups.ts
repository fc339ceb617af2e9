/** What was found in a text, beside what the profile holds: what can be taken over, and what is there already. */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { ProfielHerkenning } from '@vlinderdas/candidates-service/contract/recognition.resource';
import type { Choice } from '@vlinderdas/design/choices';
import { languageName } from '@vlinderdas/vocabulary/languages';
import { rijbewijzen } from '@vlinderdas/vocabulary/vum-codes';
import { formatHoursPerWeek } from '@vlinderdas/vocabulary/wording';
import type { ProfileStep } from '../../candidate-card/profile-facts.ts';
import { educationChoices, languageLevel, levelChoices } from '../../candidate-card/work-words.ts';
import { firstDayOf, lastDayOf, packJob, packPair } from './finding-values.ts';
import { cvText as text } from './text.ts';

export type FoundField = keyof typeof text.groups;

export interface FoundGroup {
  step: ProfileStep;
  field: FoundField;
  /** New to the profile. */
  choices: readonly Choice[];
  /** The values of the choices that are ticked until someone says otherwise. */
  ticked: readonly string[];
  /** Names of what the profile holds already. */
  known: readonly string[];
}

/** Per mille. */
const SURE = 800;
const LIKELY = 500;
const LONGEST_QUOTE = 80;

interface Found {
  gevondenIn: string;
  zekerheid: number;
}

interface Item extends Found {
  value: string;
  label: string;
  isKnown: boolean;
  /** What the profile says of it now, where there can be one answer only. */
  now?: string | undefined;
}

function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

function howSure({ zekerheid }: Found): string {
  if (zekerheid >= SURE) return text.sure.sure;
  return zekerheid >= LIKELY ? text.sure.likely : text.sure.doubt;
}

function groupOf(step: ProfileStep, field: FoundField, items: readonly Item[]): FoundGroup {
  const fresh = [
    ...new Map(items.filter(({ isKnown }) => !isKnown).map((item) => [item.value, item])).values(),
  ];
  return {
    step,
    field,
    choices: fresh.map((item) => ({
      value: item.value,
      label: item.label,
      hint: [text.from(quote(item.gevondenIn)), howSure(item), item.now && text.now(item.now)]
        .filter(Boolean)
        .join(' '),
    })),
    // What is there already was chosen by a person, and stays unless a person says so again.
    ticked: fresh.flatMap(({ value, zekerheid, now }) => (zekerheid >= LIKELY && !now ? value : [])),
    known: [...new Set(items.filter(({ isKnown }) => isKnown).map(({ label }) => label))],
  };
}

const year = (moment: string | undefined) => moment?.slice(0, 4);

function jobs({ werkervaring }: ProfielHerkenning, skills: Skills): Item[] {
  return werkervaring.map((work) => {
    const from = firstDayOf(work.start);
    const to = lastDayOf(work.einde);
    const start = year(work.start);
    const period = start ? `${start} tot ${year(work.einde) ?? 'nu'}` : (year(work.einde) ?? text.noYears);
    const isKnown = (skills.werkervaring ?? []).some(
      ({ beroep, datumAanvangWerkzaamheden: begin }) =>
        beroep?.codeBeroepsnaam === work.code && (from === '' || year(begin) === start),
    );
    return {
      ...work,
      value: packJob({ uri: work.code, from, to }),
      label: `${work.naam}, ${period}`,
      isKnown,
    };
  });
}

function languages({ talen }: ProfielHerkenning, skills: Skills): Item[] {
  return talen.map(({ code, niveau, ...found }) => {
    const stored = (skills.taalbeheersing ?? []).find(({ codeTaal }) => codeTaal === code);
    const spoken = stored?.codeNiveauTaalbeheersingMondeling;
    const isKnown = stored !== undefined && (niveau === undefined || niveau === spoken);
    const level = languageLevel(niveau) ?? text.levelUnknown;
    return {
      ...found,
      value: packPair(code, niveau),
      label: `${languageName(code) ?? code}: ${level}`,
      isKnown,
      now: isKnown ? undefined : languageLevel(spoken),
    };
  });
}

type Skills = NonNullable<Kandidaat['arbeidsmarktkwalificatie']>;
const levelName = (code: number | undefined) =>
  levelChoices.find(({ value }) => value === String(code))?.label;
const schoolName = (code: number | undefined) =>
  educationChoices.find(({ value }) => value === String(code))?.label;

function schools({ opleidingen }: ProfielHerkenning, skills: Skills): Item[] {
  const stored = (skills.opleiding ?? []).map(({ codeNiveauOpleiding }) => codeNiveauOpleiding);
  return opleidingen.flatMap(({ niveau, ...found }) => {
    const label = schoolName(niveau);
    return niveau === undefined || label === undefined
      ? []
      : [{ ...found, value: String(niveau), label, isKnown: stored.includes(niveau) }];
  });
}

function hours({ uren }: ProfielHerkenning, { werktijden = {} }: Kandidaat): Item[] {
  if (!uren) return [];
  const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } = werktijden;
  const isKnown = uren.minimaal === least && uren.maximaal === most;
  const hasHours = least !== undefined || most !== undefined;
  return [
    {
      ...uren,
      value: packPair(uren.minimaal, uren.maximaal),
      label: formatHoursPerWeek(uren.minimaal, uren.maximaal),
      isKnown,
      now: hasHours && !isKnown ? formatHoursPerWeek(least, most) : undefined,
    },
  ];
}

function level({ werkEnDenkniveau }: ProfielHerkenning, skills: Skills): Item[] {
  if (!werkEnDenkniveau) return [];
  const { code, ...found } = werkEnDenkniveau;
  const label = levelName(code);
  const stored = skills.codeWerkEnDenkniveauWerkzoekende;
  const isKnown = stored === code;
  return label
    ? [{ ...found, value: String(code), label, isKnown, now: isKnown ? undefined : levelName(stored) }]
    : [];
}

/** Per part of the profile what was found, in the order of its steps; parts of which nothing was found are absent. */
export function foundGroups(reading: ProfielHerkenning, dossier: Kandidaat): FoundGroup[] {
  const skills = dossier.arbeidsmarktkwalificatie ?? {};
  const held = (codes: readonly (string | undefined)[]) => {
    const known = new Set(codes);
    return <F extends Found & { code: string; naam: string }>(found: F): Item => ({
      ...found,
      value: found.code,
      label: found.naam,
      isKnown: known.has(found.code),
    });
  };
  const competence = held((skills.competentiebeheersing ?? []).map(({ codeCompetentie }) => codeCompetentie));
  const certificate = held((dossier.certificaten ?? []).map(({ codeCertificaat }) => codeCertificaat));
  const licence = held((skills.rijbewijs ?? []).map(({ codeSoortRijbewijs }) => codeSoortRijbewijs));
  return [
    groupOf('werk', 'werk', jobs(reading, skills)),
    groupOf('vaardigheden', 'competenties', reading.competenties.map(competence)),
    groupOf('vaardigheden', 'certificaten', reading.certificaten.map(certificate)),
    groupOf(
      'vaardigheden',
      'rijbewijs',
      reading.rijbewijzen.map((found) =>
        licence({ ...found, naam: `${found.code}: ${rijbewijzen.label(found.code) ?? 'ander rijbewijs'}` }),
      ),
    ),
    groupOf('uren', 'uren', hours(reading, dossier)),
    groupOf('taal', 'talen', languages(reading, skills)),
    groupOf('taal', 'niveau', level(reading, skills)),
    groupOf('taal', 'opleidingen', schools(reading, skills)),
  ].filter(({ choices, known }) => choices.length + known.length > 0);
}
