import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { errorSummary, type FormGuard, postForm } from '@vlinderdas/design/form';
import { definitionList, pageHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { tabs } from '@vlinderdas/design/navigation';
import { notice } from '@vlinderdas/design/notice';
import { stepPath } from '../../candidate-card/completeness.ts';
import type { ConceptNames } from '../../candidate-card/concept-names.ts';
import { personName } from '../../candidate-card/person-name.ts';
import {
  type ProfileStep,
  profileFacts,
  profileSteps,
  stepTitles,
} from '../../candidate-card/profile-facts.ts';
import { sayMoment } from '../../frame/moments.ts';
import type { PortalPage } from '../../http/visit.ts';
import type { FieldContext, FilledStep } from './step-form.ts';
import { profileText as text } from './text.ts';

export interface StepView {
  dossier: Kandidaat;
  step: ProfileStep;
  filled: FilledStep;
  names: ConceptNames;
  offered: FieldContext['offered'];
  /** The reader sent the form: it did not pass, or someone else was first. */
  sent?: 'refused' | 'changed-meanwhile';
  guard: FormGuard;
  now: Date;
}

function meanwhile({ dossier, step, names, now }: StepView) {
  const { title, body, todo } = text.changedMeanwhile;
  return notice({
    kind: 'warning',
    announce: true,
    title,
    body: html`<p>${body(sayMoment(dossier.gewijzigdOp, now))}</p>${definitionList(profileFacts(step, dossier, names))}<p>${todo}</p>`,
  });
}

export function stepPage(view: StepView): PortalPage {
  const { dossier, step, filled, names, offered, sent, guard } = view;
  const name = personName(dossier.identiteit ?? {}) ?? `Kandidaat ${dossier.kaartnummer}`;
  const isLast = step === profileSteps.at(-1);
  const problem = sent === 'changed-meanwhile' ? meanwhile(view) : sent && errorSummary(filled.problems);
  return {
    title: `${stepTitles[step]} - ${name}`,
    crumbs: [
      { href: '/kandidaten', text: 'Kandidaten' },
      { href: `/kandidaten/${dossier.id}`, text: name },
    ],
    ...(sent && { status: sent === 'changed-meanwhile' ? 409 : 400, failed: true }),
    main: html`${problem}${pageHeading({
      title: stepTitles[step],
      intro: text.intro[step],
      facts: [
        { name: 'Kandidaat', value: name },
        { name: 'Volledigheid', value: `${dossier.profielkwaliteit.score} van 100` },
      ],
    })}${tabs(
      'Stappen van het profiel',
      profileSteps.map((other) => ({
        href: stepPath(dossier.id, other),
        text: stepTitles[other],
        current: other === step,
      })),
    )}${postForm({
      action: stepPath(dossier.id, step),
      guard,
      keepDraft: `profiel-${dossier.id}-${step}`,
      body: html`<input type="hidden" name="revisie" value="${dossier.revisie}">${filled.fields({ names, offered })}${buttonGroup(
        isLast ? null : submitButton({ text: text.next, kind: 'primary', name: 'actie', value: 'verder' }),
        submitButton({
          text: text.stop,
          kind: isLast ? 'primary' : 'secondary',
          name: 'actie',
          value: 'klaar',
        }),
        linkButton({ text: 'Stop zonder bewaren', href: `/kandidaten/${dossier.id}`, kind: 'subtle' }),
      )}`,
    })}`,
  };
}
