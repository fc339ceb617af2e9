import type { KandidaatInvoer } from '../src/contract/profile.resource.ts';

/** Someone with a complete profile, plainly made up; override what a test is about. */
export function kandidaatInvoer(changes: KandidaatInvoer = {}): KandidaatInvoer {
  return {
    identiteit: {
      voornaam: 'Fenna',
      achternaam: 'Voorbeeldsma',
      geboortedatum: '1990-05-17',
      emailadres: 'fenna@voorbeeld.example',
      telefoonnummer: '040 000 00 12',
    },
    woongemeente: 'GM0772',
    mobiliteit: { bemiddelingspostcode: '5611AB', maximaleReisafstand: 25 },
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 32 },
    bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
    arbeidsmarktkwalificatie: {
      codeWerkEnDenkniveauWerkzoekende: 3,
      competentiebeheersing: [{ codeCompetentie: 'urn:vlinderdas:competentie:onbekend-voorbeeld' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
      werkervaring: [
        {
          beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
          datumAanvangWerkzaamheden: '2020-01-01',
          datumEindeWerkzaamheden: '2022-01-01',
          naamOrganisatie: 'Magazijn Voorbeeld',
          toelichtingWerkervaring: 'Pakte bestellingen in.',
        },
      ],
    },
    vervoermiddel: [{ codeVervoermiddel: 3 }],
    persoonlijkePresentatie: 'Ik werk graag met mijn handen.',
    ...changes,
  };
}
