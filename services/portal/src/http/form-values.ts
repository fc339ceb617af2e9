/** What a browser sent: every value is text, once or several times. Nothing is trusted; journeys parse it. */
export interface FormValues {
  /** The first value, without white space around it; `''` when there is none. */
  text(name: string): string;
  /** As `text`, but `undefined` when empty. */
  optional(name: string): string | undefined;
  /** All values of a group of checkboxes. */
  all(name: string): readonly string[];
  has(name: string): boolean;
}

export function toFormValues(body: unknown): FormValues {
  const record = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const all = (name: string): readonly string[] => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    return (Array.isArray(value) ? value : [value])
      .filter((item): item is string => typeof item === 'string')
      .map((item) => item.replaceAll('\r\n', '\n').trim());
  };
  const text = (name: string) => all(name)[0] ?? '';
  return {
    text,
    all: (name) => all(name).filter((item) => item !== ''),
    optional: (name) => text(name) || undefined,
    has: (name) => text(name) !== '',
  };
}
