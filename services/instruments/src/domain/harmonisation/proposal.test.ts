import { describe, expect, it } from 'vitest';
import {
  aCatalogue,
  aVariant,
  bron,
  byMajority,
  months,
  perMonth,
} from '../../../test/harmonisation.builder.ts';
import { adoptedParts, periodToAdd, presentFrom, rowsToChange, takeOver, withTarget } from './adoption.ts';
import { matrixOf } from './matrix.ts';
import {
  agreedFrom,
  type Decision,
  decide,
  lastAdoption,
  type Proposal,
  possibleSteps,
  withdraw,
} from './proposal.ts';

const AT = new Date('2026-11-22T10:00:00Z');

function aProposal(change: Partial<Proposal> = {}): Proposal {
  return {
    id: 'p',
    revision: 1,
    instrumentCode: 'interne-werkbegeleiding',
    title: 'Eén tarief',
    why: 'Werkgevers kiezen nu de hoogste vergoeding.',
    target: { bedrag: perMonth(500) },
    targetDate: '2027-01-01',
    status: 'open',
    createdAt: AT,
    parties: ['a', 'b'].map((organisationId) => ({ organisationId, step: 'wacht-op-antwoord' as const })),
    events: [],
    ...change,
  };
}

const adopt: Decision = {
  step: 'vastgesteld',
  link: 'https://dommel.example/besluit',
  holdsFrom: '2027-02-01',
};

function afterSteps(organisationId: string, steps: readonly Decision[], start = aProposal()) {
  return steps.reduce<ReturnType<typeof decide>>(
    (proposal, step) =>
      typeof proposal === 'string' ? proposal : decide(proposal, organisationId, step, '2026-01-01', AT),
    start,
  );
}
const allTheWay: Decision[] = [{ step: 'ambtelijk-akkoord' }, { step: 'bestuurlijk-akkoord' }, adopt];

describe('the steps of a party', () => {
  it('go from ambtelijk to bestuurlijk to vastgesteld, one at a time', () => {
    const after = afterSteps('a', allTheWay);
    expect(after).toMatchObject({
      status: 'open',
      parties: [{ step: 'vastgesteld', holdsFrom: '2027-02-01' }, { step: 'wacht-op-antwoord' }],
    });
    expect(afterSteps('a', [adopt])).toBe('wrong-step');
    expect(afterSteps('a', [{ step: 'bestuurlijk-akkoord' }])).toBe('wrong-step');
  });

  it('are never taken back', () => {
    expect(afterSteps('a', [...allTheWay, { step: 'ambtelijk-akkoord' }])).toBe('wrong-step');
    expect(afterSteps('a', [{ step: 'ambtelijk-akkoord' }, { step: 'ambtelijk-akkoord' }])).toBe(
      'wrong-step',
    );
    expect(afterSteps('a', [{ step: 'afgewezen', reason: 'Te duur' }, { step: 'ambtelijk-akkoord' }])).toBe(
      'wrong-step',
    );
  });

  it('can end in a refusal from every open step, with a reason', () => {
    for (const before of [[], allTheWay.slice(0, 1), allTheWay.slice(0, 2)]) {
      expect(afterSteps('a', [...before, { step: 'afgewezen', reason: 'Te duur' }])).toMatchObject({
        parties: [{ step: 'afgewezen', reason: 'Te duur' }, {}],
      });
    }
    expect(afterSteps('a', [{ step: 'afgewezen' }])).toBe('incomplete');
  });

  it('adopt with a link and a day that is not before what the party does now', () => {
    const before = afterSteps('a', allTheWay.slice(0, 2));
    if (typeof before === 'string') throw new Error(before);
    expect(decide(before, 'a', { step: 'vastgesteld', holdsFrom: '2027-01-01' }, undefined, AT)).toBe(
      'incomplete',
    );
    expect(decide(before, 'a', { ...adopt, holdsFrom: '2025-12-31' }, '2026-01-01', AT)).toBe(
      'before-present',
    );
    expect(decide(before, 'a', { ...adopt, holdsFrom: '2026-01-01' }, '2026-01-01', AT)).toMatchObject({
      status: 'open',
    });
  });

  it('belong to parties alone', () => {
    expect(afterSteps('c', [{ step: 'ambtelijk-akkoord' }])).toBe('no-party');
  });

  it('are told beforehand', () => {
    const proposal = aProposal();
    expect(possibleSteps(proposal, { organisationId: 'a', step: 'ambtelijk-akkoord' })).toEqual([
      'bestuurlijk-akkoord',
      'afgewezen',
    ]);
    expect(
      possibleSteps({ status: 'ingetrokken' }, { organisationId: 'a', step: 'ambtelijk-akkoord' }),
    ).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is finished when everyone decided, and an agreement only when everyone adopted', () => {
    const one = afterSteps('a', allTheWay);
    if (typeof one === 'string') throw new Error(one);
    const declined = afterSteps('b', [{ step: 'afgewezen', reason: 'Geen geld' }], one);
    const adopted = afterSteps('b', [...allTheWay.slice(0, 2), { ...adopt, holdsFrom: '2027-04-01' }], one);
    if (typeof declined === 'string' || typeof adopted === 'string') throw new Error('refused');
    expect([declined.status, agreedFrom(declined)]).toEqual(['afgerond', undefined]);
    expect([adopted.status, agreedFrom(adopted)]).toEqual(['afgerond', '2027-04-01']);
    expect([lastAdoption(one), lastAdoption(aProposal())]).toEqual(['2027-02-01', undefined]);
  });

  it('is withdrawn while it is open, and then takes no decisions', () => {
    const withdrawn = withdraw(aProposal());
    if (typeof withdrawn === 'string') throw new Error(withdrawn);
    expect(decide(withdrawn, 'a', { step: 'ambtelijk-akkoord' }, undefined, AT)).toBe('not-open');
    expect(withdraw(withdrawn)).toBe('not-open');
  });
});

describe('adoption', () => {
  const rows = [
    aVariant('a', { bedrag: perMonth(350) }, { validFrom: '2025-01-01', validTo: '2026-01-01' }),
    aVariant(
      'a',
      { bedrag: perMonth(400), duur: months(12) },
      { validFrom: '2026-01-01', validTo: '2027-06-01' },
    ),
    aVariant('a', { bedrag: perMonth(300) }, { validFrom: '2026-03-01', gemeenteCode: 'GM0001' }),
    aVariant('a', { bedrag: perMonth(420) }, { validFrom: '2027-06-01' }),
  ];

  it('changes every row of all gemeenten that holds from that day or begins later', () => {
    expect(rowsToChange(rows, '2027-01-01')).toEqual([
      { row: rows[1], from: '2027-01-01' },
      { row: rows[2], from: '2027-01-01' },
      { row: rows[3], from: '2027-06-01' },
    ]);
    expect(presentFrom(rows, '2026-11-22')).toBe('2026-03-01');
  });

  it('adds a row for a party that has none on that day, until its next one', () => {
    expect(periodToAdd(rows, '2027-01-01')).toBeUndefined();
    expect(periodToAdd([], '2027-01-01')).toEqual({ validFrom: '2027-01-01' });
    expect(periodToAdd(rows.slice(3), '2027-01-01')).toEqual({
      validFrom: '2027-01-01',
      validTo: '2027-06-01',
    });
  });

  it('names the decision as the source', () => {
    const source = { title: 'Eén tarief', link: 'https://dommel.example/besluit', on: '2026-11-22' };
    expect(adoptedParts({ bedrag: perMonth(500) }, source).bedrag?.bron).toEqual({
      tekst: 'Besluit over het voorstel “Eén tarief”',
      link: 'https://dommel.example/besluit',
      gecontroleerdOp: '2026-11-22',
      bevestigd: true,
    });
  });

  it('keeps what the proposal says nothing of, and means having the instrument', () => {
    const none = { beleid: { aangeboden: false, doelgroepen: [], bron }, duur: months(6) };
    expect(takeOver(none, { bedrag: perMonth(500) })).toMatchObject({
      beleid: { aangeboden: true },
      duur: { waarde: 6 },
      bedrag: { inCenten: 50_000 },
    });
  });

  it('makes all parties equal in what is proposed', () => {
    const target = { bedrag: perMonth(500) };
    const sets = [
      aVariant('Dommel', { bedrag: perMonth(350) }),
      aVariant('Kempenland', { bedrag: perMonth(500) }),
    ];
    const catalogue = aCatalogue(sets);
    const all = ['Dommel', 'Kempenland', 'Groene Woud'];
    const changed = withTarget(catalogue.variants, 'interne-werkbegeleiding', all, target, catalogue.on);
    expect(matrixOf(catalogue, byMajority).degree).toBeLessThan(1_000);
    expect(matrixOf({ ...catalogue, variants: changed }, byMajority).degree).toBe(1_000);
  });
});
