/** In which language a text is written, by its small words; by its script where it has another one. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  nld: 'de het een en van ik je jij wij we ons onze met voor naar bij op aan in is zijn hebt hebben wat die dat als ook niet geen of om te zoeken gezocht uur werk jouw ben bent per onder tot maar deze wordt vereist gewenst verplicht gevr mogelijk regio ivm nodig dienst dagen ervaring gevraagd graag',
  eng: 'the and of to you we our with for are is in a an your will as on have be or at this that work from not who looking job us',
  deu: 'der die das und wir sie mit fur von zu ist ein eine einen sind bei auf als auch oder nicht ihre unser suchen arbeit im den des uber stunden',
  fra: 'le la les des et vous nous avec pour dans est un une du au aux votre nos sur qui que ou travail recherchons notre poste ne pas',
  pol: 'i w z na do jest sie oraz dla od praca nie szukamy pracy przy po ze jako oferujemy pracownika lub masz',
  spa: 'el la los las y de con para en un una que es por su nuestro trabajo buscamos se al del experiencia o como',
  ron: 'si de la cu pentru in un o este care pe sau din cautam munca lucru ore va sunt',
  tur: 've bir icin ile bu olan olarak calisma is ariyoruz saat veya cok deneyim',
};
const LISTS = Object.entries(SMALL_WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);
const SCRIPTS: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/[іїєґ]/gu, 'ukr'],
  [/\p{Script=Cyrillic}/gu, 'rus'],
  [/\p{Script=Arabic}/gu, 'ara'],
  [/\p{Script=Greek}/gu, 'ell'],
  [/\p{Script=Han}/gu, 'zho'],
  [/\p{Script=Ethiopic}/gu, 'tir'],
];
/** From Greek on, without punctuation and signs of money. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2d80-\ud7ff]/;
/** Per small word the languages, by their place, that use it. */
const USED_BY = new Map<string, number[]>();
LISTS.forEach(([, list], language) => {
  for (const word of list) USED_BY.set(word, [...(USED_BY.get(word) ?? []), language]);
});
const ENOUGH_WORDS = 6;
const MOST_WORDS = 400;
/** Text enough for so many words. */
const MOST_CHARACTERS = 8000;

/** By the script in which most of it stands. */
function scriptOf(plain: string): string | undefined {
  if (!OTHER_SCRIPT.test(plain)) return undefined;
  const letters = plain.replace(/[^\p{L}]/gu, '').length;
  return SCRIPTS.find(([pattern, code]) => {
    const found = plain.match(pattern)?.length ?? 0;
    return letters > 0 && found * (code === 'ukr' ? 20 : 2) > letters;
  })?.[1];
}

/**
 * @param plain lower case, without accents
 * @returns ISO 639-3; null for a text too short or too strange to tell
 */
export function detectLanguage(plain: string): string | null {
  const script = scriptOf(plain);
  if (script !== undefined) return script;
  const words = (plain.slice(0, MOST_CHARACTERS).match(/[a-z]+/g) ?? []).slice(0, MOST_WORDS);
  if (words.length < ENOUGH_WORDS) return null;
  const counts = LISTS.map(([code]) => ({ code, count: 0 }));
  for (const word of words) {
    for (const language of USED_BY.get(word) ?? []) {
      const one = counts[language];
      if (one) one.count += 1;
    }
  }
  const [best, second] = counts.sort((one, other) => other.count - one.count);
  return best && best.count * 12 >= words.length && best.count > (second?.count ?? 0) ? best.code : null;
}
