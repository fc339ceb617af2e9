import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('the place of work', () => {
  it('is the address that the text gives for it', () => {
    expect(read('Werkadres: Stationsstraat 1a, 5611 AB Eindhoven.').workplace).toMatchObject({
      value: { postcode: '5611AB', street: 'Stationsstraat', houseNumber: 1, addition: 'a' },
      words: 'Stationsstraat 1a, 5611 AB Eindhoven',
      confidence: 950,
    });
  });

  it.each([
    ['Kom werken in 5683 CC Best.', '5683CC'],
    ['Van Laarhoven BV, Industrieweg 12, 5683cc Best.', '5683CC'],
    ['Industrieweg 3\n5683 CC Best', '5683CC'],
    ['Werklocatie 5611ab', '5611AB'],
    ['Locatie: 5683 CC Best. Stuur je cv naar Postbus 12, 5600 AA Eindhoven.', '5683CC'],
    ['Wij zitten in 5611 AB Eindhoven. Je werkt in Best, Industrieweg 12, 5683 CC.', '5683CC'],
    ['Locatie: 5683 CC Best. Kom ook eens langs in 5683 CC Best.', '5683CC'],
  ])('is told by its postcode in "%s"', (text, postcode) => {
    expect(read(text).workplace?.value.postcode).toBe(postcode);
  });

  it.each([
    'Postadres:\nPostbus 12\n5600 AA Eindhoven',
    'Stuur je brief naar Jansen BV, Dorpsstraat 5, 5683 CC Best.',
    'Wij zitten in 5611 AB Eindhoven en 5683 CC Best.',
    'Werklocaties: 5611 AB Eindhoven en 5683 CC Best.',
    'Je tilt pallets van 1200 KG Aardappelen.',
    'In 2027 IS er werk.',
    'Wij werken voor 1500 SA Leden.',
    'Wij zitten in Best.',
  ])('is not told by "%s"', (text) => {
    expect(read(text).workplace).toBeNull();
  });
});
