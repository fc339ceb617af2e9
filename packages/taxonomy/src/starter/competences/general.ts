import { kennis, vaardigheid } from '../concept.ts';

/** What work asks anywhere: 1 to 30. */
export const generalCompetences = [
  vaardigheid(1, 'samenwerken', 'samenwerken', {
    also: [
      'teamwork',
      'werken in een team',
      'teamspeler',
      'in teamverband werken',
      'teamgericht werken',
      'goed kunnen samenwerken',
      'samenwerken met collega’s',
      'samenwerkingsgericht',
    ],
    same: ['http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0'],
  }),
  vaardigheid(2, 'zelfstandig-werken', 'zelfstandig werken', {
    also: [
      'zelfstandigheid',
      'alleen kunnen werken',
      'zelfstandig kunnen werken',
      'zelfstandige werkhouding',
      'zelfstandig aan de slag',
    ],
    same: ['http://data.europa.eu/esco/skill/c29aa9d2-4da8-4bdd-831c-8d4a2fb51730'],
  }),
  vaardigheid(3, 'instructies-opvolgen', 'instructies opvolgen', {
    also: [
      'volgens instructies werken',
      'aanwijzingen opvolgen',
      'volgens werkvoorschrift werken',
      'instructies uitvoeren',
      'werken volgens instructies',
      'werkinstructies volgen',
    ],
  }),
  vaardigheid(4, 'nauwkeurig-werken', 'nauwkeurig werken', {
    also: [
      'nauwkeurigheid',
      'precies werken',
      'secuur werken',
      'oog voor detail',
      'accuraat werken',
      'secuur te werk gaan',
      'nauwkeurig te werk gaan',
      'zorgvuldig werken',
      'accuratesse',
    ],
    same: ['http://data.europa.eu/esco/skill/83e6510b-ffeb-4aec-959c-4265fd0ff7b7'],
  }),
  vaardigheid(5, 'veilig-werken', 'veilig werken', {
    also: [
      'veiligheidsbewust werken',
      'persoonlijke beschermingsmiddelen gebruiken',
      'werken volgens veiligheidsregels',
      'veiligheidsbewustzijn',
      'oog voor veiligheid',
      'werken met pbm’s',
    ],
  }),
  vaardigheid(6, 'hygienisch-werken', 'hygiënisch werken', {
    also: [
      'werken volgens hygiëneregels',
      'hygiënevoorschriften toepassen',
      'werken volgens HACCP-regels',
      'oog voor hygiëne',
      'hygiënisch te werk gaan',
      'hygiënebewust',
    ],
    same: ['http://data.europa.eu/esco/skill/d9449998-c1f5-478c-a103-2255398cf0b6'],
  }),
  vaardigheid(7, 'tempo-maken', 'in een hoog tempo werken', {
    also: ['aanpakken', 'doorwerken', 'werktempo', 'vlot werken', 'snel werken', 'vlot doorwerken'],
  }),
  vaardigheid(8, 'werk-plannen', 'eigen werk plannen', {
    also: [
      'plannen en organiseren',
      'werkzaamheden plannen',
      'prioriteiten stellen',
      'eigen werk organiseren',
      'plannen van werkzaamheden',
      'eigen planning maken',
      'goed kunnen plannen',
    ],
  }),
  vaardigheid(9, 'problemen-oplossen', 'problemen oplossen', {
    also: [
      'oplossingsgericht werken',
      'probleemoplossend vermogen',
      'verstoringen oplossen',
      'oplossingsgericht',
      'problemen aanpakken',
      'oplossingsgericht denken',
    ],
    same: ['http://data.europa.eu/esco/skill/adc6dc11-3376-467b-96c5-9b0a21edc869'],
  }),
  vaardigheid(10, 'omgaan-met-werkdruk', 'omgaan met werkdruk', {
    also: [
      'stressbestendig',
      'rustig blijven bij drukte',
      'stressbestendigheid',
      'bestand tegen drukte',
      'kunnen werken onder druk',
      'werken onder tijdsdruk',
    ],
    same: ['http://data.europa.eu/esco/skill/d15f8745-28f8-4abf-a7b6-6cb8a304efd2'],
  }),
  vaardigheid(11, 'mondeling-communiceren', 'duidelijk spreken en luisteren', {
    also: [
      'mondeling communiceren',
      'communicatief vaardig',
      'goede communicatieve vaardigheden',
      'communicatieve vaardigheden',
      'goed kunnen communiceren',
      'sterk in communicatie',
      'mondelinge communicatie',
    ],
  }),
  vaardigheid(12, 'schriftelijk-communiceren', 'duidelijk schrijven', {
    also: [
      'schriftelijk communiceren',
      'zakelijk schrijven',
      'brieven schrijven',
      'schriftelijke communicatie',
      'schriftelijke vaardigheden',
      'correspondentie verzorgen',
    ],
  }),
  vaardigheid(13, 'klantgericht-werken', 'klantgericht werken', {
    also: [
      'klantgerichtheid',
      'klantvriendelijk',
      'servicegericht',
      'dienstverlenend',
      'klantvriendelijkheid',
      'gastvrij',
      'gastgericht',
      'klantgerichte instelling',
      'servicegerichte houding',
    ],
  }),
  vaardigheid(14, 'omgaan-met-klachten', 'omgaan met klachten', {
    broader: 'klantgericht-werken',
    also: [
      'klachten afhandelen',
      'klachten behandelen',
      'klachten oplossen',
      'klachtenafhandeling',
      'klachtenbehandeling',
    ],
    same: ['http://data.europa.eu/esco/skill/28d715e3-3e5b-4fb6-8dd2-4be4919c8587'],
  }),
  vaardigheid(15, 'omgaan-met-lastig-gedrag', 'omgaan met lastig gedrag', {
    also: [
      'omgaan met agressie',
      'omgaan met weerstand',
      'omgaan met lastige klanten',
      'omgaan met agressief gedrag',
      'stevig in je schoenen staan',
    ],
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
    also: [
      'fysiek zwaar werk',
      'lichamelijk werk',
      'fysiek werk',
      'zwaar werk',
      'zwaar lichamelijk werk',
      'fysiek aanpakken',
      'goede lichamelijke conditie',
    ],
  }),
  vaardigheid(22, 'goed-tillen', 'tillen met de juiste techniek', {
    also: [
      'ergonomisch werken',
      'tillen',
      'tiltechnieken toepassen',
      'zwaar tillen',
      'tilwerk',
      'tillen en sjouwen',
    ],
    same: ['http://data.europa.eu/esco/skill/156f8c5b-894a-4ccc-a70e-37a2726f3f00'],
  }),
  vaardigheid(23, 'administratie-bijhouden', 'administratie bijhouden', {
    also: [
      'administratieve taken',
      'administratieve werkzaamheden',
      'administratie verwerken',
      'administratie verzorgen',
      'administratieve handelingen',
      'administratieve ondersteuning',
    ],
  }),
  vaardigheid(24, 'rapporteren', 'rapporteren', {
    also: [
      'rapportages schrijven',
      'verslag doen',
      'verslagen maken',
      'rapportages maken',
      'verslaglegging',
      'schriftelijk rapporteren',
      'dagrapporten maken',
      'rapporten opstellen',
    ],
    same: ['http://data.europa.eu/esco/skill/918f5211-b99f-4b29-9a34-6e475583ef55'],
  }),
  vaardigheid(25, 'eerste-hulp-verlenen', 'eerste hulp verlenen', {
    also: [
      'EHBO verlenen',
      'reanimeren',
      'eerste hulp bieden',
      'levensreddend handelen',
      'eerste hulp bij ongelukken verlenen',
    ],
    same: ['http://data.europa.eu/esco/skill/1d21f6ad-340f-45da-a0a3-4e83867f47a6'],
  }),
  vaardigheid(26, 'collegas-inwerken', "collega's inwerken", {
    also: [
      'nieuwe medewerkers inwerken',
      'mensen inwerken',
      'collega’s begeleiden',
      'stagiairs begeleiden',
      'leerlingen op de werkvloer begeleiden',
      'inwerken van nieuwe collega’s',
    ],
  }),
  vaardigheid(27, 'afval-scheiden', 'afval scheiden', {
    also: ['afval sorteren', 'afval gescheiden inzamelen', 'gescheiden afval wegbrengen'],
    same: ['http://data.europa.eu/esco/skill/110d7aa3-e44e-4cce-a927-8d4de615f3d9'],
  }),
  vaardigheid(28, 'op-hoogte-werken', 'op hoogte werken', {
    also: ['werken op ladders', 'werken op hoogte'],
  }),
  vaardigheid(29, 'rekenen', 'rekenen', {
    also: ['hoofdrekenen', 'rekenvaardig', 'goed met cijfers', 'rekenvaardigheid', 'cijfermatig inzicht'],
  }),
  kennis(30, 'veiligheidsregels', 'veiligheidsregels op de werkplek', {
    also: ['veiligheidsvoorschriften', 'kennis van veiligheidsvoorschriften', 'arboregels'],
  }),
];
