import { describe, expect, it } from 'vitest';
import { proposedTitle } from './proposed-title.ts';

describe('a title for a text that has none', () => {
  it.each([
    [
      'Allround onderhoudsmonteur werktuigbouw\n\nVoor een familiebedrijf zijn wij op zoek.',
      'Allround onderhoudsmonteur werktuigbouw',
    ],
    ['\n  \nKok\nJe kookt.', 'Kok'],
    ['vakkenvuller/kassa mederwerker\n\nwij zijn opzoek', 'Vakkenvuller/kassa mederwerker'],
    [
      'Helpende (plus) ouderenzorg - locatie De Wilgenhof\n\nHome > Vacatures',
      'Helpende (plus) ouderenzorg - locatie De Wilgenhof',
    ],
    ['## Kok\nJe kookt.', 'Kok'],
    ['**Kok**', 'Kok'],
    ['Kok 24 u p/w', 'Kok 24 u p/w'],
  ])('is the first line that says something: %j', (text, title) => {
    expect(proposedTitle(text)).toBe(title);
  });

  it.each([
    ['Schoonmaker (m/v/x)', 'Schoonmaker'],
    ['Schoonmaker m/v', 'Schoonmaker'],
    ['Kok (m / v) avonden', 'Kok avonden'],
    ['Grondwerker / stratenmaker gezocht!!', 'Grondwerker / stratenmaker'],
    [
      'ORDERPICKER / REACHTRUCKCHAUFFEUR (M/V/X) – 2-PLOEGEN',
      'Orderpicker / reachtruckchauffeur – 2-ploegen',
    ],
    ['Verzorgende IG', 'Verzorgende IG'],
    ['CNC', 'CNC'],
  ])('is trimmed to the work itself: %j', (text, title) => {
    expect(proposedTitle(text)).toBe(title);
  });

  it.each([
    ['Vacature: kok', 'Kok'],
    ['Vacature\nKok', 'Kok'],
    ['Vacature kok avonddienst', 'Kok avonddienst'],
    ['Onderwerp: FW: vacature kok', 'Kok'],
    ['Functietitel: Medewerker bediening', 'Medewerker bediening'],
    [
      'Gezocht: keukenhulp/afwasser. Brasserie, Markt 12 Geldrop. Do/vr/za/zo vanaf 17.00 tot sluit. Taken: afwas, groente snijden.',
      'Keukenhulp/afwasser',
    ],
  ])('stands behind a label: %j', (text, title) => {
    expect(proposedTitle(text)).toBe(title);
  });

  it.each([
    'Hoi Marloes,\nKok\n',
    'Beste adviseur,\n\nKok',
    'Goedemorgen!\nKok',
    'Home > Werken bij > Vacatures\nDeel deze vacature: Facebook | LinkedIn\nKok',
    '06 - 12\nKok',
  ])('comes after greetings and what a page or a mail begins with: %j', (text) => {
    expect(proposedTitle(text)).toBe('Kok');
  });

  it.each([
    '',
    'Hoi Marloes,',
    'Wij zoeken een kok',
    'Een kok voor de avonden.',
    'Kom jij bij ons koken?',
    'Restaurant De Pan zoekt kok',
    'Wat ga je doen\nKoken',
    'Eisen:\n- koken',
    '- Orders verzamelen\n- Inpakken',
    `Kok ${'voor de avonden '.repeat(6)}`,
    'Hoi Marloes,\n\nZoals net aan de telefoon besproken, wij komen handen te kort.\nKok',
  ])('is not made of a sentence or of a list: %j', (text) => {
    expect(proposedTitle(text)).toBeUndefined();
  });
});
