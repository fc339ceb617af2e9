/** What people do with the platform, one step each: fresh candidates, vacancies and voordrachten for a test. */
import { newId } from '@vlinderdas/kernel/id';
import type { Seed } from './examples/example.ts';
import { dayFromNow, SOURCE, today, type World } from './world.ts';

export const SEED_OCCUPATION = 'urn:vlinderdas:beroep:voorbeeldberoep';
const SEED_TITLE = 'Zeefdrukker';
export const FEED_SCOPE = 'kandidaten:schrijven';

/** Someone with a complete profile, plainly made up. */
export function candidateInput(world: World, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    identiteit: {
      voornaam: 'Fenna',
      achternaam: 'Voorbeeldsma',
      geboortedatum: '1990-05-17',
      emailadres: 'fenna@voorbeeld.example',
      telefoonnummer: '040 000 00 12',
    },
    begeleiderId: world.person('own', 'begeleider').actorId,
    teamId: world.teamId,
    woongemeente: 'GM0772',
    grondslag: 'participatiewet',
    zichtbaarVoorWerkgevers: true,
    beschikbaarheid: 'beschikbaar',
    mobiliteit: { bemiddelingspostcode: '5611AB', maximaleReisafstand: 25 },
    werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 40 },
    bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' }],
    vervoermiddel: [{ codeVervoermiddel: 3 }],
    ...changes,
  };
}

export async function feedCandidate(
  world: World,
  changes: Readonly<Record<string, unknown>> = {},
  sleutel: string = newId(),
): Promise<string> {
  const { kandidaatId } = await world.must(world.source('own', FEED_SCOPE), 'kandidaatUitBronOpslaan', {
    params: { bron: SOURCE, sleutel },
    body: candidateInput(world, changes),
  });
  return kandidaatId;
}

export function vacancyInput(world: World, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    naamVacature: 'Orderpicker',
    omschrijvingVacature: 'U verzamelt bestellingen in ons magazijn.',
    beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker' },
    adres: { postcode: '5657AB' },
    werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 40 },
    aantalGezocht: 3,
    werkgeverId: world.employerOf('own'),
    ...changes,
  };
}

/** Entered by an adviser of the own organisation, for the own employer. */
export async function enterVacancy(
  world: World,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { id } = await world.must(world.person('own', 'werkgeversadviseur'), 'vacatureToevoegen', {
    body: vacancyInput(world, changes),
  });
  return id;
}

export interface Proposed {
  kandidaatId: string;
  vacatureId: string;
  voordrachtId: string;
  aanvraagId: string;
}

export type ProposalForm = 'anoniem' | 'met-naam-en-cv';

export const agreement = (vorm: ProposalForm) => ({
  antwoord: 'ja-beschikbaar-en-akkoord',
  akkoord: { vorm, kanaal: 'telefoon', datum: today },
});
export const terugkoppeling = { tekst: 'Dank voor uw antwoord.', datum: today, watNu: 'Wij zoeken verder.' };
export const bericht = { tekst: 'Het is helaas niet gelukt.', kanaal: 'telefoon', datum: today };

/** The way of a voordracht; each step brings it where the name says, from the start when nothing is given. */
export function storyOf(world: World) {
  const adviser = world.person('own', 'werkgeversadviseur');
  const guide = world.person('own', 'begeleider');
  const step = (who: typeof adviser, operationId: string, voordrachtId: string, body?: unknown) =>
    world.must(who, operationId, { params: { voordrachtId }, ...(body !== undefined && { body }) });

  async function asked(given: { kandidaatId?: string; vacatureId?: string } = {}): Promise<Proposed> {
    const kandidaatId = given.kandidaatId ?? (await feedCandidate(world));
    const vacatureId = given.vacatureId ?? (await enterVacancy(world));
    const { voordrachten } = await world.must(adviser, 'kandidatenVoordragen', {
      body: { vacatureId, kandidaten: [{ kandidaatId, reden: 'Past goed bij het team.' }] },
    });
    const [{ id: voordrachtId, aanvraagId }] = voordrachten;
    return { kandidaatId, vacatureId, voordrachtId, aanvraagId };
  }
  async function agreed(form: ProposalForm = 'anoniem', given?: Proposed): Promise<Proposed> {
    const proposed = given ?? (await asked());
    await step(guide, 'aanvraagBeantwoorden', proposed.voordrachtId, agreement(form));
    return proposed;
  }
  async function sent(form: ProposalForm = 'anoniem', given?: Proposed): Promise<Proposed> {
    const proposed = given ?? (await agreed(form));
    await step(adviser, 'kandidaatVoorstellen', proposed.voordrachtId, { wijze: form });
    return proposed;
  }
  /** The candidate agreed that this employer hears about regelingen. */
  async function discussed(): Promise<Proposed> {
    const proposed = await sent();
    const said = { kanaal: 'gesprek', datum: today };
    await step(guide, 'regelingenAkkoordVastleggen', proposed.voordrachtId, said);
    return proposed;
  }
  async function answered(antwoord: Readonly<Record<string, unknown>>, given?: Proposed): Promise<Proposed> {
    const proposed = await sent('anoniem', given && (await agreed('anoniem', given)));
    await step(adviser, 'voorstelBeantwoorden', proposed.voordrachtId, antwoord);
    return proposed;
  }
  const accepted = (given?: Proposed) => answered({ antwoord: 'aannemen' }, given);
  const rejected = () => answered({ antwoord: 'afwijzen', reden: 'reistijd' });
  async function told(): Promise<Proposed> {
    const proposed = await rejected();
    await step(adviser, 'werkgeverTerugkoppelen', proposed.voordrachtId, terugkoppeling);
    await step(adviser, 'kandidaatBerichten', proposed.voordrachtId, bericht);
    return proposed;
  }
  const placement = (voordrachtId: string, nazorgcontactId: string) => ({
    voordrachtId,
    startdatum: dayFromNow(7),
    urenPerWeek: 24,
    vorm: 'onbepaalde-tijd',
    nazorgcontactId,
    nazorgdatums: [dayFromNow(21)],
  });
  async function placed(nazorgcontactId = world.person('own', 'nazorgcontact').actorId, given?: Proposed) {
    const proposed = await accepted(given);
    const { id, nazorgmomenten } = await world.must(adviser, 'plaatsingBevestigen', {
      body: placement(proposed.voordrachtId, nazorgcontactId),
    });
    return { ...proposed, plaatsingId: String(id), nazorgmomentId: String(nazorgmomenten[0].id) };
  }
  return { asked, agreed, sent, discussed, accepted, rejected, told, placement, placed };
}

/** One of each, recognisable: a hairdresser who becomes a screen printer. */
export async function plantSeed(world: World): Promise<Seed> {
  const story = storyOf(world);
  const nazorgcontactId = world.person('own', 'nazorgcontact').actorId;
  const kandidaatId = await feedCandidate(world, {
    identiteit: { voornaam: 'Aal', achternaam: 'Aaltjesvoorbeeld', geboortedatum: '1980-01-02' },
    bemiddelingsberoep: [{ codeBeroepsnaam: SEED_OCCUPATION }],
  });
  const vacatureId = await enterVacancy(world, { naamVacature: SEED_TITLE });
  const placed = await story.placed(nazorgcontactId, await story.asked({ kandidaatId, vacatureId }));
  return { ...placed, nazorgcontactId };
}
