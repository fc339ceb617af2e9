/** Someone whose every identifying value and every free text can be told apart wherever it turns up. Made up. */
import type { World } from './world.ts';

export const CANARY_KEY = 'KVS-KANARIE-7731';
/** Any of these is that person. */
export const CANARY = /kanarie|kwetsbaer|040 ?000 ?00 ?99|1983-03-19|19-03-1983/i;

const name = {
  voornaam: 'Kwetsbaerdine',
  tussenvoegsel: 'van de',
  achternaam: 'Zwanenkanarie',
  geboortedatum: '1983-03-19',
  emailadres: 'kanarie-q7x@post.example',
  telefoonnummer: '040 000 00 99',
};
const free = (field: string) => `kanarietekst ${field}`;

export function canaryInput(world: World, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    identiteit: name,
    begeleiderId: world.person('own', 'begeleider').actorId,
    teamId: world.teamId,
    grondslag: 'participatiewet',
    zichtbaarVoorWerkgevers: true,
    beschikbaarheid: 'beschikbaar',
    woongemeente: 'GM0772',
    uitkering: 'wajong',
    regelingfeiten: [
      { feit: 'doelgroepregister', waarde: 'ja', bron: free('bron'), gecontroleerdOp: '2026-10-01' },
      { feit: 'arbeidsgehandicapt', waarde: 'ja' },
    ],
    idWerkzoekende: 'KANARIE-ID-1',
    mobiliteit: { bemiddelingspostcode: '5611AB', maximaleReisafstand: 25 },
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 40 },
    bemiddelingsberoep: [
      { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
      // Source systems put words where a code belongs.
      { codeBeroepsnaam: free('beroep') },
    ],
    wensberoepen: [{ codeBeroepsnaam: 'Kanariefokker' }],
    certificaten: [{ codeCertificaat: free('certificaat') }],
    arbeidsmarktkwalificatie: {
      competentiebeheersing: [
        { codeCompetentie: 'urn:vlinderdas:competentie:orders-verzamelen' },
        { codeCompetentie: free('competentie') },
      ],
      cursus: [
        {
          naamCursus: free('cursus'),
          toelichtingCursus: free('toelichting'),
          naamOpleidingsinstituut: free('instituut'),
        },
      ],
      interesse: [{ naamInteresse: free('interesse') }],
      opleiding: [
        {
          codeOpleidingsnaam: 'kanarie',
          codeNiveauOpleiding: 3,
          toelichtingOpleiding: free('opleiding'),
          naamOpleidingsinstituut: free('school'),
        },
      ],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
      werkervaring: [
        {
          beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
          datumAanvangWerkzaamheden: '2019-04-13',
          datumEindeWerkzaamheden: '2025-09-28',
          naamOrganisatie: free('werkgever'),
          toelichtingWerkervaring: free('werk'),
        },
        { beroep: { codeBeroepsnaam: free('vroeger beroep') } },
      ],
    },
    vervoermiddel: [{ codeVervoermiddel: 3 }],
    persoonlijkePresentatie: free('presentatie'),
    contactpersoon: [{ naamContactpersoonAfdeling: free('afdeling'), emailadres: name.emailadres }],
    emailadres: [name.emailadres],
    telefoonnummer: [name.telefoonnummer],
    webadres: [{ url: 'https://kanarie.example' }],
    ...changes,
  };
}
