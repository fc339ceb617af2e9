import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('experience', () => {
  const months = (text: string) => read(text).experience?.value ?? null;

  it.each([
    ['Je hebt minstens een jaar in een garage gestaan.', 12],
    ['Je hebt drie jaar achter een naaimachine gezeten.', 36],
    ['Twee jaar op een boerderij gewerkt hebben is het minste.', 24],
    ['Iemand die al een jaar of twee achter de kassa heeft gezeten.', 24],
    ['- kookt al minimaal 4 jaar zelfstandig', 48],
    ['Je rijdt al vijf jaar op een vrachtwagen.', 60],
    ['Met een jaar of twee ervaring pas je hier.', 24],
    ['min. 3 jr. ervaring', 36],
    ['Je draait al zo’n twee jaar mee in de horeca.', 24],
    ['Aantoonbare ervaring, bij voorkeur 2 jaar, in de bouw.', 24],
    ['Je bent al drie jaar of langer kapper.', 36],
    ['Minstens een jaar op een helpdesk.', 12],
    ['Drie jaar montage achter de rug, daar begint het mee.', 36],
    ['Liever zien we dat je minstens twee jaar in een slagerij hebt gestaan.', 24],
    ['Ervaring in de zorg, twee tot drie jaar, is nodig.', 24],
    ['Ervaring (in jaren): 3', 36],
    ['Aantal jaren werkervaring: minimaal 2', 24],
    ['Ervaring in maanden: 6', 6],
    ['Je hebt een jaartje of twee als dakdekker gewerkt.', 24],
    ['Een jaar of vijf ervaring moet je wel hebben.', 60],
    ['Na 3 weken meelopen doe je het alleen, dus een jaar of drie ervaring heb je wel.', 36],
    ['Je bakte al 3 seizoenen, samen anderhalf jaar, friet op een camping.', 18],
    ['Iemand die al negen jaar in het vak zit.', 108],
    ['Wie al zes jaar in de bouw werkt, die zoeken wij.', 72],
    ['Een jaar of langer achter de kassa, dat is wat wij zoeken.', 12],
    ['Wij doen dit al 20 jaar; van jou verwachten we er minimaal 3 in het vak.', 36],
    ['Anciënniteit: minimum 4 j in een drukkerij.', 48],
    ['Min. 2 j ervaring', 24],
    ['Je hebt een vol jaar meegedraaid in een wasserij.', 12],
    ['Twee volle jaren ervaring in de thuiszorg.', 24],
    [
      'Organisatie\nWij zijn een gemeente.\n\nMinimumeisen\n1. Ten minste 2 jaar werkervaring aan een balie;',
      24,
    ],
  ])('is read from "%s"', (text, value) => {
    expect(months(text)).toBe(value);
  });

  it.each([
    'Wij leveren al vijftien jaar vakmensen.',
    'Onze bakker heeft hier 27 jaar gestaan.',
    'Wie hier drie jaar gewerkt heeft, krijgt een horloge.',
    'Rijbewijs B, minimaal drie jaar in je bezit.',
    'Je hebt ervaring, 18 jaar of ouder.',
    'Ik bind al tien jaar boeketten.',
    'Je wilt minimaal een jaar in de regio blijven.',
    'Na 2 jaar ervaring word je voorman.',
    'Wie al drie jaar bij ons werkt, krijgt een dag extra vrij.',
    'Wij hebben 30 jaar ervaring; van jou vragen we er 2 keer per week te zijn.',
    'Wij hielpen 12 seizoenen lang dezelfde boeren.',
    'Jaren ervaring: 0',
    'Je loon groeit mee met je anciënniteit.',
  ])('is not seen in "%s"', (text) => {
    expect(months(text)).toBeNull();
  });
});
