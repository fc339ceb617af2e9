import type { Caller } from '../actor.ts';
import { dayFromNow, GEMEENTE } from '../world.ts';
import type { Example, Examples, Ids, Scene } from './example.ts';

const isEmployer = ({ role }: Caller) => role === 'werkgever';
/** The organisation of the holder: an employer's own account, else the organisation that guides. */
const ownOrganisation = ({ world }: Scene, holder: Caller): Ids => ({
  organisatieId: isEmployer(holder) ? world.employerOf('own') : world.organisationOf('own'),
});
const ownPerson = ({ world }: Scene, holder: Caller): Ids => ({
  medewerkerId: world.person('own', isEmployer(holder) ? 'werkgever' : 'begeleider').actorId,
});
const colleague = ({ world }: Scene): Ids => ({
  medewerkerId: world.person('own', 'werkgeversadviseur').actorId,
});
const self = (_scene: Scene, { actorId }: Caller): Ids => ({ medewerkerId: actorId });
const region = ({ world }: Scene): Ids => ({ regioId: world.regionOf('own') });

const settings = {
  wspVorm: 'regionaal',
  loketnamen: [{ naam: 'Werkgeversservicepunt', vanaf: '2026-01-01' }],
  emailadres: 'loket@voorbeeldregio.example',
  telefoonnummer: '040 000 00 10',
  termijnen: {
    ontvangstbevestiging: 1,
    eersteVoordracht: 5,
    antwoordBegeleider: 2,
    antwoordWerkgever: 5,
    verlopen: 10,
  },
  openAanvragenPerKandidaat: 3,
  eigenKandidatenEerstUren: 0,
  stilteVacatureDagen: 30,
  feestdagen: { carnaval: false, goedeVrijdag: true, bevrijdingsdag: 'elk-jaar' },
};

/** Each period stands apart from the one before it, so that none overlaps. */
let periods = 0;
const PERIOD_DAYS = 20;
function uitvoering(organisatieId: string | undefined) {
  periods += 1;
  const start = periods * PERIOD_DAYS;
  const [vanaf, tot] = [dayFromNow(start), dayFromNow(start + PERIOD_DAYS / 2)];
  return { gemeentecode: GEMEENTE, wet: 'wajong', organisatieId, vanaf, tot };
}

/** What each role may give, and where (R114, R115). */
const GRANTS: Readonly<Record<string, string>> = {
  werkgeversadviseur: 'werkgever',
  regiocoordinator: 'beheerder',
};
const granted = (role: string | undefined) => GRANTS[role ?? ''] ?? 'begeleider';

async function member({ world }: Scene, holder: Caller): Promise<Ids> {
  const organisatieId = world[holder.role === 'werkgeversadviseur' ? 'employerOf' : 'organisationOf']('own');
  const { id } = await world.must(world.person('own', holder.role ?? ''), 'medewerkerUitnodigen', {
    body: {
      naam: 'Nieuwe Voorbeeld',
      emailadres: 'nieuw@voorbeeld.example',
      organisatieId,
      rollen: [granted(holder.role)],
    },
  });
  return { medewerkerId: id, organisatieId };
}

const team: Example['target'] = async ({ world }) => {
  const organisatieId = world.organisationOf('own');
  const { id } = await world.must(world.person('own', 'beheerder'), 'teamToevoegen', {
    params: { organisatieId },
    body: { naam: 'Team Zuid' },
  });
  return { teamId: id };
};

export const organisationExamples: Examples = {
  regioOpvragen: { target: region },
  instellingenOpvragen: { target: region },
  instellingenWijzigen: { target: region, request: (params) => ({ params, body: settings }) },
  gemeenteUitvoeringOpvragen: { target: () => ({ gemeentecode: GEMEENTE }) },
  uitvoeringenOpvragen: {
    request: () => ({ query: { aantal: '100' } }),
    shows: ({ world }) => [world.organisationOf('own')],
  },
  uitvoeringToevoegen: {
    target: ({ world }) => ({ organisatieId: world.organisationOf('own') }),
    request: ({ organisatieId }) => ({ body: uitvoering(organisatieId) }),
  },
  uitvoeringBeeindigen: {
    target: async ({ world }) => {
      const { id } = await world.must(world.person('own', 'regiocoordinator'), 'uitvoeringToevoegen', {
        body: uitvoering(world.organisationOf('own')),
      });
      return { uitvoeringId: id };
    },
    request: (params) => ({ params, body: { tot: dayFromNow(periods * PERIOD_DAYS + 1) } }),
  },
  organisatiesOpvragen: {
    request: () => ({ query: { aantal: '100' } }),
    shows: ({ world }) => [world.organisationOf('own')],
  },
  organisatieOpvragen: { target: ownOrganisation },
  organisatieToevoegen: {
    request: () => ({ body: { soort: 'sociaal-ontwikkelbedrijf', naam: 'Voorbeeldbedrijf' } }),
  },
  organisatieWijzigen: {
    target: ownOrganisation,
    request: (params) => ({ params, body: { naam: 'Werkbedrijf own' } }),
  },
  deelbeleidOpvragen: { target: ownOrganisation },
  deelbeleidVaststellen: {
    target: ownOrganisation,
    request: (params) => ({
      params,
      body: {
        deelt: true,
        veldgroepen: ['beroep-en-ervaring', 'competenties', 'werktijden-en-contract', 'reizen'],
        doel: 'Kandidaten en vacatures bij elkaar brengen',
        grondslag: 'Wet SUWI, artikel 10',
      },
    }),
  },
  teamsOpvragen: { target: ownOrganisation },
  teamOpvragen: { target: ({ world }) => ({ teamId: world.teamId }) },
  teamToevoegen: { target: ownOrganisation, request: (params) => ({ params, body: { naam: 'Team Oost' } }) },
  teamWijzigen: { target: team, request: (params) => ({ params, body: { naam: 'Team West' } }) },
  medewerkersOpvragen: {
    request: () => ({ query: { aantal: '100' } }),
    shows: (scene, holder) => Object.values(ownPerson(scene, holder)),
  },
  medewerkerOpvragen: { target: ownPerson },
  contactpersoonOpvragen: { target: colleague },
  contactpersonenOpvragen: {
    target: colleague,
    request: ({ medewerkerId }) => ({ body: { ids: [medewerkerId] } }),
  },
  vervangingOpvragen: { target: colleague },
  medewerkerUitnodigen: {
    target: ({ world }, holder) => ({
      organisatieId: world[holder.role === 'werkgeversadviseur' ? 'employerOf' : 'organisationOf']('own'),
    }),
    request: ({ organisatieId }, _scene, { role }) => ({
      body: {
        naam: 'Nieuwe Voorbeeld',
        emailadres: 'nieuw@voorbeeld.example',
        organisatieId,
        rollen: [granted(role)],
      },
    }),
    openSecret: true,
  },
  medewerkerWijzigen: {
    target: self,
    request: (params) => ({ params, body: { telefoonnummer: '040 000 00 13' } }),
  },
  lidmaatschapWijzigen: {
    target: member,
    request: (params, _scene, { role }) => ({ params, body: { rollen: [granted(role)] } }),
  },
  lidmaatschapBeeindigen: { target: member },
  afwezigheidVastleggen: {
    target: self,
    request: (params) => ({
      params,
      body: { afwezigheid: [{ vanaf: dayFromNow(30), totEnMet: dayFromNow(35) }] },
    }),
  },
  takenOpvragen: {},
};
