/** Who someone is, made up: the name is drawn apart from everything else about the person. */

import type { KandidaatInvoer } from '@vlinderdas/candidates-service/contract/profile.resource';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Uitkering } from '@vlinderdas/vocabulary/candidates';
import { drawPhone, emailOf } from '../names/contact.ts';
import { drawFamilyName } from '../names/family-names.ts';
import { firstNames } from '../names/first-names.ts';
import type { Random } from '../random.ts';

type Identity = NonNullable<KandidaatInvoer['identiteit']>;

/** Ages by benefit; elsewhere 11% under 27 and 26% over 55. */
const ageBands: Readonly<Partial<Record<Uitkering, readonly (readonly [[number, number], number])[]>>> = {
  wajong: [
    [[18, 26], 25],
    [[27, 45], 65],
    [[46, 60], 10],
  ],
  ioaw: [[[58, 66], 1]],
  ioaz: [[[56, 66], 1]],
};
const usualAges: readonly (readonly [[number, number], number])[] = [
  [[18, 26], 11],
  [[27, 55], 63],
  [[56, 66], 26],
];

export function drawAge(random: Random, benefit: Uitkering): number {
  const [from, to] = random.weighted(ageBands[benefit] ?? usualAges);
  return random.int(from, to);
}

/** A birth date that makes someone this old today. */
function birthDate(random: Random, age: number, today: IsoDate): IsoDate {
  const birthday = `${Number(today.slice(0, 4)) - age}${today.slice(4)}`.replace('-02-29', '-02-28');
  return addDays(birthday, -random.int(0, 364));
}

export function drawIdentity(random: Random, age: number, today: IsoDate): Identity {
  const voornaam = random.pick(firstNames);
  const family = drawFamilyName(random);
  const name = [voornaam, family.tussenvoegsel, family.achternaam].filter(Boolean).join(' ');
  return {
    voornaam,
    ...family,
    ...(random.chance(0.97) && { geboortedatum: birthDate(random, age, today) }),
    ...(random.chance(0.8) && { emailadres: emailOf(name, random.pick(['post', 'mail', 'bericht'])) }),
    ...(random.chance(0.92) && { telefoonnummer: drawPhone(random) }),
  };
}
