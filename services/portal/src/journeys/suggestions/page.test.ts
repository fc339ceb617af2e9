import { describe, expect, it } from 'vitest';
import { meeting, suggestions } from '../../../test/played-employer/suggestions.ts';
import { played } from '../../../test/played-region/played.ts';
import { presented } from '../../../test/played-region/proposals.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { unnamedConcepts } from './card-facts.ts';
import { suggestionsPage } from './list-page.ts';
import { type SuggestionView, suggestionPage } from './page.ts';

const now = new Date(played.now);
const view: SuggestionView = {
  suggestion: presented,
  contact: { naam: 'Mila Verbeek', telefoonnummer: '040 000 00 02' },
  names: (uri) => `naam van ${uri.split(':').at(-1)}`,
  guard: () => testGuard,
  now,
};
const show = (extra: Partial<SuggestionView> = {}) => render(suggestionPage({ ...view, ...extra }));
const SUPPORT =
  'Voor deze kandidaat regelen wij zo nodig ondersteuning. Uw contactpersoon vertelt u wat kan.';

describe('the list of suggested candidates', () => {
  const list = (rows = suggestions) =>
    render(suggestionsPage({ suggestions: rows, isLater: false, nextCursor: undefined, now }));

  it('is valid, accessible markup', async () => {
    expect(await complaintsAbout(list())).toEqual([]);
    expect(await complaintsAbout(list([]))).toEqual([]);
  });

  it('puts first what waits for an answer, with the day', () => {
    const words = wordsOf(list());

    expect(words.indexOf('Wacht op uw antwoord (1)')).toBeLessThan(words.indexOf('Kennismaking (1)'));
    expect(words).toContain('antwoord uiterlijk ma 30 november');
  });

  it('says what will be here while there is nobody', () => {
    expect(wordsOf(list([]))).toContain('Nog geen voorgestelde kandidaten');
  });
});

describe('a suggested candidate', () => {
  it('is valid, accessible markup at every step', async () => {
    for (const suggestion of suggestions) expect(await complaintsAbout(show({ suggestion }))).toEqual([]);
  });

  it('shows why someone fits and what someone brings', () => {
    const words = wordsOf(show());

    expect(words).toContain('Werkte drie jaar als orderpicker.');
    expect(words).toContain('Werkte als orderpicker 2021 tot 2024');
    expect(words).toContain('Kan wat u vraagt orders verzamelen');
    expect(words).toContain('Nederlands: goed');
  });

  it('says one sentence about support, the same for everyone, and names no regeling', () => {
    for (const suggestion of suggestions) {
      const words = wordsOf(show({ suggestion }));

      expect(words).toContain(SUPPORT);
      expect(words).not.toMatch(
        /subsidie|wajong|uwv|jobcoach|proefplaatsing|loonwaarde|uitkering|banenafspraak/i,
      );
    }
  });

  it('names regelingen once the candidate agreed, what to do and never why', async () => {
    const [suggestion] = suggestions;
    if (!suggestion) throw new Error('no suggestion');
    const regelingen = [
      {
        code: 'jobcoach',
        naam: 'Jobcoach',
        bedrag: 'geen kosten voor u',
        duur: '6 maanden',
        aanbieder: 'UWV Voorbeeldkantoor',
        contact: { naam: 'Loket Voorbeeld', telefoonnummer: '040 000 00 31' },
        stappen: [{ wie: 'werkgever' as const, tekst: 'Vul het formulier in.' }],
        aanvragenDoor: 'werkgever' as const,
        uiterlijk: { tekst: 'Binnen 3 maanden na de start' },
        nogNaTeGaan: true,
      },
    ];
    const markup = show({ suggestion: { ...suggestion, stadium: 'regelingen-besproken', regelingen } });
    const words = wordsOf(markup);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(words).toContain('Wat het geeft geen kosten voor u');
    expect(words).toContain('u: Vul het formulier in.');
    expect(words).toContain('Wij gaan nog na of dit kan.');
    expect(words).not.toContain(SUPPORT);
  });

  it('shows no name and no phone before the candidate agreed', () => {
    const words = wordsOf(show());

    expect(words).toContain('U ziet nog geen naam.');
    expect(words).not.toContain('Telefoon');
  });

  it('shows name, phone and cv once the candidate agreed', () => {
    const words = wordsOf(show({ suggestion: meeting }));

    expect(words).toContain('Naam Wilhelmina van den Voorbeeldenboom-Verzonnenstein');
    expect(words).toContain('040 000 00 41');
    expect(words).toContain('naam van orderpicker maart 2021 tot juni 2024');
  });

  it('asks names only for what the snapshot does not name', () => {
    expect(unnamedConcepts(presented)).toEqual([]);
    expect(unnamedConcepts(meeting)).toEqual([{ kind: 'beroep', uri: 'urn:vlinderdas:beroep:orderpicker' }]);
  });

  it('offers the answers that are still possible', () => {
    expect(wordsOf(show())).toContain('Ik wil kennismaken');
    expect(wordsOf(show({ suggestion: meeting }))).not.toContain('Ik wil kennismaken');
    expect(show({ suggestion: { ...presented, status: 'verlopen' } })).not.toContain('/antwoord"');
  });

  it('offers reasons of a meeting only after one', () => {
    expect(show()).not.toContain('niet-verschenen');
    expect(show({ suggestion: meeting })).toContain('niet-verschenen');
    expect(show()).not.toContain('"geen-reactie"');
  });

  it('opens the answer that did not pass and keeps what was written', async () => {
    const form = toFormValues({ antwoord: 'afwijzen', 'toelichting-afwijzen': 'Te ver weg.' });
    const page = show({ form, problems: [{ field: 'reden', message: 'Kies een reden.' }] });

    expect(page).toContain('<title>Fout: ');
    expect(page).toMatch(/<details[^>]* open[^>]*>(?:(?!<\/details>)[\s\S])*Deze kandidaat past niet/);
    expect(page).toContain('Te ver weg.');
    expect(await complaintsAbout(page)).toEqual([]);
  });

  it('shows what someone else recorded beside what was filled in', () => {
    const form = toFormValues({ antwoord: 'afwijzen', 'toelichting-afwijzen': 'Te ver weg.' });
    const page = show({ suggestion: meeting, form, isChanged: true });

    expect(wordsOf(page)).toContain('Er is intussen iets veranderd');
    expect(wordsOf(page)).toMatch(/Wij willen kennismaken ?: meeloopdag, vandaag 09:40/);
    expect(page).toContain('Te ver weg.');
  });

  it('gives back what was written for an answer that is no longer possible', () => {
    const form = toFormValues({ antwoord: 'kennismaken', 'toelichting-kennismaken': 'Dinsdag kan.' });
    const words = wordsOf(show({ suggestion: meeting, form, isChanged: true }));

    expect(words).toContain('past daar niet meer bij en is niet verstuurd.');
    expect(words).toContain('U schreef: “Dinsdag kan.”');
  });
});
