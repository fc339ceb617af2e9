import { beroep } from '../concept.ts';

/** Town hall, library, culture and funerals: 278 to 284. */
export const publicServiceOccupations = [
  beroep(278, 'medewerker-burgerzaken', 'medewerker burgerzaken', {
    isco: '3354',
    riasec: 'CSE',
    same: ['http://data.europa.eu/esco/occupation/aaf732b5-ee19-4c82-a08f-700fb98f5ca7'],
    also: [
      'medewerkster burgerzaken',
      'baliemedewerker gemeente',
      'medewerker publiekszaken',
      'medewerker publieksbalie',
      'klantadviseur gemeente',
      'medewerker klantcontactcentrum gemeente',
      'medewerker KCC',
      'consulent burgerzaken',
    ],
    tasks: [
      'inwoners helpen aan de balie en telefoon',
      'paspoorten en rijbewijzen uitgeven',
      'aangiftes van geboorte en verhuizing verwerken',
      'papieren controleren op echtheid',
    ],
    essential: [
      'paspoorten-en-aktes',
      'klantgericht-werken',
      'identiteit-controleren',
      'gemeentelijke-regels',
    ],
    important: [
      'gegevens-invoeren',
      'telefoon-beantwoorden',
      'privacyregels',
      'mondeling-communiceren',
      'nauwkeurig-werken',
    ],
    somewhat: [
      'omgaan-met-lastig-gedrag',
      'omgaan-met-verschillende-culturen',
      'betalingen-afhandelen',
      'mail-afhandelen',
      'archiveren',
    ],
  }),
  beroep(279, 'consulent-inkomen', 'consulent inkomen', {
    isco: '3353',
    riasec: 'CSE',
    also: [
      'klantmanager inkomen',
      'inkomensconsulent',
      'uitkeringsconsulent',
      'medewerker uitkeringen',
      'medewerker bijzondere bijstand',
      'klantmanager Participatiewet',
      'administratief medewerker sociale zaken',
      'medewerker uitkeringsadministratie',
    ],
    tasks: [
      'aanvragen voor een uitkering beoordelen',
      'gesprekken met inwoners voeren',
      'gegevens controleren',
      'besluiten schrijven en uitleggen',
    ],
    essential: ['aanvragen-beoordelen', 'sociale-zekerheid', 'gesprekstechnieken', 'gegevens-controleren'],
    important: [
      'schriftelijk-communiceren',
      'privacyregels',
      'gemeentelijke-regels',
      'hulpvraag-verhelderen',
      'computer-gebruiken',
    ],
    somewhat: [
      'omgaan-met-lastig-gedrag',
      'geldzaken-begeleiden',
      'sociale-kaart',
      'vertrouwelijk-werken',
      'nauwkeurig-werken',
    ],
  }),
];
