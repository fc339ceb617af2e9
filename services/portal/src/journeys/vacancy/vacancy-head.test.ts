import { describe, expect, it } from 'vitest';
import { adviser, now } from '../../../test/played-adviser-region/people.ts';
import { vacancy } from '../../../test/played-adviser-region/vacancy.ts';
import { testGuard } from '../../../test/rendered-page.ts';
import { vacancyHead } from './vacancy-head.ts';

describe('whom to contact at the head of a vacancy', () => {
  const contactOf = (contactpersoon: typeof vacancy.contactpersoon) => {
    const head = { proposals: [], now: new Date(now), guard: () => testGuard, roles: adviser.rollen };
    const markup = String(vacancyHead({ ...head, vacancy: { ...vacancy, contactpersoon } }, 'demand'));
    return /<dt>Contact<\/dt><dd>(.*?)<\/dd>/.exec(markup)?.[1];
  };
  const telefoonnummer = '040 000 00 00';
  const emailadres = 'j.van.dijk@kempen.example';

  it('is a name with both the telephone and the e-mail address, as far as they are known', () => {
    expect(contactOf({ naam: 'J. van Dijk', telefoonnummer, emailadres })).toBe(
      `J. van Dijk, ${telefoonnummer}, ${emailadres}`,
    );
    expect(contactOf({ naam: 'J. van Dijk', emailadres })).toBe(`J. van Dijk, ${emailadres}`);
    expect(contactOf({ telefoonnummer })).toBe(telefoonnummer);
    expect(contactOf(undefined)).toBeUndefined();
  });
});
