import type { IsoDate } from '@vlinderdas/kernel/dates';
import { createPlaceIndex } from '@vlinderdas/region/place-index';
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { describe, expect, it } from 'vitest';
import type { VacatureInhoud } from '../contract/vacancies.resource.ts';
import { review } from './review.ts';

const knowledge = { taxonomy: createTaxonomy(starterTaxonomy), places: createPlaceIndex([]) };
const reviewed = (slug: string, asked: VacatureInhoud, today: IsoDate = '2026-11-23') =>
  review(
    { beroep: { codeBeroepsnaam: `urn:vlinderdas:beroep:${slug}` }, ...asked },
    { ...knowledge, today },
    { stated: new Set(['beroep', 'rijbewijs', 'cursus']) },
  );
const licence = (weging: 'vereist' | 'gewenst', wettelijkeGrond?: string): VacatureInhoud => ({
  rijbewijs: [
    { codeSoortRijbewijs: 'CE', weging, herkomst: 'herkend', ...(wettelijkeGrond && { wettelijkeGrond }) },
  ],
});

describe('what the law makes hard', () => {
  it('Wegenverkeerswet 1994 art. 107: the licence of a driving job, also when it is merely recognised', () => {
    const { content, demand } = reviewed('vrachtwagenchauffeur-ce', licence('vereist'));

    expect(content.rijbewijs?.[0]?.wettelijkeGrond).toBe('Wegenverkeerswet 1994, artikel 107');
    expect(demand.licencesAsked).not.toBe(0);
    expect(demand.licencesHard).toBe(demand.licencesAsked);
  });

  it('is not what the text merely wishes, nor a licence for other work', () => {
    for (const { content, demand } of [
      reviewed('vrachtwagenchauffeur-ce', licence('gewenst')),
      reviewed('orderpicker', licence('vereist')),
    ]) {
      expect(content.rijbewijs?.[0]).not.toHaveProperty('wettelijkeGrond');
      expect(demand.licencesHard).toBe(0);
    }
  });

  it('is not what a sender calls so', () => {
    const { content, demand } = reviewed('orderpicker', licence('vereist', 'Wet op de orders'));

    expect(content.rijbewijs?.[0]).not.toHaveProperty('wettelijkeGrond');
    expect(demand.licencesHard).toBe(0);
  });

  it('Wet BIG art. 3: the diploma of a nurse, by any of its names, from the day of the law', () => {
    const asked = { cursus: [{ naamCursus: 'Diploma verpleegkundige', weging: 'vereist' as const }] };

    expect(reviewed('verpleegkundige-mbo', asked).demand.certificateHard).toEqual([true]);
    expect(reviewed('verpleegkundige-mbo', asked, '1997-11-30').demand.certificateHard).toEqual([false]);
  });

  it('asks nobody for a reason', () => {
    const given = (slug: string) => {
      const [entry] = licence('vereist').rijbewijs ?? [];
      return reviewed(slug, { rijbewijs: [{ ...entry, herkomst: 'opgegeven' }] }).warnings;
    };

    expect(given('orderpicker').map(({ code }) => code)).toContain('reden-ontbreekt');
    expect(given('vrachtwagenchauffeur-ce').map(({ code }) => code)).not.toContain('reden-ontbreekt');
  });
});
