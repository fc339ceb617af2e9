import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { checkboxes } from '@vlinderdas/design/choices';
import { dateField, errorOf, numberField, textField } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { html } from '@vlinderdas/design/html';
import { isIsoDate } from '@vlinderdas/kernel/dates';
import { normalisePostcode } from '@vlinderdas/region/postcode';
import { arbeidscontracten } from '@vlinderdas/vocabulary/vum-codes';
import { choicesOf, isShift, meansChoices, SHIFTS, type Shift } from '../../../candidate-card/work-words.ts';
import type { FormValues } from '../../../http/form-values.ts';
import { presentFields } from '../../../http/present-fields.ts';
import { defineStep, listOrNull } from '../step-form.ts';

interface HoursState {
  least: string;
  most: string;
  shifts: readonly Shift[];
  earliest: string;
  from: string;
  contracts: readonly string[];
  postcode: string;
  minutes: string;
  means: readonly string[];
}

const MOST_HOURS = 60;
const MOST_MINUTES = 240;
const LONGEST_CONTRACT_CODE = 1;

function wholeNumber(text: string, most: number): boolean {
  return text === '' || (/^\d{1,3}$/.test(text) && Number(text) <= most);
}

function parse(form: FormValues): { state: HoursState; problems: FieldProblem[] } {
  const state: HoursState = {
    least: form.text('urenMinimaal'),
    most: form.text('urenMaximaal'),
    shifts: form.all('werkmomenten').filter(isShift),
    earliest: form.text('vroegsteBegintijd'),
    from: form.text('beschikbaarVanaf'),
    contracts: form.all('contract').filter((code) => code.length === LONGEST_CONTRACT_CODE),
    postcode: form.text('postcode'),
    minutes: form.text('reistijd'),
    means: form.all('vervoer').filter((code) => meansChoices.some(({ value }) => value === code)),
  };
  const problems: FieldProblem[] = [];
  const check = (field: string, isRight: boolean, message: string) => {
    if (!isRight) problems.push({ field, message });
  };
  check('urenMinimaal', wholeNumber(state.least, MOST_HOURS), 'Vul hele uren in, van 0 tot 60.');
  check('urenMaximaal', wholeNumber(state.most, MOST_HOURS), 'Vul hele uren in, van 0 tot 60.');
  const isInverted = state.least !== '' && state.most !== '' && Number(state.least) > Number(state.most);
  check(
    'urenMinimaal',
    problems.length > 0 || !isInverted,
    `Het minste is meer dan het meeste. Maak het ${state.most} of lager.`,
  );
  check(
    'vroegsteBegintijd',
    state.earliest === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(state.earliest),
    'Schrijf een tijd als 06:30.',
  );
  check('beschikbaarVanaf', state.from === '' || isIsoDate(state.from), 'Vul een bestaande datum in.');
  check(
    'postcode',
    state.postcode === '' || normalisePostcode(state.postcode) !== undefined,
    'Schrijf een postcode als 5611AB.',
  );
  check('reistijd', wholeNumber(state.minutes, MOST_MINUTES), 'Vul hele minuten in, hooguit 240.');
  return { state, problems };
}

const toNumber = (text: string) => (text === '' ? undefined : Number(text));

/** An object without anything in it takes the field away. */
function objectOrNull<T extends object>(record: T) {
  const present = presentFields(record);
  return Object.keys(present).length > 0 ? present : null;
}

function contractsOf({ contractvorm = [] }: Kandidaat, codes: readonly string[]) {
  const others = contractvorm.filter(
    ({ codeTypeArbeidscontract: code }) => code === undefined || codes.includes(code),
  );
  const stored = others.map(({ codeTypeArbeidscontract: code }) => code);
  const added = codes
    .filter((code) => !stored.includes(code))
    .map((code) => ({ codeTypeArbeidscontract: code }));
  return listOrNull([...others, ...added]);
}

/** What is known of a way to travel stays with it. */
function meansOf({ vervoermiddel = [] }: Kandidaat, codes: readonly string[]) {
  const kept = vervoermiddel.filter(({ codeVervoermiddel: code }) => codes.includes(String(code)));
  const known = kept.map(({ codeVervoermiddel: code }) => String(code));
  const added = codes
    .filter((code) => !known.includes(code))
    .map((code) => ({ codeVervoermiddel: Number(code), indicatieBeschikbaarVoorWoonWerkverkeer: 1 }));
  return listOrNull([...kept, ...added]);
}

/** When someone can work and how they get there. */
export const hoursStep = defineStep<HoursState>({
  pickers: [],
  read: (dossier) => {
    const { werktijden = {}, werkgrenzen = {}, mobiliteit = {}, flexibiliteit = {} } = dossier;
    const { contractvorm = [], vervoermiddel = [] } = dossier;
    return {
      picked: {},
      state: {
        least: String(werktijden.aantalWerkurenPerWeekMinimaal ?? ''),
        most: String(werktijden.aantalWerkurenPerWeekMaximaal ?? ''),
        shifts: werkgrenzen.werkmomenten ?? [],
        earliest: werkgrenzen.vroegsteBegintijd ?? '',
        from: flexibiliteit.datumAanvangBeschikbaarVoorWerk ?? '',
        contracts: contractvorm.flatMap(({ codeTypeArbeidscontract: code }) => code ?? []),
        postcode: mobiliteit.bemiddelingspostcode ?? '',
        minutes: String(mobiliteit.maximaleReistijd ?? ''),
        means: vervoermiddel.flatMap(({ codeVervoermiddel: code }) =>
          code === undefined ? [] : String(code),
        ),
      },
    };
  },
  parse,
  fields: (state, _, { problems }) => {
    const error = (field: string) => errorOf(problems, field);
    return html`<div class="vd-field-row">${numberField({ name: 'urenMinimaal', label: 'Uren per week, minimaal', suffix: 'uur', maxLength: 2, optional: true, value: state.least, error: error('urenMinimaal') })}${numberField({ name: 'urenMaximaal', label: 'Maximaal', suffix: 'uur', maxLength: 2, optional: true, value: state.most, error: error('urenMaximaal') })}</div>
    ${checkboxes({ name: 'werkmomenten', label: 'Wanneer kan de kandidaat werken?', optional: true, choices: choicesOf(SHIFTS), values: state.shifts })}
    <div class="vd-field-row">${textField({ name: 'vroegsteBegintijd', label: 'Begint op zijn vroegst om', hint: 'Bijvoorbeeld 06:30', width: 'short', maxLength: 5, optional: true, value: state.earliest, error: error('vroegsteBegintijd') })}${dateField({ name: 'beschikbaarVanaf', label: 'Kan beginnen op', optional: true, value: state.from, error: error('beschikbaarVanaf') })}</div>
    ${checkboxes({ name: 'contract', label: 'Welk contract is goed?', inline: true, optional: true, choices: arbeidscontracten.codes.map((code) => ({ value: code, label: arbeidscontracten.label(code) ?? code })), values: state.contracts })}
    <div class="vd-field-row">${textField({ name: 'postcode', label: 'Postcode', hint: 'Om de reistijd te schatten.', width: 'short', maxLength: 7, optional: true, value: state.postcode, error: error('postcode') })}${numberField({ name: 'reistijd', label: 'Reist hooguit, enkele reis', suffix: 'minuten', maxLength: 3, optional: true, value: state.minutes, error: error('reistijd') })}</div>
    ${checkboxes({ name: 'vervoer', label: 'Hoe kan de kandidaat reizen?', inline: true, optional: true, choices: meansChoices, values: state.means })}`;
  },
  toChange: (state, _, dossier) => ({
    werktijden: objectOrNull({
      ...dossier.werktijden,
      aantalWerkurenPerWeekMinimaal: toNumber(state.least),
      aantalWerkurenPerWeekMaximaal: toNumber(state.most),
    }),
    werkgrenzen: objectOrNull({
      ...dossier.werkgrenzen,
      werkmomenten: state.shifts.length > 0 ? [...state.shifts] : undefined,
      vroegsteBegintijd: state.earliest,
    }),
    flexibiliteit: objectOrNull({ ...dossier.flexibiliteit, datumAanvangBeschikbaarVoorWerk: state.from }),
    contractvorm: contractsOf(dossier, state.contracts),
    mobiliteit: objectOrNull({
      ...dossier.mobiliteit,
      bemiddelingspostcode: normalisePostcode(state.postcode),
      maximaleReistijd: toNumber(state.minutes),
    }),
    vervoermiddel: meansOf(dossier, state.means),
  }),
});
