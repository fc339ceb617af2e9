/**
 * The form in which two spellings of one label meet: `Heftruck-chauffeur (m/v)` and `heftruckchauffeur`.
 * Plural and gender endings are labels of their own in the data, not a rule here.
 */
const TITLE_NOISE = /\((?:m\/v\/x|m\/v|v\/m|x\/v\/m|m\/f|f\/m)\)|\b(?:m\/v\/x|m\/v|v\/m|x\/v\/m)\b/g;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}+#]+/gu;

/**
 * Lower case, without accents, spaces and punctuation; `+` and `#` stay, because `B` and `B+` differ.
 *
 * @example normaliseLabel('Chauffeur C/E (m/v)') // 'chauffeurce'
 */
export function normaliseLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(TITLE_NOISE, ' ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(NOT_LETTER_OR_DIGIT, '');
}
