import { newId } from '@vlinderdas/kernel/id';
import { dayFromNow, today, type World } from '../world.ts';
import type { Examples, Ids, Scene } from './example.ts';

const REGION_CODE = 'AM28';

/** Letters only, so that no two names are alike. */
const word = () =>
  newId()
    .replaceAll('-', '')
    .replaceAll(/\d/g, (digit) => 'ghjklmnpqr'[Number(digit)] ?? '');

const instrument = (bereik: 'regionaal' | 'lokaal') => ({
  naam: word(),
  soort: 'begeleiding',
  omschrijvingWerkgever: 'Een collega helpt de nieuwe medewerker op weg.',
  omschrijvingProfessional: 'Vergoeding voor begeleiding door een collega.',
  wettelijkeBasis: [],
  watDoetWsp: ['Wij helpen met de aanvraag.'],
  watDoetWerkgever: ['U wijst een begeleider aan.'],
  tegels: ['DW09'],
  doelgroepen: ['DD02'],
  leeftijdsgroepen: [],
  dienstverbanden: [],
  sectoren: [],
  bereik,
  toch: true,
});

const bron = { tekst: 'Beleidsregel', gecontroleerdOp: today };
const variant = (instrumentCode: string, organisatieId: string) => ({
  instrumentCode,
  organisatieId,
  beleid: { aangeboden: true, doelgroepen: ['DD02'], bron },
  bedrag: { soort: 'vast', inCenten: 40_000, eenheid: 'maand', bron },
  gepubliceerd: true,
  herzienOp: dayFromNow(180),
  geldtVanaf: dayFromNow(-30),
});

const addInstrument = async (world: World, bereik: 'regionaal' | 'lokaal' = 'regionaal'): Promise<string> => {
  const role = bereik === 'lokaal' ? 'instrumentbeheerder' : 'regiocoordinator';
  const { code } = await world.must(world.person('own', role), 'instrumentToevoegen', {
    body: instrument(bereik),
  });
  return code;
};

/** A published variant of the own organisation, on an instrument of its own. */
const addVariant = async ({ world }: Scene): Promise<Ids> => {
  const code = await addInstrument(world);
  const { id } = await world.must(world.person('own', 'instrumentbeheerder'), 'variantToevoegen', {
    body: variant(code, world.organisationOf('own')),
  });
  return { variantId: id, code };
};

const publishMenukaart = async (scene: Scene): Promise<Ids> => {
  const { world } = scene;
  await world.must(world.person('own', 'regiocoordinator'), 'menukaartInstellingenVastleggen', {
    body: { gepubliceerd: true },
  });
  return addVariant(scene);
};

const variantOnly = async (scene: Scene): Promise<Ids> => {
  const { variantId = '' } = await addVariant(scene);
  return { variantId };
};
const codeOnly = async (scene: Scene): Promise<Ids> => {
  const { code = '' } = await addVariant(scene);
  return { code };
};

const voorstel = (instrumentCode: string) => ({
  instrumentCode,
  titel: 'Eén tarief',
  waarom: 'Werkgevers kiezen nu de hoogste vergoeding.',
  doel: { bedrag: { soort: 'vast', inCenten: 50_000, eenheid: 'maand', bron } },
  streefdatum: dayFromNow(60),
});

/** A proposal on which nobody decided yet. */
const addProposal = async (scene: Scene): Promise<Ids> => {
  const { code = '' } = await addVariant(scene);
  const { world } = scene;
  const { id } = await world.must(world.person('own', 'regiocoordinator'), 'harmonisatieVoorstellen', {
    body: voorstel(code),
  });
  return { voorstelId: id };
};

/** Only the columns that must be there. */
const emptySheet = Buffer.from('instrument;geldt vanaf\n').toString('base64');

export const instrumentExamples: Examples = {
  instrumentenBekijken: {},
  instrumentBekijken: { target: codeOnly },
  instrumentToevoegen: {
    request: (_ids, _scene, caller) => ({
      body: instrument(caller.role === 'regiocoordinator' ? 'regionaal' : 'lokaal'),
    }),
  },
  instrumentWijzigen: {
    target: async ({ world }) => ({ code: await addInstrument(world, 'lokaal') }),
    request: (params) => ({ params, body: { watDoetWsp: ['Wij helpen.'] } }),
    openSecret: true,
  },
  instrumentBeeindigen: {
    target: async ({ world }) => ({ code: await addInstrument(world, 'lokaal') }),
    request: (params) => ({ params, body: { geldtTot: dayFromNow(30) } }),
    openSecret: true,
  },
  gelijkendeInstrumentenZoeken: { request: () => ({ body: { naam: 'Jobcoach' } }) },
  variantenBekijken: {
    request: (_ids, { world }) => ({ query: { organisatieId: world.organisationOf('own') } }),
  },
  variantBekijken: { target: variantOnly },
  variantToevoegen: {
    target: async ({ world }) => ({
      code: await addInstrument(world),
      organisatieId: world.organisationOf('own'),
    }),
    request: ({ code = '', organisatieId = '' }) => ({ body: variant(code, organisatieId) }),
    openSecret: true,
  },
  variantWijzigen: {
    target: variantOnly,
    request: (params) => ({ params, body: { herzienOp: dayFromNow(200) } }),
    openSecret: true,
  },
  wijzigingenBekijken: { request: () => ({ query: { aantal: '100' } }) },
  onderhoudBekijken: {},
  instrumenttakenBekijken: {},
  menukaartregiosBekijken: {},
  menukaartBekijken: { target: publishMenukaart, request: () => ({ query: { regio: REGION_CODE } }) },
  menukaartRegelingBekijken: {
    target: publishMenukaart,
    request: ({ code = '' }) => ({ params: { code }, query: { regio: REGION_CODE } }),
  },
  adviesVragen: {
    target: ({ seed }) => ({ kandidaatId: seed.kandidaatId, vacatureId: seed.vacatureId }),
    request: (body) => ({ body }),
  },
  werkgeverAdviesVragen: { target: publishMenukaart, request: () => ({ body: { regio: REGION_CODE } }) },
  regelingBerekenen: { request: () => ({ body: { urenPerWeek: 32, loonwaardePercentage: 60 } }) },
  regelsetsBekijken: {},
  regelsetBekijken: { request: () => ({ params: { regelsetId: '2026-01' } }) },
  menukaartInstellingenBekijken: {},
  menukaartInstellingenVastleggen: { request: () => ({ body: { gepubliceerd: true } }) },
  matrixBekijken: {},
  instrumentVergelijken: { target: codeOnly },
  maatstafKiezen: { target: codeOnly, request: (params) => ({ params, body: { soort: 'mediaan' } }) },
  harmonisatieVerklaren: { target: codeOnly, request: (params) => ({ params, body: { status: 'deels' } }) },
  harmonisatieVerloopBekijken: {},
  nietsGevondenBekijken: {},
  concurrentieSignalenBekijken: {},
  voorstellenVoorHarmonisatieBekijken: {},
  harmonisatieVoorstellen: {
    target: codeOnly,
    request: ({ code = '' }) => ({ body: voorstel(code) }),
    openSecret: true,
  },
  voorstelVoorHarmonisatieBekijken: { target: addProposal },
  overVoorstelBesluiten: {
    target: addProposal,
    request: (params, { world }) => ({
      params,
      body: { organisatieId: world.organisationOf('own'), stap: 'ambtelijk-akkoord' },
    }),
    openSecret: true,
  },
  voorstelVoorHarmonisatieIntrekken: { target: addProposal },
  setInvoeren: { request: () => ({ body: { formaat: 'csv', inhoud: emptySheet, proef: true } }) },
  catalogusUitvoeren: { request: () => ({ query: { formaat: 'json' } }) },
};
