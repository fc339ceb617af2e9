import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const tasks = (text: string) => read(text).tasks.map(({ value }) => value);
const underHeading = (line: string) => tasks(`Taken\n${line}`);

describe('tasks', () => {
  it.each([
    'Je houdt je werkplek netjes',
    'Bramen verwijdert u met de hand',
    'Daarnaast prik je zwerfafval',
    'Je bent het eerste aanspreekpunt voor klanten',
    'Je werkt gegevens bij in het systeem',
    'Zet je de deur open, dan tel je ook de sleutels',
    'kozijnen plaatsen',
    'openen van het gebouw',
    'verzorging van planten',
  ])('are what the candidate does: "%s"', (line) => {
    expect(underHeading(`${line}.`)).toEqual([line]);
  });

  it('keep words whole that have their own "en"', () => {
    expect(underHeading('gegevens invoeren in Excel en af en toe de telefoon waarnemen')).toEqual([
      'gegevens invoeren in Excel en af en toe de telefoon waarnemen',
    ]);
  });

  it('end where the letter does, and name no place', () => {
    const letter =
      'Taken\nDossiers ordenen.\nWerkplek: Stadhuisplein Eindhoven.\n\nMet vriendelijke groet,\nWilma de Groot-Janssen';
    expect(tasks(letter)).toEqual(['Dossiers ordenen']);
  });

  it.each([
    'Wat ga je doen',
    'Jouw werkzaamheden',
    'Bij ons draait alles om snelheid.',
    'Elke dag gaan er duizend pakketten de deur uit.',
    'De schoonmaak is uitbesteed.',
    'Koken doen onze gastvrouwen.',
    'De treinen staan op het terrein.',
    'Je hebt een diploma.',
    'Je kunt goed samenwerken.',
    'Je krijgt een telefoon.',
    'Je dienst begint om zes uur.',
    'Om zes uur begin je in de hal.',
    'Eens per vijf weken draai je een storingsdienst.',
    'Wij zoeken acht mensen.',
    'VCA is een voordeel.',
    'Maandag tot en met vrijdag.',
    'Je moet een tekening kunnen lezen.',
    'Een collega helpt je met de planning.',
    'Goed om vooraf te weten.',
  ])('are not what is asked, offered or told of the firm: "%s"', (line) => {
    expect(underHeading(line)).toEqual([]);
  });

  it.each([
    [
      'Je stofzuigt en dweilt de gangen, maakt de toiletten schoon, leegt de bakken en neemt bureaus af.',
      [
        'Je stofzuigt en dweilt de gangen',
        'Je maakt de toiletten schoon',
        'Je leegt de bakken',
        'Je neemt bureaus af',
      ],
    ],
    ['Je zaagt platen, je boort de gaten.', ['Je zaagt platen', 'Je boort de gaten']],
    [
      'Daarna ruim je de vaatwasser in en maak je de keuken schoon.',
      ['Daarna ruim je de vaatwasser in', 'Je maakt de keuken schoon'],
    ],
    [
      'Met de heftruck rij je naar de hal en snij je de folie los.',
      ['Met de heftruck rij je naar de hal', 'Je snijdt de folie los'],
    ],
    ['hagen snoeien, bladeren ruimen', ['hagen snoeien', 'bladeren ruimen']],
  ])('stand one by one where a sentence tells several: "%s"', (line, expected) => {
    expect(underHeading(line)).toEqual(expected);
  });

  it.each([
    'Je pakt de dozen en zet ze op een pallet',
    'Je verwerkt de post en de e-mail',
    'Je levert vlees, fruit en groente',
    'Je helpt een collega die orders pakt en weglegt bij de deur',
    'Als een huurder vertrekt, maak je de woning klaar',
    'Bijzonderheden noteer je in het systeem en bespreek je met de mentor',
    'In de kelder haal je koffers van de band en leg je ze op de kar',
    'bakjes klaarmaken en in de koeling zetten',
    'Je lost problemen met Windows en Microsoft 365 op',
  ])('stay together where a part says nothing by itself: "%s"', (line) => {
    expect(underHeading(`${line}.`)).toEqual([line]);
  });

  it('of a part of a sentence stand where that part stands', () => {
    const [, second] = read('Je dweilt de gang en leegt de bakken.').tasks;

    expect(second).toMatchObject({ value: 'Je leegt de bakken', words: 'leegt de bakken' });
  });
});
