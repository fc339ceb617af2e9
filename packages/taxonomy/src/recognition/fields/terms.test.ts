import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('the contract', () => {
  const contracts = (text: string) =>
    read(text)
      .contracts.map(({ value }) => value)
      .toSorted();

  it.each([
    ['contract voor onbepaalde tijd', ['onbepaalde-tijd']],
    ['een vaste baan', ['onbepaalde-tijd']],
    ['direct een vast contract', ['onbepaalde-tijd']],
    ['jaarcontract', ['bepaalde-tijd']],
    ['een contract voor zeven maanden', ['bepaalde-tijd']],
    ['contract van 6 maanden met uitzicht op vast', ['bepaalde-tijd']],
    ['tijdelijk contract', ['bepaalde-tijd']],
    ['zwangerschapsvervanging', ['bepaalde-tijd']],
    ['seizoenswerk', ['bepaalde-tijd']],
    ['tijd. contr. 6 mnd', ['bepaalde-tijd']],
    ['voor de duur van het project', ['bepaalde-tijd']],
    ['werk voor drie maanden', ['bepaalde-tijd']],
    ['oogsten, mei tot en met september', ['bepaalde-tijd']],
    ['via Uitzendgroep Zuid', ['uitzend']],
    ['meteen vast', ['onbepaalde-tijd']],
    ['vast dv', ['onbepaalde-tijd']],
    ['je komt vast in dienst', ['onbepaalde-tijd']],
    ['Wij zoeken vrijwilligers.', ['vrijwilligerswerk']],
    ['op uitzendbasis', ['uitzend']],
    ['via een uitzendbureau', ['uitzend']],
    ['bbl-plek', ['leerbaan']],
    ['leerwerktraject', ['leerbaan']],
    ['op detacheringsbasis', ['detachering']],
    ['vrijwilligerswerk', ['vrijwilligerswerk']],
    ['werkervaringsplek', ['werkervaringsplaats']],
    ['eerst via uitzendbureau, daarna een vast contract', ['uitzend']],
    ['voor een half jaar', ['bepaalde-tijd']],
    ['6 mnd contract, daarna vast', ['bepaalde-tijd']],
    ['alleen voor de zomervakantie', ['bepaalde-tijd']],
    ['Er is werk tot eind oktober.', ['bepaalde-tijd']],
  ])('is read from "%s"', (text, expected) => {
    expect(contracts(text)).toEqual(expected);
  });

  it.each([
    'uitzicht op een vaste baan',
    'Je werkt samen met onze vrijwilligers.',
    'Je stuurt uitzendkrachten aan.',
    'Acquisitie door uitzendbureaus stellen wij niet op prijs.',
  ])('is not promised by "%s"', (text) => {
    expect(contracts(text)).toEqual([]);
  });
});

describe('the day on which the work begins', () => {
  const start = (text: string) => read(text).startDate?.value ?? null;

  it.each([
    ['per direct', '2026-11-23'],
    ['z.s.m.', '2026-11-23'],
    ['Je kunt direct beginnen.', '2026-11-23'],
    ['per 1 januari 2027', '2027-01-01'],
    ['per 1 januari', '2027-01-01'],
    ['vanaf 1-3-2027', '2027-03-01'],
    ['start: 4 jan', '2027-01-04'],
    ['start op vijftien januari', '2027-01-15'],
    ['beginnen op maandag 7 december', '2026-12-07'],
    ['met ingang van 1 december', '2026-12-01'],
    ['vanaf maart', '2027-03-01'],
    ['start begin februari', '2027-02-01'],
    ['beginnen volgende week', '2026-11-30'],
    ['maandag over een week beginnen', '2026-12-07'],
  ])('is read from "%s"', (text, date) => {
    expect(start(text)).toBe(date);
  });

  it.each([
    'Reageer voor 1 december 2026.',
    'Solliciteren kan tot 15 december.',
    'Gesprekken zijn op 3 december.',
    'Opgericht in maart 1998.',
    'tot 1 juli',
  ])('is not seen in "%s"', (text) => {
    expect(start(text)).toBeNull();
  });
});

describe('the number of people sought', () => {
  const posts = (text: string, title = '') => read(text, title).posts?.value ?? null;

  it.each([
    ['Wij zoeken zes orderpickers.', 6],
    ['3 vacatures', 3],
    ['zoekt 2 man', 2],
    ['We hebben nu vijf plekken.', 5],
    ['gezocht 3x heftruckchauffeur', 3],
    ['Op zoek naar twee nieuwe collega’s', 2],
    ['Er zijn 8 plaatsen.', 8],
    ['Ik heb er vier nodig.', 4],
    ['Wij hebben werk voor drie mensen.', 3],
    ['gevr. 3 mdw magazijn', 3],
    ['2 chauff. gezocht', 2],
    ['Belde voor zes orderpickers in Hapert.', 6],
    ['Twee enthousiaste verkoopsters gezocht', 2],
    ['Aantal vacatures: 2', 2],
    ['Wij zoeken een aantal (4) inpakkers.', 4],
    ['Op zoek naar een tweetal heftruckchauffeurs', 2],
    ['drie fulltimers gezocht', 3],
    ['Ruimte voor twee bbl-leerlingen', 2],
  ])('is read from "%s"', (text, count) => {
    expect(posts(text)).toBe(count);
  });

  it('is read from the title', () => {
    expect(posts('', 'Vier metselaars gezocht')).toBe(4);
  });

  it.each([
    'Je komt in een team van 12 medewerkers.',
    'Wij zijn een bedrijf met 500 medewerkers.',
    'Het bedrijf heeft 40 medewerkers.',
    'Je geeft leiding aan 5 monteurs.',
    'Samen met drie collega’s.',
    'Je werkt 3x per week.',
    'Start met zes nieuwe collega’s.',
    'Wij zoeken een chauffeur met 2 jaar ervaring.',
  ])('is not the size of the team in "%s"', (text) => {
    expect(posts(text)).toBeNull();
  });
});

describe('what the work asks of a body and a head', () => {
  const conditions = (text: string) => read(text).conditions.map(({ value }) => value);

  it.each([
    ['Je tilt tot 23 kilo.', 'zwaar-tillen'],
    ['Je werkt ook in de regen en de wind.', 'buiten-in-weer-en-wind'],
    ['lichamelijk pittig werk', 'zwaar-tillen'],
    ['Koude handen horen erbij.', 'kou'],
    ['Je werkt in je uppie.', 'alleen-werken'],
    ['lange dagen staan', 'lang-staan'],
    ['Lopen, tillen en bukken hoort erbij.', 'veel-lopen'],
    ['Fysiek zwaar werk.', 'zwaar-tillen'],
    ['Je staat de hele dag.', 'lang-staan'],
    ['Je bent de hele dag op de been.', 'veel-lopen'],
    ['Je werkt op je knieën.', 'bukken-knielen'],
    ['Werk aan de lopende band.', 'repeterend-werk'],
    ['Je werkt op hoogte.', 'werken-op-hoogte'],
    ['Je hebt geen hoogtevrees.', 'werken-op-hoogte'],
    ['Je werkt in weer en wind.', 'buiten-in-weer-en-wind'],
    ['Je werkt in een koelcel.', 'kou'],
    ['Het is warm in de kas.', 'warmte'],
    ['Gehoorbescherming is verplicht.', 'lawaai'],
    ['Een stoffige omgeving.', 'stof-en-dampen'],
    ['Je bent stressbestendig.', 'hoge-werkdruk'],
    ['Ook als het regent gaan we door.', 'buiten-in-weer-en-wind'],
    ['In de hal is het 4 graden.', 'kou'],
    ['Je voert de koeien.', 'werken-met-dieren'],
    ['Veel klantcontact.', 'veel-klantcontact'],
    ['Je gaat alleen op pad.', 'alleen-werken'],
    ['Je zit achter een beeldscherm.', 'beeldschermwerk'],
  ])('is read from "%s"', (text, code) => {
    expect(conditions(text)).toContain(code);
  });

  it.each([
    'Je hoeft niet te tillen.',
    'Geen zwaar werk.',
    'Mooie werksfeer.',
    'Een warm welkom.',
    'Koude gerechten maken.',
    'Je verkoopt diepvriesproducten.',
    'Tillen hoef je niet.',
    'Kippen verpakken.',
  ])('is not seen in "%s"', (text) => {
    expect(conditions(text)).toEqual([]);
  });
});

describe('small facts', () => {
  it.each([
    ['Goed bereikbaar met het OV.', true],
    ['Slecht bereikbaar met het openbaar vervoer.', false],
    ['Bushalte voor de deur.', true],
    ['De bus komt er niet, geen openbaar vervoer.', false],
  ])('say whether public transport comes there: "%s"', (text, value) => {
    expect(read(text).publicTransport?.value).toBe(value);
  });

  it.each([
    ['VOG vereist', true],
    ['Een verklaring omtrent het gedrag vragen wij aan.', true],
    ['VOG niet nodig', false],
    ['Je werkt met vogels.', false],
  ])('say whether a VOG comes after the choice: "%s"', (text, isAsked) => {
    expect(read(text).vog !== null).toBe(isAsked);
  });
});
