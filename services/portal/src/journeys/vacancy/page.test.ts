import { describe, expect, it } from 'vitest';
import { caller, open } from '../../../test/played-adviser-region/open-vacancy.ts';
import { adviser, ids, now } from '../../../test/played-adviser-region/people.ts';
import { playAdviserRegion } from '../../../test/played-adviser-region/play-adviser-region.ts';
import { agreed, proposal } from '../../../test/played-adviser-region/proposals.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { demandPage } from './demand-page.ts';
import { createCandidateList } from './load-candidates.ts';
import { proposalsTab } from './proposals-tab.ts';

describe('the page of a vacancy', () => {
  it('is valid and accessible, with a list, without, as a draft and closed', async () => {
    const region = playAdviserRegion();
    const empty = playAdviserRegion();
    empty.groups = {};
    empty.proposals = [];
    const computing = playAdviserRegion();
    computing.list = { stand: 'in-berekening', revisie: 0 };
    const closed = playAdviserRegion();
    closed.vacancy = { ...closed.vacancy, status: 'geen-kandidaat', mogelijkDezelfde: [] };

    for (const played of [region, empty, computing, closed]) {
      expect(await complaintsAbout(render(await open(played)))).toEqual([]);
    }
  });

  it('says per candidate how well and why, how far, who guides them and how it stands', async () => {
    const words = wordsOf(render(await open(playAdviserRegion())));

    expect(words).toContain('Orderpicker, 6 personen gezocht');
    expect(words).toContain('1 van 2 antwoord');
    expect(words).toContain('Kandidaat K-2042');
    expect(words).toContain(
      '4 van 4 vereist · 7 van 8 vaardigheden De kandidaat heeft 3 jaar gewerkt als orderpicker.',
    );
    expect(words).toContain('18 min auto');
    expect(words).toContain('Anouk Peters Participatiebedrijf Kempenland 040 000 00 11');
    expect(words).toContain('Ja, beschikbaar anoniem, vandaag 09:40');
    expect(words).toContain('Gevraagd antwoord uiterlijk wo 25 november');
  });

  it('shows what would help whoever almost fits, and who cannot be ranked below', async () => {
    const words = wordsOf(render(await open(playAdviserRegion())));

    expect(words.indexOf('Past bijna: dit is nodig')).toBeGreaterThan(words.indexOf('Geschikte kandidaten'));
    // No score word beside something that is required and missing.
    const almost = words.slice(
      words.indexOf('Past bijna: dit is nodig'),
      words.indexOf('profiel onvolledig'),
    );
    expect(almost).not.toMatch(/Sterk|Goed /);
    expect(words).toContain('een regeling voor vervoer of een ander rooster');
    expect(words).toContain('Mogelijk passend, profiel onvolledig');
    expect(words).toContain('Draag voor met reden');
  });

  it('opens the reasons in place: what was asked, the outcome in a word, and the own evidence', async () => {
    const words = wordsOf(render(await open(playAdviserRegion())));

    expect(words).toContain('Past Orders verzamelen vereist uit werk: orderpicker');
    expect(words).toContain(
      'Lijkt erop Reachtruck besturen heeft iets dat erop lijkt: heftruck besturen; ook: hoogwerker besturen',
    );
    expect(words).toContain('Ontbreekt Voorraad tellen staat niet in het profiel');
  });

  it('names the one reason why work does not count as having a skill', async () => {
    const region = playAdviserRegion();
    const [first] = structuredClone(region.groups.geschikt ?? []);
    const [picking] =
      first?.uitleg?.criteria.find((one) => one.criterium === 'competenties')?.onderdelen ?? [];
    if (!first || !picking?.door) throw new Error('no skill from work played');
    picking.uitkomst = 'lijkt-erop';
    picking.door.twijfel = 'tot 2019';
    region.groups.geschikt = [first];

    expect(wordsOf(render(await open(region)))).toContain(
      'Lijkt erop Orders verzamelen vereist uit werk: orderpicker, maar tot 2019',
    );
  });

  it('does not offer to ask about people who do not want to be shown to employers', async () => {
    const markup = render(await open(playAdviserRegion()));

    expect(wordsOf(markup)).toContain('wil niet aan werkgevers getoond worden');
    expect(markup).not.toContain(`value="${ids.candidate(5)}"`);
    expect(markup).toContain(`value="${ids.candidate(3)}"`);
  });

  it('leaves out whoever the reader may not see, and offers no buttons to who only reads', async () => {
    const region = playAdviserRegion();
    region.override.set('POST /kandidaten/v1/kaarten/_lijst', () => ({
      status: 200,
      headers: {},
      body: '{"resultaten":[]}',
    }));

    const markup = render(await open(region));
    const read = render(await open(playAdviserRegion(), { roles: ['begeleider'] }));

    expect(markup).not.toContain('K-2042');
    expect(read).toContain('K-2042');
    expect(read).not.toContain('Vraag beschikbaarheid');
  });

  it('filters the suitable ones by an address that can be shared', async () => {
    const own = wordsOf(render(await open(playAdviserRegion(), { toon: 'eigen' })));
    const direct = wordsOf(render(await open(playAdviserRegion(), { toon: 'direct' })));
    const fresh = wordsOf(render(await open(playAdviserRegion(), { toon: 'niet-gevraagd' })));

    expect(own).toContain('Geschikte kandidaten (1)');
    expect(own).toContain('K-2044');
    expect(direct).toContain('Geschikte kandidaten (2)');
    expect(fresh).not.toContain('K-2042');
  });

  it('pages through what passes a filter, and keeps the filter in the address', async () => {
    const region = playAdviserRegion();
    const [first] = region.groups.geschikt ?? [];
    if (!first) throw new Error('no candidates played');
    region.groups.geschikt = Array.from({ length: 45 }, (_, index) => ({ ...first, rang: index + 1 }));

    const markup = render(await open(region, { toon: 'vervoer' }));

    expect(wordsOf(markup)).toContain('20 van 45 kandidaten');
    expect(markup).toContain(`href="/vacatures/${ids.vacancy}?toon=vervoer&amp;cursor=20"`);
    expect(wordsOf(markup)).not.toContain('Past bijna');
  });

  it('asks whether a likely double is the same vacancy, and says which wishes are left out', async () => {
    const words = wordsOf(render(await open(playAdviserRegion())));

    expect(words).toContain('Is dit dezelfde vacature?');
    expect(words).toContain('Orderpickers gezocht , software van de werkgever');
    expect(words).toContain('“jonge man”: Deze eis mag meestal niet.');
  });

  it('keeps a reserved vacancy for its group: others are absent, unknown ones are to be asked', async () => {
    const region = playAdviserRegion();
    region.vacancy = {
      ...region.vacancy,
      uitsluitendVoor: { doelgroep: 'doelgroepregister', grond: 'Banenafspraak' },
    };
    const answers = { 1: 'ja', 2: 'nee', 3: 'onbekend', 4: 'nee', 5: 'nee', 6: 'nee' } as const;
    region.override.set('POST /kandidaten/v1/geschiktheid/_toets', () => ({
      status: 200,
      headers: {},
      body: JSON.stringify({
        resultaten: Object.entries(answers).map(([number, antwoord]) => ({
          kandidaatId: ids.candidate(Number(number)),
          antwoord,
        })),
      }),
    }));

    const words = wordsOf(render(await open(region)));

    expect(words).toContain('K-2042');
    expect(words).not.toContain('K-2043');
    expect(words.slice(words.indexOf('Nog na te gaan (1)'))).toContain('K-2044');
  });

  it('counts and pages only who belongs to the group of a reserved vacancy, however long the list', async () => {
    const region = playAdviserRegion();
    const [first] = region.groups.geschikt ?? [];
    if (!first) throw new Error('no candidates played');
    region.groups.geschikt = Array.from({ length: 60 }, (_, index) => ({ ...first, rang: index + 1 }));
    region.vacancy = {
      ...region.vacancy,
      uitsluitendVoor: { doelgroep: 'doelgroepregister', grond: 'Banenafspraak' },
    };
    region.override.set('POST /kandidaten/v1/geschiktheid/_toets', () => ({
      status: 200,
      headers: {},
      body: JSON.stringify({ resultaten: [{ kandidaatId: first.kandidaatId, antwoord: 'ja' }] }),
    }));

    const markup = render(await open(region));

    expect(wordsOf(markup)).toContain('Geschikte kandidaten (60)');
    expect(wordsOf(markup)).toContain('20 van 60 kandidaten');
    expect(markup).toContain(`href="/vacatures/${ids.vacancy}?cursor=20"`);
  });

  it('says how many are not compared yet while the region goes over to another version of the taxonomy', async () => {
    const region = playAdviserRegion();
    const before = wordsOf(render(await open(region)));
    region.list = { nogOmTeZetten: 12 };
    const words = wordsOf(render(await open(region)));

    expect(before).not.toContain('omgezet');
    expect(words).toContain('12 profielen worden nog omgezet naar een andere versie van de taxonomie.');
  });

  it('follows the list: its state changes with the list, the vacancy and the answers', async () => {
    const region = playAdviserRegion();
    const list = createCandidateList({ request: async (request) => region.service(request) });
    const stateNow = () => list.currentState(caller, region.vacancy);
    const shown = /data-live-state="([^"]+)"/.exec(render(await open(region)))?.[1];

    expect(await stateNow()).toBe(shown);
    region.proposals = [agreed, { ...proposal(2), revisie: 2 }];
    const answered = await stateNow();
    region.list = { revisie: 5 };

    expect(new Set([shown, answered, await stateNow()]).size).toBe(3);
  });
});

describe('the other pages of a vacancy', () => {
  const head = {
    vacancy: playAdviserRegion().vacancy,
    proposals: [agreed, proposal(2)],
    now: new Date(now),
    guard: () => testGuard,
    roles: adviser.rollen,
  };

  it('say what the employer asks, how it counts and which words it came from', async () => {
    const markup = render(demandPage(head));

    expect(await complaintsAbout(markup)).toEqual([]);
    const words = wordsOf(markup);
    expect(words).toContain('Orders verzamelen Telt als Vereist Waarom nodig Dat is het werk.');
    expect(words).toContain('herkend in titel of tekst “Orderpicker”');
    expect(words).toContain('VOG nodig: regelt de werkgever na de keuze');
  });

  it('say how long the contract is, until when one can apply, and at what level a language counts', () => {
    const vacancy: typeof head.vacancy = {
      ...head.vacancy,
      contractvorm: [{ codeTypeArbeidscontract: 'B' }],
      sluitingsdatumVacature: '2027-01-09',
      taalbeheersing: [{ codeTaal: 'eng' }, { codeTaal: 'deu', codeNiveauTaalbeheersingMondeling: 3 }],
    };

    const words = wordsOf(render(demandPage({ ...head, vacancy })));

    expect(words).toContain('Duur van het contract Bepaalde tijd');
    expect(words).toMatch(/Reageren tot en met (?:za )?9 januari/);
    expect(words).toContain('Engels geen niveau genoemd, telt als redelijk');
    expect(words).toContain('Duits, goed Telt als');
  });

  it('say of what the occupation brings along that it stands in no text', () => {
    const code = 'urn:vlinderdas:competentie:handscanner';
    const herkenning = {
      ...head.vacancy.herkenning,
      competenties: [{ code, naam: 'werken met een handscanner', gevondenIn: 'Orderpicker', afgeleid: true }],
    };

    const words = wordsOf(render(demandPage({ ...head, vacancy: { ...head.vacancy, herkenning } })));

    expect(words).toContain('hoort bij het beroep “Orderpicker”');
  });

  it('say what the law makes required, though nobody confirmed it', () => {
    const [licence] = head.vacancy.rijbewijs ?? [];
    const rijbewijs = [
      {
        ...licence,
        weging: 'vereist' as const,
        herkomst: 'herkend' as const,
        wettelijkeGrond: 'WVW, artikel 107',
      },
    ];

    const words = wordsOf(render(demandPage({ ...head, vacancy: { ...head.vacancy, rijbewijs } })));

    expect(words).toContain('Rijbewijs B (auto) Telt als Vereist door de wet Waarom nodig WVW, artikel 107');
    expect(words).toContain(
      '1 eis is herkend in de tekst en telt meteen als vereist, omdat de wet het vraagt. Bevestig dit',
    );
    expect(words).not.toContain('tot iemand het bevestigt');
  });

  it('list who can be proposed before who was asked, with what to do now', async () => {
    const markup = render(proposalsTab(head));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toMatch(
      /Klaar om voor te stellen \(1\).*Stel voor aan werkgever.*Wacht op de begeleider/,
    );
    expect(await complaintsAbout(render(proposalsTab({ ...head, proposals: [] })))).toEqual([]);
  });
});
