/**
 * Sections of the Standaard Bedrijfsindeling (SBI 2008) with the two-digit divisions they span.
 * Source: CBS, SBI 2008 (open data). CBS publishes a later division (SBI 2025); VUM's data use this one.
 */
export interface SbiSection {
  /** A to U. */
  readonly letter: string;
  readonly name: string;
  /** First and last division, two digits. */
  readonly from: number;
  readonly to: number;
}

export const sbiSections: readonly SbiSection[] = [
  { letter: 'A', name: 'Landbouw, bosbouw, visserij', from: 1, to: 3 },
  { letter: 'B', name: 'Winning van delfstoffen', from: 6, to: 9 },
  { letter: 'C', name: 'Industrie', from: 10, to: 33 },
  {
    letter: 'D',
    name: 'Productie en distributie van en handel in elektriciteit, aardgas, stoom en gekoelde lucht',
    from: 35,
    to: 35,
  },
  {
    letter: 'E',
    name: 'Winning en distributie van water; afval- en afvalwaterbeheer en sanering',
    from: 36,
    to: 39,
  },
  { letter: 'F', name: 'Bouwnijverheid', from: 41, to: 43 },
  { letter: 'G', name: "Groot- en detailhandel; reparatie van auto's", from: 45, to: 47 },
  { letter: 'H', name: 'Vervoer en opslag', from: 49, to: 53 },
  { letter: 'I', name: 'Logies-, maaltijd- en drankverstrekking', from: 55, to: 56 },
  { letter: 'J', name: 'Informatie en communicatie', from: 58, to: 63 },
  { letter: 'K', name: 'Financiële instellingen', from: 64, to: 66 },
  { letter: 'L', name: 'Verhuur van en handel in onroerend goed', from: 68, to: 68 },
  {
    letter: 'M',
    name: 'Advisering, onderzoek en overige specialistische zakelijke dienstverlening',
    from: 69,
    to: 75,
  },
  {
    letter: 'N',
    name: 'Verhuur van roerende goederen en overige zakelijke dienstverlening',
    from: 77,
    to: 82,
  },
  {
    letter: 'O',
    name: 'Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen',
    from: 84,
    to: 84,
  },
  { letter: 'P', name: 'Onderwijs', from: 85, to: 85 },
  { letter: 'Q', name: 'Gezondheid- en welzijnszorg', from: 86, to: 88 },
  { letter: 'R', name: 'Cultuur, sport en recreatie', from: 90, to: 93 },
  { letter: 'S', name: 'Overige dienstverlening', from: 94, to: 96 },
  {
    letter: 'T',
    name: 'Huishoudens als werkgever; niet-gedifferentieerde productie van goederen en diensten door huishoudens voor eigen gebruik',
    from: 97,
    to: 98,
  },
  { letter: 'U', name: 'Extraterritoriale organisaties en lichamen', from: 99, to: 99 },
];

/** The section of a division (the first two digits of a code), if there is one. */
export function findSbiSectionOfDivision(division: number): SbiSection | undefined {
  return sbiSections.find((section) => division >= section.from && division <= section.to);
}

/** Groups 011 to 032 (A) and 061 to 099 (B): read without their zero they look like another division. */
const FARMING: ReadonlySet<number> = new Set([11, 12, 13, 14, 15, 16, 17, 21, 22, 23, 24, 31, 32]);
const MINING: ReadonlySet<number> = new Set([61, 62, 71, 72, 81, 91, 99]);

/**
 * The section of VUM's `codeSbi`, an integer that may have lost a leading zero: 1131 is 01.13.1 (farming) or
 * 11.31 (drinks). Where both readings can be, the section is unknown; it is never guessed. Of four digits
 * only farming is in doubt, because mining has no codes of five.
 * @param code SBI code of two to five digits, without points
 * @example findSbiSection(43221)?.letter // 'F'
 */
export function findSbiSection(code: number): SbiSection | undefined {
  if (!Number.isInteger(code) || code < 1 || code > 99_999) return undefined;
  const digits = String(code);
  if (digits.length === 1) return findSbiSectionOfDivision(code);
  const division = Number(digits.slice(0, 2));
  const mayHaveLostZero =
    (digits.length === 4 && FARMING.has(division)) ||
    (digits.length === 3 && (FARMING.has(division) || MINING.has(division)));
  return mayHaveLostZero ? undefined : findSbiSectionOfDivision(division);
}
