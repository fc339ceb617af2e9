/** Shapes what the files of this folder write: the same fields in the same order, with what nearly all share. */
import type { IsoDate } from '@vlinderdas/kernel/dates';
import type { Bron, InstrumentContactGegevens } from '../../contract/parts.resource.ts';
import type { NationalInstrument, NationalVariant } from '../catalogue.ts';

type Shared = 'bereik' | 'sectoren' | 'leeftijdsgroepen' | 'dienstverbanden' | 'variants';
type Written = Omit<NationalInstrument, Shared> & Partial<Pick<NationalInstrument, Shared>>;

/** Everyone of working age. */
const WORKING_AGES = ['LG01', 'LG02', 'LG03', 'LG04', 'LG05'] as const;

export function national({ variants = [], ...written }: Written): NationalInstrument {
  return {
    leeftijdsgroepen: [...WORKING_AGES],
    dienstverbanden: ['DV01', 'DV02'],
    sectoren: [],
    ...written,
    bereik: 'landelijk',
    variants,
  };
}

/** Amounts of the law change at New Year; what a provider decides is looked at twice a year. */
const REVIEW_ON: IsoDate = '2027-01-01';

/** What holds from a day on; every part that is not given is unknown. */
export function since(
  validFrom: IsoDate,
  variant: Omit<NationalVariant, 'validFrom' | 'reviewOn'>,
): NationalVariant {
  return { validFrom, reviewOn: REVIEW_ON, ...variant };
}

export const contacts = {
  uwv: { naam: 'UWV voor werkgevers', link: 'https://www.uwv.nl/nl/werkgevers' },
  belastingdienst: {
    naam: 'Belastingdienst',
    link: 'https://www.belastingdienst.nl',
  },
  rvo: { naam: 'RVO', link: 'https://www.rvo.nl/subsidies-financiering/praktijkleren' },
} as const satisfies Record<string, InstrumentContactGegevens>;

/** Name, article and address of a law, from the source of a rule. */
export function basis(naam: string, artikel: string, { link }: Bron) {
  return { naam, artikel, ...(link !== undefined && { link }) };
}
