/** The talkative one: "je", short sentences, a smile. */
import { aboutEmployers, fill } from './branch-words.ts';
import { enumerate, euros, hoursText, type TextStyle, timesText } from './vacancy-words.ts';

export const chatty: TextStyle = (random, vacancy) => {
  const { employer, town, words, tasks, wage, contact, label, posts, permanent, extras } = vacancy;
  const place = { bedrijf: employer, plaats: town };
  const opening = random.pick([
    `Zin in werk waar je ’s avonds moe maar tevreden van thuiskomt? Bij ${employer} in ${town} hebben wij een plek voor je.`,
    `Eerlijk is eerlijk: wij kunnen je goed gebruiken. ${employer} zoekt ${posts === 1 ? `een ${label}` : `${posts} nieuwe collega’s (${label})`} in ${town}.`,
    `Ben jij (of ken jij) de ${label} die wij zoeken? Lees dan even door, het kost je twee minuten.`,
    `Wij zijn op zoek naar een collega die graag aanpakt. Functie: ${label}. Plaats: ${town}. Sfeer: goed.`,
  ]);
  const work = random.pick([
    `Wat je gaat doen? Vooral ${enumerate(random.sample(tasks, 3))}. ${random.pick(words.scenes)}`,
    `${random.pick(words.scenes)} Verder hoort erbij: ${enumerate(random.sample(tasks, 2))}.`,
  ]);
  const you = random.pick([
    `Wat je meebrengt: ${enumerate(random.sample(words.brings, 3))}. Heb je nog niet alles? Bel toch even.`,
    `Wij letten meer op wie je bent dan op je papieren. Wel fijn: ${enumerate(random.sample(words.brings, 2))}.`,
    `Belangrijk vinden wij: ${enumerate(random.sample(words.brings, 2))}. De rest leer je hier.`,
  ]);
  const offer = random.pick([
    `Je verdient tussen ${euros(wage.min)} en ${euros(wage.max)} per uur en werkt ${hoursText(vacancy)} per week, ${timesText(vacancy)}.`,
    `Je werkt ${hoursText(vacancy)} per week, ${timesText(vacancy)}. Daar staat minimaal ${euros(wage.min)} per uur tegenover, meer als je ervaring hebt.`,
  ]);
  const contract = permanent
    ? 'Als het klikt krijg je meteen een vast contract, want wij houden niet van gedoe.'
    : 'Je begint met een contract van een halfjaar. Bevalt het ons allebei, dan praten wij over vast.';
  const close = random.pick([
    `Klinkt goed? Bel of app ${contact.name}: ${contact.phone}. Koffie staat klaar.`,
    `Kom een ochtend meelopen, dan weet je het snel genoeg. ${contact.name} maakt graag een afspraak: ${contact.phone}.`,
    `Een cv mag, een belletje naar ${contact.name} (${contact.phone}) is ook prima.`,
  ]);
  return [
    opening,
    fill(random.pick(aboutEmployers[vacancy.branch]), place),
    work,
    [you, ...extras].join(' '),
    `${offer} ${contract}`,
    close,
  ].join('\n\n');
};
