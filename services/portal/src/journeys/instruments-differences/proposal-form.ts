/** A proposal as a form: filled with the yardstick, and all of it can be changed. */
import type { FieldProblem } from '@vlinderdas/design/form';
import {
  NieuwVoorstel,
  type Vergelijking,
} from '@vlinderdas/instruments-service/contract/harmonisation.resource';
import type { Aanbieder } from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { IsoDate } from '@vlinderdas/kernel/dates';
import { type Aspect, aspecten } from '@vlinderdas/vocabulary/instruments';
import type { FormValues } from '../../http/form-values.ts';
import { type CheckedBody, checkBody } from '../../instrument-parts/check-body.ts';
import { parseParts } from '../../instrument-parts/part-content.ts';
import { partValues, type TypedValues } from '../../instrument-parts/part-values.ts';
import { differencesText } from './text.ts';

const text = differencesText.proposal;

/** Where the parts are in the body. */
export const WITHIN = 'doel';

/** Who decides: each provider of the region once; national ones have no say. */
export function partiesOf({ verschillen }: Vergelijking): readonly Aanbieder[] {
  const parties = new Map<string, Aanbieder>();
  for (const { aanbieder } of verschillen)
    if (aanbieder.organisatieId && !aanbieder.landelijk) parties.set(aanbieder.sleutel, aanbieder);
  return [...parties.values()];
}

/** Aspects in which somebody is not equal. */
function differingAspects({ verschillen, maatstafDelen }: Vergelijking): readonly Aspect[] {
  return aspecten.values.filter(
    (aspect) =>
      maatstafDelen[aspect] !== undefined &&
      verschillen.some(({ aspecten: all }) =>
        all.some((one) => one.aspect === aspect && one.status !== 'gelijk'),
      ),
  );
}

const OWN_SOURCE = /^\w+\.bron\./;

/** The first day of a month, a good quarter away: a council needs its time. */
function firstTarget(today: IsoDate): IsoDate {
  const [year, month] = today.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) + 3, 1)).toISOString().slice(0, 10);
}

export function proposalValues(comparison: Vergelijking, today: IsoDate): TypedValues {
  const parts = Object.entries(partValues(comparison.maatstafDelen)).filter(
    ([field]) => !OWN_SOURCE.test(field),
  );
  return {
    ...Object.fromEntries(parts),
    'bron.tekst': 'Regionale afspraak',
    'bron.link': '',
    'bron.gecontroleerdOp': today,
    'bron.onbevestigd': '',
    titel: text.nameValue(comparison.rij.naam),
    streefdatum: firstTarget(today),
    onderdelen: differingAspects(comparison),
    partijen: partiesOf(comparison).map(({ sleutel }) => sleutel),
  };
}

export function parseProposal(form: FormValues, instrumentCode: string): CheckedBody<typeof NieuwVoorstel> {
  const chosen = form.all('onderdelen').filter(aspecten.is);
  const partijen = form.all('partijen');
  const { parts, problems } = parseParts(form, chosen);
  const found: FieldProblem[] = [...problems];
  if (chosen.length === 0) found.push({ field: 'onderdelen', message: text.aspectsMissing });
  if (partijen.length === 0) found.push({ field: 'partijen', message: text.partiesMissing });
  for (const aspect of chosen) if (!parts[aspect]) found.push({ field: aspect, message: text.aspectEmpty });
  const body = {
    instrumentCode,
    titel: form.text('titel'),
    waarom: form.text('waarom'),
    doel: parts,
    streefdatum: form.text('streefdatum'),
    partijen,
  };
  return checkBody(NieuwVoorstel, body, form, found, WITHIN);
}
