/** From vacancies to the wire. Names beside codes come from the taxonomy of this moment. */
import type { Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import type { IngevoerdDoor, VacatureStatus } from '@vlinderdas/vocabulary/vacancies';
import { alternatieven } from '../contract/alternatives.ts';
import type {
  MogelijkDezelfde,
  Vacature,
  VacatureInhoud,
  VacatureOntvangst,
  VacatureRegel,
} from '../contract/vacancies.resource.ts';
import { vacanciesBasePath } from '../contract/vacancies.routes.ts';
import type { Vacancy } from '../domain/vacancy.ts';

export interface VacancyHistory {
  sources: readonly { enteredBy: IngevoerdDoor; reference: string | null; receivedAt: Date }[];
  steps: readonly { status: VacatureStatus; at: Date }[];
  likelySame: readonly Vacancy[];
}

export function pathOf(vacancyId: string): string {
  return `${vacanciesBasePath}/vacatures/${vacancyId}`;
}

function toLikelySame(vacancy: Vacancy): MogelijkDezelfde {
  return {
    id: vacancy.id,
    naamVacature: vacancy.content.naamVacature,
    status: vacancy.status,
    ingevoerdDoor: vacancy.enteredBy,
    ontvangenOp: vacancy.receivedAt.toISOString(),
    href: pathOf(vacancy.id),
  };
}

function occupationName(uri: string | undefined, { occupations }: Taxonomy): string | undefined {
  const number = uri === undefined ? undefined : occupations.numberOf(uri);
  return number === undefined ? undefined : occupations.labelOf(number);
}

function competenceName(uri: string | undefined, { competences }: Taxonomy): string | undefined {
  const number = uri === undefined ? undefined : competences.numberOf(uri);
  return number === undefined ? undefined : competences.labelOf(number);
}

function withNames(content: VacatureInhoud, taxonomy: Taxonomy): VacatureInhoud {
  const { beroep, competentiebeheersing } = content;
  return {
    ...content,
    ...(beroep && { beroep: { ...beroep, naam: occupationName(beroep.codeBeroepsnaam, taxonomy) } }),
    ...(competentiebeheersing && {
      competentiebeheersing: competentiebeheersing.map((entry) => ({
        ...entry,
        naam: competenceName(entry.codeCompetentie, taxonomy),
      })),
    }),
  };
}

function stateOf(vacancy: Vacancy, likelySame: readonly Vacancy[]) {
  return {
    id: vacancy.id,
    revisie: vacancy.revision,
    status: vacancy.status,
    contactpersoonWsp: vacancy.wspContact ?? undefined,
    reactieUiterlijk: vacancy.respondBy ?? undefined,
    herkenning: vacancy.recognition,
    waarschuwingen: [...vacancy.warnings],
    mogelijkDezelfde: likelySame.map(toLikelySame),
  };
}

export function toReceipt(
  vacancy: Vacancy,
  likelySame: readonly Vacancy[],
  existed: boolean,
): VacatureOntvangst {
  return {
    ...stateOf(vacancy, likelySame),
    bestondAl: existed,
    _links: { self: { href: pathOf(vacancy.id) } },
  };
}

export function toResource(vacancy: Vacancy, history: VacancyHistory, taxonomy: Taxonomy): Vacature {
  const { closing } = vacancy;
  return {
    ...withNames(vacancy.content, taxonomy),
    ...stateOf(vacancy, history.likelySame),
    aantalGezocht: vacancy.posts,
    aantalVervuld: vacancy.postsFilled,
    werkgeverId: vacancy.employerId ?? undefined,
    handelsnaamOrganisatie: vacancy.employerName ?? undefined,
    nummerKvk: vacancy.kvkNumber ?? undefined,
    vestigingId: vacancy.establishmentId ?? undefined,
    plaats: vacancy.place ?? undefined,
    ingevoerdDoor: vacancy.enteredBy,
    bronnen: history.sources.map(({ enteredBy, reference, receivedAt }) => ({
      ingevoerdDoor: enteredBy,
      externeReferentie: reference ?? undefined,
      ontvangenOp: receivedAt.toISOString(),
    })),
    stappen: history.steps.map(({ status, at }) => ({ status, op: at.toISOString() })),
    sluiting: closing
      ? {
          reden: closing.reason,
          toelichting: closing.note ?? undefined,
          alternatieven: closing.alternatives.filter(alternatieven.is),
          op: closing.at.toISOString(),
          samengevoegdMet: closing.mergedInto ?? undefined,
        }
      : undefined,
    ontvangenOp: vacancy.receivedAt.toISOString(),
    gewijzigdOp: vacancy.updatedAt.toISOString(),
    laatsteTeken: vacancy.lastSignAt.toISOString(),
  };
}

export function toLine(vacancy: Vacancy, taxonomy: Taxonomy): VacatureRegel {
  const { content } = vacancy;
  return {
    id: vacancy.id,
    naamVacature: content.naamVacature,
    handelsnaamOrganisatie: vacancy.employerName ?? undefined,
    werkgeverId: vacancy.employerId ?? undefined,
    status: vacancy.status,
    beroep: occupationName(content.beroep?.codeBeroepsnaam, taxonomy),
    sector: vacancy.sector ?? undefined,
    plaats: vacancy.place ?? undefined,
    urenMinimaal: content.werktijden?.aantalWerkurenPerWeekMinimaal,
    urenMaximaal: content.werktijden?.aantalWerkurenPerWeekMaximaal,
    aantalGezocht: vacancy.posts,
    aantalVervuld: vacancy.postsFilled,
    uitsluitendVoor: content.uitsluitendVoor?.doelgroep,
    contactpersoonWsp: vacancy.wspContact ?? undefined,
    reactieUiterlijk: vacancy.respondBy ?? undefined,
    ingevoerdDoor: vacancy.enteredBy,
    ontvangenOp: vacancy.receivedAt.toISOString(),
    laatsteTeken: vacancy.lastSignAt.toISOString(),
  };
}
