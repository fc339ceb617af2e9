import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/played-region/candidates.ts';
import { toFormValues } from '../../http/form-values.ts';
import { firstDayOf, lastDayOf, packJob, packPair, unpackJob } from './finding-values.ts';
import { takeOver } from './take-over.ts';

const person: Kandidaat = {
  ...dossier,
  certificaten: [{ codeCertificaat: 'urn:vca' }],
  werktijden: { aantalWerkurenPerWeekMinimaal: 24, aantalWerkurenPerWeekMaximaal: 32 },
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 2,
    competentiebeheersing: [{ codeCompetentie: 'urn:a' }],
    taalbeheersing: [
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2, codeNiveauTaalbeheersingLezen: 2 },
    ],
    werkervaring: [{ beroep: { codeBeroepsnaam: 'urn:w' }, datumAanvangWerkzaamheden: '2019-01-01' }],
  },
};
const take = (fields: Record<string, string | string[]>) => takeOver(toFormValues(fields), person);
const job = (uri: string, start?: string, end?: string) =>
  packJob({ uri, from: firstDayOf(start), to: lastDayOf(end) });

describe('what is taken over from a cv', () => {
  it('is added to what is there', () => {
    const { change, count } = take({
      competenties: ['urn:b', 'urn:c'],
      certificaten: 'urn:vcu',
      rijbewijs: 'B',
    });

    expect(count).toBe(4);
    expect(change?.certificaten).toEqual([{ codeCertificaat: 'urn:vca' }, { codeCertificaat: 'urn:vcu' }]);
    expect(change?.arbeidsmarktkwalificatie).toEqual({
      ...person.arbeidsmarktkwalificatie,
      competentiebeheersing: ['urn:a', 'urn:b', 'urn:c'].map((codeCompetentie) => ({ codeCompetentie })),
      rijbewijs: [{ codeSoortRijbewijs: 'B' }],
    });
    expect(change).not.toHaveProperty('werktijden');
  });

  it('is no look at the whole profile: it stays checked on the day on which it last was', () => {
    expect(take({ competenties: 'urn:b' }).change?.peildatum).toBe(person.nagekekenOp);
  });

  it('is not added twice', () => {
    expect(take({ competenties: 'urn:a', certificaten: 'urn:vca', werk: job('urn:w', '2019') })).toEqual({
      change: undefined,
      count: 0,
    });
  });

  it('of work has the days that its months and years stand for', () => {
    const { change } = take({
      werk: [job('urn:x', '2020-03', '2022-02'), job('urn:y', '2023'), job('urn:z')],
    });

    expect(change?.arbeidsmarktkwalificatie?.werkervaring?.slice(1)).toEqual([
      {
        beroep: { codeBeroepsnaam: 'urn:x' },
        datumAanvangWerkzaamheden: '2020-03-01',
        datumEindeWerkzaamheden: '2022-02-28',
      },
      { beroep: { codeBeroepsnaam: 'urn:y' }, datumAanvangWerkzaamheden: '2023-01-01' },
      { beroep: { codeBeroepsnaam: 'urn:z' } },
    ]);
  });

  it('takes the place of hours and levels that were there, and leaves the rest of them', () => {
    const { change, count } = take({ uren: packPair(20, undefined), niveau: '4', talen: packPair('nld', 3) });

    expect(count).toBe(3);
    expect(change?.werktijden).toEqual({ aantalWerkurenPerWeekMinimaal: 20 });
    expect(change?.arbeidsmarktkwalificatie).toMatchObject({
      codeWerkEnDenkniveauWerkzoekende: 4,
      taalbeheersing: [
        { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingLezen: 2 },
      ],
    });
  });

  it('may be a language without a level', () => {
    const { change } = take({ talen: packPair('pol', undefined) });

    expect(change?.arbeidsmarktkwalificatie?.taalbeheersing).toContainEqual({ codeTaal: 'pol' });
  });

  it('is nothing when nothing was chosen', () => {
    expect(take({}).change).toBeUndefined();
  });
});

describe('work as the value of a box', () => {
  it('comes back as it was, whatever is in its address', () => {
    const found = { uri: 'http://example.org/a|b', from: '2019-01-01', to: '' };

    expect(unpackJob(packJob(found))).toEqual(found);
  });
});
