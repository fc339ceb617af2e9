/** Short forms of telegram style, as advisers and small employers write them; on folded words. Dated 2026-11. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    adm: 'administratief',
    cert: 'certificaat',
    certif: 'certificaat',
    chauf: 'chauffeur',
    chauff: 'chauffeur',
    dipl: 'diploma',
    exp: 'expeditie',
    gevr: 'gevraagd',
    heftr: 'heftruck',
    heftruckcert: 'heftruckcertificaat',
    heftruckpapieren: 'heftruckcertificaat',
    heftruckpas: 'heftruckcertificaat',
    heftruckpasje: 'heftruckcertificaat',
    hfd: 'heftruck',
    hftr: 'heftruck',
    huish: 'huishoudelijk',
    inst: 'installatie',
    log: 'logistiek',
    mag: 'magazijn',
    mdw: 'medewerker',
    mdwr: 'medewerker',
    medew: 'medewerker',
    mw: 'medewerker',
    ond: 'onderhoud',
    prod: 'productie',
    reach: 'reachtruck',
    reachpapieren: 'reachtruckcertificaat',
    reachtruckcert: 'reachtruckcertificaat',
    reachtruckpapieren: 'reachtruckcertificaat',
    hoogwerkercert: 'hoogwerkercertificaat',
    hoogwerkerpas: 'hoogwerkercertificaat',
    schoonm: 'schoonmaak',
    tech: 'technisch',
    verpl: 'verpleegkundige',
    verz: 'verzorgende',
    vrw: 'vrachtwagen',
    zelfst: 'zelfstandig',
  }),
);

/** Those that are words too, and what follows where they are meant: `mag. medew.` beside `dat mag`. */
const WORDS_TOO: ReadonlyMap<string, RegExp> = new Map([['mag', /^\.? ?m(?:edew|dw)/]]);
const LONGEST_FOLLOWING = 6;

/** The word for which an abbreviation stands; any other word as it is. @param end where it ends in the text */
export function writtenOut(word: string, text: string, end: number): string {
  const following = WORDS_TOO.get(word);
  const isMeant = !following || following.test(text.slice(end, end + LONGEST_FOLLOWING));
  return isMeant ? (ABBREVIATIONS.get(word) ?? word) : word;
}
