/**
 * The taxonomy that ships with the product, so that a region can begin without a file from outside. Written for
 * the work that werkgeversservicepunten place people in. Codes of ISCO-08: ESCO's assignment where it has the
 * occupation, otherwise the definitions of the ILO. Interest letters (RIASEC) are our reading of Holland's types.
 *
 * Numbers are never reused: a concept that goes leaves a hole. A change of content is a new version with a new id: what
 * was coded by the former one must be seen to carry it.
 */
import type { TaxonomySource } from '../model.ts';
import { certificates } from './certificates.ts';
import { agricultureCompetences } from './competences/agriculture.ts';
import { appearanceCompetences } from './competences/appearance.ts';
import { attitudeCompetences } from './competences/attitude.ts';
import { buildingCompetences } from './competences/building.ts';
import { careCompetences } from './competences/care.ts';
import { commerceCompetences } from './competences/commerce.ts';
import { constructionCompetences } from './competences/construction.ts';
import { customerContactCompetences } from './competences/customer-contact.ts';
import { drivingCompetences } from './competences/driving.ts';
import { educationCompetences } from './competences/education.ts';
import { electricsCompetences } from './competences/electrics.ts';
import { facilitiesCompetences } from './competences/facilities.ts';
import { foodCompetences } from './competences/food.ts';
import { generalCompetences } from './competences/general.ts';
import { greeneryCompetences } from './competences/greenery.ts';
import { hospitalityCompetences } from './competences/hospitality.ts';
import { ictCompetences } from './competences/ict.ts';
import { infrastructureCompetences } from './competences/infrastructure.ts';
import { installationCompetences } from './competences/installation.ts';
import { kitchenCompetences } from './competences/kitchen.ts';
import { leisureCompetences } from './competences/leisure.ts';
import { logisticsCompetences } from './competences/logistics.ts';
import { materialsCompetences } from './competences/materials.ts';
import { mechanicsCompetences } from './competences/mechanics.ts';
import { metalworkCompetences } from './competences/metalwork.ts';
import { officeCompetences } from './competences/office.ts';
import { peopleCompetences } from './competences/people.ts';
import { productionCompetences } from './competences/production.ts';
import { railWaterAndAirCompetences } from './competences/rail-water-and-air.ts';
import { retailCompetences } from './competences/retail.ts';
import { servicesCompetences } from './competences/services.ts';
import { supportCompetences } from './competences/support.ts';
import { technologyCompetences } from './competences/technology.ts';
import { transportCompetences } from './competences/transport.ts';
import { vehiclesCompetences } from './competences/vehicles.ts';
import { wasteCompetences } from './competences/waste.ts';
import { agricultureOccupations } from './occupations/agriculture.ts';
import { appearanceAndLeisureOccupations } from './occupations/appearance-and-leisure.ts';
import { automotiveOccupations } from './occupations/automotive.ts';
import { buildingOccupations } from './occupations/building.ts';
import { careOccupations } from './occupations/care.ts';
import { commerceOccupations } from './occupations/commerce.ts';
import { constructionOccupations } from './occupations/construction.ts';
import { educationOccupations } from './occupations/education.ts';
import { facilitiesOccupations } from './occupations/facilities.ts';
import { hospitalityOccupations } from './occupations/hospitality.ts';
import { ictOccupations } from './occupations/ict.ts';
import { infrastructureOccupations } from './occupations/infrastructure.ts';
import { installationOccupations } from './occupations/installation.ts';
import { logisticsOccupations } from './occupations/logistics.ts';
import { metalOccupations } from './occupations/metal.ts';
import { officeOccupations } from './occupations/office.ts';
import { peopleOccupations } from './occupations/people.ts';
import { productionOccupations } from './occupations/production.ts';
import { publicServiceOccupations } from './occupations/public-service.ts';
import { retailOccupations } from './occupations/retail.ts';
import { servicesOccupations } from './occupations/services.ts';
import { technologyOccupations } from './occupations/technology.ts';
import { transportOccupations } from './occupations/transport.ts';
import { wasteOccupations } from './occupations/waste.ts';

export const starterTaxonomy: TaxonomySource = {
  id: 'vlinderdas-2027-02',
  language: 'nl',
  occupations: [
    ...logisticsOccupations,
    ...technologyOccupations,
    ...facilitiesOccupations,
    ...peopleOccupations,
    ...commerceOccupations,
    ...constructionOccupations,
    ...transportOccupations,
    ...productionOccupations,
    ...metalOccupations,
    ...installationOccupations,
    ...automotiveOccupations,
    ...buildingOccupations,
    ...infrastructureOccupations,
    ...agricultureOccupations,
    ...wasteOccupations,
    ...careOccupations,
    ...educationOccupations,
    ...servicesOccupations,
    ...hospitalityOccupations,
    ...retailOccupations,
    ...officeOccupations,
    ...publicServiceOccupations,
    ...ictOccupations,
    ...appearanceAndLeisureOccupations,
  ],
  competences: [
    ...generalCompetences,
    ...logisticsCompetences,
    ...drivingCompetences,
    ...technologyCompetences,
    ...facilitiesCompetences,
    ...greeneryCompetences,
    ...peopleCompetences,
    ...kitchenCompetences,
    ...commerceCompetences,
    ...constructionCompetences,
    ...transportCompetences,
    ...railWaterAndAirCompetences,
    ...productionCompetences,
    ...foodCompetences,
    ...materialsCompetences,
    ...mechanicsCompetences,
    ...metalworkCompetences,
    ...electricsCompetences,
    ...installationCompetences,
    ...vehiclesCompetences,
    ...buildingCompetences,
    ...infrastructureCompetences,
    ...agricultureCompetences,
    ...wasteCompetences,
    ...supportCompetences,
    ...careCompetences,
    ...educationCompetences,
    ...attitudeCompetences,
    ...servicesCompetences,
    ...hospitalityCompetences,
    ...retailCompetences,
    ...officeCompetences,
    ...customerContactCompetences,
    ...ictCompetences,
    ...appearanceCompetences,
    ...leisureCompetences,
  ],
  certificates,
};
