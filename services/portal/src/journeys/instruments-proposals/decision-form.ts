/** The next step of one organisation. Each party has its own form, so the id of the organisation is in its fields. */
import { NieuwBesluit } from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { type CheckedBody, checkBody } from '../../instrument-parts/check-body.ts';
import { proposalsText as text } from './text.ts';

const PARTS = ['stap', 'reden', 'link', 'geldtVanaf'] as const;
export type DecisionPart = (typeof PARTS)[number];

export const decisionField = (part: DecisionPart, organisationId: string) => `${part}-${organisationId}`;

/** Names of the wire, of an error, as the field of this party's form. */
export function atParty(field: string, organisationId: string): string {
  return PARTS.some((part) => part === field) ? `${field}-${organisationId}` : field;
}

export function parseDecision(form: FormValues, organisationId: string): CheckedBody<typeof NieuwBesluit> {
  const part = (name: DecisionPart) => form.optional(decisionField(name, organisationId));
  const stap = part('stap');
  const body = {
    organisatieId: organisationId,
    stap,
    ...presentFields({
      // What belongs to another step may have been typed first; it is not part of this decision.
      reden: part('reden'),
      link: stap === 'vastgesteld' ? part('link') : undefined,
      geldtVanaf: stap === 'vastgesteld' ? part('geldtVanaf') : undefined,
    }),
  };
  const checked = checkBody(
    NieuwBesluit,
    body,
    form,
    stap ? [] : [{ field: 'stap', message: text.stepMissing }],
  );
  if (checked.body) return checked;
  return {
    problems: checked.problems.map(({ field, message }) => ({
      field: atParty(field, organisationId),
      message,
    })),
  };
}
