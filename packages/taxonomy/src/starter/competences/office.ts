import { kennis, vaardigheid } from '../concept.ts';

/** Office, personnel, money and customer contact: 750 to 799. */
export const officeCompetences = [
  vaardigheid(750, 'vergaderingen-regelen', 'vergaderingen voorbereiden', {
    broader: 'kantoorwerk',
    also: ['vergaderingen organiseren', 'vergaderstukken klaarmaken', 'vergaderingen plannen'],
    same: ['http://data.europa.eu/esco/skill/906c9e66-bdee-4f8e-93d7-88d9fcf39a0a'],
  }),
  vaardigheid(751, 'notulen-maken', 'notulen maken', {
    broader: 'schriftelijk-communiceren',
    also: ['verslagen van vergaderingen maken', 'notulen uitwerken', 'actielijsten bijhouden', 'notuleren'],
  }),
  vaardigheid(752, 'reizen-regelen', 'reizen en hotels boeken', {
    also: ['zakenreizen boeken', 'reizen boeken', 'reisarrangementen regelen'],
  }),
  vaardigheid(753, 'blind-typen', 'snel typen', {
    broader: 'kantoorwerk',
    also: ['blind typen', 'tienvingerig typen', 'typvaardigheid'],
  }),
  vaardigheid(754, 'gegevens-controleren', 'gegevens controleren en verbeteren', {
    broader: 'kantoorwerk',
    also: ['datacontrole', 'gegevens opschonen', 'bestanden opschonen', 'dataverwerking controleren'],
    same: ['http://data.europa.eu/esco/skill/50b100ea-74fd-4706-99db-3e4ca55e51b8'],
  }),
  vaardigheid(755, 'scannen-en-digitaliseren', 'documenten scannen en digitaliseren', {
    broader: 'archiveren',
    also: ['documenten digitaliseren', 'documenten scannen', 'archief digitaliseren', 'digitaal archiveren'],
  }),
  vaardigheid(756, 'kopieren-en-printen', 'kopiëren, printen en inbinden', {
    broader: 'kantoorwerk',
    also: ['kopieerwerk', 'reprowerk', 'printen en inbinden'],
  }),
  vaardigheid(757, 'kantoorartikelen-bestellen', 'kantoorartikelen bestellen', {
    also: ['kantoorvoorraad beheren', 'kantoorbenodigdheden bestellen'],
  }),
  vaardigheid(758, 'interne-post-rondbrengen', 'interne post rondbrengen', {
    broader: 'post-verwerken',
    also: ['post rondbrengen in het gebouw', 'postkamerwerk', 'frankeren'],
  }),

  vaardigheid(760, 'personeelsdossiers-bijhouden', 'personeelsdossiers bijhouden', {
    broader: 'administratie-bijhouden',
    also: ['personeelsadministratie', 'personeelsgegevens verwerken', 'arbeidscontracten opstellen'],
  }),
  vaardigheid(761, 'personeel-werven', 'personeel werven en selecteren', {
    also: [
      'werving en selectie',
      'recruitment',
      'sollicitatiegesprekken voeren',
      'kandidaten werven',
      'sourcen',
    ],
    same: ['http://data.europa.eu/esco/skill/65715f7a-c791-416b-b88a-2933a1c81647'],
  }),
  vaardigheid(762, 'verzuim-begeleiden', 'ziekteverzuim begeleiden', {
    also: ['verzuimbegeleiding', 'verzuimregistratie'],
  }),
  kennis(763, 'arbeidsrecht', 'regels voor arbeid en cao’s', {
    also: ['arbeidsrecht', 'kennis van cao’s', 'kennis van arbeidswetgeving'],
    same: ['http://data.europa.eu/esco/skill/08fe5910-8c4c-4679-a988-eb2ded3c4909'],
  }),
  vaardigheid(764, 'vacatures-schrijven', 'vacatureteksten schrijven', {
    also: ['vacatures opstellen', 'vacatures plaatsen', 'vacatureteksten maken'],
  }),
  vaardigheid(765, 'kandidaten-koppelen', 'mensen en vacatures koppelen', {
    broader: 'naar-werk-begeleiden',
    also: [
      'kandidaten voorstellen',
      'matchen van kandidaten',
      'flexkrachten plannen',
      'uitzendkrachten plaatsen',
    ],
  }),

  vaardigheid(768, 'boekhouden', 'boekhouding bijhouden', {
    also: ['boekhouding voeren', 'financiële administratie', 'grootboek bijhouden', 'boekhoudwerk'],
  }),
  vaardigheid(769, 'debiteuren-beheren', 'debiteuren beheren', {
    broader: 'boekhouden',
    also: ['debiteurenbeheer', 'aanmaningen versturen', 'openstaande facturen innen', 'incasso'],
  }),
  vaardigheid(770, 'crediteuren-beheren', 'crediteuren beheren', {
    broader: 'boekhouden',
    also: ['crediteurenadministratie', 'betaalopdrachten klaarzetten', 'betalingen inboeken'],
  }),
  vaardigheid(771, 'bank-boeken', 'bank en kas boeken', {
    broader: 'boekhouden',
    also: ['bankmutaties verwerken', 'kasboek bijhouden', 'bankafschriften inboeken', 'memoriaalboekingen'],
  }),
  vaardigheid(772, 'btw-aangifte-doen', 'btw-aangifte doen', {
    broader: 'boekhouden',
    also: ['btw-aangiftes verzorgen', 'belastingaangiftes invullen', 'aangiften omzetbelasting'],
  }),
  vaardigheid(773, 'jaarrekening-voorbereiden', 'jaarrekening voorbereiden', {
    broader: 'boekhouden',
    also: [
      'jaarrekeningen samenstellen',
      'maandafsluiting doen',
      'balansposten controleren',
      'jaarafsluiting',
    ],
  }),
  vaardigheid(774, 'salarissen-verwerken', 'salarissen verwerken', {
    also: ['salarisadministratie voeren', 'loonadministratie', 'salarismutaties verwerken', 'verloning'],
    same: ['http://data.europa.eu/esco/skill/9d916d7c-89b3-4084-a6d9-e2b0b3091404'],
  }),
  vaardigheid(775, 'boekhoudprogramma-gebruiken', 'boekhoudprogramma gebruiken', {
    broader: 'computer-gebruiken',
    also: ['Exact Online', 'werken met AFAS', 'Twinfield', 'SnelStart'],
    same: ['http://data.europa.eu/esco/skill/a0d79341-8398-4019-ad1b-27888ec35aaa'],
  }),
  vaardigheid(776, 'facturen-maken', 'verkoopfacturen maken', {
    broader: 'administratie-bijhouden',
    also: ['verkoopfacturen versturen', 'factureren aan klanten', 'facturen opstellen'],
    same: ['http://data.europa.eu/esco/skill/e3e42d54-78bd-4337-aa87-bb31a7670c9a'],
  }),
  kennis(777, 'belastingregels', 'belastingregels', {
    also: ['fiscale kennis', 'kennis van belastingen', 'loonheffingen'],
    same: ['http://data.europa.eu/esco/skill/d669af41-756c-48d9-a286-1443253f54b1'],
  }),
  vaardigheid(778, 'schade-behandelen', 'schadeclaims behandelen', {
    also: ['schadebehandeling', 'schademeldingen afhandelen', 'claims behandelen'],
  }),
  kennis(779, 'verzekeringskennis', 'verzekeringen', {
    also: ['kennis van verzekeringen', 'Wft', 'Wft-basis', 'verzekeringsproducten'],
  }),
  vaardigheid(780, 'betalingsregelingen-treffen', 'betalingsregelingen afspreken', {
    also: ['betalingsregelingen treffen', 'betaalafspraken maken'],
  }),

  vaardigheid(782, 'telefonisch-verkopen', 'telefonisch verkopen', {
    broader: 'verkopen',
    also: ['telefonische verkoop', 'telemarketing', 'outbound bellen', 'koude acquisitie'],
  }),
  vaardigheid(783, 'klanten-werven', 'nieuwe klanten werven', {
    broader: 'verkopen',
    also: ['acquisitie', 'acquireren', 'leads opvolgen', 'new business'],
  }),
  vaardigheid(784, 'klantrelaties-beheren', 'klantrelaties onderhouden', {
    broader: 'verkopen',
    also: ['relatiebeheer', 'accountbeheer', 'klantcontacten onderhouden', 'klanten bezoeken'],
    same: ['http://data.europa.eu/esco/skill/2239694b-771a-4586-8b54-2794e361a9ae'],
  }),
  vaardigheid(785, 'offertes-maken', 'offertes maken', {
    also: ['offertes uitbrengen', 'offertes opstellen', 'offertes opvolgen'],
  }),
  vaardigheid(786, 'inkopen', 'inkopen bij leveranciers', {
    also: [
      'inkooporders plaatsen',
      'goederen inkopen',
      'leveranciers selecteren',
      'inkooptraject begeleiden',
    ],
  }),
  vaardigheid(787, 'gespreksscript-volgen', 'werken met een belscript', {
    also: ['belscript volgen', 'inbound bellen', 'gesprekken registreren'],
  }),
  vaardigheid(788, 'klantcontactteam-aansturen', 'klantcontactteam aansturen', {
    broader: 'leidinggeven',
    also: [
      'callcenterteam aansturen',
      'leidinggeven aan een klantcontactteam',
      'gesprekken meeluisteren en coachen',
    ],
  }),
  vaardigheid(789, 'teksten-schrijven', 'teksten schrijven voor publiek', {
    broader: 'schriftelijk-communiceren',
    also: [
      'webteksten schrijven',
      'copywriting',
      'nieuwsbrieven maken',
      'persberichten schrijven',
      'redigeren',
    ],
  }),
  vaardigheid(790, 'sociale-media-beheren', 'sociale media beheren', {
    also: [
      'social media beheren',
      'socialmediakanalen bijhouden',
      'content plaatsen op social media',
      'community management',
    ],
  }),
  vaardigheid(791, 'online-adverteren', 'online adverteren en gevonden worden', {
    also: ['online marketing', 'zoekmachineoptimalisatie', 'Google Ads', 'SEO en SEA', 'e-mailmarketing'],
  }),
  vaardigheid(792, 'website-bijhouden', 'website bijhouden', {
    also: ['CMS gebruiken', 'webredactie', 'contentbeheer', 'WordPress'],
    same: ['http://data.europa.eu/esco/skill/d04ee340-5378-4601-8181-19da6d5cbfe0'],
  }),
  vaardigheid(793, 'projecten-ondersteunen', 'projecten ondersteunen', {
    broader: 'projectmatig-werken',
    also: ['projectondersteuning', 'projectplanning bijhouden', 'projectadministratie'],
  }),
  vaardigheid(794, 'aanvragen-beoordelen', 'aanvragen beoordelen', {
    also: [
      'aanvragen behandelen',
      'aanvragen toetsen aan de regels',
      'besluiten schrijven',
      'beschikkingen opstellen',
    ],
  }),
  vaardigheid(795, 'paspoorten-en-aktes', 'paspoorten en aktes regelen', {
    also: [
      'paspoorten uitgeven',
      'rijbewijzen aanvragen verwerken',
      'geboorteaangiftes verwerken',
      'werken met de BRP',
    ],
  }),
  kennis(796, 'gemeentelijke-regels', 'werk van de gemeente', {
    also: [
      'kennis van de BRP',
      'gemeentelijke dienstverlening',
      'politiek-bestuurlijke sensitiviteit',
      'Algemene wet bestuursrecht',
    ],
  }),
  vaardigheid(797, 'wachtrij-bewaken', 'terugbelafspraken en wachtrijen beheren', {
    also: ['terugbelverzoeken afhandelen', 'wachtrij bewaken', 'callback afhandelen'],
  }),
  vaardigheid(798, 'beeld-bewerken', 'foto en beeld bewerken', {
    also: ['beeldbewerking', 'Photoshop', 'foto’s bewerken', 'Canva'],
  }),
];
