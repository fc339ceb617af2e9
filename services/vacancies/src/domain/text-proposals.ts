/** What each field of a vacancy would hold if it were filled from the text alone. */
import type { Herkenning } from '../contract/recognition.resource.ts';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';

export type FieldName = keyof VacatureInhoud;
type Part = Partial<VacatureInhoud>;

export interface Proposal {
  /** Of the field, as a JSON pointer. */
  pointer: string;
  /** Fields that belong together: one given is all given. */
  names: readonly [FieldName, ...FieldName[]];
  /** The property within the field, for a field of which other properties are not read from the text. */
  leaf?: string;
  /** Filled into a form only, where a person sees it: a text may name people who are no contact at all. */
  isForPerson?: true;
  read: (recognition: Herkenning, content: VacatureInhoud) => Part | undefined;
}

/** A less sure occupation is shown as an alternative, not filled in. */
const SURE_ENOUGH = 600;
/** A competence read with less certainty is told in `herkenning`, and asked of nobody. */
const LIKELY = 450;
const MOST_COMPETENCES = 25;

interface Found {
  gevondenIn: string;
  weging?: 'vereist' | 'gewenst' | undefined;
}

const originOf = ({ gevondenIn }: Found) => ({ herkomst: 'herkend' as const, gevondenIn });
const weighed = (found: Found) => ({ weging: found.weging ?? ('gewenst' as const), ...originOf(found) });

/** The part with one list, unless it would be empty. */
function list<Name extends FieldName>(name: Name, items: readonly unknown[] | undefined): Part | undefined {
  return items && items.length > 0 ? ({ [name]: items } as Part) : undefined;
}

function occupation({ beroep }: Herkenning): Part | undefined {
  if (!beroep || (beroep.zekerheid ?? SURE_ENOUGH) < SURE_ENOUGH) return undefined;
  return { beroep: { codeBeroepsnaam: beroep.code, ...originOf(beroep) } };
}

/** What the occupation brings along belongs to the recognised occupation only. */
function competences({ competenties, beroep }: Herkenning, content: VacatureInhoud): Part | undefined {
  const isRecognised = content.beroep?.codeBeroepsnaam === beroep?.code;
  const found = competenties
    .filter(({ afgeleid, zekerheid = LIKELY }) => (afgeleid ? isRecognised : zekerheid >= LIKELY))
    .slice(0, MOST_COMPETENCES);
  return list(
    'competentiebeheersing',
    found.map((competence) => ({ codeCompetentie: competence.code, ...weighed(competence) })),
  );
}

function languages({ talen }: Herkenning): Part | undefined {
  return list(
    'taalbeheersing',
    talen?.map((language) => ({
      codeTaal: language.code,
      ...(language.niveau !== undefined && { codeNiveauTaalbeheersingMondeling: language.niveau }),
      ...weighed(language),
    })),
  );
}

/** VUM counts whole years: part of one is not asked. */
function experience({ ervaring }: Herkenning): Part | undefined {
  const years = Math.floor((ervaring?.maanden ?? 0) / 12);
  return ervaring && years > 0
    ? { werkervaring: [{ aantalJarenWerkzaamInBeroep: years, ...weighed(ervaring) }] }
    : undefined;
}

function level({ werkEnDenkniveau }: Herkenning): Part | undefined {
  return werkEnDenkniveau
    ? {
        codeWerkEnDenkniveauMinimaal: werkEnDenkniveau.code,
        eisWerkEnDenkniveau: weighed(werkEnDenkniveau),
      }
    : undefined;
}

function hours({ uren }: Herkenning): Part | undefined {
  if (!uren) return undefined;
  const { minimaal, maximaal } = uren;
  return {
    werktijden: {
      ...(minimaal !== undefined && { aantalWerkurenPerWeekMinimaal: minimaal }),
      ...(maximaal !== undefined && { aantalWerkurenPerWeekMaximaal: maximaal }),
    },
  };
}

const DURATIONS: Readonly<Record<string, string>> = { 'bepaalde-tijd': 'B', 'onbepaalde-tijd': 'O' };
const AGREEMENTS: Readonly<Record<string, string>> = {
  baan: '01',
  leerbaan: '02',
  vrijwilligerswerk: '03',
  werkervaringsplaats: '04',
};
const PLACES: Readonly<Record<string, VacatureInhoud['soortPlek']>> = {
  leerbaan: 'bbl',
  werkervaringsplaats: 'werkervaringsplaats',
  detachering: 'detachering',
};
const THROUGH: Readonly<Record<string, VacatureInhoud['werkgeversvorm']>> = {
  uitzend: 'uitzend',
  detachering: 'detachering',
};

function pick<Value>({ contract }: Herkenning, table: Readonly<Record<string, Value>>): Value | undefined {
  return contract?.map(({ code }) => table[code]).find((value) => value !== undefined);
}

function contract(recognition: Herkenning): Part | undefined {
  const duration = pick(recognition, DURATIONS);
  const agreement = pick(recognition, AGREEMENTS);
  if (duration === undefined && agreement === undefined) return undefined;
  return {
    contractvorm: [
      {
        ...(duration && { codeTypeArbeidscontract: duration }),
        ...(agreement && { codeTypeOvereenkomst: agreement }),
      },
    ],
  };
}

/** Whom the employer names apart from the text goes before. */
function contact({ contactpersoon }: Herkenning, { werkgever }: VacatureInhoud): Part | undefined {
  if (!contactpersoon || werkgever?.contactpersoon?.length) return undefined;
  const { naam, telefoonnummer, emailadres } = contactpersoon;
  return {
    contactpersoon: {
      ...(naam && { naam: naam.omschrijving }),
      ...(telefoonnummer && { telefoonnummer: telefoonnummer.omschrijving }),
      ...(emailadres && { emailadres: emailadres.omschrijving }),
    },
  };
}

export const proposals: readonly Proposal[] = [
  { pointer: '/beroep', names: ['beroep'], read: occupation },
  { pointer: '/competentiebeheersing', names: ['competentiebeheersing'], read: competences },
  {
    pointer: '/cursus',
    names: ['cursus'],
    read: ({ certificaten }) =>
      list(
        'cursus',
        certificaten?.map((found) => ({ naamCursus: found.naam, ...weighed(found) })),
      ),
  },
  {
    pointer: '/opleiding',
    names: ['opleiding'],
    read: ({ opleidingen }) =>
      list(
        'opleiding',
        opleidingen?.map((found) => ({
          ...(found.niveau !== undefined && { codeNiveauOpleiding: found.niveau }),
          ...(found.richting !== undefined && { toelichtingOpleiding: found.richting }),
          ...weighed(found),
        })),
      ),
  },
  {
    pointer: '/rijbewijs',
    names: ['rijbewijs'],
    read: ({ rijbewijzen }) =>
      list(
        'rijbewijs',
        rijbewijzen?.map((found) => ({ codeSoortRijbewijs: found.code, ...weighed(found) })),
      ),
  },
  { pointer: '/taalbeheersing', names: ['taalbeheersing'], read: languages },
  { pointer: '/werkervaring', names: ['werkervaring'], read: experience },
  {
    pointer: '/codeWerkEnDenkniveauMinimaal',
    names: ['codeWerkEnDenkniveauMinimaal', 'eisWerkEnDenkniveau'],
    read: level,
  },
  { pointer: '/werktijden', names: ['werktijden'], read: hours },
  {
    pointer: '/begintijd',
    names: ['begintijd'],
    read: ({ begintijd }) => begintijd && { begintijd: begintijd.tijd },
  },
  {
    pointer: '/werkmomenten',
    names: ['werkmomenten'],
    read: ({ werkmomenten }) =>
      list(
        'werkmomenten',
        werkmomenten?.map(({ code }) => code),
      ),
  },
  {
    pointer: '/werkomstandigheden',
    names: ['werkomstandigheden'],
    read: ({ werkomstandigheden }) =>
      list(
        'werkomstandigheden',
        werkomstandigheden?.map(({ code }) => code),
      ),
  },
  {
    pointer: '/taken',
    names: ['taken'],
    read: ({ taken }) =>
      list(
        'taken',
        taken?.map(({ omschrijving }) => omschrijving),
      ),
  },
  { pointer: '/contractvorm', names: ['contractvorm'], read: contract },
  {
    pointer: '/soortPlek',
    names: ['soortPlek'],
    read: (recognition) => {
      const soortPlek = pick(recognition, PLACES);
      return soortPlek && { soortPlek };
    },
  },
  {
    pointer: '/werkgeversvorm',
    names: ['werkgeversvorm'],
    read: (recognition) => {
      const werkgeversvorm = pick(recognition, THROUGH);
      return werkgeversvorm && { werkgeversvorm };
    },
  },
  {
    pointer: '/arbeidsVoorwaarden/datumAanvangWerkzaamheden',
    names: ['arbeidsVoorwaarden'],
    leaf: 'datumAanvangWerkzaamheden',
    read: ({ startdatum }) =>
      startdatum && { arbeidsVoorwaarden: { datumAanvangWerkzaamheden: startdatum.datum } },
  },
  {
    pointer: '/arbeidsVoorwaarden/salarisIndicatie',
    names: ['arbeidsVoorwaarden'],
    leaf: 'salarisIndicatie',
    read: ({ salarisIndicatie }) =>
      salarisIndicatie && { arbeidsVoorwaarden: { salarisIndicatie: salarisIndicatie.omschrijving } },
  },
  {
    pointer: '/sluitingsdatumVacature',
    names: ['sluitingsdatumVacature'],
    read: ({ sluitingsdatumVacature }) =>
      sluitingsdatumVacature && { sluitingsdatumVacature: sluitingsdatumVacature.datum },
  },
  {
    // Of the address only what travel time is told from: a person who puts it right has no street to put right too.
    pointer: '/adres',
    names: ['adres'],
    read: ({ adres }) => adres && { adres: { postcode: adres.postcode } },
  },
  { pointer: '/contactpersoon', names: ['contactpersoon'], isForPerson: true, read: contact },
  {
    pointer: '/ovBereikbaar',
    names: ['ovBereikbaar'],
    read: ({ ovBereikbaar }) => ovBereikbaar && { ovBereikbaar: ovBereikbaar.waarde },
  },
];
