/**
 * The one error that crosses a use case's edge: an RFC 9457 problem. The status belongs to the definition,
 * so that no route has to map it. Titles are constant and Dutch; details are specific, Dutch, and hold no
 * personal data, SQL or stack.
 */
export interface FieldError {
  /** JSON pointer (RFC 6901) into the request body, or `#/query/...`, `#/params/...`, `#/headers/...`. */
  pointer: string;
  /** Stable machine word, kebab-case. */
  code: string;
  /** Dutch sentence for a person. */
  detail: string;
}

export interface ProblemDefinition {
  /** Last segment of the `type` URL: `/problemen/<slug>`. */
  readonly slug: string;
  readonly status: number;
  readonly title: string;
}

export interface ProblemExtensions {
  errors?: readonly FieldError[];
  [name: string]: unknown;
}

export class Problem extends Error {
  readonly definition: ProblemDefinition;
  readonly detail: string;
  readonly extensions: ProblemExtensions;

  constructor(definition: ProblemDefinition, detail: string, extensions: ProblemExtensions = {}) {
    super(`${definition.slug}: ${detail}`);
    this.name = 'Problem';
    this.definition = definition;
    this.detail = detail;
    this.extensions = extensions;
  }
}

/** A problem as data plus a factory, so that contracts list it and use cases throw it. */
export interface ProblemType extends ProblemDefinition {
  (detail?: string, extensions?: ProblemExtensions): Problem;
}

/**
 * Declares a problem once.
 * @example const notFound = problem('niet-gevonden', 404, 'Niet gevonden', 'Deze vacature bestaat niet.');
 *          throw notFound();
 */
export function problem(slug: string, status: number, title: string, defaultDetail: string): ProblemType {
  const definition: ProblemDefinition = Object.freeze({ slug, status, title });
  const create = (detail: string = defaultDetail, extensions?: ProblemExtensions) =>
    new Problem(definition, detail, extensions);
  return Object.assign(create, definition);
}

/** Problems every API can answer. Services add their own beside their routes. */
export const invalidInput = problem(
  'ongeldige-invoer',
  400,
  'De invoer klopt niet',
  'Eén of meer velden kloppen niet. Bij elk veld staat wat er mis is.',
);
export const unauthenticated = problem(
  'niet-aangemeld',
  401,
  'U bent niet aangemeld',
  'Stuur een geldig token of een geldige API-sleutel mee.',
);
export const forbidden = problem('geen-toegang', 403, 'Geen toegang', 'Uw rol mag dit niet doen.');
export const notFound = problem(
  'niet-gevonden',
  404,
  'Niet gevonden',
  'Dit bestaat niet of u mag het niet zien.',
);
export const conflict = problem(
  'intussen-gewijzigd',
  409,
  'Intussen gewijzigd',
  'Iemand anders heeft dit intussen gewijzigd. Haal de nieuwste versie op en probeer het opnieuw.',
);
export const preconditionFailed = problem(
  'versie-verouderd',
  412,
  'Uw versie is verouderd',
  'De versie in If-Match is niet meer de nieuwste. Haal de nieuwste versie op en probeer het opnieuw.',
);
export const idempotencyKeyReused = problem(
  'idempotency-key-hergebruikt',
  422,
  'Idempotency-Key is al gebruikt',
  'Deze Idempotency-Key hoort bij een andere aanvraag. Gebruik een nieuwe sleutel.',
);
export const tooManyRequests = problem(
  'te-veel-aanvragen',
  429,
  'Te veel aanvragen',
  'U stuurt te veel aanvragen in korte tijd. Wacht even en probeer het opnieuw.',
);
