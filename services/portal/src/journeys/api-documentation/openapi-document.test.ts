import { Problem } from '@vlinderdas/kernel/problem';
import { describe, expect, it } from 'vitest';
import { getApi, listApis, type OpenApiDocument, readDocument } from './openapi-document.ts';
import { operationPage } from './operation-page.ts';
import { apiPage, overviewPage } from './page.ts';
import { findProblemType, problemTypePage } from './problem-type-page.ts';
import { readFields } from './schema-fields.ts';

const document: OpenApiDocument = {
  info: { title: 'Vacatures', version: '1.2.0', description: 'Vacatures met `tekst`.' },
  tags: [{ name: 'vacatures', description: 'De vacature zelf.' }],
  paths: {
    '/vacatures/{vacatureId}': {
      put: {
        operationId: 'vacatureWijzigen',
        summary: 'Een vacature wijzigen',
        tags: ['vacatures'],
        security: [{ token: [] }],
        parameters: [
          { name: 'vacatureId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
        ],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Vacature' } } },
        },
        responses: {
          204: { description: 'Gewijzigd.' },
          404: { description: 'Niet gevonden (`niet-gevonden`).' },
          409: { description: 'Intussen gewijzigd (`intussen-gewijzigd`). Al gesloten (`al-gesloten`).' },
        },
      },
    },
  },
  components: {
    schemas: {
      Vacature: {
        type: 'object',
        required: ['titel'],
        properties: {
          uren: {
            anyOf: [{ type: 'integer', minimum: 1, maximum: 60 }, { type: 'null' }],
            description: 'Uren per week.',
          },
          taken: { type: 'array', maxItems: 20, items: { $ref: '#/components/schemas/Taak' } },
          titel: { type: 'string', maxLength: 250 },
        },
      },
      Taak: {
        type: 'object',
        properties: { soort: { enum: ['a', 'b'] }, deel: { $ref: '#/components/schemas/Taak' } },
      },
    },
  },
};
const api = readDocument('vacatures', document);
const [operation] = api.operations;

describe('an OpenAPI document', () => {
  it('becomes operations with parameters, fields and problems', () => {
    expect(operation).toMatchObject({
      id: 'vacatureWijzigen',
      method: 'PUT',
      isPublic: false,
      parameters: [{ name: 'vacatureId', type: 'id', required: true, description: 'in het pad' }],
      success: { status: 204, text: 'Gewijzigd.', fields: [] },
    });
    expect(operation?.problems).toHaveLength(2);
  });

  it('shows the required fields first, with limits in words and nested fields apart', () => {
    expect(operation?.body?.fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['titel', 'tekst, ten hoogste 250 tekens', true],
      ['uren', 'geheel getal, ten minste 1, ten hoogste 60', false],
      ['taken', 'lijst, ten hoogste 20', false],
    ]);
    expect(operation?.body?.fields[2]?.fields[0]).toMatchObject({ name: 'soort', type: '`a`, `b`' });
  });

  it('ends with a schema that holds itself', () => {
    const deep = JSON.stringify(
      readFields({ $ref: '#/components/schemas/Taak' }, document.components?.schemas ?? {}),
    );

    expect(deep.match(/"deel"/g)).toHaveLength(4);
  });

  it('finds a type of problem under its own title, with the operations that answer it', () => {
    const found = findProblemType([api], 'al-gesloten');

    expect(found).toMatchObject({ title: 'Al gesloten', status: 409 });
    expect(String(found && problemTypePage(found).main)).toContain(
      '/api-documentatie/vacatures/vacatureWijzigen',
    );
    expect(findProblemType([api], 'bestaat-niet')).toBeUndefined();
  });

  it('is shown with code as code', () => {
    expect(String(overviewPage([api]).main)).toContain('Vacatures met <code>tekst</code>.');
    expect(String(apiPage(api).main)).toContain('<code>/vacatures/{vacatureId}</code>');
    expect(String(operation && operationPage(api, operation).main)).toContain('<code>vacatureId</code>');
  });
});

describe('the list of APIs', () => {
  const transport = {
    request: async ({ url }: { url: string }) =>
      url === '/vacatures/v1/openapi.json'
        ? { status: 200, headers: {}, body: JSON.stringify(document) }
        : { status: 404, headers: {}, body: '' },
  };

  it('leaves out what is not running', async () => {
    expect((await listApis(transport)).map(({ slug }) => slug)).toEqual(['vacatures']);
  });

  it('never asks for an address that a visitor made up', async () => {
    await expect(getApi(transport, '../vacatures')).rejects.toThrow(Problem);
  });
});
