/** Building blocks of patterns on folded text: how Dutch says for how long, and words that stand near each other. */

/** One word that does not deny what follows. */
const WORD = "(?!(?:niet|geen|nooit|zonder|zelden|amper|nauwelijks) )[a-z0-9'/-]+";

/** At most so many words between two others, within one clause. */
export function gap(most: number): string {
  return `(?: ${WORD}){0,${most}}`;
}

/** Two wordings near each other in one clause, whichever stands first. */
export function near(one: string, other: string, most: number): string {
  return `(?:${one})${gap(most)} (?:${other})|(?:${other})${gap(most)} (?:${one})`;
}

/** For most of a day: `de hele dienst`, `uren achtereen`, `acht uur per dag`. */
export const LONG =
  "(?:(?:hele|halve|volle|ganse|godganse|gehele|meeste) (?:werk)?(?:dag(?:en)?|dienst(?:en)?|tijd|nacht(?:en)?|avond(?:en)?|ochtend(?:en)?|middag(?:en)?|shift|uren)|heel (?:de|je|uw) (?:werk)?(?:dag|dienst|nacht|avond|ochtend|middag)|(?:(?:grootste|overgrote|groot|belangrijk|flink) (?:deel|gedeelte)|merendeel) van (?:de|je|uw) (?:werk)?(?:dag|tijd|dienst|nacht)|(?:uren|uur|lang|tijd) (?:lang|achtereen|achter elkaar|aan een stuk|aan een gesloten)|(?:\\d{1,2}|vier|zes|zeven|acht|negen|tien|twaalf) uur (?:(?:per|op een) (?:dag|dienst|nacht)|lang|achtereen|achter elkaar|aan een stuk)|van (?:het |de )?(?:begin|opening|eerste(?: [a-z]+)?) tot (?:het |de )?(?:einde?|sluit(?:ing|ingstijd)?|laatste [a-z]+)|tot sluit(?:ing|ingstijd)?|dag in,? dag uit|uur na uur|(?:hele |twee |drie )?dagen (?:lang|achter elkaar|achtereen)|van (?:de |'s )?ochtends?(?: vroeg)? tot (?:de |'s )?avonds?(?: laat)?|lange (?:tijd|dagen|periodes|diensten)|urenlang|langdurig|continu|voortdurend|constant|onafgebroken)";

/** Adverbs that only make something more or less. */
export const ADVERBS =
  "(?: (?:er|hier|daar|dan|ook|wel|soms|vaak|vooral|best|erg|heel|zeer|flink|behoorlijk|vrij|redelijk|tamelijk|nogal|al|snel|gauw|altijd|regelmatig|af en toe|een beetje|gewoon|'s|zomers|winters|lekker|echt|toch|het|vrijwel|bijna|meestal|veel|in de (?:zomer|winter))){0,4}";
