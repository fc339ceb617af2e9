/**
 * The part of a profile that leaves the owner organisation. An allow-list, field by field: what is added to the
 * profile later stays inside until someone puts it here. No free text (R96), no names of schools or employers, and
 * no words that a source system put where a code belongs.
 */
import {
  type Veldgroep,
  veldgroepen,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import { isConceptCode } from '@vlinderdas/vocabulary/concept-code';
import type { GedeeldProfiel } from '../contract/card.resource.ts';
import type { Profiel } from '../contract/profile.resource.ts';

function pick<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
  ) as Pick<T, K>;
}

function withCode<K extends string, T extends { [P in K]?: string | undefined }>(
  items: readonly T[],
  key: K,
): T[] {
  return items.filter((item) => isConceptCode(item[key]));
}

function shareQualification(from: NonNullable<Profiel['arbeidsmarktkwalificatie']>) {
  return {
    ...pick(from, 'codeWerkEnDenkniveauWerkzoekende', 'rijbewijs', 'taalbeheersing'),
    ...(from.competentiebeheersing && {
      competentiebeheersing: withCode(from.competentiebeheersing, 'codeCompetentie'),
    }),
    ...(from.opleiding && {
      opleiding: from.opleiding.map((item) => ({
        ...(isConceptCode(item.codeOpleidingsnaam) && pick(item, 'codeOpleidingsnaam')),
        ...pick(item, 'codeNiveauOpleiding', 'indicatieDiploma', 'codeStatusOpleiding'),
      })),
    }),
    ...(from.cursus && {
      cursus: from.cursus.map((item) => pick(item, 'indicatieCertificaat', 'datumCertificaat')),
    }),
    ...(from.werkervaring && {
      werkervaring: from.werkervaring.map((item) => ({
        ...(isConceptCode(item.beroep?.codeBeroepsnaam) && pick(item, 'beroep')),
        ...pick(item, 'datumAanvangWerkzaamheden', 'datumEindeWerkzaamheden'),
      })),
    }),
  };
}

export function toSharedProfile(profile: Profiel): GedeeldProfiel {
  const { arbeidsmarktkwalificatie, mobiliteit, bemiddelingsberoep, wensberoepen, certificaten } = profile;
  return {
    ...pick(
      profile,
      'werktijden',
      'werkgrenzen',
      'vervoermiddel',
      'contractvorm',
      'flexibiliteit',
      'sector',
      'eisAanWerk',
    ),
    ...(bemiddelingsberoep && { bemiddelingsberoep: withCode(bemiddelingsberoep, 'codeBeroepsnaam') }),
    ...(wensberoepen && { wensberoepen: withCode(wensberoepen, 'codeBeroepsnaam') }),
    ...(certificaten && { certificaten: withCode(certificaten, 'codeCertificaat') }),
    ...(arbeidsmarktkwalificatie && {
      arbeidsmarktkwalificatie: shareQualification(arbeidsmarktkwalificatie),
    }),
    ...(mobiliteit && { mobiliteit: pick(mobiliteit, 'maximaleReisafstand', 'maximaleReistijd') }),
  };
}

type Qualification = NonNullable<GedeeldProfiel['arbeidsmarktkwalificatie']>;

/** Which fields of the card belong to which group of an organisation's sharing policy (R88). */
const FIELDS: Readonly<
  Record<
    Veldgroep,
    { profile?: readonly (keyof GedeeldProfiel)[]; qualification?: readonly (keyof Qualification)[] }
  >
> = {
  'beroep-en-ervaring': { profile: ['bemiddelingsberoep'], qualification: ['werkervaring'] },
  competenties: { qualification: ['competentiebeheersing'] },
  'opleiding-en-certificaten': {
    profile: ['certificaten'],
    qualification: ['opleiding', 'cursus', 'codeWerkEnDenkniveauWerkzoekende'],
  },
  'werktijden-en-contract': { profile: ['werktijden', 'contractvorm', 'flexibiliteit'] },
  reizen: { profile: ['mobiliteit', 'vervoermiddel'], qualification: ['rijbewijs'] },
  talen: { qualification: ['taalbeheersing'] },
  wensen: { profile: ['wensberoepen', 'sector', 'eisAanWerk', 'werkgrenzen'] },
};

export const allFieldGroups: readonly Veldgroep[] = veldgroepen.values;

/** The card as another organisation may see it: only the groups that the owner shares. */
export function limitToGroups(shared: GedeeldProfiel, groups: readonly Veldgroep[]): GedeeldProfiel {
  const { arbeidsmarktkwalificatie } = shared;
  const qualification =
    arbeidsmarktkwalificatie &&
    pick(arbeidsmarktkwalificatie, ...groups.flatMap((group) => FIELDS[group].qualification ?? []));
  return {
    ...pick(shared, ...groups.flatMap((group) => FIELDS[group].profile ?? [])),
    ...(qualification &&
      Object.keys(qualification).length > 0 && { arbeidsmarktkwalificatie: qualification }),
  };
}
