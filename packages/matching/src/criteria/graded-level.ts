import { type Grade, lacking, met, near, unknown } from '../grade.ts';

/** A level beside the asked one: enough, one below, or less. Of a language, and of work and thinking. */
export function gradeLevel(level: number | null, asked: number, oneLevelBelow: number): Grade {
  if (level === null) return unknown;
  if (level >= asked) return met();
  return level === asked - 1 ? near(oneLevelBelow) : lacking();
}
