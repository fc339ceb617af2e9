/** What a form with a file sends: its fields, and at most one file. Larger than this is refused while it comes in. */
import { problem } from '@vlinderdas/kernel/problem';
import type { FastifyRequest } from 'fastify';
import type { SentFile } from './visit.ts';

const MAX_FILE_BYTES = 6_000_000;
/** A field may hold a file that was shown for checking first, as base64. */
const MAX_FIELD_BYTES = 1_000_000;

export const UPLOAD_LIMITS = {
  fileSize: MAX_FILE_BYTES,
  files: 1,
  fields: 50,
  fieldSize: MAX_FIELD_BYTES,
  parts: 51,
} as const;

const tooLarge = problem(
  'bestand-te-groot',
  413,
  'Het bestand is te groot',
  'Een bestand mag ten hoogste 6 MB zijn. Lever het in delen aan.',
);

const isTooLarge = (error: unknown) =>
  error instanceof Error && 'statusCode' in error && error.statusCode === 413;

/** @throws tooLarge 413 */
export async function readParts(
  request: FastifyRequest,
): Promise<{ fields: Readonly<Record<string, string>>; file: SentFile | undefined }> {
  const fields: Record<string, string> = {};
  let file: SentFile | undefined;
  if (!request.isMultipart()) return { fields: (request.body ?? {}) as Record<string, string>, file };
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else {
        const content = await part.toBuffer();
        // A browser sends an empty part without a name where no file was chosen.
        if (part.filename && content.length > 0) file = { name: part.filename, content };
      }
    }
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge();
    throw error;
  }
  return { fields, file };
}
