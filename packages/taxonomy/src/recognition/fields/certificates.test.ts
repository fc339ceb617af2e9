import { describe, expect, it } from 'vitest';
import { read, taxonomy } from '../reading.builder.ts';

const slugs = (text: string, title = '') =>
  read(text, title)
    .certificates.flatMap(({ value }) =>
      value.number === null ? [] : taxonomy.certificates.uriOf(value.number),
    )
    .map((uri) => uri?.split(':').at(-1))
    .toSorted();

describe('certificates', () => {
  it.each([
    ['Je hebt VCA en BHV.', ['bhv', 'vca-basis']],
    ['Heftruckpapieren heb je op zak.', ['heftruck']],
    ['Een certificaat voor veilig graven is een pré.', ['graafinstructie']],
    ['Een certificaat voor kettingzagen of voor het afzetten van wegen is mooi.', ['wegafzetting']],
    ['Je hebt een diploma, zoals onderwijsassistent.', ['diploma-onderwijsassistent']],
    ['Je hebt de pabo afgerond, diploma dus.', ['pabo']],
    ['Je hebt de pabo afgerond.', ['pabo']],
    ['Heftruck- of reachtruckpapieren zijn nodig.', ['heftruck', 'reachtruck']],
    ['EPT-papieren gewenst.', ['ept']],
    ['Heftruckcertificaat is een must, reachtruck een pre.', ['heftruck', 'reachtruck']],
    ['Je bent gediplomeerd kapper.', ['diploma-kapper']],
    ['Kraanmachinist met TCVT-registratie, werk in de regio.', ['tcvt-machinist']],
    ['NEN3140 aanwezig.', ['nen-3140']],
    ['V.C.A. vereist', ['vca-basis']],
    ['VCA heb je of haal je binnen drie maanden.', ['vca-basis']],
    ['Moet:\n- lasdiploma mig/mag, daar kan ik niet omheen', ['lasdiploma-mig-mag']],
  ])('are read from "%s"', (text, expected) => {
    expect(slugs(text)).toEqual(expect.arrayContaining(expected));
  });

  it('are not seen in the name of the profession', () => {
    expect(slugs('Wij zoeken een pedagogisch medewerker.', 'Pedagogisch medewerker')).toEqual([]);
    expect(slugs('Je zet de wegen af met hekken.')).toEqual([]);
    expect(slugs('Een mbo-diploma niveau 3.')).toEqual([]);
  });

  it('are not the rules and people that go by their name', () => {
    expect(slugs('Je werkt volgens de HACCP-regels.')).toEqual([]);
    expect(slugs('Je vult de HACCP-lijsten in.')).toEqual([]);
    expect(slugs('Je werkt volgens de hygiëneregels (HACCP).')).toEqual([]);
    expect(slugs('Je werkt met de BHV-ploeg samen.')).toEqual([]);
    expect(slugs('Wij zijn VCA**-gecertificeerd.')).toEqual([]);
    expect(slugs("Op elke locatie is een BHV'er aanwezig.")).toEqual([]);
    expect(slugs('Tot vorig jaar was VCA verplicht, dat is nu losgelaten.')).toEqual([]);
    expect(slugs("Je bent BHV'er.")).toEqual(['bhv']);
    expect(slugs('BHV-diploma (of de bereidheid dit te behalen)')).toEqual(['bhv']);
  });

  it('are not asked by experience with a machine', () => {
    expect(slugs('Ervaring met de reachtruck is een pre.')).toEqual([]);
    expect(slugs('Kunnen rijden op een heftruck is een must.')).toEqual([]);
  });

  it('are not those that the employer lets people get', () => {
    expect(slugs('Bij ons haal je VCA en je heftruckcertificaat.')).toEqual([]);
    expect(slugs('Je VCA doe je bij ons.')).toEqual([]);
    expect(slugs('We leiden je op tot heftruckchauffeur met certificaat.')).toEqual([]);
  });

  it('are not what a colleague tells of himself', () => {
    expect(slugs('De pabo viel mij tegen, dus ging ik hier werken.')).toEqual([]);
    expect(slugs('Ik haalde vorig jaar mijn VCA.')).toEqual([]);
    expect(slugs('Marja heeft een HACCP-cursus gedaan en legt het uit.')).toEqual([]);
  });
});
