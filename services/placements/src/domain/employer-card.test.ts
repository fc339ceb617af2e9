import type { GedeeldProfiel } from '@vlinderdas/candidates-service/contract/card.resource';
import type { Uitleg } from '@vlinderdas/matcher-service/contract/matching.resource';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WerkgeverKaart } from '../contract/employer-view.resource.ts';
import { findRevealingWord } from '../contract/texts.ts';
import { type DemandFacts, toEmployerCard } from './employer-card.ts';
import { FIELDS_BY_STAGE, toEmployerView } from './employer-view.ts';
import { toIdentity } from './identity.ts';

const competence = (number: number) => `urn:vlinderdas:competentie:c${number}`;
const profileOf = (competences: readonly number[]): GedeeldProfiel => ({
  bemiddelingsberoep: [{ codeBeroepsnaam: 'urn:vlinderdas:beroep:kapper' }],
  arbeidsmarktkwalificatie: {
    competentiebeheersing: competences.map((number) => ({ codeCompetentie: competence(number) })),
    taalbeheersing: [
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 },
      { codeTaal: 'tir', codeNiveauTaalbeheersingMondeling: 4 },
    ],
    rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'CE' }],
    werkervaring: [
      { beroep: { codeBeroepsnaam: 'urn:a' }, datumAanvangWerkzaamheden: '2001-05-06' },
      { beroep: { codeBeroepsnaam: 'urn:b' }, datumAanvangWerkzaamheden: '0001-01-01' },
      { datumAanvangWerkzaamheden: '2020-01-01' },
    ],
  },
  eisAanWerk: { indicatieBegeleiding: 1, indicatieAanpassingWerkomgeving: 1 },
  mobiliteit: { maximaleReisafstand: 12 },
  flexibiliteit: { datumAanvangBeschikbaarVoorWerk: '2027-01-04' },
});
const demandOf = (competences: readonly number[]): DemandFacts => ({
  competentiebeheersing: competences.map((number) => ({ codeCompetentie: competence(number) })),
  taalbeheersing: [{ codeTaal: 'nld' }],
  rijbewijs: [{ codeSoortRijbewijs: 'B' }],
});

describe('the card of an employer', () => {
  it('holds no competence, language or licence that the vacancy does not ask (PR7)', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(numbers, numbers, (own, asked) => {
        const card = toEmployerCard(profileOf(own), demandOf(asked), undefined);
        const shown = card.competenties.map(({ code }) => code);
        const both = asked.filter((number) => own.includes(number)).map(competence);
        expect(shown.toSorted()).toEqual(both.toSorted());
        expect(card.talen).toEqual([{ codeTaal: 'nld', mondeling: 3 }]);
        expect(card.rijbewijzen).toEqual(['B']);
      }),
    );
  });

  it('shows as a skill only what someone has; what follows from work is a reason with that work beside it', () => {
    const part = (number: number, hoe: 'zelf' | 'ervaring', zin: string) => ({
      ...({ uitkomst: 'past', vereist: false, punten: 10, maximum: 10, soort: 'competentie' } as const),
      ...{ begrip: competence(number), zin, door: { hoe, overeenkomst: 1000 } },
    });
    const own = part(1, 'zelf', 'De kandidaat kan dit: inpakken.');
    const byWork = part(2, 'ervaring', 'De kandidaat werkte als inpakker. Daar hoort dit bij.');
    const explanation = { criteria: [{ onderdelen: [own, byWork] }] } as unknown as Uitleg;
    const card = toEmployerCard(profileOf([1]), demandOf([1, 2]), explanation);

    expect(card.competenties.map(({ code }) => code)).toEqual([competence(1)]);
    expect(card.redenen).toEqual([own.zin, byWork.zin]);
  });

  it('shows work in years and leaves out what is no year or no occupation', () => {
    const card = toEmployerCard(profileOf([]), demandOf([]), undefined);

    expect(card.ervaring).toEqual([{ code: 'urn:a', vanJaar: 2001 }, { code: 'urn:b' }]);
  });

  it('says nothing of support, distance or availability, and fits its own contract', () => {
    const card = toEmployerCard(profileOf([1]), demandOf([1]), undefined);

    expect(WerkgeverKaart.parse(card)).toEqual(card);
    expect(Object.keys(card).toSorted()).toEqual([
      'beroepen',
      'certificaten',
      'competenties',
      'ervaring',
      'redenen',
      'rijbewijzen',
      'talen',
    ]);
  });
});

describe('the table of fields', () => {
  const card = toEmployerCard(profileOf([1]), demandOf([1]), undefined);
  const identity = { naam: 'Iemand', cv: { werkervaring: [], opleidingen: [], cursussen: [] } };
  const regelingen = [{ code: 'jobcoach', naam: 'Jobcoach', stappen: [], nogNaTeGaan: false }];
  const shown = { card, identity, regelingen };

  it('shows nothing on the list', () => {
    expect(toEmployerView('lijst', shown, true)).toBeUndefined();
  });

  it.each(['anoniem-voorgesteld', 'kennismaking', 'regelingen-besproken', 'aangenomen'] as const)(
    'shows no name without agreement: %s',
    (stage) => {
      expect(toEmployerView(stage, shown, false)?.identity).toBeUndefined();
      expect(toEmployerView(stage, shown, true)?.identity).toEqual(identity);
    },
  );

  it.each([
    ['anoniem-voorgesteld', undefined],
    ['kennismaking', undefined],
    ['regelingen-besproken', regelingen],
    ['aangenomen', regelingen],
  ] as const)('shows regelingen only where they may be discussed: %s', (stage, expected) => {
    expect(toEmployerView(stage, shown, true)?.regelingen).toEqual(expected);
  });

  it('names every field of the card, so that a new one is a decision here', () => {
    expect(FIELDS_BY_STAGE.aangenomen.card.toSorted()).toEqual(Object.keys(WerkgeverKaart.shape).toSorted());
  });
});

describe('the identity that is handed over', () => {
  it('is name, phone and cv, without names of employers, schools or own texts', () => {
    const identity = toIdentity({
      identiteit: { voornaam: 'An', tussenvoegsel: 'van', achternaam: 'Dalen', geboortedatum: '1990-01-01' },
      arbeidsmarktkwalificatie: {
        werkervaring: [
          {
            beroep: { codeBeroepsnaam: 'urn:a' },
            naamOrganisatie: 'Sociale werkplaats',
            toelichtingWerkervaring: 'met begeleiding',
            datumAanvangWerkzaamheden: '2019-04-13',
          },
        ],
        opleiding: [
          { codeNiveauOpleiding: 4, naamOpleidingsinstituut: 'School', datumDiploma: '2010-07-01' },
        ],
        cursus: [{ naamCursus: 'Heftruck' }, {}],
      },
    });

    expect(identity).toEqual({
      naam: 'An van Dalen',
      cv: {
        werkervaring: [{ code: 'urn:a', van: '2019-04' }],
        opleidingen: [{ niveau: 4, jaar: 2010 }],
        cursussen: ['Heftruck'],
      },
    });
    expect(toIdentity({})).toBeUndefined();
  });
});

it.each([
  ['Nieuwe vacature in Wijk bij Duurstede', undefined],
  ['Zij wil graag weer werken', undefined],
  ['Wij vragen LKS aan', 'LKS'],
  ['via de WW', 'WW'],
  ['Met loondispensatie erbij', 'loondispensatie'],
])('finds words that give something away: %s', (text, found) => {
  expect(findRevealingWord(text)).toBe(found);
});
