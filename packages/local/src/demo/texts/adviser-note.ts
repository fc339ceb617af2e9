/** What an adviser writes down after a call or a visit: facts in the order in which they were said. */
import { enumerate, euros, hoursText, type TextStyle, timesText } from './vacancy-words.ts';

export const adviserNote: TextStyle = (random, vacancy) => {
  const { employer, town, label, posts, tasks, words, wage, contact, permanent, extras } = vacancy;
  const opening = random.pick([
    `Telefonisch doorgekregen van ${contact.name} (${employer}, ${town}): zoekt ${posts === 1 ? `een ${label}` : `${posts} mensen als ${label}`}.`,
    `Na bedrijfsbezoek bij ${employer} in ${town}. ${contact.name} heeft plek voor ${posts === 1 ? `een ${label}` : `${posts} keer ${label}`}.`,
    `${contact.name} van ${employer} belde: er gaat iemand weg en het werk in ${town} moet door. Het gaat om ${label}${posts > 1 ? `, ${posts} plekken` : ''}.`,
  ]);
  const work = random.pick([
    `Het werk: ${enumerate(tasks)}.`,
    `Hele dag bezig met ${enumerate(random.sample(tasks, 3))}. ${random.pick(words.facts)}`,
  ]);
  const demands = random.pick([
    `Belangrijk voor de werkgever: ${enumerate(random.sample(words.brings, 2))}. Over de rest valt te praten.`,
    `Noemt zelf: ${enumerate(random.sample(words.brings, 2))}. Diploma’s zijn volgens ${contact.name} minder belangrijk dan motivatie.`,
  ]);
  const terms = `${hoursText(vacancy)} per week, ${timesText(vacancy)}. Loon ${euros(wage.min)} tot ${euros(wage.max)} per uur, ${permanent ? 'vast contract mogelijk' : 'eerst een tijdelijk contract'}.`;
  const culture = random.pick([
    'Nuchter bedrijf, korte pauzes samen in de kantine. Nieuwe mensen krijgen een maatje.',
    'Prettige indruk: opgeruimd, iedereen zegt gedag. De leidinggevende neemt tijd voor uitleg.',
    'Klein team, direct in de omgang. Eerder goede ervaring met iemand via ons.',
    'Er wordt hard gewerkt. Duidelijke afspraken, weinig poespas.',
  ]);
  const next = random.pick([
    `Graag binnen een week iets laten horen: ${contact.phone}.`,
    `Kandidaten mogen een ochtend meelopen. Bellen met ${contact.name}: ${contact.phone}.`,
    `Afgesproken dat wij eind van de week terugbellen (${contact.phone}).`,
  ]);
  return [opening, [work, demands].join(' '), [terms, ...extras].join(' '), [culture, next].join(' ')].join(
    '\n\n',
  );
};
