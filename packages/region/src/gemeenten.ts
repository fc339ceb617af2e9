/**
 * Arbeidsmarktregio's with CBS codes (AM), and the gemeenten that the demo region and its surroundings need.
 * Source: CBS table 84929NED "Gebieden in Nederland" (open data, CC BY 4.0), division of 2021 with the
 * gemeenten formed since; the list of regions is that of 2023.
 */
export interface Arbeidsmarktregio {
  /** CBS code: `AM28`. */
  readonly code: string;
  readonly name: string;
}

export interface Gemeente {
  /** CBS code: `GM0772`. */
  readonly code: string;
  /** Official name. */
  readonly name: string;
  /** CBS code of its arbeidsmarktregio. */
  readonly regionCode: string;
}

export const arbeidsmarktregios: readonly Arbeidsmarktregio[] = [
  { code: 'AM01', name: 'Groningen' },
  { code: 'AM02', name: 'Friesland' },
  { code: 'AM03', name: 'Drenthe' },
  { code: 'AM05', name: 'Twente' },
  { code: 'AM06', name: 'Stedendriehoek en Noordwest Veluwe' },
  { code: 'AM07', name: 'Midden-Gelderland' },
  { code: 'AM08', name: 'Rijk van Nijmegen' },
  { code: 'AM09', name: 'Achterhoek' },
  { code: 'AM10', name: 'Rivierenland' },
  { code: 'AM11', name: 'Flevoland' },
  { code: 'AM12', name: 'Gooi en Vechtstreek' },
  { code: 'AM13', name: 'Midden-Utrecht' },
  { code: 'AM14', name: 'Amersfoort' },
  { code: 'AM15', name: 'Noord-Holland Noord' },
  { code: 'AM17', name: 'Zaanstreek/Waterland' },
  { code: 'AM18', name: 'Groot Amsterdam' },
  { code: 'AM19', name: 'Holland Rijnland' },
  { code: 'AM20', name: 'Midden-Holland' },
  { code: 'AM21', name: 'Haaglanden' },
  { code: 'AM22', name: 'Rijnmond' },
  { code: 'AM23', name: 'Drechtsteden' },
  { code: 'AM24', name: 'Zeeland' },
  { code: 'AM25', name: 'West-Brabant' },
  { code: 'AM26', name: 'Midden-Brabant' },
  { code: 'AM27', name: 'Noordoost-Brabant' },
  { code: 'AM28', name: 'Zuidoost-Brabant' },
  { code: 'AM29', name: 'Noord-Limburg' },
  { code: 'AM30', name: 'Zuid-Limburg' },
  { code: 'AM32', name: 'Helmond-De Peel' },
  { code: 'AM33', name: 'Midden-Limburg' },
  { code: 'AM34', name: 'Zuid-Holland Centraal' },
  { code: 'AM35', name: 'Gorinchem' },
  { code: 'AM36', name: 'Regio Zwolle' },
  { code: 'AM37', name: 'Zuid-Kennemerland en IJmond' },
  { code: 'AM38', name: 'FoodValley' },
];

export const gemeenten: readonly Gemeente[] = [
  { code: 'GM1724', name: 'Bergeijk', regionCode: 'AM28' },
  { code: 'GM0753', name: 'Best', regionCode: 'AM28' },
  { code: 'GM1728', name: 'Bladel', regionCode: 'AM28' },
  { code: 'GM0770', name: 'Eersel', regionCode: 'AM28' },
  { code: 'GM0772', name: 'Eindhoven', regionCode: 'AM28' },
  { code: 'GM1658', name: 'Heeze-Leende', regionCode: 'AM28' },
  { code: 'GM0820', name: 'Nuenen, Gerwen en Nederwetten', regionCode: 'AM28' },
  { code: 'GM0823', name: 'Oirschot', regionCode: 'AM28' },
  { code: 'GM1667', name: 'Reusel-De Mierden', regionCode: 'AM28' },
  { code: 'GM0848', name: 'Son en Breugel', regionCode: 'AM28' },
  { code: 'GM0858', name: 'Valkenswaard', regionCode: 'AM28' },
  { code: 'GM0861', name: 'Veldhoven', regionCode: 'AM28' },
  { code: 'GM0866', name: 'Waalre', regionCode: 'AM28' },
  { code: 'GM0798', name: 'Hilvarenbeek', regionCode: 'AM26' },
  { code: 'GM0855', name: 'Tilburg', regionCode: 'AM26' },
  { code: 'GM0796', name: "'s-Hertogenbosch", regionCode: 'AM27' },
  { code: 'GM0757', name: 'Boxtel', regionCode: 'AM27' },
  { code: 'GM1991', name: 'Maashorst', regionCode: 'AM27' },
  { code: 'GM1948', name: 'Meierijstad', regionCode: 'AM27' },
  { code: 'GM0743', name: 'Asten', regionCode: 'AM32' },
  { code: 'GM0762', name: 'Deurne', regionCode: 'AM32' },
  { code: 'GM1771', name: 'Geldrop-Mierlo', regionCode: 'AM32' },
  { code: 'GM1652', name: 'Gemert-Bakel', regionCode: 'AM32' },
  { code: 'GM0794', name: 'Helmond', regionCode: 'AM32' },
  { code: 'GM1659', name: 'Laarbeek', regionCode: 'AM32' },
  { code: 'GM0847', name: 'Someren', regionCode: 'AM32' },
  { code: 'GM1706', name: 'Cranendonck', regionCode: 'AM33' },
  { code: 'GM0957', name: 'Roermond', regionCode: 'AM33' },
  { code: 'GM0988', name: 'Weert', regionCode: 'AM33' },
];

const regionByCode = new Map(arbeidsmarktregios.map((region) => [region.code, region]));
const gemeenteByCode = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));

/** The arbeidsmarktregio with a CBS code, if there is one. */
export function findArbeidsmarktregio(code: string): Arbeidsmarktregio | undefined {
  return regionByCode.get(code);
}

/** The gemeente with a CBS code, if this table holds it. */
export function findGemeente(code: string): Gemeente | undefined {
  return gemeenteByCode.get(code);
}

/** The gemeenten of one arbeidsmarktregio, by name. For Zuidoost-Brabant (`AM28`) these are thirteen. */
export function gemeentenOfRegion(regionCode: string): readonly Gemeente[] {
  return gemeenten.filter((gemeente) => gemeente.regionCode === regionCode);
}
