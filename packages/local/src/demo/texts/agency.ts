/** An agency's own mould: questions as headings, and lines that stand in every text of the agency. */
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { euros, hoursText, list, type TextStyle, timesText } from './vacancy-words.ts';

export const agency: TextStyle = (random, vacancy) => {
  const { employer, town, title, words, tasks, wage, contact, posts, extras } = vacancy;
  const opening = random.pick([
    `Voor een opdrachtgever in ${town} is ${employer} per direct op zoek naar ${posts > 1 ? `${posts} kandidaten` : 'een kandidaat'} voor de functie ${title}.`,
    `Ben jij op zoek naar een uitdaging als ${title} in de omgeving van ${town}? Dan zoekt ${employer} jou!`,
    `${title} in ${town}, ${hoursText(vacancy)} per week. Iets voor jou? Lees snel verder.`,
  ]);
  return [
    opening,
    `Wat ga je doen?\n${list(tasks.map(upperFirst))}\n${random.pick(words.scenes)}`,
    `Wie ben jij?\n${list(random.sample(words.brings, 3).map(upperFirst))}\n- Je bent beschikbaar voor ${hoursText(vacancy)} per week (${timesText(vacancy)})`,
    `Wat bieden wij?\n${list([
      `Een uurloon vanaf ${euros(wage.min)}, oplopend tot ${euros(wage.max)}`,
      'Elke week uitbetaald, met vakantiegeld en pensioenopbouw',
      random.pick([
        'Kans op een contract bij de opdrachtgever na een halfjaar',
        'Een langdurige opdracht met kans op overname',
        'Gratis cursussen, zoals heftruck of VCA',
      ]),
    ])}`,
    ...(extras.length > 0 ? [extras.join(' ')] : []),
    `Interesse?\nReageer dan direct! Voor meer informatie kun je contact opnemen met ${contact.name} via ${contact.phone}. ${employer} is een voorbeeldbedrijf en behandelt elke reactie binnen twee werkdagen. Heb je niets gehoord, neem dan gerust contact met ons op. Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld.`,
  ].join('\n\n');
};
