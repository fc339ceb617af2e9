/**
 * The words of CompetentNL that we read. Source: the ontology of CompetentNL 2.1.0 and the public documentation
 * of its SPARQL service (September 2025). Its own terms stand under several namespaces, one per publisher and
 * edition, so they are known by their last part; those of the W3C by their whole address.
 */
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';

export const SKOS_TERMS = {
  prefLabel: `${SKOS}prefLabel`,
  altLabel: `${SKOS}altLabel`,
  hiddenLabel: `${SKOS}hiddenLabel`,
  broader: `${SKOS}broader`,
} as const;
export const SKOS_XL_TERMS = {
  prefLabel: `${SKOS_XL}prefLabel`,
  altLabel: `${SKOS_XL}altLabel`,
  literalForm: `${SKOS_XL}literalForm`,
} as const;

/** Classes and properties of CompetentNL, and the addresses by which its SPARQL service knows the classes. */
export const CLASSES = {
  Occupation: ['https://linkeddata.competentnl.nl/def/competentnl#Occupation'],
  HumanCapability: ['https://linkeddata.competentnl.nl/def/competentnl#HumanCapability'],
  KnowledgeArea: ['https://linkeddata.competentnl.nl/def/competentnl#KnowledgeArea'],
  OccupationTask: [
    'https://linkeddata.competentnl.nl/uwv/def/competentnl_uwv#OccupationTask',
    'https://linkeddata.competentnl.nl/def/uwv-ontology#OccupationTask',
  ],
} as const;
export type CompetentNlClass = keyof typeof CLASSES;

export const ASKS = {
  requiresHATEssential: 'essential',
  requiresHATImportant: 'important',
  requiresHATSomewhat: 'somewhat',
} as const;

/** Most characteristic first. */
export const TASKS = [
  'isCharacterizedByOccupationTask_Essential',
  'isCharacterizedByOccupationTask_Optional',
];

/** How the concept relates to one of ESCO: `broad` when ESCO's is the broader one. */
export const ESCO_MATCHES = {
  exactMatchESCO: 'exact',
  closeMatchESCO: 'close',
  broadMatchESCO: 'broad',
  narrowMatchESCO: 'narrow',
  exactMatchTaxonomyItemESCOBeroep: 'exact',
  closeMatchTaxonomyItemESCOBeroep: 'close',
  broadMatchTaxonomyItemESCOBeroep: 'broad',
  narrowMatchTaxonomyItemESCOBeroep: 'narrow',
  exactMatch: 'exact',
  closeMatch: 'close',
  broadMatch: 'broad',
  narrowMatch: 'narrow',
} as const;
export const ESCO_URI = /^https?:\/\/data\.europa\.eu\/esco\/(?:skill|occupation)\//;

export const RIASEC = 'hasRIASEC';
/** The address of a unit group of ISCO-08, at ESCO or elsewhere. */
export const ISCO_URI = /isco(?:-?08)?[/#]C?(\d{4})$/i;

/** The last part of an address: `requiresHATEssential`. */
export function localName(uri: string): string {
  return uri.slice(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
}
