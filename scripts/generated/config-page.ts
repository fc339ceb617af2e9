/** docs/operations/config.md: every variable, from the same schemas that check them at start. */
import { postgresConfig } from '@vlinderdas/platform/config/config';
import { z } from 'zod';
import { catalogue, RELAY, serviceNames } from '../../services/catalogue.ts';
import { processConfig } from '../../services/compose.ts';

interface Variable {
  name: string;
  description: string;
  standard: string;
  values: string;
}

const page = (always: string, perService: string) => `# Configuratie

Alle instellingen zijn omgevingsvariabelen. Elk proces leest ze één keer, bij de start. Klopt er iets niet, dan noemt
het alle fouten tegelijk en stopt het met code 78, voordat het iets opent.

- Van elke variabele kan de waarde ook in een bestand staan: \`REDIS_URL_FILE\` is het pad van een bestand met de
  waarde van \`REDIS_URL\`. Zo blijven geheimen buiten de omgeving.
- Een lege waarde telt als geen waarde.
- \`npm start\` en de containers vullen dit zelf in; zie [running.md](running.md) en [containers.md](containers.md).

Deze pagina volgt uit de code: \`npm run generate\`.

## Elk proces

${always}

## Per dienst

Alleen nodig in een proces dat deze dienst start.

${perService}
`;

export async function configPage(): Promise<Record<string, string>> {
  const owners = new Map<string, string[]>();
  const variables = new Map<string, Variable>();
  for (const [owner, schema] of await ownSchemas()) {
    for (const variable of variablesOf(schema)) {
      variables.set(variable.name, variable);
      owners.set(variable.name, [...(owners.get(variable.name) ?? []), `\`${owner}\``]);
    }
  }
  // Most services first, as what holds for all of them should not be looked for under one.
  const shared = [...variables.values()].sort((a, b) => count(owners, b) - count(owners, a));
  return {
    'docs/operations/config.md': page(
      table(['variabele', 'standaard', 'waarden', 'wat het is'], variablesOf(processConfig).map(cells)),
      table(
        ['variabele', 'dienst', 'standaard', 'waarden', 'wat het is'],
        shared.map((variable) => {
          const [name = '', ...rest] = cells(variable);
          return [name, owners.get(variable.name)?.join(', ') ?? '', ...rest];
        }),
      ),
    ),
  };
}

const count = (owners: ReadonlyMap<string, readonly string[]>, { name }: Variable) =>
  owners.get(name)?.length ?? 0;

async function ownSchemas(): Promise<[string, z.ZodObject][]> {
  const services = serviceNames.map(
    async (name): Promise<[string, z.ZodObject]> => [name, await catalogue[name].config()],
  );
  return [...(await Promise.all(services)), [RELAY, postgresConfig('messaging')]];
}

function variablesOf(schema: z.ZodObject): Variable[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean' || !property.description) throw new Error(`${name} has no description`);
    const absent = schema.shape[name]?.safeParse(undefined);
    return {
      name,
      description: property.description.replaceAll('|', '\\|').replace(/<(.+?)>/g, '&lt;$1&gt;'),
      standard: absent?.success ? standardText(absent.data) : '**verplicht**',
      values: typeof absent?.data === 'boolean' ? '`true`, `false`' : valuesText(property),
    };
  });
}

function standardText(standard: unknown): string {
  return standard === undefined || standard === '' ? 'leeg' : `\`${standard}\``;
}

function valuesText(property: z.core.JSONSchema.BaseSchema): string {
  const { minimum, maximum = Number.MAX_SAFE_INTEGER, minLength = 0, maxLength } = property;
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.format === 'uri') return 'adres';
  if (property.type === 'integer')
    return maximum === Number.MAX_SAFE_INTEGER ? `vanaf ${minimum}` : `${minimum} tot en met ${maximum}`;
  if (minLength > 1) return `tekst van ten minste ${minLength} tekens`;
  return maxLength === undefined ? 'tekst' : `tekst tot ${maxLength} tekens`;
}

const cells = ({ name, standard, values, description }: Variable) => [
  `\`${name}\``,
  standard,
  values,
  description,
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
