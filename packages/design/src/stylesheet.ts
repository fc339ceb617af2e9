/**
 * One stylesheet from three sources: the rules of the Utrecht and NL Design System components that our parts
 * use, the design tokens those rules ask for, and our own rules over them. The packages ship 640 kB for every
 * component there is; what is left after picking is a tenth (measured 2026-11).
 */

/** A rule or an at-rule with its block, as it stands at one level of a stylesheet. */
interface Rule {
  prelude: string;
  body: string;
}

/** Splits one level of CSS into rules; comments go, statements without a block go. */
export function splitRules(css: string): readonly Rule[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const end = text.indexOf(character, at + 1);
      at = end < 0 ? text.length : end;
    } else if (character === '{') {
      if (depth === 0) open = at;
      depth += 1;
    } else if (character === '}') {
      depth -= 1;
      if (depth === 0) {
        rules.push({ prelude: text.slice(start, open).trim(), body: text.slice(open + 1, at) });
        start = at + 1;
      }
    } else if (character === ';' && depth === 0) start = at + 1;
  }
  return rules;
}

/** Splits a selector list at the commas that are not inside brackets. */
function splitSelectors(list: string): readonly string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list[at];
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (at === list.length || (character === ',' && depth === 0)) {
      selectors.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  return selectors;
}

/** The part of a stylesheet that concerns these components: `utrecht-select` with its `--` and `__` classes. */
export function pickComponents(css: string, components: ReadonlySet<string>): string {
  const picked: string[] = [];
  for (const { prelude, body } of splitRules(css)) {
    if (prelude.startsWith('@media') || prelude.startsWith('@supports')) {
      const inner = pickComponents(body, components);
      if (inner) picked.push(`${prelude}{${inner}}`);
    } else if (!prelude.startsWith('@')) {
      const selectors = splitSelectors(prelude).filter((selector) => {
        const classes = [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(
          (match) => match[1]?.split(/--|__/)[0] ?? '',
        );
        return classes.length > 0 && classes.every((name) => components.has(name));
      });
      if (selectors.length > 0) picked.push(`${selectors.join(',')}{${body.replace(/\s+/g, ' ').trim()}}`);
    }
  }
  return picked.join('\n');
}

function usedTokens(css: string): readonly string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1] ?? '');
}

/** The declarations of `tokens` that `css` needs, also by way of other tokens. */
export function pickTokens(tokens: string, css: string): string {
  const values = new Map<string, string>();
  for (const { body } of splitRules(tokens)) {
    for (const match of body.matchAll(/(--[\w-]+)\s*:\s*([^;]*);/g))
      values.set(match[1] ?? '', (match[2] ?? '').trim());
  }
  const needed = new Set<string>();
  const queue = [...usedTokens(css)];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = values.get(name);
    if (value === undefined || needed.has(name)) continue;
    needed.add(name);
    queue.push(...usedTokens(value));
  }
  return [...needed]
    .sort()
    .map((name) => `${name}:${values.get(name)};`)
    .join('');
}

export interface StylesheetSources {
  /** Component rules of the packages. */
  components: readonly string[];
  /** Token declarations of the packages. */
  tokens: string;
  /** Our own files, in order; the first is the theme. */
  own: readonly string[];
}

/** The components of the packages that our parts use. */
const USED: ReadonlySet<string> = new Set([
  'utrecht-document',
  'utrecht-heading-1',
  'utrecht-heading-2',
  'utrecht-heading-3',
  'utrecht-link',
  'utrecht-form-field',
  'utrecht-form-field-description',
  'utrecht-form-field-error-message',
  'utrecht-form-label',
  'utrecht-textbox',
  'utrecht-textarea',
  'utrecht-select',
  'nl-button',
]);

/** The whole stylesheet: tokens first, so that the theme can override them. */
export function composeStylesheet(sources: StylesheetSources): string {
  const components = sources.components.map((css) => pickComponents(css, USED)).join('\n');
  const own = sources.own.join('\n');
  const tokens = pickTokens(sources.tokens, `${components}\n${own}`);
  return `.vlinderdas-theme{${tokens}}\n${components}\n${own}`;
}
