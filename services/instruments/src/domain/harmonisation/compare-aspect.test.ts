import { describe, expect, it } from 'vitest';
import { bron, formCalled, months, perMonth } from '../../../test/harmonisation.builder.ts';
import type { AspectDelen } from '../../contract/parts.resource.ts';
import { compareAspect, describeDifferences } from './compare-aspect.ts';

const MARGIN = 50;

function said(aspect: keyof AspectDelen, own: AspectDelen, target: AspectDelen) {
  const differences = describeDifferences(aspect, own, target, MARGIN);
  return differences.map(({ sentence, change }) => `${sentence} → ${change}`);
}

describe('amounts', () => {
  it('says what the amount is, what it should be, and what to do', () => {
    expect(said('bedrag', { bedrag: perMonth(350) }, { bedrag: perMonth(500) })).toEqual([
      'Bedrag: € 350 per maand in plaats van € 500 per maand → Verhoog het bedrag van € 350 naar € 500 per maand',
    ]);
    expect(said('bedrag', { bedrag: perMonth(500) }, { bedrag: perMonth(350) })).toEqual([
      'Bedrag: € 500 per maand in plaats van € 350 per maand → Verlaag het bedrag van € 500 naar € 350 per maand',
    ]);
  });

  it('is almost equal within the margin, and different one cent past it', () => {
    const status = (cents: number) =>
      compareAspect(
        'bedrag',
        { bedrag: { soort: 'vast', inCenten: cents, eenheid: 'maand', bron } },
        { bedrag: perMonth(1_000) },
        MARGIN,
      );
    expect([100_000, 95_000, 94_999].map(status)).toEqual(['gelijk', 'binnen-marge', 'verschilt']);
  });

  it('is never more than almost equal in another unit', () => {
    const perYear: AspectDelen = { bedrag: { soort: 'vast', inCenten: 480_000, eenheid: 'jaar', bron } };
    const once: AspectDelen = { bedrag: { soort: 'vast', inCenten: 40_000, eenheid: 'eenmalig', bron } };
    expect(compareAspect('bedrag', perYear, { bedrag: perMonth(400) }, 0)).toBe('binnen-marge');
    expect(compareAspect('bedrag', perYear, { bedrag: perMonth(800) }, MARGIN)).toBe('verschilt');
    expect(compareAspect('bedrag', once, { bedrag: perMonth(400) }, MARGIN)).toBe('verschilt');
  });

  it('compares kinds, percentages and maxima', () => {
    const share = (percentage: number, percentageVan?: string): AspectDelen => ({
      bedrag: { soort: 'percentage', percentage, ...(percentageVan && { percentageVan }), bron },
    });
    expect(
      said('bedrag', { bedrag: { soort: 'werkelijke-kosten', bron } }, { bedrag: perMonth(500) }),
    ).toEqual([
      'Bedrag: De werkelijke kosten in plaats van € 500 per maand → Verander het bedrag van “De werkelijke kosten” in “€ 500 per maand”',
    ]);
    expect(said('bedrag', share(50), share(70))).toEqual([
      'Percentage: 50% in plaats van 70% → Verhoog het percentage van 50% naar 70%',
    ]);
    expect(compareAspect('bedrag', share(50, 'de loonkosten'), share(50, 'het loon'), MARGIN)).toBe(
      'verschilt',
    );
    const capped: AspectDelen = {
      bedrag: { soort: 'werkelijke-kosten', maximumInCenten: 200_000, maximumEenheid: 'jaar', bron },
    };
    const open: AspectDelen = { bedrag: { soort: 'werkelijke-kosten', bron } };
    expect(said('bedrag', open, capped)).toEqual([
      'Maximum: geen maximum in plaats van € 2.000 per jaar → Stel een maximum in van € 2.000 per jaar',
    ]);
    expect(said('bedrag', capped, open)).toEqual([
      'Maximum: € 2.000 per jaar in plaats van geen maximum → Laat het maximum van € 2.000 per jaar vervallen',
    ]);
  });
});

describe('durations', () => {
  it('compares months with months, and weeks with months by days', () => {
    expect(said('duur', { duur: months(6) }, { duur: months(12) })).toEqual([
      'Duur: 6 maanden in plaats van 12 maanden → Verleng de duur van 6 maanden naar 12 maanden',
    ]);
    const weeks: AspectDelen = { duur: { soort: 'periode', waarde: 26, eenheid: 'week', bron } };
    const hours: AspectDelen = { duur: { soort: 'periode', waarde: 26, eenheid: 'uur', bron } };
    expect(compareAspect('duur', weeks, { duur: months(6) }, MARGIN)).toBe('binnen-marge');
    expect(compareAspect('duur', hours, { duur: months(6) }, MARGIN)).toBe('verschilt');
  });

  it('counts an extension, and not one that adds nothing', () => {
    const extended = (verlengbaarTot: number): AspectDelen => ({
      duur: { soort: 'periode', waarde: 2, eenheid: 'maand', verlengbaarTot, bron },
    });
    expect(compareAspect('duur', extended(2), { duur: months(2) }, MARGIN)).toBe('gelijk');
    expect(said('duur', { duur: months(2) }, extended(6))).toEqual([
      'Verlenging: niet mogelijk in plaats van tot 6 maanden in totaal → Maak verlenging mogelijk tot 6 maanden in totaal',
    ]);
  });
});

describe('content', () => {
  it('compares for whom it is', () => {
    const policy = (doelgroepen: ('DD02' | 'DD03')[], ookVoorUwv?: boolean): AspectDelen => ({
      beleid: { aangeboden: true, doelgroepen, ...(ookVoorUwv !== undefined && { ookVoorUwv }), bron },
    });
    expect(compareAspect('beleid', policy(['DD02', 'DD03']), policy(['DD03', 'DD02'], false), 0)).toBe(
      'gelijk',
    );
    expect(said('beleid', policy(['DD03']), policy(['DD02'], true))).toEqual([
      'Niet voor de doelgroep Participatiewet (bijstand, IOAW, IOAZ) → Geef het ook aan de doelgroep Participatiewet (bijstand, IOAW, IOAZ)',
      'Ook voor de doelgroep Wajong; volgens de maatstaf niet → Geef het niet meer aan de doelgroep Wajong',
      'Niet voor kandidaten van UWV → Geef het ook aan kandidaten van UWV',
    ]);
  });

  it('takes conditions as a set, whatever their words', () => {
    const hours = (waarde: number, tekst: string) =>
      ({ feit: 'uren-per-week', vergelijking: 'minstens', waarde, tekst }) as const;
    const contract = {
      feit: 'contract-maanden',
      vergelijking: 'minstens',
      waarde: 6,
      tekst: 'Minstens 6 maanden',
    } as const;
    const conditions = (...lijst: (ReturnType<typeof hours> | typeof contract)[]): AspectDelen => ({
      voorwaarden: { lijst, bron },
    });
    expect(
      compareAspect(
        'voorwaarden',
        conditions(hours(12, 'Ten minste 12 uur'), contract),
        conditions(contract, hours(12, 'Minstens 12 uur per week')),
        0,
      ),
    ).toBe('gelijk');
    expect(
      said('voorwaarden', conditions(hours(12, 'Minstens 12 uur')), conditions(hours(16, 'Minstens 16 uur'))),
    ).toEqual([
      'Voorwaarde: Minstens 12 uur; volgens de maatstaf: Minstens 16 uur → Verander de voorwaarde “Minstens 12 uur” in “Minstens 16 uur”',
    ]);
    expect(said('voorwaarden', conditions(), conditions(contract))).toEqual([
      'Voorwaarde ontbreekt: Minstens 6 maanden → Neem de voorwaarde “Minstens 6 maanden” op',
    ]);
  });

  it('takes steps in their order, and terms with the margin', () => {
    const ask = { wie: 'werkgever', tekst: 'Vraag aan' } as const;
    const decide = { wie: 'aanbieder', tekst: 'Beslist' } as const;
    const procedure = (
      stappen: (typeof ask | typeof decide)[],
      beslistermijnInDagen?: number,
    ): AspectDelen => ({
      werkwijze: { stappen, ...(beslistermijnInDagen !== undefined && { beslistermijnInDagen }), bron },
    });
    expect(said('werkwijze', procedure([decide, ask]), procedure([ask, decide]))).toEqual([
      'Stappen: in een andere volgorde → Zet de stappen in deze volgorde: 1. De werkgever: Vraag aan; 2. De aanbieder: Beslist',
    ]);
    expect(said('werkwijze', procedure([ask], 30), procedure([ask], 14))).toEqual([
      'Beslistermijn: 30 dagen in plaats van 14 dagen → Verkort de beslistermijn van 30 dagen naar 14 dagen',
    ]);
    expect(said('werkwijze', procedure([ask]), procedure([ask], 14))).toEqual([
      'Beslistermijn: niet genoemd in plaats van 14 dagen → Leg een beslistermijn vast van 14 dagen',
    ]);
    expect(compareAspect('werkwijze', procedure([ask], 29), procedure([ask], 30), MARGIN)).toBe(
      'binnen-marge',
    );
  });

  it('compares the form by name and address, and not by a slash', () => {
    const form = (link: string): AspectDelen => ({
      formulier: { kanaal: 'online', naam: 'Aanvraag', link, bron },
    });
    expect(
      compareAspect(
        'formulier',
        form('https://Regio.example/formulier/'),
        form('https://regio.example/formulier'),
        0,
      ),
    ).toBe('gelijk');
    expect(
      said(
        'formulier',
        { formulier: formCalled('Eigen formulier') },
        { formulier: formCalled('Regioformulier') },
      ),
    ).toEqual([
      'Formulier: Eigen formulier in plaats van Regioformulier → Verander het formulier van “Eigen formulier” in “Regioformulier”',
    ]);
  });

  it('never counts sources, dates and explanations', () => {
    const other = { tekst: 'Andere bron', gecontroleerdOp: '2020-01-01', bevestigd: false };
    expect(
      compareAspect(
        'bedrag',
        { bedrag: { soort: 'vast', inCenten: 1, eenheid: 'uur', toelichting: 'Zo is het', bron } },
        { bedrag: { soort: 'vast', inCenten: 1, eenheid: 'uur', bron: other } },
        0,
      ),
    ).toBe('gelijk');
  });

  it('calls unknown what one of the two does not give', () => {
    expect(compareAspect('bedrag', {}, { bedrag: perMonth(1) }, MARGIN)).toBe('onbekend');
    expect(compareAspect('bedrag', { bedrag: perMonth(1) }, {}, MARGIN)).toBe('onbekend');
  });
});
