import { describe, expect, it } from 'vitest';
import { menuCard, menuDetail } from '../../../test/played-menu-card.ts';
import { complaintsAbout, render, wordsOf } from '../../../test/rendered-page.ts';
import { equalOffers, localProviders, oldestCheck, onlyFor } from './offers.ts';
import { type MenuCardView, menuCardPage, regionsPage } from './page.ts';
import { regelingPage } from './regeling-page.ts';

const address = 'https://vlinderdas.example/menukaart/am28';
const shown = (view: Partial<MenuCardView> = {}) =>
  render(menuCardPage({ card: menuCard, gemeente: undefined, address, ...view }));
const detail = (gemeente?: string) => render(regelingPage({ detail: menuDetail, gemeente }));

describe('the menukaart', () => {
  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(shown())).toEqual([]);
    expect(await complaintsAbout(shown({ gemeente: 'GM0772' }))).toEqual([]);
  });

  it('names the region and the ways to reach its loket', () => {
    const markup = shown();

    expect(wordsOf(markup)).toContain('Regelingen voor werkgevers in Zuidoost-Brabant');
    expect(markup).toContain('href="tel:0400000000"');
    expect(markup).toContain('href="mailto:loket@wsp-zob.example"');
    expect(wordsOf(markup)).toContain('wsp-zob.example');
  });

  it('has a tile for what an employer wants only where there is something behind it', () => {
    const markup = shown();

    expect(markup).toContain('href="#begeleiding"');
    expect(markup).toContain('id="begeleiding"');
    expect(wordsOf(markup)).toContain('Iemand anders betaalt als uw medewerker ziek wordt. 1 regeling');
    expect(wordsOf(markup)).not.toContain('Ik wil iemand opleiden');
  });

  it('says plainly where gemeenten differ', () => {
    const words = wordsOf(shown());

    expect(words).toContain('€ 500 per maand in Eindhoven en Veldhoven € 350 per maand in Bladel');
    expect(words).toContain('Verschilt per gemeente');
    expect(words).toContain('Van wie: de gemeente waar uw medewerker woont');
    expect(words).toContain(
      'Eindhoven en Veldhoven Van wie Werkbedrijf De Dommel Wie u kunt bellen Loket Werk 040 000 00 31',
    );
  });

  it('of one gemeente says what holds there, and leads back to all', () => {
    const markup = shown({ gemeente: 'GM1728' });

    expect(wordsOf(markup)).toContain('Dit geldt voor mensen die in Bladel wonen.');
    expect(wordsOf(markup)).toContain('Interne werkbegeleiding € 350 per maand Een collega');
    expect(wordsOf(markup)).not.toContain('€ 500');
    expect(markup).toContain('href="/menukaart/am28/interne-werkbegeleiding?gemeente=GM1728"');
  });

  it('says when the oldest of its facts was checked, and on paper where the newest card is', () => {
    const words = wordsOf(shown());

    expect(words).toContain('Het oudste gegeven is nagekeken op 15 januari 2026.');
    expect(words).toContain(`De nieuwste kaart staat op ${address}`);
  });

  it('that is empty says what comes here, and a gemeente without anything what to do', async () => {
    const empty = shown({ card: { ...menuCard, regelingen: [] } });
    const nothing = shown({
      card: { ...menuCard, regelingen: menuCard.regelingen.slice(0, 1) },
      gemeente: 'GM9999',
    });

    expect(await complaintsAbout(empty)).toEqual([]);
    expect(wordsOf(empty)).toContain('Hier komt de menukaart');
    expect(wordsOf(nothing)).toContain('Geen regelingen gevonden');
  });

  it('may be kept by anyone, and tells a search engine what it is', () => {
    expect(menuCardPage({ card: menuCard, gemeente: undefined, address }).isPublic).toBe(true);
    expect(shown()).toContain('<meta name="description" content="Welke regelingen er zijn');
  });
});

describe('a regeling on the menukaart', () => {
  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(detail())).toEqual([]);
    expect(await complaintsAbout(detail('GM0772'))).toEqual([]);
  });

  it('tells per gemeente what one gets, from whom and whom to call', () => {
    expect(wordsOf(detail())).toMatch(
      /Eindhoven en Veldhoven Wat u krijgt € 500 per maand Het geld komt elk kwartaal. Hoe lang ten hoogste 12 maanden Van wie Werkbedrijf De Dommel Loket Werk 040 000 00 31/,
    );
    expect(wordsOf(detail())).toContain('Kijk bij de gemeente waar uw medewerker woont');
  });

  it('of one gemeente is not a table', () => {
    const words = wordsOf(detail('GM0772'));

    expect(words).toContain(
      'Wat u krijgt Wat u krijgt € 500 per maand Het geld komt elk kwartaal. Hoe lang ten hoogste 12 maanden',
    );
    expect(words).not.toContain('Bladel');
  });

  it('says for whom in neutral words, and that the employer need not ask', () => {
    const words = wordsOf(detail());

    expect(words).toContain('mensen met een uitkering van de gemeente');
    expect(words).toContain('U hoeft daar nooit zelf naar te vragen.');
    expect(words).toContain('De medewerker heeft meer begeleiding nodig dan gewoon is.');
  });

  it('says what we do, what the employer does, and how each provider works', () => {
    const words = wordsOf(detail());

    expect(words).toContain('Dit doen wij Wij vragen de vergoeding met u aan.');
    expect(words).toContain('Dit doet u U wijst een vaste collega aan.');
    expect(words).toContain('Bij Werkbedrijf De Dommel Wij: Vult het aanvraagformulier met u in.');
    expect(words).toContain(
      'Werkbedrijf De Dommel Wanneer Voor de eerste werkdag U hoort het binnen 28 dagen Formulier Aanvraag werkbegeleiding',
    );
  });

  it('tells once how one applies where that is the same', () => {
    const [dommel, kempenland] = menuDetail.regeling.aanbod;
    if (!dommel || !kempenland) throw new Error('two providers are played');
    const same = { ...kempenland, stappen: dommel.stappen };
    const regeling = { ...menuDetail.regeling, aanbod: [dommel, same] };
    const words = wordsOf(render(regelingPage({ detail: { ...menuDetail, regeling }, gemeente: undefined })));

    expect(words.split('Vult het aanvraagformulier met u in.')).toHaveLength(2);
    expect(words).not.toContain('Bij Werkbedrijf De Dommel');
  });

  it('gives the law and each source with the day it was checked, and says what must be checked again', () => {
    const words = wordsOf(detail());

    expect(words).toContain('Participatiewet, artikel 10');
    expect(words).toContain('(bedrag en duur), nagekeken op 30 juni 2026.');
    expect(words).toContain('Let op: dit konden wij niet in de officiële bron nagaan.');
    expect(words).toContain('Bel even voordat u erop rekent.');
  });
});

describe('the choice of a region', () => {
  it('lists the regions with a card, or says that there is none', async () => {
    const markup = render(regionsPage([menuCard.regio]));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('href="/menukaart/am28"');
    expect(wordsOf(render(regionsPage([])))).toContain('Er is nog geen openbare menukaart');
  });
});

describe('offers', () => {
  const [guidance] = menuCard.regelingen;
  const aanbod = guidance?.aanbod ?? [];

  it('that are equal are said once, with every gemeente where they hold', () => {
    const same = aanbod.map((offer) => ({ ...offer, bedrag: '€ 400 per maand' }));

    expect(equalOffers(aanbod)).toHaveLength(2);
    expect(equalOffers(same)).toEqual([
      {
        bedrag: '€ 400 per maand',
        duur: 'ten hoogste 12 maanden',
        places: ['Bladel', 'Eindhoven', 'Veldhoven'],
        providers: ['Werkbedrijf De Dommel', 'Participatiebedrijf Kempenland'],
      },
    ]);
  });

  it('name each local provider once, with all its gemeenten', () => {
    expect(localProviders([...menuCard.regelingen, ...menuCard.regelingen])).toEqual([
      { name: 'Participatiebedrijf Kempenland', places: ['Bladel'], contact: undefined },
      {
        name: 'Werkbedrijf De Dommel',
        places: ['Eindhoven', 'Veldhoven'],
        contact: aanbod[0]?.contact,
      },
    ]);
  });

  it('of a national provider hold in every gemeente', () => {
    expect(onlyFor(menuCard.regelingen, 'GM1728').map(({ code }) => code)).toEqual([
      'interne-werkbegeleiding',
      'no-riskpolis',
    ]);
    expect(onlyFor(menuCard.regelingen, 'GM9999').map(({ code }) => code)).toEqual(['no-riskpolis']);
    expect(oldestCheck([])).toBeUndefined();
  });
});
