/** Where the rules come from: law and article, the version that was read, and the day on which that was done. */
import type { Bron } from '../../contract/parts.resource.ts';

const CHECKED = '2026-11-22';

const LAWS = {
  participatiewet: { name: 'Participatiewet', id: 'BWBR0015703', version: '2026-01-01' },
  wtl: { name: 'Wet tegemoetkomingen loondomein', id: 'BWBR0037522', version: '2026-01-01' },
  ziektewet: { name: 'Ziektewet', id: 'BWBR0001888', version: '2026-01-01' },
  ww: { name: 'Werkloosheidswet', id: 'BWBR0004045', version: '' },
  wia: { name: 'Wet WIA', id: 'BWBR0019057', version: '' },
  wajong: { name: 'Wajong', id: 'BWBR0008657', version: '' },
} as const;
export type Law = keyof typeof LAWS;

interface ArticleOptions {
  /** False: the rule is known from elsewhere and was not found in the official text. */
  confirmed?: boolean;
  /** Words after the article: what the law leaves to somebody. */
  note?: string;
  /** The day of the text that was read, when it is not the present one. */
  version?: string;
}

/**
 * An article of a law as a source.
 * @example article('wtl', '2.10') // Wet tegemoetkomingen loondomein art. 2.10
 */
export function article(law: Law, number: string, options: ArticleOptions = {}): Bron {
  const { name, id, version: present } = LAWS[law];
  const { confirmed = true, note, version = present } = options;
  const first = number.split(' ')[0] ?? number;
  return {
    tekst: `${name} art. ${number}${note ? ` (${note})` : ''}`,
    link: `https://wetten.overheid.nl/${id}${version && `/${version}`}#Artikel${first}`,
    gecontroleerdOp: CHECKED,
    bevestigd: confirmed,
  };
}

/** A source that is no article: a policy rule, a page of a provider. */
export function policy(
  text: string,
  { link, confirmed = false }: { link?: string; confirmed?: boolean } = {},
): Bron {
  return { tekst: text, ...(link && { link }), gecontroleerdOp: CHECKED, bevestigd: confirmed };
}
