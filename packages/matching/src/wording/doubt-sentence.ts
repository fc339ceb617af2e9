/** Why work does not count as having what belongs to it, in plain Dutch (B1). */
import type { CompetenceSupport } from '../explanation.ts';
import { duration } from './duration.ts';

type WorkSupport = Pick<Extract<CompetenceSupport, { by: 'ervaring' }>, 'always' | 'doubt'>;

export function doubtSentence({ always, doubt }: WorkSupport): string {
  if (!always) return 'Daar hoort dit niet altijd bij.';
  switch (doubt?.kind) {
    case 'kort':
      return `Daar hoort dit bij, maar dat werk duurde korter dan ${duration(doubt.belowMonths)}.`;
    case 'lang-geleden':
      return `Daar hoort dit bij, maar dat werk was tot ${doubt.endedIn}.`;
    case 'zonder-datum':
      return 'Daar hoort dit bij, maar bij dat werk staat geen datum.';
    case 'zonder-duur':
      return 'Daar hoort dit bij, maar wij weten niet hoe lang dat werk duurde.';
    case undefined:
      return 'Daar hoort dit bij.';
  }
}

/** The same in a few words, to stand after "maar"; undefined when there is no doubt. */
export function doubtWords({ always, doubt }: WorkSupport): string | undefined {
  if (!always) return 'het hoort niet altijd bij dat werk';
  switch (doubt?.kind) {
    case 'kort':
      return `korter dan ${duration(doubt.belowMonths)}`;
    case 'lang-geleden':
      return `tot ${doubt.endedIn}`;
    case 'zonder-datum':
      return 'zonder datum';
    case 'zonder-duur':
      return 'hoe lang is niet bekend';
    case undefined:
      return undefined;
  }
}
