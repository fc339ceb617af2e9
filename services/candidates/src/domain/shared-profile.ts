/**
 * The part of a profile that leaves the owner organisation. An allow-list, field by field: what is added to the
 * profile later stays inside until someone puts it here. No free text (R96), no names of schools or employers.
 */
import {
  type Veldgroep,
  veldgroepen,
} from '@vlinderdas/organisations-service/contract/organisation.resource';
import type { GedeeldProfiel } from '../contract/card.resource.ts';
import type { Profiel } from '../contract/profile.resource.ts';

function pick<T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]),
  ) as Pick<T, K>;
}

function shareQualification(from: NonNullable<Profiel['arbeidsmarktkwalificatie']>) {
  return {
    ...pick(from, 'codeWerkEnDenkniveauWerkzoekende', 'competentiebeheersing', 'rijbewijs', 'taalbeheersing'),
    ...(from.opleiding && {
      opleiding: from.opleiding.map((item) =>
        pick(item, 'codeOpleidingsnaam', 'codeNiveauOpleiding', 'indicatieDiploma', 'codeStatusOpleiding'),
      ),
    }),
    ...(from.cursus && {
      cursus: from.cursus.map((item) => pick(item, 'indicatieCertificaat', 'datumCertificaat')),
    }),
    ...(from.werkervaring && {
      werkervaring: from.werkervaring.map((item) =>
        pick(item, 'beroep', 'datumAanvangWerkzaamheden', 'datumEindeWerkzaamheden'),
      ),
    }),
  };
}

export function toSharedProfile(profile: Profiel): GedeeldProfiel {
  const { arbeidsmarktkwalificatie, mobiliteit } = profile;
  return {
    ...pick(
      profile,
      'bemiddelingsberoep',
      'wensberoepen',
      'certificaten',
      'werktijden',
      'werkgrenzen',
      'vervoermiddel',
      'contractvorm',
      'flexibiliteit',
      'sector',
      'eisAanWerk',
    ),
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
