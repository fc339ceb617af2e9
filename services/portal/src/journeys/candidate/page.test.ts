import { describe, expect, it } from 'vitest';
import { card, dossier } from '../../../test/played-region/candidates.ts';
import { played } from '../../../test/played-region/played.ts';
import { proposal } from '../../../test/played-region/proposals.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import type { Names } from '../../candidate-card/names.ts';
import { toFormValues } from '../../http/form-values.ts';
import { accountPage } from './account-page.ts';
import { cardPage, type ProfileView, profilePage } from './page.ts';
import { type StatusView, statusPage } from './status-page.ts';
import { fittingPage } from './vacancies-page.ts';

const names: Names = {
  colleague: (id) => (id ? { name: 'Anna Peters', phone: '040 000 00 01', email: undefined } : undefined),
  organisation: () => 'Participatiebedrijf Kempenland',
};
const now = new Date(played.now);
const frame = { dossier, names, mayAccount: true, now };
const concepts = (uri: string) => uri.split(':').at(-1) ?? uri;
const profile: ProfileView = { ...frame, concepts, duplicates: [], guard: testGuard };

describe('a dossier', () => {
  it('is valid, says what is missing, what it gains and where to fill it in', async () => {
    const markup = render(profilePage(profile));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Vul ten minste vijf competenties in. +12');
    expect(markup).toContain(`href="/kandidaten/${dossier.id}/profiel/vaardigheden"`);
  });

  it('says that someone may be known elsewhere, with whom to call and without a name', () => {
    const duplicates = [
      { organisationId: played.otherOrganisation, cardNumber: 'K-0873', guideId: played.adviser },
    ];
    const words = wordsOf(render(profilePage({ ...profile, duplicates })));

    expect(words).toContain('Participatiebedrijf Kempenland (K-0873), Anna Peters, 040 000 00 01');
  });

  it('under a release is read only, and says why the name is seen', () => {
    const markup = render(profilePage({ ...profile, dossier: { ...dossier, vrijgegeven: true } }));

    expect(wordsOf(markup)).toContain('heeft vrijgegeven');
    expect(markup).not.toContain('/profiel/');
    expect(markup).not.toContain('/status');
  });
});

describe('a card', () => {
  it('is valid and holds no name, phone number or postcode', async () => {
    const markup = render(cardPage({ card, concepts, names, now }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Kandidaat K-0873');
    for (const secret of ['Wilhelmina', 'Verzonnenstein', '040 000 00 41', '5551AB']) {
      expect(markup).not.toContain(secret);
    }
  });
});

describe('the status of a candidate', () => {
  const status: StatusView = {
    ...frame,
    history: [
      {
        onderwerp: 'bemiddelbaarheid',
        van: 'nog-niet',
        naar: 'direct',
        criterium: 'Gesprek.',
        op: '2026-11-24T09:30:00Z',
        doorId: played.guide,
      },
    ],
    proposals: [proposal],
    guard: () => testGuard,
  };

  it('is valid and tells what happened in words', async () => {
    const markup = render(statusPage(status));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('van ‘Nog niet bemiddelbaar’ naar ‘Direct bemiddelbaar’');
    expect(wordsOf(markup)).toContain('door Anna Peters · Gesprek.');
  });

  it('opens the form that did not pass, with what was filled in', () => {
    const sent = {
      form: 'bemiddelbaarheid' as const,
      values: toFormValues({ bemiddelbaarheid: 'direct', criterium: '' }),
      problems: [{ field: 'criterium', message: 'Schrijf op waarop je dit baseert.' }],
    };
    const markup = render(statusPage({ ...status, sent }));

    expect(markup).toMatch(/<details[^>]* open id="wijzig-bemiddelbaarheid"/);
    expect(markup).toContain('href="#veld-criterium"');
  });

  it('says who was first', () => {
    const sent = {
      form: 'zichtbaarheid' as const,
      values: toFormValues({}),
      problems: [],
      changedMeanwhile: true,
    };
    const page = statusPage({ ...status, sent });

    expect(page.status).toBe(409);
    expect(wordsOf(render(page))).toContain('Anna Peters veranderde deze kandidaat vandaag 09:12');
  });
});

describe('the vacancies that fit', () => {
  const row = {
    vacatureId: played.vacancy,
    vacatureRevisie: 1,
    rang: 1,
    groep: 'past-bijna' as const,
    woord: 'sterk' as const,
    totaal: 9_000,
    feiten: '3 van 4 vereist',
    redenen: [],
    nogNaTeGaan: false,
    vacancy: undefined,
  };
  const view = { candidateId: dossier.id, isMatched: true, isLater: false, nextCursor: undefined };

  it('are valid markup; almost fitting is not shown as strong', async () => {
    const markup = render(fittingPage(frame, { ...view, rows: [row] }));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('past bijna');
    expect(wordsOf(markup)).not.toContain('Sterk');
  });

  it('say what will be here when there are none', () => {
    expect(wordsOf(render(fittingPage(frame, { ...view, rows: [] })))).toContain(
      'Er past nu geen open vacature',
    );
  });

  it('say why there are none for who is not in the matching', () => {
    const page = fittingPage(frame, { ...view, isMatched: false, rows: [] });

    expect(wordsOf(render(page))).toContain('Deze kandidaat doet nu niet mee in de matching');
  });
});

it('the account is valid and says which organisation looked, and what for', async () => {
  const markup = render(
    accountPage(frame, {
      kandidaat: dossier,
      geschiedenis: [],
      vrijgaven: [],
      inzien: [
        {
          op: '2026-11-24T09:58:00Z',
          organisatieId: played.otherOrganisation,
          soort: 'read',
          doel: 'urn:vlinderdas:verwerking:begeleiden-naar-werk',
        },
        {
          op: '2026-11-24T09:59:00Z',
          organisatieId: played.otherOrganisation,
          soort: 'facts',
          doel: `urn:vlinderdas:verwerking:advies-over-regelingen:${dossier.id}`,
        },
      ],
      opgesteldOp: played.now,
    }),
  );

  expect(await complaintsAbout(markup)).toEqual([]);
  expect(wordsOf(markup)).toContain('Participatiebedrijf Kempenland Wat het dossier of de kaart');
  expect(wordsOf(markup)).toContain('begeleiden naar werk');
  expect(wordsOf(markup)).toContain('de feiten voor regelingen Waarvoor advies over regelingen');
  expect(wordsOf(markup)).not.toContain(dossier.id);
  expect(wordsOf(markup)).toContain('De naam is nog nooit vrijgegeven.');
});
