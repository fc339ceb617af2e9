/**
 * Markup as a type. `html` escapes every value for the place it stands in; only another `Html` goes in as it
 * is, and a text where markup is wanted is a type error. A hole may stand in text, in a double-quoted
 * attribute, or between attributes (for `attributes()`); anywhere else the template itself is refused.
 */
const markup: unique symbol = Symbol('markup');
const attributeList: unique symbol = Symbol('attributes');

/** Finished, safe markup. Made by `html` only; `String(value)` gives its text. */
export interface Html {
  readonly [markup]: string;
  toString(): string;
}

/** Attributes for the inside of a tag; made by `attributes()`. */
export interface Attributes {
  readonly [attributeList]: string;
}

/** What may stand in running text. `false`, `null` and `undefined` render nothing. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

type Hole = { kind: 'text' } | { kind: 'value'; attribute: string } | { kind: 'tag' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const URL_ATTRIBUTES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'poster']);
const SAFE_URL = /^(?:https?:|mailto:|tel:|[^a-z0-9+.-]|[a-z0-9+.-]*(?:[^a-z0-9+.:-]|$))/i;

function toHtml(text: string): Html {
  return Object.freeze({ [markup]: text, toString: () => text });
}

/** Escapes a text for content and for quoted attributes. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Whether a value is finished markup. */
export function isHtml(value: unknown): value is Html {
  return typeof value === 'object' && value !== null && markup in value;
}

/** A URL with a scheme that could run code becomes `#`; control characters cannot hide one. */
function safeUrl(text: string): string {
  let visible = '';
  for (const character of text) if (character > '\u0020') visible += character;
  return SAFE_URL.test(visible) ? text : '#';
}

function renderContent(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (isHtml(value)) return value[markup];
  return value.map(renderContent).join('');
}

function renderValue(value: unknown, attribute: string): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(`Attribute ${attribute} takes a text or a number.`);
  }
  const text = String(value);
  return escapeText(URL_ATTRIBUTES.has(attribute) ? safeUrl(text) : text);
}

const ATTRIBUTE_NAME = /([a-zA-Z][\w:-]*)=$/;
const OPEN_TAG = /^<([a-zA-Z][\w-]*)/;

/** Finds the place of each hole by reading the constant parts once. */
function findHoles(parts: readonly string[]): readonly Hole[] {
  const holes: Hole[] = [];
  let state: 'text' | 'tag' | 'value' | 'comment' = 'text';
  let element = '';
  let attribute = '';
  parts.forEach((part, index) => {
    for (let at = 0; at < part.length; at += 1) {
      const rest = part.slice(at);
      if (state === 'text') {
        if (rest.startsWith('<!--')) state = 'comment';
        else if (OPEN_TAG.test(rest)) {
          element = OPEN_TAG.exec(rest)?.[1]?.toLowerCase() ?? '';
          state = 'tag';
        } else if (rest.startsWith('</')) {
          element = '';
          state = 'tag';
        }
      } else if (state === 'comment') {
        if (rest.startsWith('-->')) state = 'text';
      } else if (state === 'value') {
        if (part[at] === '"') state = 'tag';
      } else if (part[at] === '"') {
        attribute = ATTRIBUTE_NAME.exec(part.slice(0, at))?.[1]?.toLowerCase() ?? '';
        state = 'value';
      } else if (part[at] === '>') state = 'text';
    }
    if (index === parts.length - 1) {
      if (state !== 'text') throw new SyntaxError('A template must end outside a tag.');
      return;
    }
    const inMarkupText =
      state === 'text' && element !== 'script' && element !== 'style' && !/<[!/-]*$/.test(part);
    if (inMarkupText) holes.push({ kind: 'text' });
    else if (state === 'value' && !attribute.startsWith('on') && attribute !== 'style')
      holes.push({ kind: 'value', attribute });
    else if (state === 'tag' && /\s$/.test(part)) holes.push({ kind: 'tag' });
    else throw new SyntaxError(`A value cannot stand here: ${part.slice(-40)}`);
  });
  return holes;
}

const knownTemplates = new WeakMap<TemplateStringsArray, readonly Hole[]>();

/**
 * Makes markup from a template.
 * @example html`<p title="${title}">${name} ${known && html`<b>bekend</b>`}</p>`
 * @throws SyntaxError when a hole stands where no value is safe (unquoted attribute, script, style, handler)
 */
export function html(parts: TemplateStringsArray, ...values: readonly (Content | Attributes)[]): Html {
  let holes = knownTemplates.get(parts);
  if (!holes) {
    holes = findHoles(parts);
    knownTemplates.set(parts, holes);
  }
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    const hole = holes[index];
    if (hole?.kind === 'value') text += renderValue(value, hole.attribute);
    else if (hole?.kind === 'tag') text += renderAttributes(value);
    else if (typeof value === 'object' && value !== null && attributeList in value) {
      throw new TypeError('Attributes belong inside a tag.');
    } else text += renderContent(value);
    text += parts[index + 1] ?? '';
  });
  return toHtml(text);
}

function renderAttributes(value: Content | Attributes): string {
  if (typeof value === 'object' && value !== null && attributeList in value) return value[attributeList];
  throw new TypeError('Only attributes() may stand inside a tag.');
}

/**
 * Attributes from a record: `true` gives a bare name, `false`, `null` and `undefined` leave it out.
 * @example html`<input ${attributes({ name: 'uren', required: true, value: 32 })}>`
 */
export function attributes(
  record: Readonly<Record<string, string | number | boolean | null | undefined>>,
): Attributes {
  const list: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (!/^[a-z][a-z0-9:-]*$/i.test(name) || /^(?:on|style$)/i.test(name))
      throw new TypeError(`Attribute ${name} is not allowed.`);
    if (value === true) list.push(name);
    else if (value !== false && value !== null && value !== undefined) {
      list.push(`${name}="${renderValue(value, name.toLowerCase())}"`);
    }
  }
  return Object.freeze({ [attributeList]: list.join(' ') });
}

/** Markup written out in our own source. The type refuses any text that is only known at run time. */
export function unsafeStatic<const T extends string>(constant: string extends T ? never : T): Html {
  return toHtml(constant);
}

/** Puts a separator between the pieces that render something. */
export function join(pieces: readonly Content[], separator: Content): Html {
  const shown = pieces.map(renderContent).filter((text) => text !== '');
  return toHtml(shown.join(renderContent(separator)));
}

export const nothing: Html = toHtml('');
