import { parseArgs } from 'node:util';

export type Language = 'nl' | 'en';

export type Command =
  | {
      readonly name: 'import-esco';
      readonly folder: string;
      readonly language: Language;
      readonly id: string | undefined;
    }
  | {
      readonly name: 'import-competentnl';
      /** Files, or the address of a SPARQL endpoint. */
      readonly files: readonly string[];
      readonly endpoint: string | undefined;
      readonly id: string | undefined;
    }
  /** Of a version, a folder or a file; of the shipped version where nothing is named. */
  | { readonly name: 'check'; readonly what: string | undefined; readonly language: Language }
  | { readonly name: 'diff'; readonly from: string; readonly to: string; readonly language: Language }
  | { readonly name: 'list' }
  | { readonly name: 'activate'; readonly id: string; readonly region: string };

export const USAGE = `Gebruik:
  npm run taxonomy -- list
  npm run taxonomy -- check    [VERSIE | MAP | BESTAND]
  npm run taxonomy -- import   esco MAP [--taal nl|en] [--versie NAAM]
  npm run taxonomy -- import   competentnl BESTAND... [--versie NAAM]
  npm run taxonomy -- import   competentnl --sparql ADRES [--versie NAAM]
  npm run taxonomy -- diff     VAN NAAR
  npm run taxonomy -- activate VERSIE --regio CODE

  VERSIE, VAN en NAAR zijn versies uit "list", of bestanden die nog niet zijn ingelezen.
  docs/taxonomy.md legt uit waar de bestanden vandaan komen.`;

/** Undefined when the command is not one of ours. */
export function parseCommand(parameters: readonly string[]): Command | undefined {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: { taal: text, versie: text, sparql: text, regio: text },
    });
    return toCommand(positionals, values);
  } catch {
    return undefined;
  }
}

type Options = Readonly<Partial<Record<'taal' | 'versie' | 'sparql' | 'regio', string | undefined>>>;

function toCommand([name, ...rest]: readonly string[], options: Options): Command | undefined {
  const { taal: language = 'nl', versie: id, sparql: endpoint, regio: region } = options;
  if (language !== 'nl' && language !== 'en') return undefined;
  const [first, second] = rest;
  const isOne = rest.length === 1 && first !== undefined;
  switch (name) {
    case 'list':
      return rest.length === 0 ? { name } : undefined;
    case 'check':
      return rest.length <= 1 ? { name, what: first, language } : undefined;
    case 'diff':
      return rest.length === 2 && first && second ? { name, from: first, to: second, language } : undefined;
    case 'activate':
      return isOne && region ? { name, id: first, region } : undefined;
    case 'import':
      if (first === 'esco' && second !== undefined && rest.length === 2) {
        return { name: 'import-esco', folder: second, language, id };
      }
      if (first === 'competentnl' && rest.length > 1 !== (endpoint !== undefined)) {
        return { name: 'import-competentnl', files: rest.slice(1), endpoint, id };
      }
      return undefined;
    default:
      return undefined;
  }
}
