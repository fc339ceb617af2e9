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

describe('tasks', () => {
  it('are not the company in which someone works', () => {
    expect(tasks('Je werkt samen met onze heftruckchauffeurs.')).toEqual([]);
    expect(tasks('Je werkt nauw samen met collega’s van de technische dienst.')).toEqual([]);
    expect(tasks('Je werkt samen met lassers en zaagt staal.')).toEqual([
      'Je werkt samen met lassers en zaagt staal',
    ]);
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
