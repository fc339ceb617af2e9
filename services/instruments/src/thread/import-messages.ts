/** What is asked of the thread that reads a delivered file, and what it answers. */
import type { FieldError } from '@vlinderdas/kernel/problem';
import type { ImportInvoer } from '../contract/exchange.resource.ts';
import type { ProviderVariant } from '../domain/catalogue.ts';
import type { DeliverySurroundings } from '../domain/exchange/delivery.ts';
import type { ImportStep, Judgement } from '../domain/exchange/judge-delivery.ts';

export type DeliveredFile = Pick<ImportInvoer, 'formaat' | 'inhoud'>;

export type Request =
  | { readonly kind: 'read'; readonly file: DeliveredFile }
  /** Rows that the sender has: all of them, before `judge`. */
  | { readonly kind: 'existing'; readonly rows: readonly ProviderVariant[] }
  | { readonly kind: 'judge'; readonly surroundings: DeliverySurroundings; readonly proef: boolean }
  /** The next steps to write; none when all were given. */
  | { readonly kind: 'steps' };

export interface Answers {
  read: undefined;
  existing: undefined;
  judge: Judgement;
  steps: readonly ImportStep[];
}

export type Reply =
  | { readonly answer: Answers[keyof Answers] }
  /** The file cannot be used. */
  | { readonly refused: { readonly detail: string; readonly errors: readonly FieldError[] } }
  | { readonly error: unknown };
