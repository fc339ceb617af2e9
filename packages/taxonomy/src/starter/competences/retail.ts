import { kennis, vaardigheid } from '../concept.ts';

/** Shop, market and trade: 730 to 749. */
export const retailCompetences = [
  vaardigheid(730, 'winkel-leiden', 'winkel leiden', {
    broader: 'leidinggeven',
    also: ['winkelteam aansturen', 'filiaal leiden', 'leidinggeven in de winkel'],
  }),
  vaardigheid(731, 'winkel-openen-sluiten', 'winkel openen en sluiten', {
    also: ['openen en afsluiten van de winkel', 'sleuteldrager zijn'],
  }),
  vaardigheid(732, 'kledingadvies-geven', 'kledingadvies geven', {
    broader: 'klanten-adviseren',
    also: ['stylingadvies geven', 'modeadvies', 'klanten helpen in de paskamer'],
  }),
  vaardigheid(733, 'klusadvies-geven', 'advies geven over klussen', {
    broader: 'klanten-adviseren',
    also: ['klusadvies', 'verfadvies geven', 'advies over gereedschap'],
  }),
  vaardigheid(734, 'verf-en-hout-op-maat', 'verf mengen en hout zagen voor klanten', {
    also: ['verf mengen', 'hout op maat zagen', 'verfmengmachine bedienen'],
  }),
  vaardigheid(735, 'brood-verkopen', 'brood en gebak verkopen', {
    broader: 'verkopen',
    also: ['brood snijden', 'gebak inpakken', 'brood en banket verkopen'],
  }),
  vaardigheid(736, 'kaas-en-vleeswaren-snijden', 'kaas en vleeswaren snijden', {
    broader: 'versproducten-verwerken',
    also: ['vleeswaren snijden', 'kaas snijden', 'snijmachine bedienen in de winkel'],
  }),
  vaardigheid(737, 'bloemen-binden', 'bloemen binden en schikken', {
    also: ['boeketten maken', 'bloembinden', 'bloemstukken maken', 'bloemschikken'],
    same: ['http://data.europa.eu/esco/skill/24a776a7-73f2-48a0-9b3e-93b8c78997e4'],
  }),
  kennis(738, 'bloemenkennis', 'bloemen en planten verzorgen', {
    also: ['bloemenkennis', 'kennis van snijbloemen', 'kamerplanten verzorgen'],
  }),
  vaardigheid(739, 'tweedehands-spullen-beoordelen', 'tweedehands spullen beoordelen', {
    also: [
      'spullen uitzoeken en prijzen',
      'ingebrachte goederen sorteren',
      'tweedehands goederen sorteren',
      'kringloopgoederen beoordelen',
    ],
  }),
  vaardigheid(740, 'marktkraam-opbouwen', 'marktkraam opbouwen en inrichten', {
    also: ['kraam opbouwen', 'marktkraam inrichten', 'werken op de markt'],
  }),
  vaardigheid(741, 'verkoopcijfers-volgen', 'verkoopcijfers volgen', {
    also: ['verkoopdoelen halen', 'omzetdoelen halen', 'sales targets halen'],
  }),
  vaardigheid(742, 'ruilen-en-terugnemen', 'ruilen en terugnemen', {
    also: ['ruilingen afhandelen', 'retouren van klanten afhandelen', 'garantie afhandelen'],
  }),
  vaardigheid(743, 'cadeaus-inpakken', 'cadeaus inpakken', {
    also: ['inpakken als cadeau', 'cadeautjes inpakken'],
    same: ['http://data.europa.eu/esco/skill/9e406af9-6561-43ef-9138-e5befeefd856'],
  }),
  vaardigheid(744, 'webshop-beheren', 'webshop bijhouden', {
    also: [
      'webshop beheren',
      'producten online zetten',
      'werken in een webshop',
      'online bestellingen verwerken',
    ],
  }),
  kennis(745, 'verzorgingsproducten', 'verzorging en zelfzorgmiddelen', {
    also: ['kennis van zelfzorgmedicijnen', 'kennis van cosmetica', 'huidverzorgingsproducten'],
  }),
  vaardigheid(746, 'tankstation-beheren', 'tankstation bijhouden', {
    also: ['pompen controleren', 'tankbaan toezicht', 'brandstof afrekenen', 'wasstraat beheren'],
  }),
  vaardigheid(747, 'winkel-schoonhouden', 'winkel netjes houden', {
    also: ['winkelvloer schoonhouden', 'winkel schoonmaken', 'winkel opruimen'],
    same: ['http://data.europa.eu/esco/skill/57c1debf-3867-4e64-baf8-ce70d84f88c9'],
  }),
  vaardigheid(748, 'kleding-ophangen', 'kleding vouwen en ophangen', {
    also: ['kleding spiegelen', 'kleding labelen', 'paskamers leegmaken'],
  }),
];
