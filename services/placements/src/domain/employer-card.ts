/**
 * The card that an employer gets, made once at the sending from the pseudonymous card and the explanation. Beside
 * sought occupations and work in years it holds only what this vacancy asks: two employers who compare cards find
 * little that is equal (PR7).
 */
import type { GedeeldProfiel } from '@vlinderdas/candidates-service/contract/card.resource';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import type { VacatureInhoud } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { WerkgeverKaart } from '../contract/employer-view.resource.ts';
import { findRevealingWord } from '../contract/texts.ts';

/** Parts of the explanation that say what someone can; travel, wishes and circumstances tell where and how one lives. */
const TOLD: ReadonlySet<Uitleg['criteria'][number]['onderdelen'][number]['soort']> = new Set([
  'beroep',
  'ervaring',
  'competentie',
  'certificaat',
  'rijbewijs',
  'taal',
  'niveau',
  'uren',
] as const);
const MAX_OCCUPATIONS = 3;
const MAX_EXPERIENCE = 5;
const MAX_REASONS = 8;

export type DemandFacts = Pick<
  VacatureInhoud,
  'beroep' | 'competentiebeheersing' | 'rijbewijs' | 'taalbeheersing'
>;

function yearOf(date: string | undefined): number | undefined {
  const year = Number(date?.slice(0, 4));
  return year >= 1900 && year <= 2200 ? year : undefined;
}

function present<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function texts(values: readonly (string | undefined)[] | undefined): string[] {
  return [...new Set(values?.filter((value) => value !== undefined))];
}

/** @param explanation absent when the matcher could not score the pair: then the demanded codes are compared here */
export function toEmployerCard(
  profile: GedeeldProfiel,
  demand: DemandFacts,
  explanation: Uitleg | undefined,
): WerkgeverKaart {
  const kwalificatie = profile.arbeidsmarktkwalificatie;
  const named = (code: string, naam: string | undefined) => present({ code, naam }) as { code: string };
  const nameOfOccupation = (code: string) =>
    code === demand.beroep?.codeBeroepsnaam ? demand.beroep.naam : undefined;

  const fitting = (explanation?.criteria ?? [])
    .flatMap((criterion) => criterion.onderdelen)
    .filter((part) => part.uitkomst === 'past' && TOLD.has(part.soort));
  // What only follows from work is a reason with that work beside it, never something that someone has.
  const followsFromWork = (part: (typeof fitting)[number]) => part.door?.hoe === 'ervaring';
  const fittingCodes = (soort: string) =>
    new Set(
      fitting
        .filter((part) => part.soort === soort && !followsFromWork(part))
        .flatMap((part) => part.begrip ?? []),
    );

  const own = new Set(texts(kwalificatie?.competentiebeheersing?.map((item) => item.codeCompetentie)));
  const asked = demand.competentiebeheersing ?? [];
  const competences = explanation
    ? fittingCodes('competentie')
    : new Set(texts(asked.map((item) => item.codeCompetentie)).filter((code) => own.has(code)));
  const nameOfCompetence = new Map(asked.map((item) => [item.codeCompetentie, item.naam]));

  const askedLanguages = new Set(texts(demand.taalbeheersing?.map((item) => item.codeTaal)));
  const askedLicences = new Set(texts(demand.rijbewijs?.map((item) => item.codeSoortRijbewijs)));

  return present({
    beroepen: texts(profile.bemiddelingsberoep?.map((item) => item.codeBeroepsnaam))
      .slice(0, MAX_OCCUPATIONS)
      .map((code) => named(code, nameOfOccupation(code))),
    ervaring: (kwalificatie?.werkervaring ?? [])
      .flatMap(({ beroep, datumAanvangWerkzaamheden, datumEindeWerkzaamheden }) =>
        beroep?.codeBeroepsnaam === undefined
          ? []
          : [
              {
                ...named(beroep.codeBeroepsnaam, nameOfOccupation(beroep.codeBeroepsnaam)),
                ...present({
                  vanJaar: yearOf(datumAanvangWerkzaamheden),
                  totJaar: yearOf(datumEindeWerkzaamheden),
                }),
              },
            ],
      )
      .toSorted((one, other) => (other.vanJaar ?? 0) - (one.vanJaar ?? 0))
      .slice(0, MAX_EXPERIENCE),
    competenties: [...competences].map((code) => named(code, nameOfCompetence.get(code))),
    certificaten: [...fittingCodes('certificaat')].map((code) => named(code, undefined)),
    werkEnDenkniveau: kwalificatie?.codeWerkEnDenkniveauWerkzoekende,
    rijbewijzen: texts(kwalificatie?.rijbewijs?.map((item) => item.codeSoortRijbewijs)).filter((code) =>
      askedLicences.has(code),
    ),
    talen: (kwalificatie?.taalbeheersing ?? []).flatMap(
      ({ codeTaal, codeNiveauTaalbeheersingMondeling: mondeling }) =>
        codeTaal !== undefined && askedLanguages.has(codeTaal)
          ? [{ codeTaal, ...present({ mondeling }) }]
          : [],
    ),
    urenMinimaal: profile.werktijden?.aantalWerkurenPerWeekMinimaal,
    urenMaximaal: profile.werktijden?.aantalWerkurenPerWeekMaximaal,
    redenen: texts(fitting.map((part) => part.zin))
      .filter((sentence) => findRevealingWord(sentence) === undefined)
      .slice(0, MAX_REASONS),
  });
}
