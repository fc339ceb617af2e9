/** From a schema: every place where a text or a number can stand, and the same request with something hostile there. */
import { z } from 'zod';

type Node = Readonly<Record<string, unknown>>;
type Path = readonly (string | 0)[];

export interface Leaf {
  path: Path;
  kind: 'string' | 'number' | 'other';
}

const MAX_DEPTH = 8;

/** Every scalar of a schema with the way to it; `0` steps into a list. */
export function leavesOf(schema: z.ZodType): Leaf[] {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node;
  const resolve = (node: Node): Node => {
    const name = typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : undefined;
    return name === undefined ? node : ((root.$defs as Record<string, Node> | undefined)?.[name] ?? {});
  };
  const visit = (given: Node, path: Path): Leaf[] => {
    if (path.length > MAX_DEPTH) return [];
    const node = resolve(given);
    const options = (node.anyOf ?? node.oneOf ?? node.allOf) as Node[] | undefined;
    const option = options?.find((one) => one.type !== 'null');
    if (option) return visit(option, path);
    if (node.properties) {
      return Object.entries(node.properties as Record<string, Node>).flatMap(([name, child]) =>
        visit(child, [...path, name]),
      );
    }
    if (node.type === 'array') return visit((node.items as Node | undefined) ?? {}, [...path, 0]);
    const isNumber = node.type === 'number' || node.type === 'integer';
    return [{ path, kind: node.type === 'string' ? 'string' : isNumber ? 'number' : 'other' }];
  };
  return visit(root, []);
}

/** A copy in which this value stands at the path; what is missing on the way is made. */
export function placed(base: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (step === 0) return [placed(Array.isArray(base) ? base[0] : undefined, rest, value)];
  const fields = typeof base === 'object' && base !== null ? (base as Record<string, unknown>) : {};
  return { ...fields, [step]: placed(fields[step], rest, value) };
}

/** JSON has no way to write these through an object: they replace their own name in the text. */
const RAW: Readonly<Record<string, string>> = {
  '@huge@': '1e400',
  '@half@': '"\\ud800"',
};

export function toHostileJson(body: unknown): string {
  return JSON.stringify(body).replaceAll(/"(@huge@|@half@)"/g, (_, name: string) => RAW[name] ?? '');
}

export const TEXTS: readonly unknown[] = ['a\u0000b', '@half@', ['a'], '@huge@', '0000-01-01'];
export const NUMBERS: readonly unknown[] = ['@huge@', -1, 2 ** 53, ['a']];
