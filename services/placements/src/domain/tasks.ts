/** What waits for whom, from voordrachten, requests and nazorg moments. Texts name a vacancy, never a person. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Task } from '@vlinderdas/platform/http/tasks';
import { isEndedSent, isIdentityVisible, isLate } from './stage.ts';
import type { TeamRequest, Voordracht } from './voordracht.ts';

export interface TaskActor {
  actorId: string;
  organisationId: string;
  roles: readonly string[];
}
export interface WaitingRequest {
  request: TeamRequest;
  /** Candidates without an answer. */
  waiting: readonly Voordracht[];
}
export interface DueNazorg {
  placementId: string;
  vacancyTitle: string | null;
  dueOn: IsoDate;
  confirmedAt: string;
}

const titleOf = (title: string | null) => title ?? 'Vacature zonder titel';
const counted = (count: number) => (count === 1 ? '1 kandidaat' : `${count} kandidaten`);
const isPast = (date: IsoDate, today: IsoDate) => date <= today;

/** Requests that a begeleider, who stands in, the team or the teamleider should answer; late ones reach all of them. */
export function guideTasks(
  actor: TaskActor,
  requests: readonly WaitingRequest[],
  voordrachten: readonly Voordracht[],
  today: IsoDate,
): Task[] {
  const leads = actor.roles.includes('teamleider');
  const asked = requests
    .filter(({ request }) => request.ownerOrganisationId === actor.organisationId)
    .filter(
      ({ request }) =>
        leads || request.addresseeIds.length === 0 || request.addresseeIds.includes(actor.actorId),
    )
    .map(
      ({ request, waiting }): Task => ({
        soort: 'aanvraag-beantwoorden',
        titel: 'Beantwoord de aanvraag',
        tekst: `${titleOf(request.vacancyTitle)}: ${counted(waiting.length)}`,
        pad: `/aanvragen/${request.id}`,
        sinds: request.requestedAt,
        uiterlijk: request.dueOn,
        dringend: isPast(request.dueOn, today),
      }),
    );
  const own = voordrachten.filter(
    (it) =>
      it.ownerOrganisationId === actor.organisationId &&
      (leads ||
        it.begeleiderId === null ||
        it.begeleiderId === actor.actorId ||
        it.standInId === actor.actorId),
  );
  const meetings = own
    .filter(({ stage }) => stage.status === 'kennismaking' && !isIdentityVisible(stage))
    .map(
      (it): Task => ({
        soort: 'naam-vrijgeven',
        titel: 'De werkgever wil kennismaken',
        tekst: `${titleOf(it.vacancyTitle)}: mag de naam van ${it.cardNumber} naar de werkgever?`,
        pad: `/aanvragen/${it.requestId}`,
        sinds: it.stage.status === 'kennismaking' ? it.stage.answer.at : it.requestedAt,
        dringend: true,
      }),
    );
  return [...asked, ...meetings];
}

/** What an adviser does next with each of the own voordrachten. */
export function adviserTasks(
  actor: TaskActor,
  voordrachten: readonly { voordracht: Voordracht; contact: TeamRequest['contact'] }[],
  today: IsoDate,
): Task[] {
  return voordrachten
    .filter(({ voordracht }) => voordracht.adviserId === actor.actorId)
    .flatMap(({ voordracht: it, contact }): Task[] => {
      const { stage } = it;
      const base = { pad: `/voordrachten/${it.id}`, tekst: `${titleOf(it.vacancyTitle)}: ${it.cardNumber}` };
      const call = contact
        ? ` Bel ${contact.naam}${contact.telefoonnummer ? `, ${contact.telefoonnummer}` : ''}.`
        : '';
      if (stage.status === 'aangevraagd') {
        if (isLate(stage, today)) {
          const late = { sinds: it.requestedAt, uiterlijk: stage.dueOn, dringend: true };
          const titel = 'De begeleider antwoordt niet';
          return [{ ...base, ...late, soort: 'aanvraag-te-laat', titel, tekst: `${base.tekst}.${call}` }];
        }
        if (stage.guideAnswer?.answer !== 'wil-eerst-meer-weten') return [];
        const asked = { sinds: stage.guideAnswer.at, dringend: false };
        const titel = 'De kandidaat wil eerst meer weten';
        return [{ ...base, ...asked, soort: 'vraag-beantwoorden', titel, tekst: `${base.tekst}.${call}` }];
      }
      if (stage.status === 'akkoord') {
        const agreed = { sinds: stage.agreement.at, dringend: false };
        return [{ ...base, ...agreed, soort: 'kandidaat-voorstellen', titel: 'Stel voor aan werkgever' }];
      }
      if (stage.status === 'voorgesteld') {
        if (!isLate(stage, today)) return [];
        const { at: sinds, answerBy: uiterlijk } = stage.sending;
        const titel = 'De werkgever antwoordt niet';
        return [{ ...base, sinds, uiterlijk, dringend: true, soort: 'werkgever-te-laat', titel }];
      }
      if (!isEndedSent(stage) || stage.closed) return [];
      const sinds = stage.ended.at;
      if (stage.status === 'aangenomen' && it.placedAt === null) {
        const titel = 'Bevestig de plaatsing';
        return [{ ...base, sinds, dringend: false, soort: 'plaatsing-bevestigen', titel }];
      }
      if (!stage.feedback || !stage.message) {
        const titel = stage.feedback ? 'Geef de kandidaat bericht' : 'Koppel terug aan de werkgever';
        return [{ ...base, sinds, dringend: false, soort: 'terugkoppelen', titel }];
      }
      return [
        { ...base, sinds, dringend: false, soort: 'voordracht-afsluiten', titel: 'Sluit de voordracht af' },
      ];
    });
}

export function employerTasks(voordrachten: readonly Voordracht[], today: IsoDate): Task[] {
  return voordrachten.flatMap(({ id, vacancyTitle, stage }): Task[] => {
    if (stage.status !== 'voorgesteld') return [];
    const { pseudonym, at, answerBy } = stage.sending;
    return [
      {
        soort: 'voorstel-beantwoorden',
        titel: 'Beantwoord het voorstel',
        tekst: `${titleOf(vacancyTitle)}: ${pseudonym}`,
        pad: `/voorstellen/${id}`,
        sinds: at,
        uiterlijk: answerBy,
        dringend: isPast(answerBy, today),
      },
    ];
  });
}

export function nazorgTasks(moments: readonly DueNazorg[], today: IsoDate): Task[] {
  return moments.map(({ placementId, vacancyTitle, dueOn, confirmedAt }) => ({
    soort: 'nazorg',
    titel: 'Neem contact op voor nazorg',
    tekst: titleOf(vacancyTitle),
    pad: `/plaatsingen/${placementId}`,
    sinds: confirmedAt,
    uiterlijk: dueOn,
    dringend: isPast(dueOn, today),
  }));
}

/** Most urgent first, then what has waited longest; at most 200, as the wire allows. */
export function sortTasks(tasks: readonly Task[]): Task[] {
  return tasks
    .toSorted(
      (one, other) =>
        Number(other.dringend) - Number(one.dringend) ||
        (one.uiterlijk ?? '9999').localeCompare(other.uiterlijk ?? '9999') ||
        one.sinds.localeCompare(other.sinds),
    )
    .slice(0, 200);
}
