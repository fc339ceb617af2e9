/**
 * Feminine job titles of Dutch and their neutral (masculine) form, where the ending alone does not say it, and
 * words that only look feminine. General word formation (Algemene Nederlandse Spraakkunst, 12.3.1.4: namen voor
 * vrouwelijke personen); dated 2026-11.
 */

/** Last parts of a word that are replaced as a whole; longest first where one ends in another. */
export const FEMININE_PARTS: readonly (readonly [feminine: string, neutral: string])[] = [
  ['bibliothecaresse', 'bibliothecaris'],
  ['programmeerster', 'programmeur'],
  ['stewardess', 'steward'],
  ['gieterster', 'gieter'],
  ['stewardes', 'steward'],
  ['doorster', 'door'],
  ['voogdes', 'voogd'],
  ['advocate', 'advocaat'],
  ['artieste', 'artiest'],
  ['architecte', 'architect'],
  ['therapeute', 'therapeut'],
  ['gastvrouw', 'gastheer'],
  ['golfster', 'golfer'],
  ['bewaarster', 'bewaarder'],
  ['pedagoge', 'pedagoog'],
  ['chirurge', 'chirurg'],
  ['kelnerin', 'kelner'],
  ['experte', 'expert'],
  ['historica', 'historicus'],
  ['technica', 'technicus'],
  ['critica', 'criticus'],
  ['hostess', 'host'],
  ['lerares', 'leraar'],
  ['cheffin', 'chef'],
  ['meisje', 'jongen'],
  ['boerin', 'boer'],
  ['kokkin', 'kok'],
  ['pilote', 'piloot'],
  ['vrouw', 'man'],
];

/** Ends of words in -ster that are no feminine form: a film star, a monster, software tester (from `test`). */
export const NOT_FEMININE: readonly string[] = [
  'bolster',
  'duister',
  'fluister',
  'gangster',
  'hamster',
  'holster',
  'kluister',
  'lijster',
  'lobster',
  'luister',
  'monster',
  'oogster',
  'pleister',
  'polijster',
  'venster',
];

/** Words whose last letters look like a feminine ending: vegetables, a watch, a municipality. */
export const NOT_FEMININE_WORDS: readonly string[] = [
  'accessoires',
  'analoge',
  'gemeente',
  'horloge',
  'groente',
  'secretaresse',
];
