/**
 * What a text says. Every finding carries the words it came from and where they stand in the text that was read:
 * for a vacancy the title, a line break and the description. Concepts are numbers of the reader's taxonomy.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';

/** Where something stands: `words` is the text from `from` up to `to`, in UTF-16 units. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Whether the text makes it a condition or would merely like it. */
export type Weight = 'vereist' | 'gewenst';

export interface Finding<Value> extends Place {
  readonly value: Value;
  /** How sure it is, per mille. */
  readonly confidence: number;
  readonly weight: Weight;
}

export interface CompetenceFinding extends Finding<number> {
  /** Not named by the text: the occupation cannot do without it. Its words are those of the occupation. */
  readonly isImplied: boolean;
}

/** Hours per week; null at a side that the text leaves open. */
export interface HoursPerWeek {
  readonly min: number | null;
  readonly max: number | null;
}

/** A language by its ISO 639-3 code. */
export interface LanguageAsked {
  readonly code: string;
  /** VUM: 1 geen, 2 redelijk, 3 goed, 4 uitstekend; null where the text names no level. */
  readonly level: 1 | 2 | 3 | 4 | null;
  /** 1 to 6 for A1 to C2; null unless the text says it so. */
  readonly cefr: number | null;
}

export interface Education {
  /** VUM `niveauOpleiding`: 1 basisonderwijs, 2 vmbo, 3 havo or vwo, 4 mbo, 5 hbo, 6 university; null unknown. */
  readonly level: number | null;
  /** As the text names it: `elektrotechniek`. */
  readonly subject: string | null;
}

/** A proof that a text names: of the taxonomy by number, else by its own words. */
export interface CertificateNamed {
  readonly number: number | null;
  readonly name: string;
}

/** Where the work is, as far as the text writes it. */
export interface WorkAddress {
  /** `5611AB` */
  readonly postcode: string;
  readonly street: string | null;
  readonly houseNumber: number | null;
  readonly addition: string | null;
}

/** Whom one asks about a vacancy, as far as the text says: a name, or only where somebody answers. */
export interface ContactPerson {
  /** As the text writes it: `mevr. A. van der Berg`, `Rob`. */
  readonly name: Finding<string> | null;
  readonly phone: Finding<string> | null;
  readonly email: Finding<string> | null;
}

export type ContractCode =
  | 'bepaalde-tijd'
  | 'onbepaalde-tijd'
  | 'baan'
  | 'leerbaan'
  | 'vrijwilligerswerk'
  | 'werkervaringsplaats'
  | 'uitzend'
  | 'detachering';

export type ShiftCode = 'overdag' | 'vroeg' | 'avond' | 'nacht' | 'zaterdag' | 'zondag';

/** Fields of which a text can say that they are not asked. */
export type AskedField =
  | 'rijbewijs'
  | 'ervaring'
  | 'opleiding'
  | 'niveau'
  | 'taal'
  | 'certificaat'
  | 'competentie'
  | 'werkmoment'
  | 'omstandigheid'
  | 'vog';

/** A wish that the law usually forbids; never a requirement. */
export interface UnlawfulFinding extends Place {
  readonly kind: string;
  /** Dutch, for the employer. */
  readonly explanation: string;
}

export interface Reading {
  /** ISO 639-3 code of the language in which the text is written; null when it is too short to tell. */
  readonly language: string | null;
  /** Only the beginning was read. */
  readonly isCut: boolean;
  readonly hasSeveralJobs: boolean;
  /** Best first, each occupation once. */
  readonly occupations: readonly Finding<number>[];
  /** Those that the text names first, in order of confidence. */
  readonly competences: readonly CompetenceFinding[];
  readonly tasks: readonly Finding<string>[];
  readonly licences: readonly Finding<string>[];
  readonly hours: Finding<HoursPerWeek> | null;
  readonly shifts: readonly Finding<ShiftCode>[];
  /** `06:00` */
  readonly startTime: Finding<string> | null;
  readonly languages: readonly Finding<LanguageAsked>[];
  /** VUM `werkEnDenkniveau`, 1 to 6. */
  readonly level: Finding<number> | null;
  readonly education: readonly Finding<Education>[];
  /** In months; 0 where the text says that none is needed. */
  readonly experience: Finding<number> | null;
  readonly certificates: readonly Finding<CertificateNamed>[];
  readonly contracts: readonly Finding<ContractCode>[];
  readonly startDate: Finding<IsoDate> | null;
  /** The last day on which one can apply. */
  readonly closingDate: Finding<IsoDate> | null;
  readonly workplace: Finding<WorkAddress> | null;
  /** As the text words it: `€ 14,80 bruto per uur`. */
  readonly pay: Finding<string> | null;
  readonly posts: Finding<number> | null;
  readonly contact: ContactPerson | null;
  /** Codes of packages/matching `condition`. */
  readonly conditions: readonly Finding<string>[];
  readonly publicTransport: Finding<boolean> | null;
  /** Asked after the choice, never a requirement. */
  readonly vog: Finding<true> | null;
  readonly unlawful: readonly UnlawfulFinding[];
  /** What the text says it does not ask. */
  readonly notAsked: readonly (Place & { readonly field: AskedField })[];
}

/** What a text about a person holds that must not be stored. */
export type SensitiveKind =
  | 'gezondheid'
  | 'afkomst'
  | 'geloof'
  | 'seksuele-gerichtheid'
  | 'strafrecht'
  | 'politiek-of-vakbond';

export interface SensitiveFinding extends Place {
  readonly kind: SensitiveKind;
  /** Dutch, for the begeleider. */
  readonly explanation: string;
}

/** Work that someone did. */
export interface WorkDone {
  readonly occupation: number;
  /** A month, `2019-03`, or a year, `2019`; null where the text does not say, or the work goes on. */
  readonly start: string | null;
  readonly end: string | null;
  readonly months: number | null;
}

export interface ProfileReading {
  readonly language: string | null;
  readonly isCut: boolean;
  readonly work: readonly Finding<WorkDone>[];
  readonly competences: readonly CompetenceFinding[];
  readonly licences: readonly Finding<string>[];
  readonly certificates: readonly Finding<CertificateNamed>[];
  readonly languages: readonly Finding<LanguageAsked>[];
  readonly level: Finding<number> | null;
  readonly education: readonly Finding<Education>[];
  readonly hours: Finding<HoursPerWeek> | null;
  /** What must not be stored, so that a person takes it out. */
  readonly warnings: readonly SensitiveFinding[];
}
