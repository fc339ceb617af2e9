/** The formal letter: headings, "u", lists. */
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { aboutEmployers, fill } from './branch-words.ts';
import { euros, hoursText, list, peopleText, type TextStyle, timesText } from './vacancy-words.ts';

export const formal: TextStyle = (random, vacancy) => {
  const { employer, town, words, tasks, wage, contact, permanent, extras } = vacancy;
  const place = { bedrijf: employer, plaats: town };
  const opening = random.pick([
    `Voor onze vestiging in ${town} zijn wij op zoek naar ${peopleText(vacancy)} (m/v/x) voor ${hoursText(vacancy)} per week.`,
    `${employer} heeft in ${town} plaats voor ${peopleText(vacancy)} (m/v/x). De omvang van de functie is ${hoursText(vacancy)} per week.`,
    `Wegens groei van de werkzaamheden zoekt ${employer} te ${town} per direct of op korte termijn ${peopleText(vacancy)} (m/v/x).`,
  ]);
  const offer = [
    `een salaris tussen ${euros(wage.min)} en ${euros(wage.max)} bruto per uur, afhankelijk van ervaring`,
    permanent
      ? 'een dienstverband voor onbepaalde tijd na een korte kennismaking met het werk'
      : 'een jaarcontract met uitzicht op een vaste aanstelling',
    ...random.sample(
      [
        'reiskostenvergoeding vanaf de eerste kilometer',
        'een pensioenregeling waaraan wij de helft bijdragen',
        'ruimte om cursussen te volgen onder werktijd',
        'vijfentwintig vakantiedagen bij een volledige werkweek',
        'een vaste leidinggevende die tijd voor u heeft',
      ],
      2,
    ),
  ];
  const close = random.pick([
    `Inlichtingen over de functie geeft ${contact.name}, telefoon ${contact.phone}. Wij zien uw reactie graag tegemoet.`,
    `U kunt uw belangstelling kenbaar maken bij ${contact.name} (${contact.phone}). Een uitgebreide brief is niet nodig.`,
    `Voor vragen of een afspraak belt u met ${contact.name} op ${contact.phone}, op werkdagen tussen negen en vijf uur.`,
  ]);
  return [
    opening,
    fill(random.pick(aboutEmployers[vacancy.branch]), place),
    `Functie-inhoud\n${list(tasks.map(upperFirst))}`,
    random.pick(words.facts),
    `Wat wij van u vragen\n${list(random.sample(words.brings, 3).map(upperFirst))}`,
    `Werktijden: ${timesText(vacancy)}.`,
    ...(extras.length > 0 ? [extras.join(' ')] : []),
    `Wij bieden\n${list(offer)}`,
    close,
  ].join('\n\n');
};
