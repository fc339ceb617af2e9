/**
 * The log: one JSON line per fact, ids only. Errors lose what may hold personal data: PostgreSQL's DETAIL quotes
 * column values, and a message of a failed query quotes its parameters.
 */
import { Problem } from '@vlinderdas/kernel/problem';
import { type DestinationStream, type Logger, pino } from 'pino';
import { sqlState } from '../db/database.ts';

const REDACTED = [
  'req.headers',
  'headers',
  'authorization',
  'cookie',
  '*.authorization',
  '*.cookie',
  '*.name',
  '*.naam',
  '*.email',
  '*.emailadres',
  '*.telefoonnummer',
  '*.bsn',
];

/** What the log may know of an error: its kind, code and where it came from, never its values. */
export function errorForLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { class: typeof error };
  const state = sqlState(error);
  const { table, constraint } = (error.cause ?? error) as { table?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    class: error.name,
    ...(state && { sqlState: state, table, constraint }),
    ...(error instanceof Problem && { problem: error.definition.slug, status: error.definition.status }),
    // A message of our own code or of a library is text for people; a database's is data.
    ...(!state && !error.message.startsWith('Failed query') && { message: error.message.slice(0, 300) }),
    stack: frames.slice(0, 12).join('\n'),
    ...(error.cause instanceof Error && !state && { cause: errorForLog(error.cause) }),
  };
}

export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED, censor: '[weggelaten]' },
    serializers: { err: errorForLog },
  };
  return destination ? pino(options, destination) : pino(options);
}
