/**
 * Terms that run after someone started, as dated data with the rule they follow from. What a provider decides itself
 * (how long a jobcoach comes) is no rule: there the end that was recorded is watched.
 */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { WatchedTermCode } from '../contract/placement-regelingen.resource.ts';

export interface TermSource {
  tekst: string;
  link?: string;
}

export interface TermRule {
  code: WatchedTermCode;
  title: string;
  /** Codes of instruments. */
  instruments: readonly string[];
  /** Months from the first day of the job, or of the regeling. */
  months: number;
  from: 'start-of-job' | 'start-of-regeling';
  /** What makes it done. */
  doneBy: 'requested' | 'loonwaarde';
  /** Holds for jobs that begin on or after this day. */
  validFrom: IsoDate;
  source: TermSource;
}

const law = (id: string, article: string, text: string): TermSource => ({
  tekst: text,
  link: `https://wetten.overheid.nl/${id}#Artikel${article}`,
});

/** Read on 22 November 2026. */
export const termRules: readonly TermRule[] = [
  {
    code: 'loonkostensubsidie-aanvragen',
    title: 'Vraag loonkostensubsidie aan',
    instruments: ['loonkostensubsidie', 'forfaitaire-loonkostensubsidie'],
    months: 6,
    from: 'start-of-job',
    doneBy: 'requested',
    validFrom: '2023-07-01',
    source: law('BWBR0015703', '10d', 'Participatiewet art. 10d lid 1 en 2: binnen zes maanden na de start'),
  },
  {
    code: 'loonwaarde-vaststellen',
    title: 'Laat de loonwaarde vaststellen: de forfaitaire subsidie stopt na zes maanden',
    instruments: ['forfaitaire-loonkostensubsidie'],
    months: 6,
    from: 'start-of-regeling',
    doneBy: 'loonwaarde',
    validFrom: '2017-01-01',
    source: law('BWBR0015703', '10d', 'Participatiewet art. 10d lid 5: forfaitair hooguit zes maanden'),
  },
  {
    code: 'doelgroepverklaring-aanvragen',
    title: 'Laat de werknemer de doelgroepverklaring aanvragen',
    instruments: ['lkv-arbeidsgehandicapte-werknemer'],
    months: 3,
    from: 'start-of-job',
    doneBy: 'requested',
    validFrom: '2018-01-01',
    source: law('BWBR0037522', '2.7', 'Wet tegemoetkomingen loondomein art. 2.7 lid 1: binnen drie maanden'),
  },
  {
    code: 'doelgroepverklaring-aanvragen',
    title: 'Laat de werknemer de doelgroepverklaring aanvragen',
    instruments: ['lkv-herplaatsing'],
    months: 3,
    from: 'start-of-job',
    doneBy: 'requested',
    validFrom: '2018-01-01',
    source: law(
      'BWBR0037522',
      '2.15',
      'Wet tegemoetkomingen loondomein art. 2.15 lid 1: binnen drie maanden',
    ),
  },
];

/** Practice of the WSP, not law: how long before the day somebody hears of it. */
export const WARN_DAYS = 42;
/** A proefplaatsing is short: two weeks are left to decide. */
export const WARN_DAYS_TRIAL = 14;
export const TRIALS: readonly string[] = ['proefplaatsing-uwv', 'proefplaatsing-gemeente'];

export const RECORDED: TermSource = { tekst: 'De einddatum die bij deze plaatsing is vastgelegd' };
