import { describe, expect, it } from 'vitest';
import { read, reader, taxonomy, today } from './reading.builder.ts';

const slug = (competence: number): string => taxonomy.competences.uriOf(competence)?.split(':').at(-1) ?? '';
const asked = (text: string, title = '') =>
  read(text, title)
    .competences.filter(({ isImplied }) => !isImplied)
    .map(({ value }) => slug(value));
const tasks = (text: string) => read(text).tasks.map(({ value }) => value);

describe('what colleagues do', () => {
  it.each([
    'Je werkt samen met onze heftruckchauffeurs.',
    'Je werkt naast lassers en constructiebankwerkers.',
    'Je werkt samen met de verfspuiters.',
    'Je overlegt met collega’s van de lasserij.',
    'Je werkt samen met de afdeling inkoop en de afdeling verkoop.',
    'Onze monteurs lassen en draaien.',
    'Onze monteurs lassen, jij staat aan de balie.',
    'Terwijl onze lassers lassen, ben jij chauffeur.',
    'Je collega rijdt de heftruck.',
    'Collega’s die lassen werken naast je.',
    'Je werkt met een kok die de maaltijden bereidt.',
    'Onze buitendienst last op locatie, maar jij hebt dienst aan de balie.',
    'De nachtploeg rijdt de heftruck, jouw werk begint daarna.',
    'Het staal wordt door collega’s gelast.',
    'De nachtploeg neemt het lassen over.',
  ])('is not asked: "%s"', (text) => {
    // That one works together is said of the candidate.
    expect(asked(text).filter((competence) => competence !== 'samenwerken')).toEqual([]);
  });

  it.each([
    ['Je werkt samen met onze heftruckchauffeurs en pickt orders.', ['orders-verzamelen']],
    ['Onze heftruckchauffeurs rijden de heftruck, jij pickt orders.', ['orders-verzamelen']],
    ['Onze lassers lassen en jij pickt orders.', ['orders-verzamelen']],
    ['Je werkt met collega’s die lassen en pickt orders.', ['orders-verzamelen']],
    ['Samen met je collega orders picken en pallets stapelen.', ['orders-verzamelen', 'pallets-stapelen']],
    ['Samen met de verzorgenden help je bewoners met wassen en aankleden.', ['helpen-wassen-aankleden']],
    ['Je helpt de kok bij het snijden van groente.', ['ingredienten-voorbereiden']],
  ])('hides nothing of what the candidate does: "%s"', (text, expected) => {
    expect(asked(text)).toEqual(expect.arrayContaining(expected));
    expect(asked(text)).not.toContain('lassen');
    expect(asked(text)).not.toContain('heftruck-besturen');
  });

  it.each(['Je pickt orders. Lassen doet onze lasser.', 'Je pickt orders, het lassen doen de monteurs.'])(
    'is not asked where it is said behind the work: %s',
    (text) => {
      expect(asked(text, 'Orderpicker')).not.toContain('lassen');
    },
  );

  it('is asked where who does it is spoken to', () => {
    expect(asked('Lassen doe je met onze monteurs.', 'Lasser')).toContain('lassen');
  });

  it('is asked of who is sought for the same work', () => {
    expect(asked('De lasser last frames. Onze lassers lassen aluminium.', 'Lasser')).toContain('lassen');
    expect(asked('Onze monteurs repareren fietsen.', 'Fietsmonteur')).toContain('fietsen-repareren');
  });

  it('makes nobody one of them', () => {
    const [best] = read('Je werkt samen met onze heftruckchauffeurs en pickt orders.').occupations;

    expect(best && taxonomy.occupations.labelOf(best.value)).not.toBe('heftruckchauffeur');
  });

  it('is not what someone did who worked beside them', () => {
    const { competences } = reader.readProfile('Ik werkte samen met de heftruckchauffeurs.', today);

    expect(competences).toEqual([]);
  });
});

describe('a competence that is about people', () => {
  it.each([
    ['Je kunt goed samenwerken met collega’s.', 'samenwerken'],
    ['Je werkt nauw samen met collega’s van de technische dienst.', 'samenwerken'],
    ['Je werkt nieuwe collega’s in.', 'collegas-inwerken'],
    ['Je geeft leiding aan vijf schoonmakers.', 'schoonmaakteam-aansturen'],
    ['Je begeleidt leveranciers en monteurs.', 'leveranciers-begeleiden'],
    ['Klanten adviseren over verf', 'klanten-adviseren'],
    ['Bewoners wassen en aankleden', 'helpen-wassen-aankleden'],
    ['Je repareert fietsen van klanten.', 'fietsen-repareren'],
  ])('stays asked: "%s"', (text, expected) => {
    expect(asked(text)).toContain(expected);
  });
});

describe('what customers and the firm do', () => {
  it.each([
    'Onze klanten verven hun huis zelf.',
    'Wij werken voor klanten in de schoonmaak en het schilderwerk.',
    'Wij repareren fietsen van alle merken.',
  ])('is not asked: "%s"', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('is asked as soon as it is said to `je`', () => {
    expect(asked('Je helpt klanten met hun fiets en je repareert fietsen.')).toContain('fietsen-repareren');
    expect(asked('Wij zoeken iemand die fietsen repareert.')).toContain('fietsen-repareren');
  });
});

describe('when others work', () => {
  const shifts = (text: string) => read(text, 'Schoonmaker').shifts.map(({ value }) => value);

  it.each([
    'Je zet alles klaar, omdat de bezorgers ’s ochtends vroeg vertrekken.',
    '’s Nachts rijdt onze chauffeur de bestellingen weg.',
    'Elke zaterdag haalt Kees de lege kratten op.',
    'Terwijl de monteurs de hele nacht doorwerken, houd jij de telefoon bij.',
    'Je collega draait de nachtdiensten.',
    'De collega’s die ’s nachts werken dragen aan je over.',
    'De gasten slapen in het weekend uit.',
    'Je neemt het werk over van de nachtploeg.',
    'Onze Nel werkt op zaterdag, zij blijft ook zondag.',
  ])('is no shift of the candidate: "%s"', (text) => {
    expect(shifts(text)).toEqual([]);
  });

  it.each([
    ['Ons team draait nachtdiensten.', ['nacht']],
    ['We werken ook in het weekend.', ['zaterdag', 'zondag']],
    ['Samen met je collega’s werk je in de avond.', ['avond']],
    ['De schoonmaker werkt in de avond.', ['avond']],
    ['In de avond helpt de medewerker bewoners met wassen.', ['avond']],
    ['Bij ons doet iedereen nachtdiensten.', ['nacht']],
    ['Wie komt ons team in de avond versterken?', ['avond']],
    ['Onze chauffeurs rijden ’s nachts, jij werkt in de avond.', ['avond']],
  ])('is his where he is one of them: "%s"', (text, expected) => {
    expect(shifts(text)).toEqual(expected);
  });

  it('is not when he begins', () => {
    expect(read('Om 6.00 uur beginnen de bakkers. Je begint om 8.00 uur.', 'Verkoper').startTime?.value).toBe(
      '08:00',
    );
  });
});

describe('what the work asks of others', () => {
  const conditions = (text: string) => read(text, 'Receptionist').conditions.map(({ value }) => value);

  it.each([
    'Tillen doet de verhuizer.',
    'Het zware tilwerk doen de mannen van het magazijn.',
    'Onze lassers staan de hele dag.',
    'Terwijl onze dakdekkers op het dak werken, houd jij de planning bij.',
    'Je plant het werk van monteurs die op hoogte werken.',
  ])('is not asked: "%s"', (text) => {
    expect(conditions(text)).toEqual([]);
  });

  it.each([
    ['Het is er koud.', ['kou']],
    ['Het is koud in de hal waar onze mensen werken.', ['kou']],
    ['Wij staan de hele dag.', ['lang-staan']],
    ['Een ketel weegt wat, hij weegt vijftig kilo.', ['zwaar-tillen']],
  ])('is asked of who comes to work there: "%s"', (text, expected) => {
    expect(conditions(text)).toEqual(expected);
  });
});

describe('the years of others', () => {
  const months = (text: string) => read(text).experience?.value ?? null;

  it('are not asked', () => {
    expect(months('Onze monteurs hebben al tien jaar in de techniek gewerkt.')).toBeNull();
    expect(months('Ik heb iemand nodig. Ik bind al tien jaar boeketten.')).toBeNull();
  });

  it('are those of the candidate where somebody asks them', () => {
    expect(months('Onze opdrachtgever vraagt minimaal 2 jaar ervaring.')).toBe(24);
    expect(months('Henk heeft hier 30 jaar gewerkt en jij hebt minstens een jaar ervaring.')).toBe(12);
  });
});

describe('what is told of someone by name', () => {
  it('is not asked', () => {
    expect(asked('Elke nacht bakt Jos het brood. Je pickt orders.', 'Orderpicker')).not.toContain(
      'brood-bakken',
    );
    expect(asked('Je pickt orders. Lassen doe ik zelf.', 'Orderpicker')).not.toContain('lassen');
  });

  it('is asked of who tells of himself', () => {
    const { competences } = reader.readProfile('Ik repareer fietsen.', today);

    expect(competences.map(({ value }) => slug(value))).toContain('fietsen-repareren');
  });
});

describe('tasks', () => {
  it('are not the company in which someone works', () => {
    expect(tasks('Je werkt samen met onze heftruckchauffeurs.')).toEqual([]);
    expect(tasks('Je werkt nauw samen met collega’s van de technische dienst.')).toEqual([]);
    expect(tasks('Je werkt samen met lassers en zaagt staal.')).toEqual(['Je zaagt staal']);
  });

  it('are not those of a colleague', () => {
    expect(tasks('Taken:\nOnze lassers lassen de frames.\nJe zaagt het staal op maat.')).toEqual([
      'Je zaagt het staal op maat',
    ]);
  });

  it('help customers', () => {
    expect(tasks('Je helpt klanten met hun fiets.')).toEqual(['Je helpt klanten met hun fiets']);
  });
});

describe('a line of a list', () => {
  it('is no heading, whatever word it holds', () => {
    expect(asked('Taken:\n- Klanten adviseren over verf\n- Orders picken')).toEqual(
      expect.arrayContaining(['klanten-adviseren', 'orders-verzamelen']),
    );
    expect(asked('Jij bent:\n• enthousiast\n• goed in samenwerken')).toContain('samenwerken');
  });
});
