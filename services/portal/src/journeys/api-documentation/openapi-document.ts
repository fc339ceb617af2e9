/** The OpenAPI documents of our own APIs, read into what the pages show. */
import { notFound } from '@vlinderdas/kernel/problem';
import type { Transport } from '@vlinderdas/platform/http/client';
import { type FieldRow, type JsonSchema, readFields, type Schemas } from './schema-fields.ts';

/** The APIs there are; a service that is not running is left out of the list. */
const apis = [
  'vacatures',
  'werkgevers',
  'kandidaten',
  'matching',
  'plaatsingen',
  'organisaties',
  'taxonomie',
] as const;

interface ApiProblem {
  status: number;
  text: string;
}

export interface ApiOperation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tag: string;
  isPublic: boolean;
  parameters: readonly FieldRow[];
  body: { type: string; fields: readonly FieldRow[] } | undefined;
  success: { status: number; text: string; fields: readonly FieldRow[] };
  problems: readonly ApiProblem[];
}

export interface ApiDescription {
  slug: string;
  title: string;
  version: string;
  description: string;
  documentHref: string;
  tags: readonly { name: string; description: string }[];
  operations: readonly ApiOperation[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: JsonSchema;
}
interface Content {
  content?: Record<string, { schema?: JsonSchema }>;
  description?: string;
}
interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: Content;
  responses?: Record<string, Content>;
}
export interface OpenApiDocument {
  info: { title: string; version: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths: Record<string, Record<string, OperationObject>>;
  components?: { schemas?: Schemas };
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const PLACE: Readonly<Record<string, string>> = {
  path: 'in het pad',
  query: 'in de query',
  header: 'in de header',
};

function firstSchema({ content = {} }: Content): [string, JsonSchema] | undefined {
  const [entry] = Object.entries(content);
  return entry?.[1].schema ? [entry[0], entry[1].schema] : undefined;
}

function toOperation(
  method: string,
  path: string,
  operation: OperationObject,
  schemas: Schemas,
): ApiOperation {
  const responses = Object.entries(operation.responses ?? {});
  const [status, success] = responses.find(([code]) => code.startsWith('2')) ?? ['200', {}];
  const body = operation.requestBody && firstSchema(operation.requestBody);
  const answer = firstSchema(success);
  return {
    id: operation.operationId ?? `${method}-${path}`,
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? path,
    description: operation.description === operation.summary ? '' : (operation.description ?? ''),
    tag: operation.tags?.[0] ?? '',
    isPublic: operation.security?.length === 0,
    parameters: (operation.parameters ?? []).map(
      ({ name, in: place, required = false, description = '', schema }) => {
        const [field] = readFields({ type: 'object', properties: { [name]: schema ?? {} } }, schemas, 1);
        const text = [description || field?.description, PLACE[place]].filter(Boolean).join(' · ');
        return { name, type: field?.type ?? 'tekst', required, description: text, fields: [] };
      },
    ),
    body: body && { type: body[0], fields: readFields(body[1], schemas) },
    success: {
      status: Number(status),
      text: success.description ?? '',
      fields: answer ? readFields(answer[1], schemas) : [],
    },
    problems: responses
      .filter(([code]) => /^[45]/.test(code))
      .map(([code, { description = '' }]) => ({ status: Number(code), text: description })),
  };
}

export function readDocument(slug: string, document: OpenApiDocument): ApiDescription {
  const schemas = document.components?.schemas ?? {};
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [toOperation(method, path, operation, schemas)] : [];
    }),
  );
  const { title, version, description = '' } = document.info;
  return {
    slug,
    title,
    version,
    description,
    documentHref: `/${slug}/v1/openapi.json`,
    tags: (document.tags ?? []).map((tag) => ({ name: tag.name, description: tag.description ?? '' })),
    operations,
  };
}

/** @throws notFound for an API that does not exist or is not running here */
export async function getApi(transport: Transport, slug: string): Promise<ApiDescription> {
  if (!apis.some((known) => known === slug)) throw notFound();
  const response = await transport.request({
    method: 'GET',
    url: `/${slug}/v1/openapi.json`,
    headers: { accept: 'application/json' },
  });
  if (response.status !== 200) throw notFound();
  return readDocument(slug, JSON.parse(response.body) as OpenApiDocument);
}

export async function listApis(transport: Transport): Promise<readonly ApiDescription[]> {
  const found = await Promise.allSettled(apis.map((slug) => getApi(transport, slug)));
  return found.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}
