/** How far a vacancy is, in the words that an employer reads: a state, and what happens by which day. */
import { type BadgeTone, badge } from '@vlinderdas/design/badge';
import type { Html } from '@vlinderdas/design/html';
import { dutchDate } from '@vlinderdas/kernel/dates';
import type { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { sluitingsredenen, type VacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { sayDate } from '../../frame/moments.ts';

const STATES: Readonly<Record<VacatureStatus, { word: string; tone: BadgeTone }>> = {
  concept: { word: 'Concept', tone: 'neutral' },
  ontvangen: { word: 'Ontvangen', tone: 'info' },
  opgepakt: { word: 'Wij zoeken', tone: 'info' },
  'kandidaten-benaderd': { word: 'Wij spreken kandidaten', tone: 'info' },
  voorgesteld: { word: 'Kandidaten voorgesteld', tone: 'positive' },
  vervuld: { word: 'Vervuld', tone: 'positive' },
  ingetrokken: { word: 'Gesloten', tone: 'neutral' },
  'geen-kandidaat': { word: 'Geen kandidaat gevonden', tone: 'warning' },
};

export function stateWord(status: VacatureStatus): string {
  return STATES[status].word;
}

export function stateBadge(status: VacatureStatus): Html {
  return badge(STATES[status].word, STATES[status].tone);
}

type Followed = Pick<Vacature, 'status' | 'contactpersoonWsp' | 'reactieUiterlijk'> &
  Partial<Pick<Vacature, 'sluiting'>>;

/**
 * What happens now, and by which day.
 * @param waiting how many suggested candidates wait for an answer of the employer
 */
export function whatHappens(vacancy: Followed, waiting: number, now: Date): string {
  const { status, reactieUiterlijk, sluiting } = vacancy;
  const who = vacancy.contactpersoonWsp?.naam ?? 'Uw contactpersoon';
  const by = reactieUiterlijk && sayDate(reactieUiterlijk, now);
  if (waiting > 0 && status !== 'ingetrokken' && status !== 'geen-kandidaat')
    return waiting === 1
      ? 'Er wacht één voorgestelde kandidaat op uw antwoord.'
      : `Er wachten ${waiting} voorgestelde kandidaten op uw antwoord.`;
  switch (status) {
    case 'concept':
      return 'Deze vacature staat nog niet open. Wij zoeken nog niet.';
    case 'ontvangen':
      return by ? `U hoort uiterlijk ${by} van ons.` : 'Wij kijken wie deze vacature oppakt.';
    case 'opgepakt':
      return by && !isPast(reactieUiterlijk, now)
        ? `${who} zoekt kandidaten. U hoort uiterlijk ${by} van ons.`
        : `${who} zoekt kandidaten voor u.`;
    case 'kandidaten-benaderd':
      return 'Wij vragen kandidaten of zij dit werk willen. Zodra iemand ja zegt, ziet u dat hier.';
    case 'voorgesteld':
      return 'Er wacht nu niets op u. Wij blijven zoeken zolang er plek is.';
    case 'vervuld':
      return 'Alle plekken zijn vervuld.';
    case 'ingetrokken':
      return sluiting ? `${sluitingsredenen.labels[sluiting.reden]}.` : 'Wij zoeken niet meer.';
    case 'geen-kandidaat':
      return 'Wij vonden niemand die past. Bij de vacature staat waarom, en wat wel kan.';
  }
}

function isPast(date: string | undefined, now: Date): boolean {
  return date !== undefined && date < dutchDate(now);
}

export function nameOf({ naamVacature }: Pick<Vacature, 'naamVacature'>): string {
  return naamVacature || 'Vacature zonder titel';
}

/** `6 personen gezocht`, `2 van 6 vervuld`. */
export function postsText({
  aantalGezocht,
  aantalVervuld,
}: Pick<Vacature, 'aantalGezocht' | 'aantalVervuld'>): string {
  if (aantalVervuld === 0)
    return aantalGezocht === 1 ? '1 persoon gezocht' : `${aantalGezocht} personen gezocht`;
  return `${aantalVervuld} van ${aantalGezocht} vervuld`;
}
