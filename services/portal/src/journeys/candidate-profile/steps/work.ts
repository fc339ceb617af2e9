import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { checkboxes, fieldset } from '@vlinderdas/design/choices';
import { errorOf, numberField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { html } from '@vlinderdas/design/html';
import type { FormValues } from '../../../http/form-values.ts';
import { keptOnly, type Picker, pickerFields } from '../picker.ts';
import { changedSkills, defineStep, listOrNull, pickedIn } from '../step-form.ts';

const SOUGHT: Picker = {
  field: 'beroepen',
  kind: 'beroep',
  label: 'Zoekt werk als',
  addLabel: 'Voeg een beroep toe',
  addHint: 'Typ een paar letters, bijvoorbeeld: schilder',
};
const WISHED: Picker = {
  field: 'wensberoepen',
  kind: 'beroep',
  label: 'Wil ook graag',
  addLabel: 'Voeg een wens toe',
};
const WORKED: Picker = {
  field: 'gewerkt',
  kind: 'beroep',
  label: 'Nieuw werk',
  addLabel: 'Werkte als',
};

type Job = NonNullable<NonNullable<Kandidaat['arbeidsmarktkwalificatie']>['werkervaring']>[number];

interface WorkState {
  /** Positions in the stored list that stay; the rest is taken away. */
  keptJobs: readonly number[];
  from: string;
  to: string;
}

const YEAR = /^(19|20)\d{2}$/;

function parse(form: FormValues): { state: WorkState; problems: FieldProblem[] } {
  const from = form.text('vanJaar');
  const to = form.text('totJaar');
  const problems: FieldProblem[] = [];
  if (from && !YEAR.test(from))
    problems.push({ field: 'vanJaar', message: 'Schrijf een jaar, bijvoorbeeld 2019.' });
  if (to && !YEAR.test(to))
    problems.push({ field: 'totJaar', message: 'Schrijf een jaar, bijvoorbeeld 2024.' });
  if (YEAR.test(from) && YEAR.test(to) && to < from)
    problems.push({ field: 'totJaar', message: 'Het laatste jaar ligt voor het eerste jaar.' });
  return { state: { keptJobs: form.all('werk').map(Number), from, to }, problems };
}

const jobsOf = (dossier: Kandidaat) => dossier.arbeidsmarktkwalificatie?.werkervaring ?? [];

function newJobs(uris: readonly string[], { from, to }: WorkState): Job[] {
  return uris.map((codeBeroepsnaam) => ({
    beroep: { codeBeroepsnaam },
    ...(from && { datumAanvangWerkzaamheden: `${from}-01-01` }),
    ...(to && { datumEindeWerkzaamheden: `${to}-12-31` }),
  }));
}

/** What someone looks for and did before. */
export function workStep(dossier: Kandidaat) {
  const jobs = jobsOf(dossier);
  const period = ({ datumAanvangWerkzaamheden: start, datumEindeWerkzaamheden: end }: Job) =>
    start ? `, ${start.slice(0, 4)} tot ${end?.slice(0, 4) ?? 'nu'}` : '';
  return defineStep<WorkState>({
    pickers: [SOUGHT, WISHED, WORKED],
    read: ({ bemiddelingsberoep = [], wensberoepen = [] }) => ({
      state: { keptJobs: jobs.map((_, index) => index), from: '', to: '' },
      picked: {
        [SOUGHT.field]: keptOnly(bemiddelingsberoep.map(({ codeBeroepsnaam }) => codeBeroepsnaam)),
        [WISHED.field]: keptOnly(wensberoepen.map(({ codeBeroepsnaam }) => codeBeroepsnaam)),
      },
    }),
    parse,
    fields: (state, picked, { names, problems }) => {
      const known = jobs.flatMap((job, index) => {
        const uri = job.beroep?.codeBeroepsnaam;
        return [{ value: String(index), label: `${uri ? names(uri) : 'werk zonder beroep'}${period(job)}` }];
      });
      const before =
        known.length > 0 &&
        checkboxes({
          name: 'werk',
          label: 'Werkte eerder als',
          choices: known,
          values: state.keptJobs.map(String),
        });
      const years = html`<div class="vd-field-row">${numberField({ name: 'vanJaar', label: 'Van jaar', value: state.from, maxLength: 4, optional: true, error: errorOf(problems, 'vanJaar') })}${numberField({ name: 'totJaar', label: 'Tot jaar', hint: 'Leeg: werkt er nog.', value: state.to, maxLength: 4, optional: true, error: errorOf(problems, 'totJaar') })}</div>`;
      return html`${pickerFields(SOUGHT, pickedIn(picked, SOUGHT.field), names, problems)}${pickerFields(WISHED, pickedIn(picked, WISHED.field), names, problems)}${before}${fieldset({ name: 'nieuw-werk', label: 'Werk dat de kandidaat eerder deed', body: html`${years}${pickerFields(WORKED, pickedIn(picked, WORKED.field), names, problems)}` })}`;
    },
    toChange: (state, picked, current) => ({
      bemiddelingsberoep: listOrNull(
        pickedIn(picked, SOUGHT.field).kept.map((codeBeroepsnaam) => ({ codeBeroepsnaam })),
      ),
      wensberoepen: listOrNull(
        pickedIn(picked, WISHED.field).kept.map((codeBeroepsnaam) => ({ codeBeroepsnaam })),
      ),
      ...changedSkills(current, {
        werkervaring: listOrNull([
          ...jobsOf(current).filter((_, index) => state.keptJobs.includes(index)),
          ...newJobs(pickedIn(picked, WORKED.field).kept, state),
        ]),
      }),
    }),
  });
}
