/** What each command does. Each gives the exit code. */
import { newId } from '@vlinderdas/kernel/id';
import { findRegions } from '@vlinderdas/organisations-service/regions';
import { systemActor } from '@vlinderdas/platform/auth/actor';
import { createOutbox } from '@vlinderdas/platform/outbox/outbox';
import { checkTaxonomy } from '@vlinderdas/taxonomy/check';
import { diffTaxonomies } from '@vlinderdas/taxonomy/diff';
import { importCompetentNl } from '@vlinderdas/taxonomy/import/competentnl';
import type { Imported } from '@vlinderdas/taxonomy/import/imported';
import { type MappedSource, mappingsBetween } from '@vlinderdas/taxonomy/mapping';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { storeActivation } from '@vlinderdas/taxonomy-service/activate-version';
import { importVersion } from '@vlinderdas/taxonomy-service/import-version';
import { readMappedVersions } from '@vlinderdas/taxonomy-service/read-mapped-versions';
import { listVersions } from '@vlinderdas/taxonomy-service/read-taxonomy';
import { subscriptions } from '../../services/subscriptions.ts';
import type { Command } from './arguments.ts';
import { withDatabase } from './databases.ts';
import { fetchCompetentNl } from './fetch-competentnl.ts';
import { toDiff, toFindings, toVersions } from './report.ts';
import { editionIn, iscoByUri, lookUp, readEsco, readTriples, UnknownVersion } from './sources.ts';
import { createSparql } from './sparql.ts';

const FAILED = 1;
const NO_REGION = '00000000-0000-0000-0000-000000000000';

const say = (text: string) => console.log(text);
const progress = (text: string) => process.stderr.write(`${text}\n`);
const context = (regionId = NO_REGION) => ({
  actor: systemActor(regionId, null),
  correlationId: newId(),
});

const readVersions = (): Promise<readonly MappedSource[]> =>
  withDatabase('taxonomy', (db) => db.transaction(context(), readMappedVersions));

/** `esco-1.2.0-nl`; without the edition where nothing tells it. */
function nameOf(publisher: string, edition: string | undefined, language?: string): string {
  return [publisher, edition, language].filter((part) => part !== undefined).join('-');
}

async function store(imported: Imported, publisher: string): Promise<number> {
  const { id, occupations, competences } = imported.source;
  for (const note of imported.notes) say(`Let op: ${note}`);
  progress(
    `${occupations.length} beroepen en ${competences.length} vaardigheden worden uitgewerkt en bewaard ...`,
  );
  const outcome = await withDatabase('taxonomy', (db) =>
    importVersion(
      db,
      { imported, publisher, publisherVersion: editionIn(id) ?? id },
      { at: new Date(), correlationId: newId() },
    ),
  );
  switch (outcome.kind) {
    case 'stored':
      say(
        `${id} is ingelezen: ${occupations.length} beroepen, ${competences.length} vaardigheden en kennis, ${outcome.mappings.length} vertalingen van en naar andere versies.`,
      );
      say(toFindings(outcome.findings));
      say(`Geen regio werkt er nog mee. Dat begint met: npm run taxonomy -- activate ${id} --regio CODE`);
      return 0;
    case 'known':
      say(`${id} was al ingelezen, met dezelfde inhoud. Er is niets veranderd.`);
      return 0;
    case 'taken':
      say(
        `Er is al een versie ${id}, met een andere inhoud. Er is niets veranderd. Geef deze een andere naam, met --versie.`,
      );
      return FAILED;
    case 'busy':
      say('Er loopt al een import. Er is niets veranderd. Probeer het straks opnieuw.');
      return FAILED;
    case 'faulty':
      say('Er is niets geïmporteerd: de versie spreekt zichzelf tegen.');
      say(toFindings(outcome.findings));
      return FAILED;
  }
}

function fetchTriples(endpoint: string) {
  const ask = createSparql({
    endpoint,
    apiKey: process.env.COMPETENTNL_API_KEY,
    fetch,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  return fetchCompetentNl(ask, (kind, done, all) => progress(`${kind}: ${done} van ${all}`));
}

async function importFromCompetentNl({
  files,
  endpoint,
  id,
}: Extract<Command, { name: 'import-competentnl' }>) {
  const today = new Date().toISOString().slice(0, 10);
  const version = id ?? nameOf('competentnl', endpoint ? today : editionIn(files.join(' ')));
  const written = endpoint ? [] : readTriples(files);
  // Before a reading of minutes: a database that does not answer is better known now.
  const iscoOf = iscoByUri(await readVersions());
  const triples = endpoint ? await fetchTriples(endpoint) : written;
  const imported = importCompetentNl({ triples, id: version, origin: endpoint ?? files.join(', '), iscoOf });
  return store(imported, 'CompetentNL');
}

async function check({
  what = starterTaxonomy.id,
  language,
}: Extract<Command, { name: 'check' }>): Promise<number> {
  const { mapped, origin, notes } = await lookUp(what, language, readVersions);
  const { occupations, competences, certificates } = mapped.source;
  say(
    `${what}: ${occupations.length} beroepen, ${competences.length} vaardigheden en kennis, ${certificates.length} certificaten.`,
  );
  for (const note of notes) say(`Let op: ${note}`);
  const findings = checkTaxonomy(mapped.source, undefined, origin);
  say(toFindings(findings));
  return findings.some(({ severity }) => severity === 'error') ? FAILED : 0;
}

async function diff({ from, to, language }: Extract<Command, { name: 'diff' }>): Promise<number> {
  const [left, right] = [
    (await lookUp(from, language, readVersions)).mapped,
    (await lookUp(to, language, readVersions)).mapped,
  ];
  const mappings = [...right.mappings, ...mappingsBetween(left, right)];
  say(
    toDiff(
      diffTaxonomies(createTaxonomy(left.source, left.mappings), createTaxonomy(right.source, mappings)),
    ),
  );
  return 0;
}

async function list(): Promise<number> {
  const regions = await withDatabase('organisations', findRegions);
  await withDatabase('taxonomy', async (db) => {
    const { versions } = await db.transaction(context(), listVersions);
    const used = new Map<string, string[]>();
    for (const { id, code, name } of regions) {
      const { active } = await db.transaction(context(id), listVersions);
      used.set(active, [...(used.get(active) ?? []), `${code} ${name}`]);
    }
    say(toVersions(versions, used));
  });
  return 0;
}

async function activate({
  id: version,
  region: wanted,
}: Extract<Command, { name: 'activate' }>): Promise<number> {
  const regions = await withDatabase('organisations', findRegions);
  const region = regions.find(({ id, code }) => wanted === id || wanted.toLowerCase() === code.toLowerCase());
  if (!region) {
    const codes = regions.map(({ code, name }) => `${code} (${name})`).join(', ');
    throw new UnknownVersion(
      `Er is geen regio ${wanted}. Er ${regions.length === 1 ? 'is' : 'zijn'}: ${codes}.`,
    );
  }
  // Nobody is nudged: the relay looks by itself five times a second.
  const outbox = createOutbox({ subscriptions, newId, redis: { publish: async () => 0 } });
  return withDatabase('taxonomy', (db) =>
    db.transaction(context(region.id), async (tx) => {
      const { active } = await listVersions(tx);
      if (active === version) {
        say(`${region.name} werkt al met ${version}. Er is niets veranderd.`);
        return 0;
      }
      await storeActivation({ outbox }, tx, { regionId: region.id, version, actorId: null, at: new Date() });
      say(`${region.name} werkt nu met ${version}, in plaats van ${active}.`);
      say(
        'Profielen en vacatures worden op de achtergrond omgezet. De regiocoördinator ziet in het portaal hoe ver dat is, en wat niet vertaald kon worden.',
      );
      return 0;
    }),
  );
}

export function run(command: Command): Promise<number> {
  switch (command.name) {
    case 'import-esco': {
      const { folder, language, id } = command;
      const version = id ?? nameOf('esco', editionIn(folder), language);
      return store(readEsco(folder, language, version), 'ESCO');
    }
    case 'import-competentnl':
      return importFromCompetentNl(command);
    case 'check':
      return check(command);
    case 'diff':
      return diff(command);
    case 'list':
      return list();
    case 'activate':
      return activate(command);
  }
}
