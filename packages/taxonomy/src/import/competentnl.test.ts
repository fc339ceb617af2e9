import { describe, expect, it } from 'vitest';
import { createTaxonomy } from '../taxonomy.ts';
import { importCompetentNl } from './competentnl.ts';
import { ImportRefused } from './import-refused.ts';
import { readLinkedData } from './linked-data.ts';

/** In the form of CompetentNL, with concepts of our own. */
const TURTLE = `
@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix cnluwv: <https://linkeddata.competentnl.nl/uwv/def/competentnl_uwv#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix id: <https://linkeddata.competentnl.nl/id/> .
@prefix esco: <http://data.europa.eu/esco/> .

id:o1 a cnlo:Occupation ;
  skos:prefLabel "Lasser"@nl, "Welder"@en ;
  skosxl:altLabel [ skosxl:literalForm "Lasster"@nl ], [ skosxl:literalForm "Metal joiner"@en ] ;
  cnluwv:broadMatchTaxonomyItemESCOBeroep <http://data.europa.eu/esco/occupation/las> ;
  cnlo:requiresHATEssential id:c1, id:k1 ;
  cnlo:requiresHATImportant id:c2 ;
  cnlo:requiresHATSomewhat id:c1 ;
  cnluwv:isCharacterizedByOccupationTask_Optional id:t2 ;
  cnluwv:isCharacterizedByOccupationTask_Essential id:t1 .
id:t1 a cnluwv:OccupationTask ; skos:prefLabel "Metaal lassen"@nl .
id:t2 a cnluwv:OccupationTask ; skos:prefLabel "Afval scheiden"@nl .
id:c0 a cnlo:HumanCapability ; skos:prefLabel "Maken"@nl .
id:c1 a cnlo:HumanCapability ; skos:prefLabel "Verbinden"@nl ; skos:broader id:c0 ; cnlo:hasRIASEC "R" ;
  cnlo:exactMatchESCO <http://data.europa.eu/esco/skill/exact> ;
  cnlo:closeMatchESCO <http://data.europa.eu/esco/skill/close> ;
  cnlo:narrowMatchESCO <http://data.europa.eu/esco/skill/narrower> ;
  cnlo:broadMatchESCO <http://data.europa.eu/esco/skill/broader> .
id:c2 a cnlo:HumanCapability ; skos:prefLabel "Meten"@nl .
id:k1 a cnlo:KnowledgeArea ; skos:prefLabel "Metaalkunde"@nl ; skos:altLabel "Metaalkennis"@nl .
`;
const id = (name: string) => `https://linkeddata.competentnl.nl/id/${name}`;
const skill = (name: string) => `http://data.europa.eu/esco/skill/${name}`;

const run = (text: string, iscoOf?: (uri: string) => string | undefined, file = 'cnl.ttl') =>
  importCompetentNl({
    triples: readLinkedData(file, text),
    id: 'competentnl-proef',
    origin: file,
    ...(iscoOf && { iscoOf }),
  });
function problemsOf(text: string, file = 'cnl.ttl') {
  try {
    run(text, undefined, file);
    return [];
  } catch (error) {
    if (error instanceof ImportRefused) return error.problems;
    throw error;
  }
}

describe('CompetentNL', () => {
  it('becomes a version: Dutch names, three strengths, tasks with the most characteristic first', () => {
    const { source } = run(TURTLE, () => '7212');

    expect(source.occupations).toEqual([
      {
        number: 1,
        uri: id('o1'),
        label: 'Lasser',
        altLabels: ['Lasster'],
        sameAs: [],
        isco: '7212',
        riasec: null,
        tasks: ['Metaal lassen', 'Afval scheiden'],
        asks: { essential: [id('c1'), id('k1')], important: [id('c2')], somewhat: [] },
      },
    ]);
    expect(
      source.competences.map(({ label, kind, broader, altLabels }) => [label, kind, broader, altLabels]),
    ).toEqual([
      ['Maken', 'vaardigheid', null, []],
      ['Verbinden', 'vaardigheid', id('c0'), []],
      ['Meten', 'vaardigheid', null, []],
      ['Metaalkunde', 'kennis', null, ['Metaalkennis']],
    ]);
  });

  it('says how concepts of ESCO are called in it: exact and close ones, and narrower ones that fall under it', () => {
    const { source, mappings } = run(TURTLE);
    const { competences, occupations } = createTaxonomy(source, mappings);

    expect(competences.resolve(skill('exact'))).toMatchObject({ how: 'exact', number: 2 });
    expect(competences.resolve(skill('close'))).toMatchObject({ how: 'close', number: 2 });
    expect(competences.resolve(skill('narrower'))).toMatchObject({ how: 'broad', number: 2 });
    expect(competences.resolve(skill('broader'))).toMatchObject({ isMapped: false, reason: 'narrow' });
    expect(occupations.numberOf('http://data.europa.eu/esco/occupation/las')).toBeUndefined();
  });

  it('has no place in ISCO-08 of its own, and says how many lack one', () => {
    const { source, notes } = run(TURTLE);

    expect(source.occupations[0]?.isco).toBe('');
    expect(notes.join()).toContain('1 beroepen hebben geen groep van ISCO-08');
  });

  it('takes the place in ISCO-08 where it is given', () => {
    const given = TURTLE.replace(
      'id:o1 a cnlo:Occupation ;',
      'id:o1 a cnlo:Occupation ; skos:related esco:isco\\/C7212 ;',
    );

    expect(run(given).source.occupations[0]?.isco).toBe('7212');
  });

  it('may be JSON-LD, N-Triples, or what a SPARQL service answered', () => {
    const triples = readLinkedData('cnl.ttl', TURTLE).filter(({ subject }) => subject.startsWith('https:'));
    const csv = [
      'subject,predicate,object,language',
      ...triples.map((triple) =>
        [triple.subject, triple.predicate, triple.object, triple.language ?? ''].join(','),
      ),
    ].join('\n');
    const jsonld = JSON.stringify(
      triples.map(({ subject, predicate, object, language }) => ({
        '@id': subject,
        [predicate]:
          language === undefined
            ? { '@id': object }
            : { '@value': object, ...(language !== '' && { '@language': language }) },
        ...(predicate.endsWith('#type') && { '@type': object }),
      })),
    );

    expect(run(csv, undefined, 'cnl.csv').source.competences).toEqual(run(TURTLE).source.competences);
    expect(run(jsonld, undefined, 'cnl.jsonld').source.competences).toEqual(run(TURTLE).source.competences);
  });
});

describe('nothing is imported, and it is said why, from', () => {
  it.each([0.1, 0.5, 0.8, 0.98])('a file of which only the first %s part is there', (part) => {
    expect(problemsOf(TURTLE.slice(0, TURTLE.length * part))).not.toEqual([]);
  });

  it('Turtle with a fault, by its line', () => {
    expect(problemsOf(TURTLE.replace('"Metaal lassen"@nl', 'Metaal lassen'))).toMatchObject([
      { file: 'cnl.ttl', line: 18 },
    ]);
  });

  it('JSON-LD whose words are defined elsewhere', () => {
    const text = JSON.stringify({ '@context': 'https://elders.example/context', '@id': id('o1'), naam: 'x' });

    expect(problemsOf(text, 'cnl.jsonld')[0]?.detail).toContain('een context op een ander adres');
  });

  it('linked data of something else', () => {
    expect(
      problemsOf('<http://a.example/1> <http://a.example/2> <http://a.example/3> .').map(
        ({ detail }) => detail,
      ),
    ).toEqual([
      'Er staan geen beroepen in (cnlo:Occupation). Is dit CompetentNL?',
      'Er staan geen vaardigheden in (cnlo:HumanCapability, cnlo:KnowledgeArea).',
    ]);
  });

  it('an occupation that asks nothing, and a concept without a name', () => {
    const silent = TURTLE.replaceAll('cnlo:requiresHAT', 'cnlo:anders').replace(
      'skos:prefLabel "Meten"@nl',
      'a skos:Concept',
    );

    expect(problemsOf(silent).map(({ detail }) => detail)).toEqual([
      `${id('c2')} heeft geen naam (skos:prefLabel).`,
      '1 van de 1 beroepen vragen geen enkele vaardigheid. Is een bestand afgekapt?',
    ]);
  });

  it('a file without the competences that the occupations ask', () => {
    expect(
      problemsOf(TURTLE.replace('id:k1 a cnlo:KnowledgeArea', 'id:k1 a skos:Concept'))[0]?.detail,
    ).toContain('1 van de 3 relaties');
  });

  it('a file in a form that we do not know', () => {
    expect(problemsOf('PK', 'cnl.xlsx')[0]?.detail).toContain('hoort te eindigen op');
  });
});
