/** The catalogue of the demo region: what it agreed, what each uitvoerder does, and a proposal that waits for answers. */
import {
  createInstrumentsClient,
  type InstrumentsClient,
} from '@vlinderdas/instruments-service/contract/instruments.client';
import { addDays, type IsoDate } from '@vlinderdas/kernel/dates';
import type { Transport } from '@vlinderdas/platform/http/client';
import { partsOf } from '../instruments/part-builder.ts';
import { demoVariants } from '../instruments/provider-sets.ts';
import { type DemoProvider, providers } from '../instruments/providers.ts';
import { demoInstruments } from '../instruments/regional-instruments.ts';
import { organisationId } from '../organisations.ts';
import { type DemoColleague, demoColleagues } from '../people.ts';
import { type DemoCall, type DemoCalls, once } from './demo-calls.ts';
import type { OnProgress } from './progress.ts';

const LABEL = 'Instrumenten';
const INTRODUCTION =
  'Neemt u iemand aan die extra hulp nodig heeft? Dan is er vaak een regeling. Hier ziet u wat er in onze regio is, en wie het regelt. Dit is een voorbeeldregio: alle bedragen en besluiten van gemeenten zijn verzonnen.';
const uitvoerders = Object.keys(providers) as DemoProvider[];

function colleague(role: DemoColleague['roles'][number], organisation?: string): DemoColleague {
  const found = demoColleagues.find(
    (person) => person.roles.includes(role) && (organisation ?? person.organisation) === person.organisation,
  );
  if (!found) throw new Error(`nobody in the demo region is ${role} of ${organisation ?? 'the region'}`);
  return found;
}

async function addInstruments(client: InstrumentsClient, call: DemoCall): Promise<void> {
  const { body } = await client.listInstruments(call, { query: {} });
  const known = new Set(body.resultaten.map(({ code }) => code));
  for (const { code, instrument } of demoInstruments) {
    if (known.has(code)) continue;
    await client.createInstrument(once(call, `instrument ${code}`), { body: { ...instrument, toch: true } });
  }
}

async function deliverSet(
  client: InstrumentsClient,
  call: DemoCall,
  provider: DemoProvider,
  today: IsoDate,
): Promise<void> {
  const organisatieId = organisationId(provider);
  const file = {
    formaat: 'vlinderdas-instrumenten',
    versie: 1,
    instrumenten: [],
    varianten: demoVariants(provider, today).map((variant) => ({ ...variant, organisatieId })),
  };
  const { body } = await client.importSet(
    { ...call, idempotencyKey: call.correlationId },
    {
      body: {
        formaat: 'json',
        inhoud: Buffer.from(JSON.stringify(file)).toString('base64'),
        reden: 'Eerste set van de voorbeeldregio',
      },
    },
  );
  const refused = body.rijen.find(({ uitkomst }) => uitkomst === 'geweigerd');
  if (refused) throw new Error(`${provider}: ${refused.instrument}: ${JSON.stringify(refused.fouten)}`);
}

/** What the coordinator says of it; of one instrument the computed status says something else. */
const declarations = [
  {
    code: 'interne-werkbegeleiding',
    status: 'geharmoniseerd',
    toelichting: 'Afspraak van het directeurenoverleg: overal hetzelfde bedrag.',
  },
  { code: 'jobcoach-gemeente', status: 'deels', toelichting: 'Het uurtarief verschilt nog.' },
  { code: 'plaatsingspremie', status: 'lokaal' },
  { code: 'meeloopdag', status: 'geharmoniseerd' },
] as const;

async function propose(
  client: InstrumentsClient,
  calls: DemoCalls,
  coordinator: DemoCall,
  today: IsoDate,
): Promise<void> {
  const { body: known } = await client.listHarmonisationProposals(coordinator, { query: {} });
  if (known.resultaten.length > 0) return;
  const part = partsOf({ name: 'de regio', site: 'werkcentrum.example' }, today);
  const { body: proposal } = await client.proposeHarmonisation(once(coordinator, 'voorstel proefplaatsing'), {
    body: {
      instrumentCode: 'proefplaatsing-gemeente',
      titel: 'Overal twee maanden, te verlengen tot zes',
      waarom:
        'Werkgevers die bij twee uitvoerders iemand op proef nemen, krijgen nu twee verschillende termijnen. De wet laat zes maanden toe.',
      doel: part.months(2, 6),
      streefdatum: addDays(today, 60),
    },
  });
  const params = { voorstelId: proposal.id };
  const deDommel = await calls.as(colleague('instrumentbeheerder', 'de-dommel'));
  for (const stap of ['ambtelijk-akkoord', 'bestuurlijk-akkoord'] as const) {
    await client.decideOnProposal(once(deDommel, `besluit ${stap}`), {
      params,
      body: { stap, organisatieId: organisationId('de-dommel') },
    });
  }
}

export async function loadInstruments(
  transport: Transport,
  calls: DemoCalls,
  today: IsoDate,
  onProgress: OnProgress,
): Promise<void> {
  const client = createInstrumentsClient(transport);
  const coordinator = await calls.as(colleague('regiocoordinator'));
  const steps: (() => Promise<unknown>)[] = [
    () => addInstruments(client, coordinator),
    ...uitvoerders.map((provider) => async () => {
      const keeper = await calls.as(colleague('instrumentbeheerder', provider));
      await deliverSet(client, keeper, provider, today);
    }),
    async () => {
      for (const { code, ...body } of declarations) {
        await client.declareStatus(coordinator, { params: { code }, body });
      }
    },
    () => propose(client, calls, coordinator, today),
    () => client.setMenukaartSettings(coordinator, { body: { gepubliceerd: true, inleiding: INTRODUCTION } }),
  ];
  for (const [index, step] of steps.entries()) {
    await step();
    onProgress({ label: LABEL, done: index + 1, total: steps.length });
  }
}
