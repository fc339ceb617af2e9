/**
 * Ways of naming a proof that no label has: with points (`V.C.A.`), joined (`NEN3140`), with half of the word left
 * out (`heftruck- en reachtruckpapieren`), or as what someone is (`gediplomeerd kapper`). Each is put as the label
 * that the taxonomy may have.
 */
import type { Taxonomy } from '../../taxonomy.ts';
import { matchesIn, type Span } from '../matches.ts';
import type { Scan } from '../scan.ts';

/** The machine with what is said of it, where nothing is told of driving it: `reachtruck een pre`. */
const weighed = (machine: string) =>
  new RegExp(
    `(?<!(?:ervar|werk|rijd|rijs|omga|overweg|bedien|met|op) ?[a-z]*[^.,;\\n]{0,20})(?<![a-z])${machine}(?= (?:is |= )?(?:een )?(?:pre|pluspunt|plus|must|vereiste?|verplicht|eis)(?![a-z]))`,
    'g',
  );

const FORMS: readonly (readonly [pattern: RegExp, label: string])[] = [
  [weighed('heftruck'), 'heftruckcertificaat'],
  [weighed('reach(?:truck)?'), 'reachtruckcertificaat'],
  [/(?<![a-z])v\.c\.a\.?(?![a-z])/g, 'VCA'],
  [/(?<![a-z])b\.h\.v\.?(?![a-z])/g, 'BHV'],
  [/(?<![a-z])e\.h\.b\.o\.?(?![a-z])/g, 'EHBO'],
  [/(?<![a-z])nen-?3140(?![0-9])/g, 'NEN 3140'],
  [/(?<![a-z])nen-?9140(?![0-9])/g, 'NEN 9140'],
  [/(?<![a-z])code-?95(?![0-9])/g, 'code 95'],
  [
    /(?<![a-z])motor(?:ketting)?zaag-?(?:certificaat|papieren|diploma|bewijs)(?![a-z])/g,
    'kettingzaagcertificaat',
  ],
  [
    /(?<![a-z])(?:bovenloopkraan-?(?:papieren|bewijs|pas)|kraanpapieren \(?bovenloopkraan)(?![a-z])/g,
    'certificaat bovenloopkraan',
  ],
  [/(?<![a-z])wrm-(?:pas|bevoegdheid|bevoegdheidspas|certificaat)(?![a-z])/g, 'WRM-pas'],
];
const PROOF = "(?:papieren|certificaat|certificaten|certificering|bewijs|bewijzen|diploma|diploma's|pasje)";
/** `Heftruck-, reachtruck- of EPT-papieren`. */
const HALF = new RegExp(
  `(?<![a-z])([a-z]{2,20})-(?=(?:,|/| en| of| en/of) ?(?:[a-z]{2,20}-?(?:,|/| en| of) ?){0,3}[a-z]{0,20}-?${PROOF}(?![a-z]))`,
  'g',
);
/** `EPT-papieren`, `heftruck papieren`. */
const PAPERS = new RegExp(`(?<![a-z])([a-z]{2,20})[- ]?${PROOF}(?![a-z])`, 'g');
const QUALIFIED = /(?<![a-z])(?:gediplomeerde?|gekwalificeerde?)(?: als)? ([a-z]+)(?: ([a-z]+))?/g;

interface Proof {
  readonly number: number;
  readonly span: Span;
}

export function proofsByWord(scan: Scan, { certificates }: Taxonomy): Proof[] {
  const proofOf = (span: Span, labels: readonly string[]): Proof[] => {
    for (const label of labels) {
      const [number] = certificates.find(label);
      if (number !== undefined) return [{ number, span }];
    }
    return [];
  };
  return [
    ...FORMS.flatMap(([pattern, label]) =>
      matchesIn(scan, pattern).flatMap(({ span }) => proofOf(span, [label])),
    ),
    ...[HALF, PAPERS].flatMap((pattern) =>
      matchesIn(scan, pattern).flatMap(({ span, found: [, what = ''] }) =>
        proofOf(span, [`${what}certificaat`, `${what}-certificaat`]),
      ),
    ),
    ...matchesIn(scan, QUALIFIED).flatMap(({ span, found: [, first = '', second = ''] }) =>
      proofOf(span, [`diploma ${first} ${second}`, `diploma ${first}`, `mbo ${first}`]),
    ),
  ];
}
