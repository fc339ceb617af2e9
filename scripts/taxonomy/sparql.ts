/** Asking a SPARQL service by its protocol: one question, one answer, with patience for a busy service. */

/** Something that the user can put right, or has to wait for; the message is Dutch. */
export class SparqlError extends Error {}

/** The part of an answer in `application/sparql-results+json` that we use. */
export interface SparqlAnswer {
  readonly results: {
    readonly bindings: readonly Readonly<
      Record<string, { readonly type: string; readonly value: string; readonly 'xml:lang'?: string }>
    >[];
  };
}

export type AskSparql = (query: string) => Promise<SparqlAnswer>;

export interface SparqlOptions {
  readonly endpoint: string;
  readonly apiKey: string | undefined;
  readonly fetch: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;
/** Waits before each next try. */
const PAUSES_MS = [1_000, 5_000, 20_000];
const MAY_PASS = new Set([408, 425, 429, 500, 502, 503, 504]);

function refusal(status: number): SparqlError {
  if (status === 401 || status === 403) {
    return new SparqlError(
      `De dienst weigert de toegang (${status}). Staat uw sleutel in COMPETENTNL_API_KEY, en is hij geldig?`,
    );
  }
  return new SparqlError(`De dienst antwoordt met een fout (${status}).`);
}

function isAnswer(value: unknown): value is SparqlAnswer {
  const { results } = (value ?? {}) as { results?: { bindings?: unknown } };
  return Array.isArray(results?.bindings);
}

/** @throws SparqlError, from the function that it gives, when the service does not answer or refuses */
export function createSparql({
  endpoint,
  apiKey,
  fetch,
  wait,
  timeoutMs = TIMEOUT_MS,
}: SparqlOptions): AskSparql {
  const headers = {
    accept: 'application/sparql-results+json',
    'content-type': 'application/x-www-form-urlencoded',
    ...(apiKey && { apikey: apiKey }),
  };

  /** The answer, or why it may come at a next try. */
  async function attempt(query: string): Promise<SparqlAnswer | SparqlError> {
    let response: Response;
    try {
      response = await fetch(endpoint, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ query }).toString(),
        signal: AbortSignal.timeout(timeoutMs),
      });
    } catch {
      return new SparqlError(`De dienst op ${endpoint} antwoordt niet.`);
    }
    if (MAY_PASS.has(response.status)) return refusal(response.status);
    if (!response.ok) throw refusal(response.status);
    const answer: unknown = await response.json().catch(() => undefined);
    return isAnswer(answer) ? answer : new SparqlError('De dienst geeft een antwoord dat niet heel is.');
  }

  return async (query) => {
    for (const pause of [...PAUSES_MS, undefined]) {
      const outcome = await attempt(query);
      if (!(outcome instanceof SparqlError)) return outcome;
      if (pause === undefined) throw outcome;
      await wait(pause);
    }
    throw new SparqlError(`De dienst op ${endpoint} antwoordt niet.`);
  };
}
