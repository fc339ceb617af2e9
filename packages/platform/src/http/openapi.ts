/**
 * The OpenAPI 3.1 document of one API, made from its contract by @fastify/swagger and brought into the form
 * that the national API rules ask (NL GOV REST API Design Rules 2.2; checked with their Spectral ruleset).
 */
import swagger from '@fastify/swagger';
import {
  forbidden,
  idempotencyKeyReused,
  invalidInput,
  notFound,
  type ProblemType,
  preconditionFailed,
  tooManyRequests,
  unauthenticated,
} from '@vlinderdas/kernel/problem';
import type { FastifyInstance, FastifySchema } from 'fastify';
import {
  createJsonSchemaTransform,
  createJsonSchemaTransformObject,
  serializerCompiler,
} from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { OperationShape } from './contract.ts';

export interface ApiDocument {
  title: string;
  /** Semantic version, answered as `API-Version` on every response. */
  version: string;
  description: string;
  tags: readonly { name: string; description: string }[];
}

const FieldErrorSchema = z
  .strictObject({
    pointer: z.string().meta({ description: 'JSON-pointer naar het veld.' }),
    code: z.string().meta({ description: 'Vast woord voor software.' }),
    detail: z.string().meta({ description: 'Uitleg voor mensen.' }),
  })
  .meta({ id: 'Veldfout', description: 'Wat er mis is met één veld.' });

const ProblemSchema = z
  .looseObject({
    type: z.string().meta({ description: 'Pad naar uitleg over dit soort fout.' }),
    title: z.string().meta({ description: 'Vaste titel van de fout.' }),
    status: z.number().int().meta({ description: 'HTTP-statuscode.' }),
    detail: z.string().meta({ description: 'Wat er deze keer mis ging.' }),
    instance: z.string().meta({ description: 'Kenmerk van deze aanvraag, voor de helpdesk.' }),
    errors: z.array(FieldErrorSchema).optional().meta({ description: 'Alle fouten in de invoer.' }),
  })
  .meta({ id: 'Probleem', description: 'Een fout volgens RFC 9457.' });

/** The problems an operation can answer: its own and those that follow from its shape. */
export function problemsOf(operation: OperationShape): readonly ProblemType[] {
  const { params, query, body, access, idempotent, conditional } = operation;
  const problems = new Set<ProblemType>([tooManyRequests, ...operation.problems]);
  if (params || query || body || operation.method !== 'GET') problems.add(invalidInput);
  if (access !== 'public') problems.add(unauthenticated).add(forbidden);
  if (params) problems.add(notFound);
  if (idempotent) problems.add(idempotencyKeyReused);
  if (conditional) problems.add(preconditionFailed);
  return [...problems].sort((a, b) => a.status - b.status || a.slug.localeCompare(b.slug));
}

const IdempotencyKey = z.string().min(1).max(255).meta({
  description:
    'Uniek kenmerk van deze aanvraag, bijvoorbeeld een UUID. Dezelfde sleutel met dezelfde inhoud geeft hetzelfde antwoord.',
});
const PurposeToken = z.string().optional().meta({
  description:
    'Bewijs van het doel, van korte duur. Alleen een dienst die dit doel heeft, kan het maken; anders is het antwoord 403.',
});
const IfMatch = z.string().optional().meta({ description: 'De ETag van de versie die u wilt wijzigen.' });

/** The Fastify route schema of an operation: documentation for swagger, serialisation for the answer. */
export function documentSchema(operation: OperationShape): FastifySchema & Record<string, unknown> {
  const response: Record<number, unknown> = {};
  const { success, params, query, body } = operation;
  response[success.status] = success.schema
    ? { description: success.description, content: { 'application/json': { schema: success.schema } } }
    : z.undefined().meta({ description: success.description });
  const byStatus = Map.groupBy(problemsOf(operation), (found) => found.status);
  for (const [status, found] of byStatus) {
    response[status] = {
      description: found.map(({ title, slug }) => `${title} (\`${slug}\`).`).join(' '),
      content: { 'application/problem+json': { schema: ProblemSchema } },
    };
  }
  const headers = {
    ...(operation.idempotent && { 'Idempotency-Key': IdempotencyKey }),
    ...(operation.purposeBound && { 'X-Doeltoken': PurposeToken }),
    ...(operation.conditional && operation.method !== 'GET' && { 'If-Match': IfMatch }),
  };
  return {
    operationId: operation.id,
    summary: operation.summary,
    description: operation.description ?? operation.summary,
    tags: [operation.tag],
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...(Object.keys(headers).length > 0 && { headers: z.object(headers) }),
    ...(operation.bodyType && { consumes: [operation.bodyType] }),
    security:
      operation.access === 'public' ? [] : [{ token: [] }, ...(operation.scope ? [{ apiSleutel: [] }] : [])],
    response,
  };
}

type Json = Record<string, unknown>;

function collectReferences(node: unknown, found: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) collectReferences(item, found);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.add(value.split('/').pop() ?? '');
      else collectReferences(value, found);
    }
  }
}

/** zod registers input and output forms of each named schema; keep one where they are equal, and only what is used. */
function tidySchemas(document: Json): Json {
  const schemas = { ...((document.components as Json | undefined)?.schemas as Record<string, unknown>) };
  let text = JSON.stringify({ ...document, components: { ...(document.components as Json), schemas } });
  for (const name of Object.keys(schemas)) {
    const base = name.replace(/Input$/, '');
    if (base === name || !(base in schemas)) continue;
    const asOutput = JSON.stringify(schemas[name]).replaceAll(
      /("#\/components\/schemas\/\w+?)Input"/g,
      '$1"',
    );
    if (asOutput === JSON.stringify(schemas[base]))
      text = text.replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/${base}"`);
  }
  const merged = JSON.parse(text) as Json;
  const all = (merged.components as Json).schemas as Record<string, unknown>;
  const used = new Set<string>();
  collectReferences(merged.paths, used);
  for (let before = -1; before !== used.size; ) {
    before = used.size;
    for (const name of [...used]) collectReferences(all[name], used);
  }
  const kept = Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => used.has(name))
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  return { ...merged, components: { ...(merged.components as Json), schemas: kept } };
}

/** Every answer carries the version header; 2xx and 3xx must say so in the document. */
function addVersionHeader(document: Json): Json {
  const version = { $ref: '#/components/headers/ApiVersion' };
  for (const path of Object.values(document.paths as Record<string, Json>)) {
    for (const operation of Object.values(path) as Json[]) {
      for (const response of Object.values((operation.responses ?? {}) as Record<string, Json>)) {
        response.headers = { 'API-Version': version, ...(response.headers as Json) };
      }
    }
  }
  return document;
}

const transformObject = createJsonSchemaTransformObject({});

export async function registerDocument(app: FastifyInstance, document: ApiDocument): Promise<void> {
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: document.title,
        version: document.version,
        description: document.description,
        contact: {
          name: 'Vlinderdas',
          email: 'beheer@vlinderdas.example',
          url: 'https://vlinderdas.example',
        },
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl' },
      },
      servers: [
        {
          url: `https://vlinderdas.example${app.prefix}`,
          description: 'Uw eigen installatie; vervang de hostnaam.',
        },
      ],
      tags: document.tags.map((tag) => ({ ...tag })),
      components: {
        securitySchemes: {
          token: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: 'Toegangstoken van uw organisatie (OpenID Connect of OAuth client credentials).',
          },
          apiSleutel: {
            type: 'apiKey',
            in: 'header',
            name: 'X-API-Key',
            description: 'API-sleutel van een werkgever.',
          },
        },
        headers: {
          ApiVersion: {
            description: 'Volledig versienummer van de API.',
            schema: { type: 'string', example: document.version },
          },
        },
      },
    },
    transform: createJsonSchemaTransform({}),
    transformObject: (found) =>
      addVersionHeader(tidySchemas(transformObject(found) as unknown as Json)) as never,
  });
  let cached: unknown;
  app.get('/openapi.json', { schema: { hide: true }, config: { rateLimit: false } }, (_request, reply) => {
    cached ??= app.swagger();
    return reply
      .header('access-control-allow-origin', '*')
      .serializer(JSON.stringify)
      .type('application/json; charset=utf-8')
      .send(cached);
  });
}
