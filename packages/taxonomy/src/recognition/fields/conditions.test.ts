import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

const conditions = (text: string) => read(text).conditions.map(({ value }) => value);

describe('what the work asks of a body and a head', () => {
  it.each([
    ['Je loopt en tilt veel.', 'veel-lopen'],
    ['Je loopt en tilt veel.', 'zwaar-tillen'],
    ['Het is staan en lopen.', 'lang-staan'],
    ['Word je niet gauw moe van staan en lopen?', 'veel-lopen'],
    ['Je legt tien kilometer per dag af.', 'veel-lopen'],
    ['Trap op trap af met dozen.', 'veel-lopen'],
    ['Je kunt lang achter elkaar staan.', 'lang-staan'],
    ['Zitten is er niet bij.', 'lang-staan'],
    ['Balen van 25 kilo leg je op de band.', 'zwaar-tillen'],
    ['Het is elke dag een beetje hetzelfde.', 'repeterend-werk'],
    ['Steeds het zelfde werk doen vind je prima.', 'repeterend-werk'],
    ['Je staat aan de inpaklijn.', 'repeterend-werk'],
    ['Je vindt het niet erg om in de regen te werken.', 'buiten-in-weer-en-wind'],
    ['Ook bij vorst gaan we door.', 'buiten-in-weer-en-wind'],
    ['De hele dag in de buitenlucht.', 'buiten-in-weer-en-wind'],
    ['Ook bij regen en vorst leggen wij kabels.', 'kou'],
    ['Tegen koude natte handen moet je kunnen.', 'kou'],
    ['Het is er nooit boven de tien graden.', 'kou'],
    ['Je werkt vaak in de koeling.', 'kou'],
    ['In de zomer is het er snikheet.', 'warmte'],
    ['Je schrikt niet van lawaai.', 'lawaai'],
    ['Houtstof hoort erbij.', 'stof-en-dampen'],
    ['Reken op een hoop stof.', 'stof-en-dampen'],
    ['Geiten, pony’s en ezels voeren.', 'werken-met-dieren'],
    ['Je werkt bij de mensen thuis alleen, zonder collega’s.', 'alleen-werken'],
    ['Je moet tegen drukte kunnen.', 'hoge-werkdruk'],
    ['Pakketten tot 31,5 kg.', 'zwaar-tillen'],
    ['Je werkt zowel binnen als buiten.', 'buiten-in-weer-en-wind'],
    ['Het is er fris.', 'kou'],
  ])('is read from "%s"', (text, code) => {
    expect(conditions(text)).toContain(code);
  });

  it.each([
    'Piet staat nu in zijn eentje in de keuken.',
    'Je bent gastvrij en klantgericht.',
    'Bij drukte help je aan de kassa.',
    'Je vult de salades in de koeling bij.',
    'Je bouwt een nieuwe productielijn.',
    'Eerst loop je een dag mee.',
    'Je haalt de kinderen lopend of met de bakfiets op.',
    'Geen dag is hetzelfde.',
    'Elke dag begin je op hetzelfde adres.',
    'Tillen doet de heftruck.',
    'Je hoeft niet te kruipen.',
    'Je werkt nooit alleen.',
    'Je staat er niet alleen voor.',
    'Mijn collega heet Joop.',
    'Elke vrijdag gaan we naar buiten met het team.',
    'Zwaar werk? Nee, daar hebben we liften voor.',
    'Dat geeft veel stof tot nadenken.',
    'Bukken hoef je bij ons nooit.',
    'Tillen is er bij ons niet bij.',
    'Tillen? Daar hebben we een heftafel voor.',
    'Van stress is bij ons geen sprake.',
    'Voorheen was het hier lawaaiig.',
    'Stoffig werk is verleden tijd.',
    'Oorkappen mag je vergeten.',
    'Je oordoppen kun je thuislaten.',
    'Eentonig werk zoek je maar ergens anders.',
    'Voor snoeiwerk met klimgordel schakelen wij een boomverzorger in.',
    'Onze bezorgers rijden in de regen, jij bereidt de zendingen voor.',
    'De verkopers hebben het klantcontact, jij zorgt voor de voorraad.',
    'De jongens van de buitendienst werken in weer en wind, maar jij plant hun ritten.',
  ])('is not seen in "%s"', (text) => {
    expect(conditions(text)).toEqual([]);
  });

  it.each([
    ['Het is er lawaaiig, daar hebben we oordoppen voor.', 'lawaai'],
    ['Onze ploeg werkt in de regen, jij moet daar ook tegen kunnen.', 'buiten-in-weer-en-wind'],
    ['Het werk is zwaar, jij bent sterk.', 'zwaar-tillen'],
  ])('is there all the same in "%s"', (text, code) => {
    expect(conditions(text)).toContain(code);
  });

  it('is read beside the work only where it speaks of what someone does', () => {
    expect(conditions('Solliciteren\nBel ons. Je werkt het hele jaar buiten.')).toEqual([
      'buiten-in-weer-en-wind',
    ]);
    expect(conditions('Over ons\nWij zijn een hectisch bedrijf met zware spullen.')).toEqual([]);
  });
});
