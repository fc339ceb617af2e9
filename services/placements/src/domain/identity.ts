/**
 * Who it is, for one employer and one vacancy, from the owner's dossier: name, phone and cv. Names of earlier
 * employers and the candidate's own texts stay behind: they can tell of a sheltered workplace or a benefit.
 */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { isConceptCode } from '@vlinderdas/vocabulary/concept-code';
import type { GetoondeIdentiteit } from '../contract/employer-view.resource.ts';

/** Undefined when the dossier has no name: there is nothing to release. */
export function toIdentity(
  dossier: Pick<Kandidaat, 'identiteit' | 'arbeidsmarktkwalificatie'>,
): GetoondeIdentiteit | undefined {
  const { voornaam, tussenvoegsel, achternaam, telefoonnummer } = dossier.identiteit ?? {};
  const naam = [voornaam, tussenvoegsel, achternaam].filter((part) => part?.trim()).join(' ');
  if (naam === '') return undefined;
  const kwalificatie = dossier.arbeidsmarktkwalificatie;
  const month = (date: string | undefined) => date?.slice(0, 7);
  const year = (date: string | undefined) => {
    const value = Number(date?.slice(0, 4));
    return value >= 1900 && value <= 2200 ? value : undefined;
  };
  return {
    naam,
    ...(telefoonnummer !== undefined && { telefoonnummer }),
    cv: {
      werkervaring: (kwalificatie?.werkervaring ?? []).map((item) =>
        defined({
          code: codeOf(item.beroep?.codeBeroepsnaam),
          van: month(item.datumAanvangWerkzaamheden),
          tot: month(item.datumEindeWerkzaamheden),
        }),
      ),
      opleidingen: (kwalificatie?.opleiding ?? []).map((item) =>
        defined({
          niveau: item.codeNiveauOpleiding,
          diploma: item.indicatieDiploma,
          jaar: year(item.datumDiploma ?? item.datumEindeVolgenOpleiding),
        }),
      ),
      cursussen: (kwalificatie?.cursus ?? []).flatMap((item) => item.naamCursus ?? []),
    },
  };
}

/** Words where a code belongs are the candidate's own text. */
const codeOf = (value: string | undefined) => (isConceptCode(value) ? value : undefined);

function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
