import type { FieldProblem } from '@vlinderdas/design/form';
import {
  type BestandFormaat,
  bestandFormaten,
} from '@vlinderdas/instruments-service/contract/exchange.resource';
import { createInstrumentsClient } from '@vlinderdas/instruments-service/contract/instruments.client';
import { isUuid } from '@vlinderdas/kernel/id';
import { fieldProblemsOf } from '../../http/field-problems.ts';
import { download, page, redirect, type Upload, type Visit } from '../../http/visit.ts';
import { CATALOGUE_READERS, KEEPER, keepsVariants } from '../instruments/roles.ts';
import type { Journey } from '../journey.ts';
import { FILES_PATH, type FilesView, filesPage } from './page.ts';
import { filesText as text } from './text.ts';

/** What still fits in a page, to be sent again by one button. */
const MAX_HELD = 700_000;
const FORMATS: Readonly<Record<string, BestandFormaat>> = { xlsx: 'xlsx', csv: 'csv', json: 'json' };

function formatOf(name: string, isDennis: boolean): BestandFormaat | undefined {
  const format = FORMATS[name.toLowerCase().split('.').at(-1) ?? ''];
  return format === 'json' && isDennis ? 'dennis' : format;
}

/** The file that was chosen, or the one that was looked at before and is decided on now. */
function sentFile({ form, file }: Upload): { format: BestandFormaat; content: string } | FieldProblem {
  const held = form.text('inhoud');
  const named = form.text('formaat');
  if (held !== '' && bestandFormaten.is(named)) return { format: named, content: held };
  if (!file) return { field: 'bestand', message: text.choose };
  const format = bestandFormaten.is(named) ? named : formatOf(file.name, form.has('dennis'));
  if (!format) return { field: 'bestand', message: text.unknownKind };
  return { format, content: file.content.toString('base64') };
}

/** A set comes in and the catalogue goes out as a file. */
export const instrumentsFilesJourney: Journey = ({ routes, transport }) => {
  const instruments = createInstrumentsClient(transport);

  const viewOf = ({ person, guard }: Visit, problems: readonly FieldProblem[] = []): FilesView => ({
    ownOrganisationId: keepsVariants(person) ? person.organisationId : undefined,
    problems,
    guard,
  });

  routes.get('/instrumenten/bestanden', CATALOGUE_READERS, (visit) => page(filesPage(viewOf(visit))));

  routes.get('/instrumenten/bestanden/uitvoer', CATALOGUE_READERS, async ({ caller, query }) => {
    const formaat = query.text('formaat');
    const organisatieId = query.text('organisatie');
    if (!bestandFormaten.is(formaat)) return redirect(FILES_PATH);
    const { body } = await instruments.exportSet(caller, {
      query: {
        formaat,
        ...(isUuid(organisatieId) && { organisatieId }),
        ...(query.has('leeg') && { leeg: 'true' }),
      },
    });
    return download(body.naam, body.mediatype, Buffer.from(body.inhoud, 'base64'));
  });

  routes.upload('/instrumenten/bestanden', KEEPER, async (visit) => {
    const { caller, form, formId } = visit;
    const sent = sentFile(visit);
    if ('field' in sent) return page(filesPage(viewOf(visit, [sent])));
    const { format, content } = sent;
    const reden = form.optional('reden');
    try {
      const { body: verslag } = await instruments.importSet(
        { ...caller, idempotencyKey: formId },
        {
          body: {
            formaat: format,
            inhoud: content,
            proef: !form.has('invoeren'),
            ...(reden !== undefined && { reden }),
          },
        },
      );
      const held = { format, content: content.length > MAX_HELD ? undefined : content };
      return page(filesPage({ ...viewOf(visit), report: { verslag, held } }));
    } catch (error) {
      return page(filesPage(viewOf(visit, fieldProblemsOf(error, { '/inhoud': 'bestand' }))));
    }
  });
};
