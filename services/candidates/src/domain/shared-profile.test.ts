import { describe, expect, it } from 'vitest';
import { gedeeldProfiel } from '../contract/card.resource.ts';
import { allFieldGroups, limitToGroups, toSharedProfile } from './shared-profile.ts';

const shared = toSharedProfile({
  bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:x' }],
  werktijden: { aantalWerkurenPerWeekMaximaal: 32 },
  mobiliteit: { bemiddelingspostcode: '5611AB', maximaleReistijd: 45 },
  persoonlijkePresentatie: 'vrije tekst',
  emailadres: ['iemand@voorbeeld.example'],
  arbeidsmarktkwalificatie: {
    rijbewijs: [{ codeSoortRijbewijs: 'B' }],
    opleiding: [{ codeNiveauOpleiding: 4, naamOpleidingsinstituut: 'School Voorbeeld' }],
    interesse: [{ naamInteresse: 'vrije tekst' }],
  },
});

describe('what leaves the owner organisation', () => {
  it('has the form of a card, without free text, contact or postcode', () => {
    expect(gedeeldProfiel.safeParse(shared).success).toBe(true);
    expect(JSON.stringify(shared)).not.toMatch(/vrije tekst|voorbeeld|5611/i);
    expect(shared.mobiliteit).toEqual({ maximaleReistijd: 45 });
  });

  it('has codes where codes belong, and no words that a source put there (R96)', () => {
    const words = 'Piet, woont bij zijn moeder';
    const kept = { codeBeroepsnaam: 'https://taxonomie.example/id/5A3D' };
    const profile = toSharedProfile({
      bemiddelingsberoep: [{ codeBeroepsnaam: words }, kept],
      wensberoepen: [{ codeBeroepsnaam: 'Piet' }],
      certificaten: [{ codeCertificaat: words }],
      arbeidsmarktkwalificatie: {
        competentiebeheersing: [{ codeCompetentie: words }, { codeCompetentie: '000000000A' }],
        opleiding: [{ codeOpleidingsnaam: 'Piet', codeNiveauOpleiding: 4 }],
        werkervaring: [{ beroep: { codeBeroepsnaam: words }, datumAanvangWerkzaamheden: '2020-01-01' }],
      },
    });

    expect(profile).toEqual({
      bemiddelingsberoep: [kept],
      wensberoepen: [],
      certificaten: [],
      arbeidsmarktkwalificatie: {
        competentiebeheersing: [{ codeCompetentie: '000000000A' }],
        opleiding: [{ codeNiveauOpleiding: 4 }],
        werkervaring: [{ datumAanvangWerkzaamheden: '2020-01-01' }],
      },
    });
  });

  it('is everything when every group is shared, and nothing when none is', () => {
    expect(limitToGroups(shared, allFieldGroups)).toEqual(shared);
    expect(limitToGroups(shared, [])).toEqual({});
  });
});
