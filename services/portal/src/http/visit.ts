/** One request of one person, as journeys see it: no framework, no cookies, no tokens. */
import type { FormGuard } from '@vlinderdas/design/form';
import type { Html } from '@vlinderdas/design/html';
import type { PageContent } from '@vlinderdas/design/page';
import type { Call } from '@vlinderdas/platform/http/call';
import type { SignedInPerson } from '../session/session.ts';
import type { CsvTable } from './csv.ts';
import type { FormValues } from './form-values.ts';

/** What contract clients need to call as this person. */
export type Caller = Pick<Call, 'credentials' | 'correlationId' | 'traceparent'>;

/** `{ vacatureId: string }` of `/vacatures/:vacatureId`. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Record<Name, string> & PathParams<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Record<Name, string>
    : unknown;

export interface PublicVisit<Path extends string = string> {
  person: SignedInPerson | undefined;
  params: PathParams<Path>;
  query: FormValues;
  /** Path and query, to come back to. */
  url: string;
  path: string;
  now: Date;
  correlationId: string;
}

export interface Visit<Path extends string = string> extends PublicVisit<Path> {
  person: SignedInPerson;
  /** With an access token that is good for a while yet. */
  caller: Caller;
  /** Hidden fields for the forms of this page. */
  guard(): FormGuard;
}

export interface Submission<Path extends string = string> extends Visit<Path> {
  form: FormValues;
  /** Id of the form that was sent: pass it on as `idempotencyKey`. */
  formId: string;
}

/** A file that somebody sent along, whole and in memory: it is never larger than the portal takes. */
export interface SentFile {
  name: string;
  content: Buffer;
}

export interface Upload<Path extends string = string> extends Submission<Path> {
  /** Undefined when none was chosen. */
  file: SentFile | undefined;
}

export interface PortalPage extends PageContent {
  /** Status of the answer; 200 unless said otherwise. */
  status?: number;
  /** The same for every visitor who is not signed in: it may be kept for a few minutes, by anyone. */
  isPublic?: boolean;
}

export type PortalReply =
  | { kind: 'page'; page: PortalPage }
  | { kind: 'redirect'; to: string; message?: string }
  | { kind: 'fragment'; html: Html }
  | { kind: 'table'; name: string; table: CsvTable }
  | { kind: 'file'; name: string; mediaType: string; content: Buffer }
  | { kind: 'stream'; channel: string; current: (caller: Caller) => Promise<string> };

export function page(content: PortalPage): PortalReply {
  return { kind: 'page', page: content };
}

/** After a POST. The message is shown once, at the top of the next page. */
export function redirect(to: string, message?: string): PortalReply {
  return message === undefined ? { kind: 'redirect', to } : { kind: 'redirect', to, message };
}

/** A part of a page, for a script that asks for it. */
export function fragment(html: Html): PortalReply {
  return { kind: 'fragment', html };
}

/** A file for a spreadsheet program. @param name without an extension; letters and hyphens */
export function spreadsheet(name: string, table: CsvTable): PortalReply {
  return { kind: 'table', name, table };
}

/** A file to keep. @param name with its extension; letters, digits, points and hyphens */
export function download(name: string, mediaType: string, content: Buffer): PortalReply {
  return { kind: 'file', name, mediaType, content };
}

/**
 * Server-sent events: tells the page that what it shows has another state.
 * @param channel of Redis on which a service says so
 * @param current the present state as a short text, for instance a revision; asked as the person, again and again
 */
export function stream(channel: string, current: (caller: Caller) => Promise<string>): PortalReply {
  return { kind: 'stream', channel, current };
}
