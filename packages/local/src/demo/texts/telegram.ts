/** The short one: as on a note at the till. */
import { enumerate, euros, hoursText, type TextStyle, timesText } from './vacancy-words.ts';

export const telegram: TextStyle = (random, vacancy) => {
  const { label, town, posts, tasks, wage, contact, words, extras } = vacancy;
  const lines = [
    `Gevraagd: ${label}${posts > 1 ? ` (${posts} personen)` : ''}, ${town}.`,
    `${hoursText(vacancy)}. Tijden: ${timesText(vacancy)}.`,
    `Werk: ${enumerate(random.sample(tasks, 2))}.`,
    random.chance(0.6) ? `Nodig: ${random.pick(words.brings)}.` : '',
    random.chance(0.7) ? `Loon vanaf ${euros(wage.min)} p/u.` : '',
    ...extras,
    random.pick([`Bellen: ${contact.name}, ${contact.phone}.`, `Reacties naar ${contact.phone}.`]),
  ];
  return lines.filter((line) => line !== '').join(random.pick(['\n', ' ']));
};
