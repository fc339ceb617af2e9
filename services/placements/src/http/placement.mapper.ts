/** Placements in words of the wire. */
import { type NieuwePlaatsing, type Plaatsing, plaatsingVormen } from '../contract/placements.resource.ts';
import type { Placement, PlacementTerms } from '../domain/placement.ts';

export function toPlacementTerms(input: NieuwePlaatsing): PlacementTerms {
  return {
    startOn: input.startdatum,
    endOn: input.einddatum ?? null,
    hoursPerWeek: input.urenPerWeek,
    contractForm: input.vorm,
    nazorgContactId: input.nazorgcontactId,
    nazorgDates: input.nazorgdatums,
  };
}

export function toPlacementWire(it: Placement): Plaatsing {
  return {
    id: it.id,
    revisie: it.revision,
    voordrachtId: it.proposalId,
    vacatureId: it.vacancyId,
    ...(it.vacancyTitle !== null && { naamVacature: it.vacancyTitle }),
    kandidaatId: it.candidateId,
    kaartnummer: it.cardNumber,
    organisatieId: it.ownerOrganisationId,
    adviseurId: it.adviserId,
    startdatum: it.startOn,
    ...(it.endOn !== null && { einddatum: it.endOn }),
    urenPerWeek: it.hoursPerWeek,
    vorm: plaatsingVormen.schema.parse(it.contractForm),
    nazorgcontactId: it.nazorgContactId,
    bevestigdOp: it.confirmedAt,
    nazorgmomenten: it.moments.map(({ id, dueOn, doneOn, note }) => ({
      id,
      datum: dueOn,
      ...(doneOn !== null && { gedaanOp: doneOn }),
      ...(note !== null && { bevinding: note }),
    })),
  };
}
