import { textCodes } from './code-list.ts';

/**
 * Languages by ISO 639-3 code, with their Dutch names: those that people in the Netherlands speak or that
 * vacancies ask. Any other three-letter code is accepted too and named by the runtime's own tables.
 * `dse` is Nederlandse Gebarentaal: only its spoken level (`Mondeling`) has a meaning.
 */
const names = {
  nld: 'Nederlands',
  eng: 'Engels',
  deu: 'Duits',
  fra: 'Frans',
  spa: 'Spaans',
  por: 'Portugees',
  ita: 'Italiaans',
  pol: 'Pools',
  ron: 'Roemeens',
  bul: 'Bulgaars',
  hun: 'Hongaars',
  ces: 'Tsjechisch',
  slk: 'Slowaaks',
  slv: 'Sloveens',
  lit: 'Litouws',
  lav: 'Lets',
  est: 'Estisch',
  ell: 'Grieks',
  rus: 'Russisch',
  ukr: 'Oekraïens',
  hrv: 'Kroatisch',
  srp: 'Servisch',
  bos: 'Bosnisch',
  mkd: 'Macedonisch',
  sqi: 'Albanees',
  swe: 'Zweeds',
  nor: 'Noors',
  dan: 'Deens',
  fin: 'Fins',
  tur: 'Turks',
  ara: 'Arabisch',
  ary: 'Marokkaans-Arabisch',
  ber: 'Berbers',
  rif: 'Riffijns',
  kur: 'Koerdisch',
  kmr: 'Koerdisch (Kurmanci)',
  ckb: 'Koerdisch (Sorani)',
  fas: 'Perzisch (Farsi)',
  prs: 'Dari',
  pus: 'Pasjtoe',
  urd: 'Urdu',
  hin: 'Hindi',
  pan: 'Punjabi',
  ben: 'Bengaals',
  tam: 'Tamil',
  sin: 'Singalees',
  nep: 'Nepalees',
  tir: 'Tigrinya',
  amh: 'Amhaars',
  som: 'Somalisch',
  orm: 'Oromo',
  swa: 'Swahili',
  lin: 'Lingala',
  kin: 'Kinyarwanda',
  yor: 'Yoruba',
  ibo: 'Igbo',
  hau: 'Hausa',
  twi: 'Twi',
  ful: 'Fula',
  wol: 'Wolof',
  man: 'Mandingo',
  pap: 'Papiaments',
  srn: 'Sranantongo',
  hns: 'Sarnami',
  zho: 'Chinees',
  cmn: 'Mandarijn',
  yue: 'Kantonees',
  jpn: 'Japans',
  kor: 'Koreaans',
  vie: 'Vietnamees',
  tha: 'Thai',
  ind: 'Indonesisch',
  msa: 'Maleis',
  tgl: 'Tagalog',
  hye: 'Armeens',
  kat: 'Georgisch',
  aze: 'Azerbeidzjaans',
  uzb: 'Oezbeeks',
  heb: 'Hebreeuws',
  arc: 'Aramees',
  fry: 'Fries',
  lim: 'Limburgs',
  rom: 'Romani',
  dse: 'Nederlandse Gebarentaal',
} as const;

export const talen = textCodes('CodeTaal', 'Een taal, als code van drie letters (ISO 639-3).', names);

const runtimeNames = new Intl.DisplayNames(['nl'], { type: 'language', fallback: 'none' });

/**
 * The Dutch name of a language, or `undefined` when nobody knows the code.
 * @example languageName('tir') // 'Tigrinya'
 */
export function languageName(code: string): string | undefined {
  return talen.label(code) ?? (/^[a-z]{3}$/.test(code) ? runtimeNames.of(code) : undefined);
}
