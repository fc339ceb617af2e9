/**
 * Whether lifting that a text tells is light, or done but seldom: `tilt soms een emmer`, `licht tilwerk`, `tillen tot
 * 5 kg`. Neither is heavy work; `soms zwaar tillen` is.
 */

/** Lifting and carrying by their own words, in which nothing says how heavy it is. */
const LIFTS =
  /^(?:(?:ge|op)?til(?:t|len|d)?(?:-? ?(?:werk|en sjouw)[a-z]*)?(?: je| jij)?|(?:ge|ver)?sjouw[a-z]*|(?:draag|drag|slee?p|gooi)[a-z]* .*|.* (?:te )?(?:dragen|slepen))$/;
const HEAVY =
  /(?<![a-z])(?:zwa(?:ar|re|arder|ardere|aars)|flinke?|forse?|stevige?|behoorlijke?|grote|pittige?|\d{2,}(?:[.,]\d+)? ?(?:kg|kilo)|(?:[a-z]+tien|tien|elf|twaalf|[a-z]*tig|honderd) kilo)(?![a-z])/;
/** Who or what is lifted, and is never light; or how often. */
const HEAVY_AFTER =
  /^(?: [a-z]+){0,3} (?:patient(?:en)?|client(?:en)?|bewoners?|mensen|meubels|machines?|koelkasten?|wasmachines?|bedden)(?![a-z])|^(?: (?:je|jij|u|er|we|wij))? veel(?![a-z])/;
const HEAVY_BEFORE =
  /(?<![a-z])(?:patient(?:en)?|client(?:en)?|bewoners?|mensen|meubels|machines?|veel)(?: (?:te|moeten|kunnen))? $/;
/** That it is heavy is what is denied. */
const NOT_HEAVY =
  /(?<![a-z])(?:(?:niet|nooit)(?: (?:erg|heel|echt|zo|te|al te|heel erg))? zwaar|zwaar (?:is|wordt) (?:het|dat|dit)(?: [a-z]+)? (?:niet|nooit)|geen zware?|(?:niets|niks) zwaars|val(?:t|len) (?:[a-z]+ )?mee)(?![a-z])/g;
const SELDOM_WORD =
  '(?:soms|af en toe|(?:zo )?nu en dan|wel ?eens|een enkele keer|een heel enkele keer|incidenteel|sporadisch|bij uitzondering)';
/** In the same clause, and not of another verb: `soms moet je tillen`, not `soms werk je buiten en til je`. */
const SELDOM_BEFORE = new RegExp(
  `(?<![a-z])${SELDOM_WORD}(?: (?!(?:en|of|maar|want) (?!tillen|sjouwen|dragen))[a-z']+){0,5} $`,
);
const SELDOM_AFTER = new RegExp(
  `^(?: (?:je|jij|u|we|er|ook|dan|het|gaat))*(?: is| zijn| hoeft| hoort| komt)? \\(?(?:${SELDOM_WORD}|zelden|nauwelijks|amper|weinig)(?![a-z])`,
);
const LIGHT_BEFORE = /(?<![a-z])lichte? [a-z]+ $|(?<![a-z])(?:niets|niks) zwaars (?:te )?$/;
const SELDOM_WITHIN = new RegExp(` ${SELDOM_WORD} `);
/** `Fysieke belasting: licht`. */
const STRAIN = /^(?:fysiek|lichamelijk)e? (?:belasting|inspanning|arbeid|werk)$/;
/** `Het werk is fysiek niet zwaar`. */
const ENDS_IN_BODY = /(?:fysiek|lichamelijk)$/;
const IS_NOT = /^ (?:[a-z]+ )?(?:niet(?! (?:licht|makkelijk|gemakkelijk))|nauwelijks|amper|licht) [a-z]/;
const IS_LITTLE = /^[ :(]+(?:(?:is|vrij|heel|relatief) ){0,2}(?:licht|laag|gering|beperkt)(?![a-z])/;
const LIGHT_AFTER =
  /^(?: (?:is|van|doe je|blijft|gaat om|betreft))?[ :(]{1,2}(?:(?:alleen|slechts|vooral|hooguit|vrij|heel|een|de|maar) ){0,2}lichte?(?![a-z])/;
/** Heavy is from ten kilos on; of what is told without a bound, from five. */
const FEW = '(?:[1-9](?:[.,]\\d)?|een|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const FEWER = '(?:[1-4](?:[.,]\\d)?|een|twee|drie|vier)';
const KILOS = "(?: |-)?(?:kg|kilo(?:'s)?|kilogram)(?![a-z])";
const AT_MOST =
  '(?:tot|maximaal|max\\.?|hooguit|hoogstens|(?:niet|nooit) (?:meer|zwaarder) dan|minder dan|onder de|t/m)';
const LITTLE_AFTER = new RegExp(
  `^[^.;!?\\n]{0,28}?(?<![a-z\\d.,])(?:${AT_MOST} (?:ongeveer |circa |zo'n )?${FEW}|${FEWER})${KILOS}`,
);
const LITTLE_BEFORE = new RegExp(
  `(?<![a-z\\d.,])(?:${AT_MOST} (?:ongeveer |circa |zo'n )?${FEW}|${FEWER})${KILOS}(?: [a-z]+){0,3} $`,
);
/** What a thing weighs: `de dozen wegen 3 kilo`. */
const WEIGHS_LITTLE = new RegExp(`^we(?:egt|gen)(?: [a-z']+){0,4} ${FEWER}(?: |-)?(?:kg|kilo)$`);
/** Each lifts his share: `dozen sjouwen we samen`. */
const TOGETHER_AFTER =
  /^(?: (?:we|wij|jullie))?(?: (?:altijd|hier|gewoon))? (?:samen|met elkaar|met (?:z'n|zijn) (?:twee|drie|vier)en)(?![a-z])/;
const TOGETHER_BEFORE = /(?<![a-z])(?:samen|met elkaar|met (?:z'n|zijn) (?:twee|drie|vier)en) $/;
const SENTENCE_BEFORE = /[^.;!?\n]*$/;
const SENTENCE_AFTER = /^[^.;!?\n]*/;

/**
 * @param words those by which lifting was found
 * @param left what stands before them, and `right` behind, on their line
 */
export function isLightLifting(words: string, left: string, right: string): boolean {
  if (WEIGHS_LITTLE.test(words) || (STRAIN.test(words) && IS_LITTLE.test(right))) return true;
  if (ENDS_IN_BODY.test(words) && IS_NOT.test(right)) return true;
  if (!LIFTS.test(words)) return false;
  const [before = ''] = SENTENCE_BEFORE.exec(left) ?? [];
  const [behind = ''] = SENTENCE_AFTER.exec(right) ?? [];
  const around = `${before}${words}${behind}`;
  if (HEAVY.test(around.replace(NOT_HEAVY, ' '))) return false;
  if (HEAVY_BEFORE.test(before) || HEAVY_AFTER.test(behind)) return false;
  return (
    behind.search(NOT_HEAVY) >= 0 ||
    TOGETHER_AFTER.test(behind) ||
    TOGETHER_BEFORE.test(before) ||
    SELDOM_WITHIN.test(words) ||
    SELDOM_BEFORE.test(before) ||
    SELDOM_AFTER.test(behind) ||
    LIGHT_BEFORE.test(before) ||
    LIGHT_AFTER.test(behind) ||
    LITTLE_BEFORE.test(before) ||
    LITTLE_AFTER.test(behind)
  );
}
