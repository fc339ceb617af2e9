import { describe, expect, it } from 'vitest';
import { read, taxonomy } from './reading.builder.ts';

const first = (text: string, title = '') => {
  const [best] = read(text, title).occupations;
  return best && taxonomy.occupations.uriOf(best.value)?.split(':').at(-1);
};
const groups = (text: string, title = '') =>
  read(text, title)
    .occupations.slice(0, 3)
    .map(({ value }) => taxonomy.iscoOf(value));

describe('the occupation of a vacancy', () => {
  it.each([
    ['Orderpicker', 'orderpicker'],
    ['Orderpicker (m/v/x) 32 uur', 'orderpicker'],
    ['Zes orderpickers gezocht', 'orderpicker'],
    ['Enthousiaste order-picker in Best', 'orderpicker'],
    ['magazijnmedewerkr', 'magazijnmedewerker'],
    ['Medewerkster magazijn', 'magazijnmedewerker'],
    ['Heftruckchaufeur', 'heftruckchauffeur'],
    ['Verkoopster', 'winkelmedewerker'],
    ['Schoonmaker kantoren (avond)', 'schoonmaker'],
    ['Verzorgende IG', 'verzorgende-ig'],
    ['Vrachtwagenchauffeur CE', 'vrachtwagenchauffeur-ce'],
    ['Schoonma(a)k(st)er', 'schoonmaker'],
    ['Verkoper(ster)', 'winkelmedewerker'],
    ['Hulp voor maandag en vrijdag in de bloemenwinkel', 'bloemist'],
    ['Poetsvrouw of poetsman', 'huishoudelijke-hulp'],
    ['Verkoopster dameskleding', 'verkoopmedewerker-mode'],
  ])('is read from the title "%s"', (title, slug) => {
    expect(first('', title)).toBe(slug);
  });

  it.each([
    ['Wij zoeken een enthousiaste orderpicker voor ons magazijn.', 'orderpicker'],
    ['Per direct: schilder gezocht voor onderhoud aan woningen.', 'schilder'],
    ['gevr. heftruck chaufeur 40u', 'heftruckchauffeur'],
    ['Ben jij de kok die wij zoeken?', 'kok'],
  ])('is read from a text without a title: "%s"', (text, slug) => {
    expect(first(text)).toBe(slug);
  });

  it('is not that of a colleague, a customer, a company or a street', () => {
    const text =
      'Bakker Logistiek aan de Slagersstraat zoekt een orderpicker. Je werkt samen met de monteurs en helpt onze chauffeurs. Vragen? Bel Peter de Schilder.';

    expect(first(text)).toBe('orderpicker');
    expect(groups(text)).not.toEqual(expect.arrayContaining(['7512']));
    expect(groups(text)).not.toEqual(expect.arrayContaining(['7131']));
    expect(groups(text)).not.toEqual(expect.arrayContaining(['8332']));
  });

  it('is not the name of the firm in the title', () => {
    expect(first('', 'Orderpicker bij Timmermans Transport')).toBe('orderpicker');
  });

  it('is not guessed where the text says nothing', () => {
    expect(
      read('Wij zoeken een topper die van aanpakken weet. Interesse? Kom langs.', 'Collega gezocht!')
        .occupations,
    ).toEqual([]);
  });

  it('is found by what the work involves when nobody names it', () => {
    const text =
      'Je maakt kantoren schoon: vloeren dweilen, sanitair schoonmaken, prullenbakken legen en ramen wassen.';

    expect(groups(text)).toContain('9112');
  });

  it('is sure where the work is like that of no other', () => {
    const text =
      'Je knipt en kleurt haar, wast, föhnt, zet krullen en steekt op. Je scheert baarden, adviseert over kapsels en ' +
      'haarverzorging, maakt afspraken in de agenda en veegt na elke klant de haren bij je stoel op.';

    expect(first(text, 'Kom jij bij ons team?')).toBe('kapper');
    expect(read(text, 'Kom jij bij ons team?').occupations[0]?.confidence).toBeGreaterThanOrEqual(600);
  });

  it('is not what someone does in the same letters', () => {
    expect(first('In de winter schilder je de huisjes en in de zomer maai je.', 'Hulp gezocht')).not.toBe(
      'schilder',
    );
    expect(first('Als schilder je eigen tijd indelen: bij ons kan het.')).toBe('schilder');
  });

  it('gains nothing from being repeated', () => {
    const once = read('Wij zoeken een schilder. Je werkt met een kok.').occupations[0];
    const often = read(`Wij zoeken een schilder. Je werkt met een kok. ${'Kok kok kok. '.repeat(50)}`);

    expect(often.occupations[0]?.value).toBe(once?.value);
  });

  it('is said to be several where two jobs are sought', () => {
    expect(read('', 'Kok en schilder gezocht').hasSeveralJobs).toBe(true);
    expect(read('', 'Orderpicker').hasSeveralJobs).toBe(false);
    expect(read('Je houdt het hoofd koel als het druk is. Rijbewijs nodig.', 'Kok').hasSeveralJobs).toBe(
      false,
    );
    expect(read('', 'Verkoper / winkelmedewerker').hasSeveralJobs).toBe(false);
  });

  it.each([
    [
      'Administratief medewerker',
      'Onze praktijk bestaat uit vier huisartsen, zes assistentes en twee praktijkondersteuners. Je verwerkt de post.',
    ],
    ['Administratief medewerker', 'Wij zoeken een jonge, energieke collega.'],
    ['Taxichauffeur', 'Ben je nu monteur of bakker? Ook dan ben je welkom.'],
    ['Stratenmaker / opperman', ''],
    ['Werkbegeleider verpakken en montage', ''],
    ['Zonnepanelenmonteur', 'Samen met de dakdekker en de elektricien leg je panelen.'],
  ])('is one where others are named beside "%s": "%s"', (title, text) => {
    expect(read(text, title).hasSeveralJobs).toBe(false);
  });

  it.each([
    ['metselaars en een opperman', ''],
    ['Vacatures', 'Wij zoeken een bakker voor de nacht en een schilder voor het onderhoud.'],
    ['Diverse functies', 'Wij zoeken: een metselaar, een planner en een schoonmaker.'],
    ['', 'Wij zoeken een heftruckchauffeur. Ook zoeken wij een receptionist voor het kantoor.'],
    ['Schoonmaker gezocht', 'Kok gezocht voor het weekend.'],
  ])('are several where each is sought: "%s": "%s"', (title, text) => {
    expect(read(text, title).hasSeveralJobs).toBe(true);
  });
});

describe('competences', () => {
  const named = (text: string) =>
    read(text)
      .competences.filter(({ isImplied }) => !isImplied)
      .map(({ value }) => taxonomy.competences.uriOf(value)?.split(':').at(-1));

  it.each([
    'orders verzamelen',
    'Je verzamelt orders.',
    'je pickt orders',
    'orderpicken',
    'het picken van orders',
  ])('are known in any form and order: "%s"', (text) => {
    expect(named(text)).toContain('orders-verzamelen');
  });

  it.each([
    ['drankjes schenken', 'dranken-schenken'],
    ['pakketjes bezorgen', 'pakketten-bezorgen'],
    ['boompjes snoeien', 'snoeien'],
  ])('are known when they are small: "%s"', (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it.each([
    ['Je plaatst ramen.', 'kozijnen, ramen en deuren plaatsen'],
    ['deuren plaatsen', 'kozijnen, ramen en deuren plaatsen'],
    ['groente oogsten', 'groente en fruit oogsten'],
  ])('that name several things at once are known by one of them: "%s"', (text, expected) => {
    const labels = read(text).competences.map(({ value }) => taxonomy.competences.labelOf(value));

    expect(labels).toContain(expected);
  });

  it('that the text half names are believed of the occupation that asks them, and of no other', () => {
    const half = 'De schappen zijn laag.';
    const halfNamed = (title: string) =>
      read(half, title)
        .competences.filter(({ isImplied }) => !isImplied)
        .map(({ value, confidence }) => [taxonomy.competences.labelOf(value), confidence >= 450]);

    expect(halfNamed('Vakkenvuller')).toEqual([['schappen vullen', true]]);
    expect(halfNamed('Kok')).toEqual([]);
  });

  it('are not those of the company or of another', () => {
    expect(named('Over ons\nWij lassen al veertig jaar.')).toEqual([]);
  });

  it('that the occupation cannot do without are marked as implied, after those that are named', () => {
    const { competences } = read('Je verzamelt orders.', 'Orderpicker');
    const firstImplied = competences.findIndex(({ isImplied }) => isImplied);

    expect(firstImplied).toBeGreaterThan(0);
    expect(competences.slice(firstImplied).every(({ isImplied }) => isImplied)).toBe(true);
    expect(competences.slice(0, firstImplied).every(({ confidence }) => confidence > 300)).toBe(true);
  });

  it('are each given once, however often the text says them', () => {
    const values = read('Orders verzamelen. '.repeat(40)).competences.map(({ value }) => value);

    expect(new Set(values).size).toBe(values.length);
  });
});

describe('certificates', () => {
  const names = (text: string) => read(text).certificates.map(({ value }) => value.name);

  it.each([
    ['Heftruckcertificaat verplicht', ['heftruckcertificaat']],
    ['een geldig certificaat heftruck', ['heftruckcertificaat']],
    ['heftruck- en reachtruckcertificaat', ['heftruckcertificaat', 'reachtruckcertificaat']],
    ['hfd cert vereist', ['heftruckcertificaat']],
    ['VCA en BHV', ['VCA basis', 'BHV']],
    ['VCA-VOL', ['VCA vol']],
    ['code 95', ['code 95']],
  ])('are read from "%s"', (text, expected) => {
    expect(names(text).toSorted()).toEqual(expected.toSorted());
  });
});
