import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('the day on which the work begins', () => {
  const start = (text: string) => read(text).startDate?.value ?? null;

  it.each([
    ['per direct', '2026-11-23'],
    ['Hoe eerder je er bent hoe beter.', '2026-11-23'],
    ['Beschikbaarheid: direct of op korte termijn.', '2026-11-23'],
    ['Maandag 7 december gaat de nieuwe ploeg van start en daar hoor jij bij.', '2026-12-07'],
    ['Vanaf de twintigste april hebben we je nodig.', '2027-04-20'],
    ["Contract: 1 mei '27 t/m 31 okt '27, verlenging mogelijk.", '2027-05-01'],
    ['Niet op 1 juni zoals eerder gemeld maar op 8 juni beginnen we.', '2027-06-08'],
    ['z.s.m.', '2026-11-23'],
    ['Je kunt direct beginnen.', '2026-11-23'],
    ['per 1 januari 2027', '2027-01-01'],
    ['per 1 januari', '2027-01-01'],
    ['vanaf 1-3-2027', '2027-03-01'],
    ['start: 4 jan', '2027-01-04'],
    ['start op vijftien januari', '2027-01-15'],
    ['beginnen op maandag 7 december', '2026-12-07'],
    ['met ingang van 1 december', '2026-12-01'],
    ['vanaf maart', '2027-03-01'],
    ['start begin februari', '2027-02-01'],
    ['beginnen volgende week', '2026-11-30'],
    ['maandag over een week beginnen', '2026-12-07'],
    ['Beginnen zo gauw mogelijk.', '2026-11-23'],
    ['Start: zo snel mogelijk.', '2026-11-23'],
    ['Onmiddellijke indiensttreding is mogelijk.', '2026-11-23'],
    ['Er is nu meteen ruimte voor nieuwe mensen.', '2026-11-23'],
    ['we wille 11 januari beginne', '2027-01-11'],
    ['Solliciteren\nJe kunt op 1 januari beginnen.', '2027-01-01'],
    ['Sollicitatie\nWij zoeken per 1 januari een kok.', '2027-01-01'],
    ['De vacature sluit op 1 februari, je begint 1 maart.', '2027-03-01'],
    ['Ingangsdatum 15-02-2027', '2027-02-15'],
    ['Aanvang: januari 2027', '2027-01-01'],
    ['Eerste werkdag: maandag 7 december', '2026-12-07'],
    ['eerste dienst op 5 december', '2026-12-05'],
    ['Start op de eerste maart.', '2027-03-01'],
    ['Start derde maart.', '2027-03-03'],
    ['Je begint op eenentwintig maart.', '2027-03-21'],
    ['Je begint op de dertigste maart.', '2027-03-30'],
    ['Periode: 1 mei - 30 september', '2027-05-01'],
    ['Instroomdatum: 11 januari', '2027-01-11'],
    ['Start: week 2', '2027-01-11'],
    ['vanaf week 49', '2026-11-30'],
    ['liefst direct', '2026-11-23'],
    ['liever vandaag dan morgen', '2026-11-23'],
    ['Beginnen kan deze week nog.', '2026-11-23'],
    ['Starten kan zo snel als jij wilt.', '2026-11-23'],
    ['Hoe sneller, hoe beter.', '2026-11-23'],
    ['Zo snel mogelijk iemand erbij.', '2026-11-23'],
    ['Uiterlijk 1 maart beginnen.', '2027-03-01'],
    ['Maandag kun je beginnen.', '2026-11-30'],
    ['Beschikbaar: direct', '2026-11-23'],
  ])('is read from "%s"', (text, date) => {
    expect(start(text)).toBe(date);
  });

  it.each([
    'Geen ervaring nodig, 20 uur (5 ochtenden 8-12)',
    'Nodig: ma di do 8-12',
    'Reageer voor 1 december 2026.',
    'Solliciteren kan tot 15 december.',
    'Gesprekken zijn op 3 december.',
    'Opgericht in maart 1998.',
    'Vorig jaar startten er per 1 april drie leerlingen.',
    'tot 1 juli',
    'Van maart tot november 40 uur.',
    'Uren per week 32',
    'Per 1 juli gaan de lonen omhoog.',
    'Per 1 april verhuizen we naar Almere.',
    'Vanaf 1 januari betalen we 5% meer.',
    'Je lost storingen zo snel mogelijk op.',
    'We nemen zo snel mogelijk contact met je op.',
  ])('is not seen in "%s"', (text) => {
    expect(start(text)).toBeNull();
  });
});
