import { kennis, vaardigheid } from '../concept.ts';

/** What work asks anywhere: 1 to 30. */
export const generalCompetences = [
  vaardigheid(1, 'samenwerken', 'samenwerken', {
    also: ['teamwork', 'werken in een team', 'teamspeler', 'in teamverband werken'],
  }),
  vaardigheid(2, 'zelfstandig-werken', 'zelfstandig werken', {
    also: ['zelfstandigheid', 'alleen kunnen werken'],
  }),
  vaardigheid(3, 'instructies-opvolgen', 'instructies opvolgen', {
    also: ['volgens instructies werken', 'aanwijzingen opvolgen', 'volgens werkvoorschrift werken'],
  }),
  vaardigheid(4, 'nauwkeurig-werken', 'nauwkeurig werken', {
    also: ['nauwkeurigheid', 'precies werken', 'secuur werken', 'oog voor detail'],
  }),
  vaardigheid(5, 'veilig-werken', 'veilig werken', {
    also: [
      'veiligheidsbewust werken',
      'persoonlijke beschermingsmiddelen gebruiken',
      'werken volgens veiligheidsregels',
    ],
  }),
  vaardigheid(6, 'hygienisch-werken', 'hygiënisch werken', {
    also: ['werken volgens hygiëneregels', 'hygiënevoorschriften toepassen'],
  }),
  vaardigheid(7, 'tempo-maken', 'in een hoog tempo werken', {
    also: ['aanpakken', 'doorwerken', 'werktempo', 'vlot werken', 'snel werken', 'vlot doorwerken'],
  }),
  vaardigheid(8, 'werk-plannen', 'eigen werk plannen', {
    also: ['plannen en organiseren', 'werkzaamheden plannen', 'prioriteiten stellen'],
  }),
  vaardigheid(9, 'problemen-oplossen', 'problemen oplossen', {
    also: ['oplossingsgericht werken', 'probleemoplossend vermogen', 'verstoringen oplossen'],
  }),
  vaardigheid(10, 'omgaan-met-werkdruk', 'omgaan met werkdruk', {
    also: ['stressbestendig', 'rustig blijven bij drukte'],
  }),
  vaardigheid(11, 'mondeling-communiceren', 'duidelijk spreken en luisteren', {
    also: ['mondeling communiceren', 'communicatief vaardig', 'goede communicatieve vaardigheden'],
  }),
  vaardigheid(12, 'schriftelijk-communiceren', 'duidelijk schrijven', {
    also: ['schriftelijk communiceren', 'zakelijk schrijven', 'brieven schrijven'],
  }),
  vaardigheid(13, 'klantgericht-werken', 'klantgericht werken', {
    also: ['klantgerichtheid', 'klantvriendelijk', 'servicegericht', 'dienstverlenend'],
  }),
  vaardigheid(14, 'omgaan-met-klachten', 'omgaan met klachten', {
    broader: 'klantgericht-werken',
    also: ['klachten afhandelen', 'klachten behandelen'],
  }),
  vaardigheid(15, 'omgaan-met-lastig-gedrag', 'omgaan met lastig gedrag', {
    also: ['omgaan met agressie', 'omgaan met weerstand'],
  }),
  vaardigheid(16, 'tekeningen-lezen', 'technische tekeningen lezen', {
    also: ['tekeningen lezen', 'werktekeningen lezen', 'bouwtekeningen lezen', 'tekeninglezen'],
    same: ['http://data.europa.eu/esco/skill/b07daddc-8625-4360-946e-ad2b0e56ebf6'],
  }),
  vaardigheid(17, 'meten', 'meten en maten controleren', {
    also: ['opmeten', 'afmetingen controleren', 'inmeten'],
  }),
  vaardigheid(18, 'gereedschap-gebruiken', 'gereedschap gebruiken', { also: ['werken met gereedschap'] }),
  vaardigheid(19, 'handgereedschap-gebruiken', 'handgereedschap gebruiken', {
    broader: 'gereedschap-gebruiken',
    also: ['werken met handgereedschap'],
  }),
  vaardigheid(20, 'elektrisch-gereedschap-gebruiken', 'elektrisch gereedschap gebruiken', {
    broader: 'gereedschap-gebruiken',
    also: ['werken met boor- en zaagmachines', 'elektrisch handgereedschap gebruiken'],
  }),
  vaardigheid(21, 'zwaar-werk-aankunnen', 'lichamelijk zwaar werk doen', {
    also: ['fysiek zwaar werk', 'lichamelijk werk', 'fysiek werk', 'zwaar werk', 'zwaar lichamelijk werk'],
  }),
  vaardigheid(22, 'goed-tillen', 'tillen met de juiste techniek', {
    also: ['ergonomisch werken', 'tillen', 'tiltechnieken toepassen'],
  }),
  vaardigheid(23, 'administratie-bijhouden', 'administratie bijhouden', {
    also: ['administratieve taken', 'administratieve werkzaamheden', 'registreren'],
  }),
  vaardigheid(24, 'rapporteren', 'rapporteren', {
    also: ['rapportages schrijven', 'verslag doen', 'verslagen maken'],
  }),
  vaardigheid(25, 'eerste-hulp-verlenen', 'eerste hulp verlenen', { also: ['EHBO verlenen', 'reanimeren'] }),
  vaardigheid(26, 'collegas-inwerken', "collega's inwerken", {
    also: ['nieuwe medewerkers inwerken', 'mensen inwerken', 'collega’s begeleiden'],
  }),
  vaardigheid(27, 'afval-scheiden', 'afval scheiden', {
    also: ['afval sorteren'],
    same: ['http://data.europa.eu/esco/skill/110d7aa3-e44e-4cce-a927-8d4de615f3d9'],
  }),
  vaardigheid(28, 'op-hoogte-werken', 'op hoogte werken', {
    also: ['werken op ladders', 'werken op hoogte'],
  }),
  vaardigheid(29, 'rekenen', 'rekenen', { also: ['hoofdrekenen', 'rekenvaardig'] }),
  kennis(30, 'veiligheidsregels', 'veiligheidsregels op de werkplek', {
    also: ['veiligheidsvoorschriften', 'kennis van veiligheidsvoorschriften', 'arboregels'],
  }),
];
