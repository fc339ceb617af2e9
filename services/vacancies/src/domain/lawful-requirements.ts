/**
 * Requirements that the law itself makes: recognised in a text they are hard without anybody's confirmation. A
 * certificate of good conduct is none of them: it is asked after the choice.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';

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

/** Whether the law asks a licence of whoever does this work. */
export function lawAsksLicence(isco: string | undefined, today: IsoDate): boolean {
  return drivingJobs.some(
    ({ isco: groups, validFrom }) => validFrom <= today && isco !== undefined && groups.includes(isco),
  );
}

/** Whether the law asks this certificate of whoever does this work. */
export function lawAsksCertificate(
  isco: string | undefined,
  certificate: string | undefined,
  today: IsoDate,
): boolean {
  return professions.some(
    ({ isco: groups, certificates, validFrom }) =>
      validFrom <= today &&
      isco !== undefined &&
      groups.includes(isco) &&
      certificate !== undefined &&
      certificates.includes(certificate),
  );
}
