/**
 * When each kind of work is done, what it asks of a body, what it pays and at which level. Usual values of practice;
 * wages in euro cents per hour, above the minimum wage of 2026.
 */
import type { condition, shift } from '@vlinderdas/matching/codes/job';

export type Shift = (typeof shift.codes)[number];
export type Condition = (typeof condition.codes)[number];

export interface WorkTimes {
  begin?: string;
  moments: readonly Shift[];
}

export interface WorkProfile {
  times: readonly WorkTimes[];
  conditions: readonly Condition[];
  wage: readonly [min: number, max: number];
  /** VUM's codeWerkEnDenkniveauMinimaal. */
  level: '1' | '2' | '3' | '4' | '5';
}

const at = (begin: string, ...moments: Shift[]): WorkTimes => ({ begin, moments });

const day = [at('07:30', 'overdag'), at('08:00', 'overdag'), at('08:30', 'overdag')];
const early = [at('06:00', 'vroeg'), at('07:00', 'overdag'), at('07:00', 'vroeg', 'overdag')];
const shifts = [
  at('06:00', 'vroeg', 'avond'),
  at('06:00', 'vroeg', 'avond', 'nacht'),
  at('07:30', 'overdag'),
];
const evenings = [at('17:00', 'avond'), at('16:30', 'avond'), at('06:00', 'vroeg')];
const weekends = [
  at('09:00', 'overdag', 'zaterdag'),
  at('10:00', 'overdag', 'avond', 'zaterdag', 'zondag'),
  at('11:00', 'avond', 'zaterdag', 'zondag'),
];
const care = [
  at('07:00', 'vroeg', 'overdag', 'zaterdag', 'zondag'),
  at('07:30', 'overdag', 'avond', 'zaterdag', 'zondag'),
  at('08:00', 'overdag'),
];

const work = (
  times: readonly WorkTimes[],
  conditions: readonly Condition[],
  wage: readonly [number, number],
  level: WorkProfile['level'],
): WorkProfile => ({ times, conditions, wage, level });

export const workProfiles: Readonly<Record<string, WorkProfile>> = {
  inpakker: work(day, ['lang-staan', 'repeterend-werk'], [1510, 1620], '1'),
  productiemedewerker: work(shifts, ['lang-staan', 'lawaai', 'repeterend-werk'], [1530, 1720], '2'),
  machineoperator: work(shifts, ['lawaai', 'lang-staan'], [1690, 2080], '3'),
  assemblagemedewerker: work(day, ['repeterend-werk'], [1580, 1840], '3'),
  lasser: work(early, ['warmte', 'stof-en-dampen', 'lawaai'], [1820, 2350], '3'),
  'cnc-operator': work(shifts, ['lang-staan', 'lawaai'], [1880, 2450], '4'),
  onderhoudsmonteur: work(day, ['lawaai', 'bukken-knielen'], [1950, 2600], '4'),
  'monteur-elektrotechniek': work(early, ['bukken-knielen', 'reiken-bovenhands'], [1850, 2500], '4'),
  installatiemonteur: work(day, ['bukken-knielen', 'zwaar-tillen'], [1850, 2480], '4'),
  'monteur-zonnepanelen': work(
    early,
    ['werken-op-hoogte', 'buiten-in-weer-en-wind', 'zwaar-tillen'],
    [1650, 2100],
    '3',
  ),
  orderpicker: work([...early, ...evenings], ['veel-lopen', 'zwaar-tillen'], [1520, 1690], '1'),
  magazijnmedewerker: work([...day, ...early], ['veel-lopen', 'zwaar-tillen'], [1550, 1760], '2'),
  heftruckchauffeur: work(shifts, ['buiten-in-weer-en-wind'], [1650, 1920], '2'),
  reachtruckchauffeur: work(shifts, [], [1680, 1960], '2'),
  'logistiek-planner': work(day, ['hoge-werkdruk', 'beeldschermwerk'], [1980, 2600], '4'),
  'vrachtwagenchauffeur-ce': work(
    [at('05:00', 'vroeg'), at('06:00', 'vroeg')],
    ['alleen-werken'],
    [1790, 2150],
    '3',
  ),
  bezorger: work(day, ['zwaar-tillen', 'alleen-werken', 'buiten-in-weer-en-wind'], [1530, 1700], '2'),
  taxichauffeur: work(
    [at('07:00', 'vroeg', 'overdag')],
    ['alleen-werken', 'veel-klantcontact'],
    [1540, 1690],
    '2',
  ),
  buschauffeur: work(care, ['alleen-werken', 'veel-klantcontact'], [1720, 2120], '3'),
  schoonmaker: work(evenings, ['veel-lopen', 'bukken-knielen'], [1540, 1650], '1'),
  'medewerker-housekeeping': work(
    weekends,
    ['veel-lopen', 'bukken-knielen', 'zwaar-tillen'],
    [1540, 1660],
    '1',
  ),
  glazenwasser: work(early, ['buiten-in-weer-en-wind', 'werken-op-hoogte'], [1600, 1850], '1'),
  beveiliger: work(shifts, ['veel-lopen', 'alleen-werken'], [1620, 1940], '3'),
  concierge: work(day, ['veel-lopen', 'veel-klantcontact'], [1590, 1880], '2'),
  hovenier: work(early, ['buiten-in-weer-en-wind', 'bukken-knielen', 'zwaar-tillen'], [1620, 2080], '3'),
  'medewerker-groenvoorziening': work(
    early,
    ['buiten-in-weer-en-wind', 'bukken-knielen', 'lawaai'],
    [1530, 1740],
    '1',
  ),
  afvalinzamelaar: work(early, ['buiten-in-weer-en-wind', 'zwaar-tillen', 'veel-lopen'], [1580, 1800], '1'),
  'verzorgende-ig': work(care, ['veel-lopen', 'zwaar-tillen'], [1780, 2360], '4'),
  helpende: work(care, ['veel-lopen'], [1600, 1990], '3'),
  'huishoudelijke-hulp': work(day, ['alleen-werken', 'bukken-knielen'], [1540, 1660], '1'),
  'verpleegkundige-mbo': work(care, ['hoge-werkdruk', 'veel-lopen'], [2050, 2780], '4'),
  'pedagogisch-medewerker': work([at('07:30', 'overdag')], ['lawaai', 'bukken-knielen'], [1820, 2380], '4'),
  keukenhulp: work(weekends, ['warmte', 'lang-staan', 'hoge-werkdruk'], [1520, 1640], '1'),
  kok: work(weekends, ['warmte', 'lang-staan', 'hoge-werkdruk'], [1650, 2120], '3'),
  'medewerker-bediening': work(weekends, ['veel-lopen', 'veel-klantcontact'], [1520, 1680], '2'),
  winkelmedewerker: work(weekends, ['lang-staan', 'veel-klantcontact'], [1510, 1650], '2'),
  vakkenvuller: work(evenings, ['veel-lopen', 'zwaar-tillen'], [1490, 1600], '1'),
  kassamedewerker: work(weekends, ['repeterend-werk', 'veel-klantcontact'], [1500, 1610], '2'),
  receptionist: work(day, ['veel-klantcontact', 'beeldschermwerk'], [1590, 1880], '3'),
  'administratief-medewerker': work(day, ['beeldschermwerk'], [1640, 2080], '4'),
  klantenservicemedewerker: work(
    [...day, at('09:00', 'overdag', 'avond')],
    ['beeldschermwerk', 'hoge-werkdruk'],
    [1560, 1840],
    '3',
  ),
  schilder: work(early, ['werken-op-hoogte', 'reiken-bovenhands', 'stof-en-dampen'], [1720, 2230], '3'),
  timmerman: work(early, ['zwaar-tillen', 'lawaai', 'buiten-in-weer-en-wind'], [1800, 2400], '3'),
  metselaar: work(early, ['zwaar-tillen', 'buiten-in-weer-en-wind'], [1820, 2420], '3'),
  stratenmaker: work(early, ['zwaar-tillen', 'bukken-knielen', 'buiten-in-weer-en-wind'], [1750, 2250], '2'),
  grondwerker: work(early, ['zwaar-tillen', 'buiten-in-weer-en-wind'], [1700, 2150], '2'),
};

/** @throws Error for an occupation without a profile */
export function workProfileOf(slug: string): WorkProfile {
  const found = workProfiles[slug];
  if (!found) throw new Error(`there is no work profile for ${slug}`);
  return found;
}
