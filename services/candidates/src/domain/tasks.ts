import { formatCount } from '@vlinderdas/vocabulary/wording';

interface Counts {
  incomplete: number;
  stale: number;
  expired: number;
  doubles: number;
  since: Date | null;
}

interface ProfileTask {
  soort: string;
  titel: string;
  tekst: string;
  pad: string;
  sinds: string;
  dringend: boolean;
}

const profiles = (count: number) => formatCount(count, 'profiel', 'profielen');
const isOrAre = (count: number) => (count === 1 ? 'is' : 'zijn');

/** One task per kind, so that a large case load gives four lines and not four hundred. */
export function tasksOf(counts: Counts, options: { isOwnCaseLoad: boolean; now: Date }): ProfileTask[] {
  const { incomplete, stale, expired, doubles } = counts;
  const path = (attention: string) =>
    `/kandidaten?aandacht=${attention}${options.isOwnCaseLoad ? '&mijn=ja' : ''}`;
  const sinds = (counts.since ?? options.now).toISOString();
  const tasks: (ProfileTask & { count: number })[] = [
    {
      count: expired,
      soort: 'profiel-houdbaarheid-voorbij',
      titel: 'Profielen nakijken',
      tekst: `Van ${profiles(expired)} is de houdbaarheid voorbij.`,
      pad: path('houdbaarheid-voorbij'),
      sinds,
      dringend: true,
    },
    {
      count: incomplete,
      soort: 'profiel-onvolledig',
      titel: 'Profielen aanvullen',
      tekst: `${profiles(incomplete)} ${isOrAre(incomplete)} nog niet volledig genoeg om te vergelijken met vacatures.`,
      pad: path('onvolledig'),
      sinds,
      dringend: false,
    },
    {
      count: stale,
      soort: 'profiel-verouderd',
      titel: 'Oude profielen nakijken',
      tekst: `${profiles(stale)} ${isOrAre(stale)} langer dan een half jaar niet nagekeken.`,
      pad: path('verouderd'),
      sinds,
      dringend: false,
    },
    {
      count: doubles,
      soort: 'mogelijk-dubbel',
      titel: 'Mogelijk dubbele kandidaten',
      tekst: `${formatCount(doubles, 'kandidaat staat', 'kandidaten staan')} misschien ook bij een andere organisatie.`,
      pad: path('mogelijk-dubbel'),
      sinds,
      dringend: false,
    },
  ];
  return tasks.filter(({ count }) => count > 0).map(({ count: _, ...task }) => task);
}
