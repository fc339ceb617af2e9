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
    ['Direct een vast contract als het klikt;', ['onbepaalde-tijd']],
    ['Meteen een vast contract bij een goede klik.', ['onbepaalde-tijd']],
    ['jaarcontract', ['bepaalde-tijd']],
    ['Zomerbaan in juli en augustus', ['bepaalde-tijd']],
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
    ['Jaarcontract, leerling (BBL) ook welkom', ['bepaalde-tijd']],
    ['leerwerkplek, bbl', ['leerbaan']],
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
    ['Contr. 1/2 jr.', ['bepaalde-tijd']],
    ['Contract is voor 9 maande.', ['bepaalde-tijd']],
    ['Begin met een jaar, dan vast.', ['bepaalde-tijd']],
    ['eerst voor een half jaar, daarna vast', ['bepaalde-tijd']],
    ['een contract van in totaal tien maanden', ['bepaalde-tijd']],
    ['voor de duur van een jaar', ['bepaalde-tijd']],
    ['Contract: twee keer een half jaar', ['bepaalde-tijd']],
    ['werk tot zeker de bouwvak', ['bepaalde-tijd']],
    ['contract tot aan de zomervakantie', ['bepaalde-tijd']],
    ['eerst een jaarcontract, dan een vast contract', ['bepaalde-tijd']],
    ['Vast\n\nUren per week 32', ['onbepaalde-tijd']],
    ['Dienstverband: tijdelijk', ['bepaalde-tijd']],
    ['een interimcontract', ['uitzend']],
    ['vervangingscontract', ['bepaalde-tijd']],
    ['een vrijwilligersovereenkomst', ['vrijwilligerswerk']],
    ['Contractduur: 8 maanden', ['bepaalde-tijd']],
    ['Ter vervanging van een collega.', ['bepaalde-tijd']],
    ['vervanging wegens ziekte', ['bepaalde-tijd']],
    ['vervanging van een zieke collega', ['bepaalde-tijd']],
    ['Je vervangt Fatma, die met verlof gaat.', ['bepaalde-tijd']],
    ['We beginnen met een jaar.', ['bepaalde-tijd']],
    ['om te beginnen negen maanden', ['bepaalde-tijd']],
    ['Je tekent eerst voor zes maanden.', ['bepaalde-tijd']],
    ['tot het einde van het schooljaar', ['bepaalde-tijd']],
    ['een project van ongeveer een half jaar', ['bepaalde-tijd']],
    ['een benoeming voor de rest van het schooljaar', ['bepaalde-tijd']],
    ['Als het klikt krijg je meteen een vast contract.', ['onbepaalde-tijd']],
    ['Je valt onder de cao voor uitzendkrachten.', ['uitzend']],
    ['vier dagen werken en een dag naar school', ['leerbaan']],
    ['Geld krijg je niet, wel soep.', ['vrijwilligerswerk']],
    ['De kinderboerderij kan nieuwe vrijwilligers gebruiken.', ['vrijwilligerswerk']],
  ])('is read from "%s"', (text, expected) => {
    expect(contracts(text)).toEqual(expected);
  });

  it.each([
    'uitzicht op een vaste baan',
    'Je werkt samen met onze vrijwilligers.',
    'Je stuurt uitzendkrachten aan.',
    'Acquisitie door uitzendbureaus stellen wij niet op prijs.',
    'een vast contract als het goed gaat',
    'een vast contract als het klikt',
    'uitzicht op direct een vast contract als het klikt',
    'een contract voor onbepaalde tijd zodra je bent ingewerkt',
    'Je hebt een vaste plek in een wijkteam.',
    'We bakken op volle toeren voor de feestdagen.',
    'Van april tot oktober veertig uur.',
    'De cao loopt tot 1 juli.',
    'Eerst twee weken inwerken.',
    'Bevalt het, dan volgt een vast contract.',
    'daarna volgt bij wederzijds genoegen een vast dienstverband',
    'Je hebt een vaste plek in het team.',
    'Van juni tot half augustus ligt het stil.',
    'Overuren worden niet betaald.',
    'vaste werktijden en een vast salaris',
  ])('is not promised by "%s"', (text) => {
    expect(contracts(text)).toEqual([]);
  });

  it('is that of a volunteer where the title says so, not where it is about them', () => {
    const kinds = (title: string) => read('Een middag per week.', title).contracts.map(({ value }) => value);

    expect(kinds('Suppoost (vrijwilliger)')).toEqual(['vrijwilligerswerk']);
    expect(kinds('Coördinator vrijwilligers')).toEqual([]);
  });
});
