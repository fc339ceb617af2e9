import { formatList } from '@vlinderdas/vocabulary/wording';

const hour = new Intl.DateTimeFormat('nl-NL', {
  hour: 'numeric',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

function greetingWord(now: Date): string {
  const at = Number.parseInt(hour.format(now), 10);
  if (at < 12) return 'Goedemorgen';
  return at < 18 ? 'Goedemiddag' : 'Goedenavond';
}

export const todayText = {
  greeting: (name: string, now: Date) => `${greetingWord(now)}, ${name}`,
  summary(urgent: number, waiting: number, hasMore: boolean): string {
    const count = urgent + waiting;
    if (count === 0) return 'Er wacht nu niets.';
    const few = count === 1 ? 'Er wacht één ding.' : `Er wachten ${count} dingen.`;
    const all = hasMore ? `Er wachten meer dingen dan hier passen: dit zijn de eerste ${count}.` : few;
    if (urgent === 0) return `${all} Niets is te laat.`;
    return `${all} ${urgent === 1 ? 'Eén daarvan kan' : `${urgent} daarvan kunnen`} niet wachten.`;
  },
  urgent: 'Nu nodig',
  waiting: 'Wacht op actie',
  more: (count: number, what: string) => `Nog ${count} keer: ${what}`,
  emptyTitle: 'Niets dat wacht',
  empty:
    'Hier staan straks vragen, voorstellen en vacatures waar iets mee moet, het dringendste bovenaan. Zodra er iets is, staat het hier.',
  incompleteTitle: 'Deze lijst is niet compleet',
  incomplete: (missing: readonly string[]) =>
    `Er kwam geen antwoord van: ${formatList(missing)}. Ververs de pagina over een minuut.`,
} as const;
