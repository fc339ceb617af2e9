/** How policy, conditions, procedure and form differ from those of the yardstick. */
import { dennisDoelgroepen, regelaars } from '@vlinderdas/vocabulary/instruments';
import { formulierKanalen } from '../../contract/parts.resource.ts';
import { procedureTexts } from '../wording/part-text.ts';
import { termDifferences } from './amount-differences.ts';
import { type Difference, type PartOf, plainText } from './aspect.ts';
import { conditionKey, linkKey, stepKey } from './canonical.ts';

const different = (sentence: string, change: string): Difference => ({
  sentence,
  change,
  withinMargin: false,
});

/** What the one has and the other lacks, by key; a key counts once. */
function without<T>(list: readonly T[], other: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set(other.map(keyOf));
  return list.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
}

export function policyDifferences(own: PartOf<'beleid'>, target: PartOf<'beleid'>): Difference[] {
  if (own.aangeboden !== target.aangeboden) {
    return own.aangeboden
      ? [different('Wordt aangeboden; volgens de maatstaf niet', 'Bied het instrument niet meer aan')]
      : [different('Wordt niet aangeboden; volgens de maatstaf wel', 'Bied het instrument aan')];
  }
  if (!own.aangeboden) return [];
  const label = (group: (typeof own.doelgroepen)[number]) => dennisDoelgroepen.labels[group];
  const missing = without(target.doelgroepen, own.doelgroepen, String).map(label);
  const extra = without(own.doelgroepen, target.doelgroepen, String).map(label);
  const uwv = own.ookVoorUwv ?? false;
  return [
    ...missing.map((group) =>
      different(`Niet voor de doelgroep ${group}`, `Geef het ook aan de doelgroep ${group}`),
    ),
    ...extra.map((group) =>
      different(
        `Ook voor de doelgroep ${group}; volgens de maatstaf niet`,
        `Geef het niet meer aan de doelgroep ${group}`,
      ),
    ),
    ...(uwv === (target.ookVoorUwv ?? false)
      ? []
      : [
          uwv
            ? different(
                'Ook voor kandidaten van UWV; volgens de maatstaf niet',
                'Geef het niet meer aan kandidaten van UWV',
              )
            : different('Niet voor kandidaten van UWV', 'Geef het ook aan kandidaten van UWV'),
        ]),
  ];
}

export function conditionDifferences(
  own: PartOf<'voorwaarden'>,
  target: PartOf<'voorwaarden'>,
): Difference[] {
  const missing = without(target.lijst, own.lijst, conditionKey);
  const extra = without(own.lijst, target.lijst, conditionKey);
  const changed = missing.flatMap((wanted) => {
    const present = extra.find(
      ({ feit, vergelijking }) => feit === wanted.feit && vergelijking === wanted.vergelijking,
    );
    return present ? [{ wanted, present }] : [];
  });
  const isChanged = (condition: (typeof missing)[number]) =>
    changed.some(({ wanted, present }) => wanted === condition || present === condition);
  return [
    ...changed.map(({ wanted, present }) =>
      different(
        `Voorwaarde: ${present.tekst}; volgens de maatstaf: ${wanted.tekst}`,
        `Verander de voorwaarde “${present.tekst}” in “${wanted.tekst}”`,
      ),
    ),
    ...textDifferences(
      'Voorwaarde',
      'de voorwaarde',
      extra.filter((condition) => !isChanged(condition)).map(({ tekst }) => tekst),
      missing.filter((condition) => !isChanged(condition)).map(({ tekst }) => tekst),
    ),
    ...textDifferences(
      'Voorwaarde',
      'de voorwaarde',
      without(own.overig ?? [], target.overig ?? [], plainText),
      without(target.overig ?? [], own.overig ?? [], plainText),
    ),
    ...optionalTextDifferences('Maatwerk', 'het maatwerk', own.maatwerk, target.maatwerk),
  ];
}

function textDifferences(label: string, the: string, extra: readonly string[], missing: readonly string[]) {
  return [
    ...extra.map((text) => different(`${label} erbij: ${text}`, `Laat ${the} “${text}” vervallen`)),
    ...missing.map((text) => different(`${label} ontbreekt: ${text}`, `Neem ${the} “${text}” op`)),
  ];
}

function optionalTextDifferences(
  label: string,
  the: string,
  own: string | undefined,
  target: string | undefined,
): Difference[] {
  if (own !== undefined && target !== undefined) {
    if (plainText(own) === plainText(target)) return [];
    return [
      different(`${label}: ${own} in plaats van ${target}`, `Verander ${the} van “${own}” in “${target}”`),
    ];
  }
  return textDifferences(label, the, own === undefined ? [] : [own], target === undefined ? [] : [target]);
}

function stepDifferences(own: PartOf<'werkwijze'>, target: PartOf<'werkwijze'>): Difference[] {
  const [mine, other] = [own, target].map(({ stappen }) => stappen.map(stepKey));
  if (JSON.stringify(mine) === JSON.stringify(other)) return [];
  const words = ({ wie, tekst }: PartOf<'werkwijze'>['stappen'][number]) =>
    `${regelaars.labels[wie]}: ${tekst}`;
  const differences = textDifferences(
    'Stap',
    'de stap',
    without(own.stappen, target.stappen, stepKey).map(words),
    without(target.stappen, own.stappen, stepKey).map(words),
  );
  if (differences.length > 0) return differences;
  const order = procedureTexts({ ...target, aanvragenDoor: undefined, aanvragenUiterlijk: undefined })
    .slice(0, target.stappen.length)
    .join('; ');
  return [different('Stappen: in een andere volgorde', `Zet de stappen in deze volgorde: ${order}`)];
}

export function procedureDifferences(
  own: PartOf<'werkwijze'>,
  target: PartOf<'werkwijze'>,
  perMille: number,
): Difference[] {
  const who = ({ aanvragenDoor }: PartOf<'werkwijze'>) =>
    aanvragenDoor && regelaars.labels[aanvragenDoor].toLowerCase();
  return [
    ...stepDifferences(own, target),
    ...optionalTextDifferences('Aanvragen door', '“aanvragen door”', who(own), who(target)),
    ...optionalTextDifferences('Aanvragen', 'de termijn', own.aanvragenUiterlijk, target.aanvragenUiterlijk),
    ...termDifferences(own.beslistermijnInDagen, target.beslistermijnInDagen, 'beslistermijn', perMille),
    ...termDifferences(own.betaaltermijnInDagen, target.betaaltermijnInDagen, 'betaaltermijn', perMille),
  ];
}

export function formDifferences(own: PartOf<'formulier'>, target: PartOf<'formulier'>): Difference[] {
  const [from, to] = [formulierKanalen.labels[own.kanaal], formulierKanalen.labels[target.kanaal]];
  return [
    ...(from === to
      ? []
      : [
          different(
            `Aanvragen: ${from} in plaats van ${to}`,
            `Verander de manier van aanvragen van “${from}” in “${to}”`,
          ),
        ]),
    ...optionalTextDifferences('Formulier', 'het formulier', own.naam, target.naam),
    ...(linkKey(own.link) === linkKey(target.link)
      ? []
      : [
          different(
            `Adres van het formulier: ${own.link ?? 'geen'} in plaats van ${target.link ?? 'geen'}`,
            target.link === undefined
              ? 'Laat het adres van het formulier vervallen'
              : `Gebruik het formulier op ${target.link}`,
          ),
        ]),
  ];
}
