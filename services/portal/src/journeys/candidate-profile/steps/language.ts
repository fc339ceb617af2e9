import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { checkboxes, radios, selectField } from '@vlinderdas/design/choices';
import { errorOf } from '@vlinderdas/design/fields';
import type { FieldProblem } from '@vlinderdas/design/form';
import { html } from '@vlinderdas/design/html';
import { languageName, talen } from '@vlinderdas/vocabulary/languages';
import { educationChoices, languageLevelChoices, levelChoices } from '../../../candidate-card/work-words.ts';
import type { FormValues } from '../../../http/form-values.ts';
import { changedSkills, defineStep, listOrNull, type StepForm } from '../step-form.ts';

interface LanguageState {
  /** Spoken level by language, `''` for one that is not known or is taken away. */
  levels: Readonly<Record<string, string>>;
  newLanguage: string;
  newLevel: string;
  level: string;
  /** Positions in the stored list that stay. */
  keptSchools: readonly number[];
  school: string;
  diploma: string;
}

const DUTCH = 'nld';
const levelField = (code: string) => `taal-${code}`;
const skillsOf = (dossier: Kandidaat) => dossier.arbeidsmarktkwalificatie ?? {};

/** Dutch always, and what is stored besides. */
function languagesOf(dossier: Kandidaat): string[] {
  const stored = (skillsOf(dossier).taalbeheersing ?? []).flatMap(({ codeTaal }) => codeTaal ?? []);
  return [...new Set([DUTCH, ...stored])];
}

const languageChoices = talen.codes
  .filter((code) => code !== DUTCH)
  .map((code) => ({ value: code, label: talen.label(code) ?? code }));

function changedLanguages(dossier: Kandidaat, { levels, newLanguage, newLevel }: LanguageState) {
  const stored = skillsOf(dossier).taalbeheersing ?? [];
  const wanted = { ...levels, ...(newLanguage && { [newLanguage]: newLevel }) };
  const kept = stored.flatMap((language) => {
    const level = language.codeTaal === undefined ? undefined : wanted[language.codeTaal];
    if (level === undefined) return [language];
    return level === '' ? [] : [{ ...language, codeNiveauTaalbeheersingMondeling: Number(level) }];
  });
  const known = stored.map(({ codeTaal }) => codeTaal);
  const added = Object.entries(wanted)
    .filter(([code, level]) => level !== '' && !known.includes(code))
    .map(([codeTaal, level]) => ({ codeTaal, codeNiveauTaalbeheersingMondeling: Number(level) }));
  return listOrNull([...kept, ...added]);
}

/** How well someone speaks which language, the level, and schools. */
export function languageStep(dossier: Kandidaat): StepForm {
  const languages = languagesOf(dossier);
  const schools = skillsOf(dossier).opleiding ?? [];

  function parse(form: FormValues): { state: LanguageState; problems: FieldProblem[] } {
    const problems: FieldProblem[] = [];
    const newLanguage = form.text('nieuweTaal');
    const newLevel = form.text('nieuweTaalNiveau');
    if (newLanguage && !newLevel)
      problems.push({ field: 'nieuweTaalNiveau', message: 'Kies hoe goed de kandidaat deze taal spreekt.' });
    if (!newLanguage && newLevel) problems.push({ field: 'nieuweTaal', message: 'Kies welke taal het is.' });
    return {
      problems,
      state: {
        levels: Object.fromEntries(languages.map((code) => [code, form.text(levelField(code))])),
        newLanguage,
        newLevel,
        level: form.text('niveau'),
        keptSchools: form.all('opleidingen').map(Number),
        school: form.text('opleiding'),
        diploma: form.text('diploma'),
      },
    };
  }

  return defineStep<LanguageState>({
    pickers: [],
    read: (stored) => ({
      picked: {},
      state: {
        levels: Object.fromEntries(
          (skillsOf(stored).taalbeheersing ?? []).map(
            ({ codeTaal, codeNiveauTaalbeheersingMondeling: level }) => [codeTaal, String(level ?? '')],
          ),
        ),
        newLanguage: '',
        newLevel: '',
        level: String(skillsOf(stored).codeWerkEnDenkniveauWerkzoekende ?? ''),
        keptSchools: schools.map((_, index) => index),
        school: '',
        diploma: '',
      },
    }),
    parse,
    fields: (state, _, { problems }) => {
      const spoken = languages.map((code) =>
        selectField({
          name: levelField(code),
          label: `Spreekt ${languageName(code) ?? code}`,
          empty: code === DUTCH ? 'Niet bekend' : 'Haal deze taal weg',
          optional: true,
          choices: languageLevelChoices,
          value: state.levels[code],
        }),
      );
      const known =
        schools.length > 0 &&
        checkboxes({
          name: 'opleidingen',
          label: 'Opleidingen',
          choices: schools.map(({ codeNiveauOpleiding: code, indicatieDiploma }, index) => ({
            value: String(index),
            label: `${educationChoices.find(({ value }) => value === String(code))?.label ?? 'opleiding'}${indicatieDiploma === 1 ? ', met diploma' : ''}`,
          })),
          values: state.keptSchools.map(String),
        });
      return html`${spoken}<div class="vd-field-row">${selectField({ name: 'nieuweTaal', label: 'Nog een taal', empty: 'Kies een taal', optional: true, choices: languageChoices, value: state.newLanguage, error: errorOf(problems, 'nieuweTaal') })}${selectField({ name: 'nieuweTaalNiveau', label: 'Hoe goed?', empty: 'Kies', optional: true, choices: languageLevelChoices, value: state.newLevel, error: errorOf(problems, 'nieuweTaalNiveau') })}</div>
      ${selectField({ name: 'niveau', label: 'Werk- en denkniveau', hint: 'Het niveau waarop de kandidaat werkt, door opleiding of ervaring.', empty: 'Niet bekend', optional: true, choices: levelChoices, value: state.level })}
      ${known}<div class="vd-field-row">${selectField({ name: 'opleiding', label: 'Voeg een opleiding toe', empty: 'Kies', optional: true, choices: educationChoices, value: state.school })}</div>
      ${radios({
        name: 'diploma',
        label: 'Met diploma?',
        inline: true,
        optional: true,
        choices: [
          { value: '1', label: 'Ja' },
          { value: '2', label: 'Nee' },
        ],
        value: state.diploma,
      })}`;
    },
    toChange: (state, _, current) => {
      const stored = skillsOf(current).opleiding ?? [];
      const added = state.school
        ? [
            {
              codeNiveauOpleiding: Number(state.school),
              ...(state.diploma && { indicatieDiploma: Number(state.diploma) }),
            },
          ]
        : [];
      return changedSkills(current, {
        taalbeheersing: changedLanguages(current, state),
        codeWerkEnDenkniveauWerkzoekende: state.level === '' ? null : Number(state.level),
        opleiding: listOrNull([
          ...stored.filter((_item, index) => state.keptSchools.includes(index)),
          ...added,
        ]),
      });
    },
  });
}
