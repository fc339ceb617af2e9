import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import { checkboxes } from '@vlinderdas/design/choices';
import { html } from '@vlinderdas/design/html';
import { rijbewijzen } from '@vlinderdas/vocabulary/vum-codes';
import { keptOnly, offeredField, type Picker, pickerFields } from '../picker.ts';
import { changedSkills, defineStep, listOrNull, pickedIn, type StepForm } from '../step-form.ts';

const SKILLS: Picker = {
  field: 'competenties',
  kind: 'competentie',
  label: 'Kan',
  addLabel: 'Voeg een vaardigheid toe',
  addHint: 'Typ een paar letters, bijvoorbeeld: schuren',
};
const CERTIFICATES: Picker = {
  field: 'certificaten',
  kind: 'certificaat',
  label: 'Certificaten',
  addLabel: 'Voeg een certificaat toe',
  addHint: 'Bijvoorbeeld: VCA',
};

const licencesOf = (dossier: Kandidaat) =>
  (dossier.arbeidsmarktkwalificatie?.rijbewijs ?? []).flatMap(({ codeSoortRijbewijs: code }) => code ?? []);

/** Those that vacancies ask; another one that is stored is shown too. */
const COMMON = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'T'];

/** What someone can, with what usually belongs to the occupations offered as boxes to tick. */
export function skillsStep(dossier: Kandidaat): StepForm {
  const licences = [...new Set([...COMMON, ...licencesOf(dossier)])];
  return defineStep<readonly string[]>({
    pickers: [SKILLS, CERTIFICATES],
    read: ({ arbeidsmarktkwalificatie, certificaten = [] }) => ({
      state: licencesOf(dossier),
      picked: {
        [SKILLS.field]: keptOnly(
          (arbeidsmarktkwalificatie?.competentiebeheersing ?? []).map(
            ({ codeCompetentie }) => codeCompetentie,
          ),
        ),
        [CERTIFICATES.field]: keptOnly(certificaten.map(({ codeCertificaat }) => codeCertificaat)),
      },
    }),
    parse: (form) => ({
      state: form.all('rijbewijs').filter((code) => licences.includes(code)),
      problems: [],
    }),
    fields: (held, picked, { names, problems, offered }) => {
      const { kept } = pickedIn(picked, SKILLS.field);
      const more = offered.filter(({ uri }) => !kept.includes(uri));
      return html`${pickerFields(SKILLS, pickedIn(picked, SKILLS.field), names, problems)}${
        more.length > 0 &&
        checkboxes({
          name: offeredField(SKILLS.field),
          label: 'Hoort vaak bij dit werk',
          hint: 'Vink aan wat de kandidaat echt kan.',
          choices: more.map(({ uri, name }) => ({ value: uri, label: name })),
          inline: true,
          optional: true,
        })
      }${pickerFields(CERTIFICATES, pickedIn(picked, CERTIFICATES.field), names, problems)}${checkboxes({
        name: 'rijbewijs',
        label: 'Rijbewijs',
        optional: true,
        inline: true,
        choices: licences.map((code) => ({
          value: code,
          label: `${code}: ${rijbewijzen.label(code) ?? 'ander rijbewijs'}`,
        })),
        values: held,
      })}`;
    },
    toChange: (held, picked, current) => ({
      certificaten: listOrNull(
        pickedIn(picked, CERTIFICATES.field).kept.map((codeCertificaat) => ({ codeCertificaat })),
      ),
      ...changedSkills(current, {
        competentiebeheersing: listOrNull(
          pickedIn(picked, SKILLS.field).kept.map((codeCompetentie) => ({ codeCompetentie })),
        ),
        rijbewijs: listOrNull(held.map((codeSoortRijbewijs) => ({ codeSoortRijbewijs }))),
      }),
    }),
  });
}
