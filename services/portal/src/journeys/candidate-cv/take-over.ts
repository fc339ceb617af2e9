/** What a begeleider chose, added to the profile. Nothing that is there goes away; hours, levels and the like that were
 * chosen again take the place of the old ones. */
import type { Kandidaat } from '@vlinderdas/candidates-service/contract/candidate.resource';
import type { KandidaatWijziging } from '@vlinderdas/candidates-service/contract/profile.resource';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { toNumber, unpackJob, unpackPair } from './finding-values.ts';
import type { FoundField } from './found-groups.ts';

type Skills = NonNullable<Kandidaat['arbeidsmarktkwalificatie']>;

/** The old list with the new items that are not in it. */
function added<Item>(
  old: readonly Item[] | undefined,
  items: readonly Item[],
  keyOf: (item: Item) => string,
) {
  const known = new Set((old ?? []).map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

function newJobs(values: readonly string[]): NonNullable<Skills['werkervaring']> {
  return values.map(unpackJob).map(({ uri, from, to }) => ({
    beroep: { codeBeroepsnaam: uri },
    ...(from && { datumAanvangWerkzaamheden: from }),
    ...(to && { datumEindeWerkzaamheden: to }),
  }));
}

function languagesWith(old: Skills['taalbeheersing'], values: readonly string[]) {
  const chosen = values.map(unpackPair).map(({ one: codeTaal, other: level }) => ({
    codeTaal,
    ...(level !== undefined && { codeNiveauTaalbeheersingMondeling: level }),
  }));
  const codes = new Set(chosen.map(({ codeTaal }) => codeTaal));
  const changed = (old ?? []).map((language) => ({
    ...language,
    ...chosen.find(({ codeTaal }) => codeTaal === language.codeTaal),
  }));
  const known = new Set(changed.map(({ codeTaal }) => codeTaal));
  return codes.size === 0
    ? undefined
    : [...changed, ...chosen.filter(({ codeTaal }) => !known.has(codeTaal))];
}

interface TakenOver {
  /** Undefined when nothing was chosen that is new. */
  change: KandidaatWijziging | undefined;
  count: number;
}

export function takeOver(form: FormValues, dossier: Kandidaat): TakenOver {
  const skills = dossier.arbeidsmarktkwalificatie ?? {};
  const chosen = (field: FoundField) => [...new Set(form.all(field))];
  const jobs = added(
    skills.werkervaring,
    newJobs(chosen('werk')),
    ({ beroep, datumAanvangWerkzaamheden: from }) => `${beroep?.codeBeroepsnaam} ${from ?? ''}`,
  );
  const competences = added(
    skills.competentiebeheersing,
    chosen('competenties').map((codeCompetentie) => ({ codeCompetentie })),
    ({ codeCompetentie }) => codeCompetentie ?? '',
  );
  const licences = added(
    skills.rijbewijs,
    chosen('rijbewijs').map((codeSoortRijbewijs) => ({ codeSoortRijbewijs })),
    ({ codeSoortRijbewijs }) => codeSoortRijbewijs ?? '',
  );
  const schools = added(
    skills.opleiding,
    chosen('opleidingen').map((level) => ({ codeNiveauOpleiding: Number(level) })),
    ({ codeNiveauOpleiding }) => String(codeNiveauOpleiding),
  );
  const certificates = added(
    dossier.certificaten,
    chosen('certificaten').map((codeCertificaat) => ({ codeCertificaat })),
    ({ codeCertificaat }) => codeCertificaat ?? '',
  );
  const level = toNumber(form.text('niveau'));
  const languages = languagesWith(skills.taalbeheersing, chosen('talen'));
  const changedSkills = presentFields({
    ...(jobs.length > 0 && { werkervaring: [...(skills.werkervaring ?? []), ...jobs] }),
    ...(competences.length > 0 && {
      competentiebeheersing: [...(skills.competentiebeheersing ?? []), ...competences],
    }),
    ...(licences.length > 0 && { rijbewijs: [...(skills.rijbewijs ?? []), ...licences] }),
    ...(schools.length > 0 && { opleiding: [...(skills.opleiding ?? []), ...schools] }),
    taalbeheersing: languages,
    codeWerkEnDenkniveauWerkzoekende: level,
  });
  const hours = form.has('uren') ? unpackPair(form.text('uren')) : undefined;
  const change: KandidaatWijziging = {
    // Nobody looked at the whole profile: it stays checked on the day on which it last was.
    peildatum: dossier.nagekekenOp,
    ...(certificates.length > 0 && { certificaten: [...(dossier.certificaten ?? []), ...certificates] }),
    ...(Object.keys(changedSkills).length > 0 && {
      arbeidsmarktkwalificatie: { ...skills, ...changedSkills },
    }),
    ...(hours && {
      werktijden: presentFields({
        ...dossier.werktijden,
        aantalWerkurenPerWeekMinimaal: toNumber(hours.one),
        aantalWerkurenPerWeekMaximaal: hours.other,
      }),
    }),
  };
  const count =
    [jobs, competences, licences, schools, certificates, chosen('talen')].reduce(
      (sum, items) => sum + items.length,
      0,
    ) +
    Number(level !== undefined) +
    Number(hours !== undefined);
  return { change: count === 0 ? undefined : change, count };
}
