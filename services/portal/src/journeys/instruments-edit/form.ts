/** An instrument of the region as a form: what it is, for everyone. */
import {
  type Instrument,
  InstrumentWijziging,
  NieuwInstrument,
} from '@vlinderdas/instruments-service/contract/instrument.resource';
import type { FormValues } from '../../http/form-values.ts';
import { presentFields } from '../../http/present-fields.ts';
import { type CheckedBody, checkBody } from '../../instrument-parts/check-body.ts';
import { filledRows, linesOf, ROW_FIELDS } from '../../instrument-parts/part-form.ts';
import type { TypedValues } from '../../instrument-parts/part-values.ts';

const BASIS = 'wettelijkeBasis';

export function instrumentValues(instrument: Instrument): TypedValues {
  const values: TypedValues = {
    naam: instrument.naam,
    soort: instrument.soort,
    bereik: instrument.bereik,
    omschrijvingWerkgever: instrument.omschrijvingWerkgever,
    omschrijvingProfessional: instrument.omschrijvingProfessional,
    watDoetWsp: instrument.watDoetWsp.join('\n'),
    watDoetWerkgever: instrument.watDoetWerkgever.join('\n'),
    tegels: instrument.tegels,
    doelgroepen: instrument.doelgroepen,
    leeftijdsgroepen: instrument.leeftijdsgroepen,
    dienstverbanden: instrument.dienstverbanden,
    sectoren: instrument.sectoren,
  };
  instrument.wettelijkeBasis.forEach(({ naam, artikel, link }, row) => {
    values[`${BASIS}.${row}.naam`] = naam;
    values[`${BASIS}.${row}.artikel`] = artikel ?? '';
    values[`${BASIS}.${row}.link`] = link ?? '';
  });
  return values;
}

function definitionOf(form: FormValues) {
  return {
    naam: form.text('naam'),
    soort: form.text('soort'),
    omschrijvingWerkgever: form.text('omschrijvingWerkgever'),
    omschrijvingProfessional: form.text('omschrijvingProfessional'),
    watDoetWsp: linesOf(form.text('watDoetWsp')),
    watDoetWerkgever: linesOf(form.text('watDoetWerkgever')),
    tegels: form.all('tegels'),
    doelgroepen: form.all('doelgroepen'),
    leeftijdsgroepen: form.all('leeftijdsgroepen'),
    dienstverbanden: form.all('dienstverbanden'),
    sectoren: form.all('sectoren'),
    wettelijkeBasis: filledRows(form, BASIS, ROW_FIELDS[BASIS] ?? []).map((row) => ({
      naam: form.text(`${BASIS}.${row}.naam`),
      ...presentFields({
        artikel: form.optional(`${BASIS}.${row}.artikel`),
        link: form.optional(`${BASIS}.${row}.link`),
      }),
    })),
  };
}

export function parseNewInstrument(form: FormValues): CheckedBody<typeof NieuwInstrument> {
  const body = {
    ...definitionOf(form),
    bereik: form.text('bereik'),
    ...(form.has('toch') && { toch: true }),
  };
  return checkBody(NieuwInstrument, body, form);
}

export function parseInstrumentChange(form: FormValues): CheckedBody<typeof InstrumentWijziging> {
  return checkBody(InstrumentWijziging, definitionOf(form), form);
}
