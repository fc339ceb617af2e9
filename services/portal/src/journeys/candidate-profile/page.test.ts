import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/played-region/candidates.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { type ProfileStep, profileSteps } from '../../candidate-card/profile-facts.ts';
import { toFormValues } from '../../http/form-values.ts';
import { type StepView, stepPage } from './page.ts';
import { stepFormOf } from './steps/step-forms.ts';

const viewOf = (step: ProfileStep): StepView => ({
  dossier,
  step,
  filled: stepFormOf(step, dossier).stored(dossier),
  names: (uri) => uri.split(':').at(-1) ?? uri,
  offered: [{ uri: 'urn:scannen', name: 'scannen' }],
  guard: testGuard,
  now: new Date(played.now),
});

describe.each(profileSteps)('the page of the step %s', (step) => {
  it('is valid and accessible markup', async () => {
    expect(await complaintsAbout(render(stepPage(viewOf(step))))).toEqual([]);
  });
});

describe('a step of a profile', () => {
  it('offers what belongs to the work of the candidate, unticked', () => {
    const markup = render(stepPage(viewOf('vaardigheden')));

    expect(wordsOf(markup)).toContain('Hoort vaak bij dit werk');
    expect(markup).toMatch(/name="competenties-voorstel" value="urn:scannen"(?! checked)/);
  });

  it('that did not pass keeps what was filled in and leads to the field', () => {
    const filled = stepFormOf('uren', dossier).sent(
      toFormValues({ urenMinimaal: '40', urenMaximaal: '36' }),
      {},
      [],
    );
    const page = stepPage({ ...viewOf('uren'), filled, sent: 'refused' });

    expect(page.status).toBe(400);
    expect(render(page)).toContain('<title>Fout: Uren en reizen');
    expect(render(page)).toContain('href="#veld-urenMinimaal"');
    expect(render(page)).toContain('value="40"');
  });

  it('that someone else changed shows both: what is stored now, and what was filled in', () => {
    const filled = stepFormOf('uren', dossier).sent(toFormValues({ urenMaximaal: '16' }), {}, []);
    const page = stepPage({ ...viewOf('uren'), filled, sent: 'changed-meanwhile' });
    const words = wordsOf(render(page));

    expect(page.status).toBe(409);
    expect(words).toContain('Dit profiel is vandaag 09:12 veranderd');
    expect(words).toContain('24 tot 32 uur per week');
    expect(render(page)).toContain('value="16"');
    expect(render(page)).toContain('name="revisie" value="3"');
  });
});
