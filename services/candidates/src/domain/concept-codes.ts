/** The codes of a taxonomy that a profile names. Words that a source put where a code belongs are left out. */
import type { Code } from '@vlinderdas/versions/gaps';
import { isConceptCode } from '@vlinderdas/vocabulary/concept-code';
import type { Profiel } from '../contract/profile.resource.ts';

export function conceptCodesOf(profile: Profiel): Code[] {
  const { arbeidsmarktkwalificatie: can, bemiddelingsberoep, wensberoepen, certificaten } = profile;
  const codes = (kind: Code['kind'], uris: readonly (string | undefined)[] = []) =>
    uris.filter(isConceptCode).map((uri) => ({ kind, uri }));
  return [
    ...codes(
      'beroep',
      bemiddelingsberoep?.map((item) => item.codeBeroepsnaam),
    ),
    ...codes(
      'beroep',
      wensberoepen?.map((item) => item.codeBeroepsnaam),
    ),
    ...codes(
      'beroep',
      can?.werkervaring?.map((item) => item.beroep?.codeBeroepsnaam),
    ),
    ...codes(
      'competentie',
      can?.competentiebeheersing?.map((item) => item.codeCompetentie),
    ),
    ...codes(
      'certificaat',
      certificaten?.map((item) => item.codeCertificaat),
    ),
  ];
}
