/**
 * The part of a profile that leaves the owner organisation. An allow-list, field by field: what is added to the
 * profile later stays inside until someone puts it here. No free text (R96), no names of schools or employers.
 */
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
