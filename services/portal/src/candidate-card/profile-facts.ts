/** What a profile says, in five parts that are also the steps in which it is filled in. */
import type { GedeeldProfiel } from '@vlinderdas/candidates-service/contract/card.resource';
import type { Profiel } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { Fact } from '@vlinderdas/design/heading';
import { type Content, type Html, html, join } from '@vlinderdas/design/html';
import { languageName } from '@vlinderdas/vocabulary/languages';
import {
  arbeidscontracten,
  indicatie,
  overeenkomsten,
  rijbewijzen,
  vervoermiddelen,
} from '@vlinderdas/vocabulary/vum-codes';
import {
  formatDateForPeople,
  formatHoursPerWeek,
  formatList,
  formatMinutes,
} from '@vlinderdas/vocabulary/wording';
import type { Concept, ConceptNames } from './concept-names.ts';
import { CONDITIONS, educationChoices, languageLevel, levelChoices, SHIFTS } from './work-words.ts';

export const profileSteps = ['werk', 'vaardigheden', 'uren', 'taal', 'grenzen'] as const;
export type ProfileStep = (typeof profileSteps)[number];
export const stepTitles: Readonly<Record<ProfileStep, string>> = {
  werk: 'Werk en wensen',
  vaardigheden: 'Vaardigheden',
  uren: 'Uren en reizen',
  taal: 'Taal en opleiding',
  grenzen: 'Grenzen',
};

export function isProfileStep(text: string): text is ProfileStep {
  return (profileSteps as readonly string[]).includes(text);
}

/** A card's profile, or a dossier's: that also knows the postcode. */
export type ShownProfile = GedeeldProfiel & Pick<Profiel, 'mobiliteit'>;

/** Every occupation, competence and certificate of a profile, to ask their names at once. */
export function conceptsOf(profile: ShownProfile): Concept[] {
  const { bemiddelingsberoep = [], wensberoepen = [], certificaten = [], arbeidsmarktkwalificatie } = profile;
  const { competentiebeheersing = [], werkervaring = [] } = arbeidsmarktkwalificatie ?? {};
  const occupations = [
    ...[...bemiddelingsberoep, ...wensberoepen].map(({ codeBeroepsnaam }) => codeBeroepsnaam),
    ...werkervaring.map(({ beroep }) => beroep?.codeBeroepsnaam),
  ];
  const all: { kind: Concept['kind']; uri: string | undefined }[] = [
    ...occupations.map((uri) => ({ kind: 'beroep' as const, uri })),
    ...competentiebeheersing.map(({ codeCompetentie: uri }) => ({ kind: 'competentie' as const, uri })),
    ...certificaten.map(({ codeCertificaat: uri }) => ({ kind: 'certificaat' as const, uri })),
  ];
  return all.flatMap(({ kind, uri }) => (uri === undefined ? [] : [{ kind, uri }]));
}

const YES = 1;
const NO = 2;
/** It counts for the completeness of a profile, and is missing. */
const unknown = html`<span class="vd-note">niet bekend</span>`;
/** A profile is complete without it. */
const leftOpen = html`<span class="vd-note">niet opgegeven</span>`;

/** A row that only says that nothing is known. */
export function isUnknown({ value }: Fact): boolean {
  return value === unknown || value === leftOpen;
}

type Words = readonly (string | undefined)[] | string | undefined;

function row(name: string, words: Words, empty: Html = leftOpen): Fact {
  const list = (typeof words === 'string' ? [words] : (words ?? [])).filter((word) => word);
  return { name, value: list.length > 0 ? join(list, ', ') : empty };
}

/** A row of what completeness counts. */
function countedRow(name: string, words: Words): Fact {
  return row(name, words, unknown);
}

const year = (date: string | undefined) => date?.slice(0, 4);

function experience(profile: ShownProfile, names: ConceptNames): Content {
  const jobs = profile.arbeidsmarktkwalificatie?.werkervaring ?? [];
  if (jobs.length === 0) return unknown;
  const lines = jobs.map(({ beroep, datumAanvangWerkzaamheden, datumEindeWerkzaamheden }) => {
    const uri = beroep?.codeBeroepsnaam;
    const from = year(datumAanvangWerkzaamheden);
    const period = from && `${from} tot ${year(datumEindeWerkzaamheden) ?? 'nu'}`;
    return html`${uri ? names(uri) : 'werk zonder beroep'}${period && html` <span class="vd-note">${period}</span>`}`;
  });
  return join(lines, html`<br>`);
}

function travel({ mobiliteit, vervoermiddel = [], arbeidsmarktkwalificatie }: ShownProfile): Fact[] {
  const { maximaleReistijd, maximaleReisafstand, bemiddelingspostcode } = mobiliteit ?? {};
  const furthest = [
    maximaleReistijd === undefined ? undefined : formatMinutes(maximaleReistijd),
    maximaleReisafstand === undefined ? undefined : `${maximaleReisafstand} km`,
  ];
  return [
    row(
      'Reist met',
      vervoermiddel.map(({ codeVervoermiddel: code }) =>
        code === undefined ? undefined : vervoermiddelen.label(code),
      ),
      // Who drives can travel: completeness counts the one or the other.
      arbeidsmarktkwalificatie?.rijbewijs?.length ? leftOpen : unknown,
    ),
    row('Reist hooguit', furthest),
    ...(bemiddelingspostcode ? [row('Reist vanaf', bemiddelingspostcode)] : []),
  ];
}

/** Without moments the answer about irregular work is what is known of when someone can work. */
function moments({ werkgrenzen, flexibiliteit }: ShownProfile): Fact[] {
  const stated = werkgrenzen?.werkmomenten ?? [];
  const irregular = flexibiliteit?.indicatieOnregelmatigWerkOfPloegendienst;
  const isAnswered = irregular === YES || irregular === NO;
  return [
    // Who cannot work irregularly works by day; who can has not said when.
    ...(stated.length > 0 || irregular !== NO
      ? [countedRow('Wanneer', formatList(stated.map((moment) => SHIFTS[moment].toLowerCase())))]
      : []),
    ...(isAnswered ? [row('Onregelmatig werk of ploegendienst', indicatie.label(irregular))] : []),
  ];
}

function contractWords({ contractvorm = [] }: ShownProfile): string[] {
  return contractvorm.flatMap(({ codeTypeArbeidscontract, codeTypeOvereenkomst }) =>
    [
      codeTypeOvereenkomst && overeenkomsten.label(codeTypeOvereenkomst),
      codeTypeArbeidscontract && arbeidscontracten.label(codeTypeArbeidscontract),
    ].filter((word) => word !== undefined && word !== ''),
  ) as string[];
}

/** The rows of one part. */
export function profileFacts(step: ProfileStep, profile: ShownProfile, names: ConceptNames): Fact[] {
  const skills = profile.arbeidsmarktkwalificatie ?? {};
  const namesOf = (uris: readonly (string | undefined)[]) => uris.map((uri) => uri && names(uri));
  const { werkervaring = [], competentiebeheersing = [] } = skills;
  switch (step) {
    case 'werk':
      return [
        row(
          'Zoekt werk als',
          namesOf((profile.bemiddelingsberoep ?? []).map((item) => item.codeBeroepsnaam)),
          // Work that someone did, or something that someone can, says enough to compare.
          werkervaring.length + competentiebeheersing.length > 0 ? leftOpen : unknown,
        ),
        row('Wil ook graag', namesOf((profile.wensberoepen ?? []).map((item) => item.codeBeroepsnaam))),
        { name: 'Werkte als', value: experience(profile, names) },
      ];
    case 'vaardigheden':
      return [
        countedRow('Kan', namesOf(competentiebeheersing.map((item) => item.codeCompetentie))),
        row('Certificaten', namesOf((profile.certificaten ?? []).map((item) => item.codeCertificaat))),
        row(
          'Rijbewijs',
          (skills.rijbewijs ?? []).map(({ codeSoortRijbewijs: code }) => licence(code)),
        ),
      ];
    case 'uren': {
      const { aantalWerkurenPerWeekMinimaal: least, aantalWerkurenPerWeekMaximaal: most } =
        profile.werktijden ?? {};
      const { vroegsteBegintijd } = profile.werkgrenzen ?? {};
      const available = profile.flexibiliteit?.datumAanvangBeschikbaarVoorWerk;
      return [
        countedRow(
          'Uren',
          least === undefined && most === undefined ? undefined : formatHoursPerWeek(least, most),
        ),
        ...moments(profile),
        row('Begint op zijn vroegst', vroegsteBegintijd),
        row('Beschikbaar vanaf', available && formatDateForPeople(available)),
        row('Contract', contractWords(profile)),
        ...travel(profile),
      ];
    }
    case 'taal': {
      const level = String(skills.codeWerkEnDenkniveauWerkzoekende ?? '');
      return [
        countedRow(
          'Talen',
          (skills.taalbeheersing ?? []).map(({ codeTaal, codeNiveauTaalbeheersingMondeling: spoken }) => {
            const name = codeTaal && (languageName(codeTaal) ?? codeTaal);
            return [name, languageLevel(spoken)].filter((part) => part).join(': ');
          }),
        ),
        countedRow('Werk- en denkniveau', levelChoices.find(({ value }) => value === level)?.label),
        row(
          'Opleiding',
          (skills.opleiding ?? []).map(({ codeNiveauOpleiding: code, indicatieDiploma }) => {
            const name = educationChoices.find(({ value }) => value === String(code))?.label;
            return name && (indicatieDiploma === 1 ? `${name} met diploma` : name);
          }),
        ),
      ];
    }
    case 'grenzen':
      return [
        row(
          'Het werk vraagt liever niet',
          formatList((profile.werkgrenzen?.vermijdt ?? []).map((item) => CONDITIONS[item].toLowerCase())),
        ),
        row('Nodig op het werk', needs(profile)),
      ];
  }
}

function needs({ eisAanWerk = {} }: ShownProfile): string[] {
  return [
    eisAanWerk.indicatieBegeleiding === YES && 'begeleiding op de werkplek',
    eisAanWerk.indicatieAanpassingWerkomgeving === YES && 'een aanpassing van de werkplek',
    eisAanWerk.indicatieWerkvariatie === YES && 'afwisseling in het werk',
  ].filter((need) => need !== false);
}

function licence(code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const label = rijbewijzen.label(code);
  return label ? `${code} (${label})` : code;
}
