/**
 * `npm run taxonomy -- list|check|import|diff|activate`: versions of the taxonomy. Works with TAXONOMY_DATABASE_URL
 * and ORGANISATIONS_DATABASE_URL, else with the Vlinderdas that runs from this checkout. Ends with 0 when it was done
 * or was done before, 1 when it was refused or errors were found, 64 when it was asked wrongly.
 */
import { Problem } from '@vlinderdas/kernel/problem';
import { ImportRefused } from '@vlinderdas/taxonomy/import/import-refused';
import { parseCommand, USAGE } from './taxonomy/arguments.ts';
import { run } from './taxonomy/commands.ts';
import { toProblems } from './taxonomy/report.ts';

const EXIT_USAGE = 64;

const command = parseCommand(process.argv.slice(2));
if (command) {
  try {
    process.exitCode = await run(command);
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
} else {
  console.error(USAGE);
  process.exitCode = EXIT_USAGE;
}

function explain(error: unknown): string {
  if (error instanceof ImportRefused) return toProblems(error);
  if (error instanceof Problem) {
    const details = (error.extensions.errors ?? []).map(({ detail }) => detail);
    return [`${error.definition.title}: ${error.detail}`, ...details].join('\n');
  }
  if (error instanceof AggregateError || (error instanceof Error && /ECONNREFUSED/.test(error.message))) {
    return 'De database antwoordt niet. Draait Vlinderdas, of klopt het adres?';
  }
  return error instanceof Error ? error.message : String(error);
}
