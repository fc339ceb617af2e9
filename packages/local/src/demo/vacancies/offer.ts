/** What kind of place it is, for whom it is kept, and what the employer arranges. */
import type { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { branchOf } from '../occupations.ts';
import type { Random } from '../random.ts';

export interface Offer {
  /** VUM's codeTypeOvereenkomst. */
  agreement: string;
  fields: Pick<
    VacatureInvoer,
    | 'soortPlek'
    | 'werkgeversvorm'
    | 'uitsluitendVoor'
    | 'openVoorBanenafspraak'
    | 'takenAanpasbaar'
    | 'ovBereikbaar'
    | 'begeleidingOpDeWerkplek'
    | 'voorwaardenNaSelectie'
  >;
}

const agreements = {
  baan: '01',
  bbl: '02',
  werkervaringsplaats: '04',
  praktijkleren: '02',
  detachering: '01',
} as const;

type Reserved = NonNullable<VacatureInvoer['uitsluitendVoor']>;

const reserved: readonly (readonly [Reserved, number])[] = [
  [
    {
      doelgroep: 'doelgroepregister',
      grond: 'Extra baan binnen de banenafspraak, afgesproken met de directie.',
    },
    7,
  ],
  [{ doelgroep: 'beschut-werk', grond: 'Plek op de beschutte afdeling, met begeleiding de hele dag.' }, 1],
  [{ doelgroep: 'sroi', grond: 'Verplichting uit een aanbesteding: social return.' }, 2],
] as const;

/** Work for which a certificate of good conduct is usually asked after the choice. */
const asksVog: ReadonlySet<string> = new Set([
  'verzorgende-ig',
  'helpende',
  'verpleegkundige-mbo',
  'huishoudelijke-hulp',
  'pedagogisch-medewerker',
  'taxichauffeur',
  'buschauffeur',
  'beveiliger',
  'concierge',
]);

export function drawOffer(random: Random, { slug, viaAgency }: { slug: string; viaAgency: boolean }): Offer {
  const kind = viaAgency
    ? 'baan'
    : random.weighted([
        ['baan', 84],
        ['bbl', 8],
        ['werkervaringsplaats', 4],
        ['praktijkleren', 2],
        ['detachering', 2],
      ] as const);
  const kept = random.chance(0.055) ? random.weighted(reserved) : undefined;
  const isHealthcare = branchOf(slug).key === 'zorg';
  return {
    agreement: agreements[kind],
    fields: {
      ...(random.chance(0.6) && { soortPlek: kind }),
      ...(viaAgency
        ? { werkgeversvorm: 'uitzend' as const }
        : random.chance(0.6) && { werkgeversvorm: 'direct' as const }),
      ...(kept && { uitsluitendVoor: kept }),
      ...((kept?.doelgroep === 'doelgroepregister' || random.chance(0.14)) && {
        openVoorBanenafspraak: true,
      }),
      ...(random.chance(isHealthcare ? 0.15 : 0.3) && { takenAanpasbaar: true }),
      ...(random.chance(0.5) && { ovBereikbaar: random.chance(0.6) }),
      ...((kept || random.chance(0.15)) && { begeleidingOpDeWerkplek: true }),
      ...(asksVog.has(slug) && random.chance(0.8) && { voorwaardenNaSelectie: ['vog' as const] }),
    },
  };
}

/** The same facts as an employer writes them. */
export function extraSentences({ fields }: Offer): string[] {
  return [
    ...(fields.voorwaardenNaSelectie ? ['Na de keuze vragen wij een VOG aan; die betalen wij.'] : []),
    ...(fields.takenAanpasbaar ? ['Over de verdeling van de taken valt te praten.'] : []),
    ...(fields.begeleidingOpDeWerkplek ? ['Op de werkplek is er een vaste collega voor begeleiding.'] : []),
    ...(fields.openVoorBanenafspraak && !fields.uitsluitendVoor
      ? ['Deze plek staat ook open voor mensen die onder de banenafspraak vallen.']
      : []),
    ...(fields.uitsluitendVoor?.doelgroep === 'doelgroepregister'
      ? ['Deze plek is alleen voor mensen uit het doelgroepregister.']
      : []),
    ...(fields.uitsluitendVoor?.doelgroep === 'beschut-werk'
      ? ['Deze plek is voor mensen met een advies beschut werk.']
      : []),
    ...(fields.uitsluitendVoor?.doelgroep === 'sroi' ? ['Deze plek telt mee voor social return.'] : []),
    ...(fields.soortPlek === 'bbl' ? ['Werken en leren tegelijk: een dag per week naar school (bbl).'] : []),
    ...(fields.soortPlek === 'werkervaringsplaats'
      ? ['Het gaat om een werkervaringsplaats van drie maanden.']
      : []),
    ...(fields.ovBereikbaar === true ? ['De bus stopt op vijf minuten lopen.'] : []),
    ...(fields.ovBereikbaar === false ? ['Met het openbaar vervoer is de werkplek slecht te bereiken.'] : []),
  ];
}
