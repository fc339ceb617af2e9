/**
 * No burgerservicenummer comes in: not as a key, not in a field, not in a text. A Dutch telephone number in
 * international form can look like one by chance (1 in 11); a telephone field that begins with +31 is let through.
 */
import type { FieldError } from '@vlinderdas/kernel/problem';
import { findBsn, findBsnInValue } from '@vlinderdas/vocabulary/bsn';

const PHONE_POINTER = /\/telefoonnummer(\/\d+)?$/;
const INTERNATIONAL = /^\s*(\+|00)31/;

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, segment) => (inner as Record<string, unknown> | undefined)?.[segment], value);
}

/** Every place in an input that holds something like a burgerservicenummer. */
export function findRefusedNumbers(input: unknown): FieldError[] {
  return findBsnInValue(input).filter(({ pointer }) => {
    if (!PHONE_POINTER.test(pointer)) return true;
    return !INTERNATIONAL.test(String(valueAt(input, pointer)));
  });
}

export function refuseKey(key: string, pointer: string): FieldError[] {
  if (findBsn(key) === undefined) return [];
  return [
    {
      pointer,
      code: 'bsn-niet-toegestaan',
      detail:
        'Deze sleutel lijkt op een burgerservicenummer. Dat slaan wij niet op. Gebruik het cliëntnummer van uw eigen systeem.',
    },
  ];
}
