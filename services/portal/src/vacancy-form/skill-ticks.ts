/** The ticks for skills that stand beside the form, there and back: all that a ticked one must become travels in its value. */
import { checkbox, fieldset } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { type Html, html } from '@vlinderdas/design/html';
import { upperFirst } from '@vlinderdas/vocabulary/upper-first';
import { z } from 'zod';
import type { FormValues } from '../http/form-values.ts';
import { newRow, type RequirementRow } from './requirement-rows.ts';
import type { SkillChoice, SkillChoices } from './skill-choices.ts';
import { formText as text } from './text.ts';

const SHOWN = 8;
/** More than this no form of ours offers. */
const MOST_TICKS = 30;
const tickName = (index: number) => `suggestie${index}`;

const Ticked = z.strictObject({
  code: z.string().min(1).max(200),
  name: z.string().min(1).max(250),
  foundIn: z.string().max(250).optional(),
  isDemanded: z.boolean().optional(),
});

function parseTick(packed: string): SkillChoice | undefined {
  try {
    return Ticked.safeParse(JSON.parse(packed)).data;
  } catch {
    return undefined;
  }
}

/** What came from words of the text is confirmed by the tick, what came from the occupation is added by it. */
function rowOf({ code, name, foundIn, isDemanded }: SkillChoice): RequirementRow[] {
  return newRow(
    'competentiebeheersing',
    { codeCompetentie: code, naam: name },
    {
      herkomst: foundIn === undefined ? 'opgegeven' : 'bevestigd',
      gevondenIn: foundIn,
      remarks: isDemanded ? ['vereist'] : [],
    },
  );
}

/** @returns nothing for what no form of ours sent */
export function tickedRows(form: FormValues): RequirementRow[] {
  return Array.from({ length: MOST_TICKS }, (_, index) => form.text(tickName(index))).flatMap((packed) => {
    const choice = packed === '' ? undefined : parseTick(packed);
    return choice ? rowOf(choice) : [];
  });
}

function ticks(choices: readonly SkillChoice[], first: number): Html {
  return html`<div class="vd-choices vd-choices--inline">${choices.map((choice, index) =>
    checkbox({
      name: tickName(first + index),
      label: upperFirst(choice.name),
      value: JSON.stringify(choice),
      ...(choice.foundIn !== undefined && { hint: text.foundIn(choice.foundIn) }),
    }),
  )}</div>`;
}

/** Nothing is ticked: what a person leaves alone is neither sent nor kept. */
export function skillTicks({ doubtful, usual, occupation }: SkillChoices): Html {
  const rest = usual.slice(SHOWN);
  return html`${
    doubtful.length > 0 &&
    fieldset({
      name: 'misschien-gevraagd',
      label: text.maybeAsked,
      hint: text.maybeAskedHint,
      body: ticks(doubtful, 0),
    })
  }${
    usual.length > 0 &&
    fieldset({
      name: 'vaak-gevraagd',
      label: text.oftenAsked(occupation ?? ''),
      hint: text.oftenAskedHint,
      body: html`${ticks(usual.slice(0, SHOWN), doubtful.length)}${rest.length > 0 && disclosure({ summary: text.moreSkills(rest.length), body: ticks(rest, doubtful.length + SHOWN) })}`,
    })
  }`;
}
