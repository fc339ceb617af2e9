import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('pay', () => {
  it.each([
    ['Je verdient € 2.550 - € 2.900 bruto per maand.', '€ 2.550 - € 2.900 bruto per maand'],
    ['Salaris: € 2.550 - € 2.900 | Opleiding: geen', '€ 2.550 - € 2.900'],
    ['Schaal 4: tussen € 2.480 en € 3.214 bij 38 uur', 'tussen € 2.480 en € 3.214 bij 38 uur'],
    ['Uurloon van 14,71 tot 17,20 euro.', 'van 14,71 tot 17,20 euro'],
    ['Reiskosten € 0,23 per kilometer. Uurloon € 15,80.', '€ 15,80'],
    ['€ 15 per uur. Ja echt: € 15 per uur!', '€ 15 per uur'],
    ['Je verdient € 15,20 per uur. Dat is € 15,20 bruto per uur.', '€ 15,20 per uur'],
    ['Salaris: 2.400 tot 2.900 bruto per maand', '2.400 tot 2.900 bruto per maand'],
    ['We betalen 15,00 per uur.', '15,00 per uur'],
    ['Uurloon 14,50.', '14,50'],
    ['Volgens de cao is dat € 15,12 bruto.', '€ 15,12 bruto'],
    [
      'Salaris (min. € 2.303,18 en max. € 2.989,42 bruto per maand bij 36 uur).',
      'min. € 2.303,18 en max. € 2.989,42 bruto per maand bij 36 uur',
    ],
    ['€ 2.550 – € 2.890 bruto p/m', '€ 2.550 – € 2.890 bruto p/m'],
    ['tussen 17 en 22 euro p.u.', 'tussen 17 en 22 euro p.u.'],
    ['vanaf 21 jaar 14,40 p/u.', '14,40 p/u'],
  ])('is said as the text says it: "%s"', (text, said) => {
    expect(read(text).pay?.value).toBe(said);
  });

  it.each([
    'Reiskostenvergoeding van € 0,23 per kilometer.',
    '€ 14 per uur, vanaf 21 jaar € 15,50 per uur.',
    'De kassa gaat open met € 300.',
    'Tip ons en verdien 100 euro.',
    'Je pakt er 1.200 per uur in.',
    'Loon naar werken. Bel voor 1500 per week aan uren.',
    'Een eindejaarsbonus van € 500 per jaar.',
  ])('is not said, or not in one way: "%s"', (text) => {
    expect(read(text).pay).toBeNull();
  });
});
