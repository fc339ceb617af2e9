/**
 * A profile as a set of parts, so that what a feed sends and what a person added can be told apart. A part is a
 * field of the profile; the two large objects are taken apart one level deeper. What a person added stays until the
 * source delivers that part itself (R56): a field that comes from a source is never asked again.
 */
import type { Profiel } from '../contract/profile.resource.ts';

type Parts = ReadonlyMap<string, unknown>;

const DEEP = new Set(['arbeidsmarktkwalificatie', 'werkgrenzen']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** VUM: an empty text, list or object is the same as an absent one. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

function toParts(profile: Profiel): Parts {
  const parts = new Map<string, unknown>();
  for (const [field, value] of Object.entries(profile)) {
    if (DEEP.has(field) && isRecord(value)) {
      for (const [inner, item] of Object.entries(value))
        if (!isEmpty(item)) parts.set(`${field}/${inner}`, item);
    } else if (!isEmpty(value)) parts.set(field, value);
  }
  return parts;
}

function fromParts(parts: Parts): Profiel {
  const profile: Record<string, unknown> = {};
  for (const [path, value] of parts) {
    const [field = '', inner] = path.split('/');
    if (inner === undefined) profile[field] = value;
    else profile[field] = { ...(isRecord(profile[field]) ? profile[field] : {}), [inner]: value };
  }
  return profile as Profiel;
}

export interface MergedProfile {
  profile: Profiel;
  /** Paths of the parts that a person added, sorted. */
  manualFields: readonly string[];
}

/** What a source delivers replaces what it delivered before; what a person added and it does not deliver stays. */
export function mergeFeed(current: MergedProfile, delivered: Profiel): MergedProfile {
  const kept = toParts(current.profile);
  const parts = new Map(toParts(delivered));
  const manualFields = current.manualFields.filter((path) => !parts.has(path) && kept.has(path));
  for (const path of manualFields) parts.set(path, kept.get(path));
  return { profile: fromParts(parts), manualFields };
}

/** A person changes fields: a given one replaces, null removes. Everything changed counts as added by a person. */
export function mergeByHand(
  current: MergedProfile,
  change: { readonly [K in keyof Profiel]?: Profiel[K] | null },
): MergedProfile {
  const before = toParts(current.profile);
  const parts = new Map(before);
  const manual = new Set(current.manualFields);
  for (const [field, value] of Object.entries(change)) {
    for (const path of [...parts.keys()])
      if (path === field || path.startsWith(`${field}/`)) {
        parts.delete(path);
        manual.delete(path);
      }
    for (const [path, item] of toParts({ [field]: value ?? undefined } as Profiel)) {
      parts.set(path, item);
      const unchanged = JSON.stringify(before.get(path)) === JSON.stringify(item);
      if (!unchanged || current.manualFields.includes(path)) manual.add(path);
    }
  }
  return { profile: fromParts(parts), manualFields: [...manual].sort() };
}
