import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

function contactIn(text: string, title = 'Magazijnmedewerker') {
  const { name, phone, email } = read(text, title).contact ?? {};
  return [name?.value ?? null, phone?.value ?? null, email?.value ?? null];
}

describe('whom to contact about a vacancy', () => {
  it.each([
    [
      'Vragen? Bel Marga Verhoeven, hoofd voeding, 040 000 55 21.',
      ['Marga Verhoeven', '040 000 55 21', null],
    ],
    [
      'Stuur je cv naar werken@autogarage.example of app Rob van Kempen op 06 0000 5544.',
      ['Rob van Kempen', '06 0000 5544', 'werken@autogarage.example'],
    ],
    ['Meer weten? Bel Tineke Aarts, teamleider, 0497 000 210.', ['Tineke Aarts', '0497 000 210', null]],
    ['Bel gerust met Sanne via 06-12345678.', ['Sanne', '06-12345678', null]],
    ['Neem dan contact op met mevrouw De Wit, tel. 0492-512345.', ['mevrouw De Wit', '0492-512345', null]],
    [
      'Neem voor meer informatie over de functie contact op met dhr. J.A. van der Berg (06 12 34 56 78).',
      ['dhr. J.A. van der Berg', '06 12 34 56 78', null],
    ],
    ['Contactpersoon: Els Bakker-de Vries', ['Els Bakker-de Vries', null, null]],
    ['Contactpersoon\nJan Smit\n040-1234567', ['Jan Smit', '040-1234567', null]],
    [
      'Meer informatie bij Fatima El Amrani, f.elamrani@zorgplus.example.',
      ['Fatima El Amrani', null, 'f.elamrani@zorgplus.example'],
    ],
    ['Solliciteren kan bij Henk Jansen, +31 (0)40 123 45 67.', ['Henk Jansen', '+31 (0)40 123 45 67', null]],
    [
      'Stuur je brief naar Postbus 12, 5600 AB Eindhoven, t.a.v. mevr. A. de Bruin.',
      ['mevr. A. de Bruin', null, null],
    ],
    ['Kom langs en vraag naar Petra.', ['Petra', null, null]],
    ['Mijn 06 is 06-00004417.\n\nGroet,\nRon Hermans', ['Ron Hermans', '06-00004417', null]],
    [
      'Met vriendelijke groet,\nWilma de Groot-Janssen\nadviseur\ntel. 040-0000912',
      ['Wilma de Groot-Janssen', '040-0000912', null],
    ],
    ['Groetjes van Petra Smit', ['Petra Smit', null, null]],
    ['opgeven bij Dilek (bedrijfsleidster)', ['Dilek', null, null]],
    [
      'Voor vragen kun je bellen met onze HR-adviseur Kim Peters: 073/6123456.',
      ['Kim Peters', '073/6123456', null],
    ],
    [
      'Teamleider Karin Vos vertelt je graag meer. Je bereikt haar op 0613245768.',
      ['Karin Vos', '0613245768', null],
    ],
    ['Bel 06.12.34.56.78 (Joost) of kom langs.', ['Joost', '06.12.34.56.78', null]],
    [
      'Mail je cv naar Renée Körver: renee_korver@atelier.example',
      ['Renée Körver', null, 'renee_korver@atelier.example'],
    ],
    [
      'Interesse? Mail naar personeelszaken@lindenhof.example.',
      [null, null, 'personeelszaken@lindenhof.example'],
    ],
    ['Solliciteer via 040-2345678 of hr@fabriek.example.', [null, '040-2345678', 'hr@fabriek.example']],
    ['Bel met Danique van Kantelwerk Uitzendgroep via 0344 12 34 56.', ['Danique', '0344 12 34 56', null]],
    [
      'Bij Autobedrijf Van Kempen is het gezellig. App Rob van Kempen of mail rob@autovankempen.example.',
      ['Rob van Kempen', null, 'rob@autovankempen.example'],
    ],
    ['Werkvonk is een bureau. App Dunya van Werkvonk.', ['Dunya', null, null]],
    ['Bellen mag met Coby, onze planner.', ['Coby', null, null]],
    ['Nieuwsgierig? Loop een dagje mee. App Lobke.', ['Lobke', null, null]],
    ['Heb je vragen? Bel de gemeente op 14 040.', [null, '14 040', null]],
    [
      "Bel Anna in 't Veld (0031 6 12345678) of Wim Pietersen (06-87654321).",
      ["Anna in 't Veld", '0031 6 12345678', null],
    ],
  ])('is read from "%s"', (text, expected) => {
    expect(contactIn(text)).toEqual(expected);
  });

  it.each([
    ['a colleague who is quoted', '"Ik werk hier met plezier", zegt Karin de Boer, verzorgende.'],
    ['a colleague who tells', 'Petra Smit vertelt: het is elke dag anders en ik leer veel.'],
    ['with whom one works', 'Je werkt samen met Jan Smit en Els Bakker.'],
    ['customers', 'Je neemt contact op met Philips en andere klanten.'],
    ['calls that are the work', 'Je belt met Duitse klanten en mailt naar Franse leveranciers.'],
    ['a department', 'Neem contact op met Personeelszaken.'],
    ['a firm', 'Bij Vlisco werk je samen. Solliciteren? Bel Vlisco.'],
    ['a bureau', 'Neem contact op met Uitzendbureau De Kracht.'],
    ['a gemeente', 'Stuur je brief naar Gemeente Bergeijk.'],
    ['a day', 'Bel Maandag of Dinsdag.'],
    ['a number of the Handelsregister', 'KvK 01234567'],
    ['a number of the vacancy', 'Vacaturenummer: 0612345678'],
    ['a bank account', 'IBAN NL91 ABNA 0417 1643 00'],
    [
      'hours and dates',
      'Je werkt van 08.00 - 17.00 uur, vanaf 01-02-2027 10 uur per week, 06-02-2027 10 uur.',
    ],
    ['a postcode', 'De Run 4210, 5503 LN Veldhoven'],
    ['a fax', 'Fax: 040-1234567'],
    ['a question for the work', 'De vraag naar Verzorgenden groeit.'],
    ['someone who reads no mail', 'Deze vacature komt van noreply@vacaturebank.example.'],
  ])('is not %s', (_what, text) => {
    expect(read(text).contact).toBeNull();
  });

  it('has the number of the first of two people, and never that of the other', () => {
    const text =
      'Vragen over het werk? Bel Marga Verhoeven.\n\nSolliciteren? Mail naar Petra Smit, petra@zorg.example.';

    expect(contactIn(text)).toEqual(['Marga Verhoeven', null, null]);
  });

  it('says in which words each stands', () => {
    const text = 'Wij zien je graag! Bel   Rob  van Kempen op 040 – 123 45 67 of mail rob@garage.example.';
    const { contact } = read(text, 'Monteur');
    const whole = `Monteur\n${text}`;

    expect([contact?.name, contact?.phone, contact?.email].map((found) => found?.value)).toEqual([
      'Rob van Kempen',
      '040 – 123 45 67',
      'rob@garage.example',
    ]);
    for (const found of [contact?.name, contact?.phone, contact?.email])
      expect(whole.slice(found?.from, found?.to)).toBe(found?.words);
  });

  it('is read the same each time, wherever its line ends', () => {
    const text = 'Meer informatie bij\nPetra Smit. Haar nummer is 06 12345678.';

    expect(contactIn(text)).toEqual(contactIn(text));
  });

  it.each([`${'a'.repeat(400)}@x.nl`, 'jan..smit@x.nl', 'jan@-x.nl'])(
    'has no address that no server takes: "%s"',
    (address) => {
      expect(contactIn(`Mail naar ${address}`)[2]).toBeNull();
    },
  );
});
