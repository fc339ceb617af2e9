/**
 * Requirements that the law itself makes: recognised in a text they are hard without anybody's confirmation. A
 * certificate of good conduct is none of them: it is asked after the choice.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';

interface LawfulLicence {
  /** Unit groups of ISCO-08 whose work it is to drive on the road. */
  readonly isco: readonly string[];
  readonly source: string;
  readonly validFrom: IsoDate;
}

interface LawfulDiploma {
  readonly isco: readonly string[];
  /** URIs of the certificates that open the profession. */
  readonly certificates: readonly string[];
  readonly source: string;
  readonly validFrom: IsoDate;
}

const drivingJobs: readonly LawfulLicence[] = [
  {
    // Motorcycle, car and van, taxi, bus, lorry.
    isco: ['8321', '8322', '8331', '8332'],
    source: 'Wegenverkeerswet 1994, artikel 107',
    validFrom: '1996-06-01',
  },
];

const professions: readonly LawfulDiploma[] = [
  {
    isco: ['2221', '3221'],
    certificates: ['urn:vlinderdas:certificaat:diploma-verpleegkundige'],
    source: 'Wet op de beroepen in de individuele gezondheidszorg, artikel 3 en 33',
    validFrom: '1997-12-01',
  },
  {
    isco: ['5414'],
    certificates: ['urn:vlinderdas:certificaat:diploma-beveiliger'],
    source: 'Regeling particuliere beveiligingsorganisaties en recherchebureaus, artikel 5 tot en met 8',
    validFrom: '1999-04-01',
  },
  {
    isco: ['5311', '2342'],
    certificates: ['urn:vlinderdas:certificaat:diploma-pedagogisch-medewerker'],
    source: 'Wet kinderopvang, artikel 1.50; Besluit kwaliteit kinderopvang, artikel 6',
    validFrom: '2018-01-01',
  },
];

/** The law that asks a licence of whoever does this work. */
function licenceGround(isco: string, today: IsoDate): string | undefined {
  return drivingJobs.find(({ isco: groups, validFrom }) => validFrom <= today && groups.includes(isco))
    ?.source;
}

/** The law that asks this certificate of whoever does this work. */
function certificateGround(isco: string, certificate: string, today: IsoDate): string | undefined {
  return professions.find(
    ({ isco: groups, certificates, validFrom }) =>
      validFrom <= today && groups.includes(isco) && certificates.includes(certificate),
  )?.source;
}

type Grounded = { weging?: string | undefined; wettelijkeGrond?: string | undefined };

/** What is merely wished for is no requirement of the law, and nobody else says what is. */
function grounded<Entry extends Grounded>(
  entries: readonly Entry[],
  groundOf: (entry: Entry) => string | undefined,
): Entry[] {
  return entries.map((entry) => {
    const { wettelijkeGrond: _said, ...rest } = entry;
    const ground = entry.weging === 'vereist' ? groundOf(entry) : undefined;
    return { ...rest, ...(ground !== undefined && { wettelijkeGrond: ground }) } as Entry;
  });
}

/** The content with, beside each requirement that the law makes, the law that does. */
export function withLawfulGrounds(
  content: VacatureInhoud,
  { occupations, certificates, iscoOf }: Taxonomy,
  today: IsoDate,
): VacatureInhoud {
  const occupation = occupations.numberOf(content.beroep?.codeBeroepsnaam ?? '');
  const isco = (occupation === undefined ? undefined : iscoOf(occupation)) ?? '';
  const { cursus, rijbewijs } = content;
  return {
    ...content,
    ...(rijbewijs && { rijbewijs: grounded(rijbewijs, () => licenceGround(isco, today)) }),
    ...(cursus && {
      cursus: grounded(cursus, ({ naamCursus = '' }) => {
        const [number] = certificates.find(naamCursus);
        const uri = number === undefined ? undefined : certificates.uriOf(number);
        return uri === undefined ? undefined : certificateGround(isco, uri, today);
      }),
    }),
  };
}
