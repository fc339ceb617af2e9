import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

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
    ['Het is hectisch.', 'hoge-werkdruk'],
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
    'Je bent stressbestendig.',
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
    ['Een blanco strafblad is een voorwaarde.', true],
    ['Je behandelt VOG-aanvragen van inwoners.', false],
    ['VOG niet nodig', false],
    ['Je werkt met vogels.', false],
  ])('say whether a VOG comes after the choice: "%s"', (text, isAsked) => {
    expect(read(text).vog !== null).toBe(isAsked);
  });
});
