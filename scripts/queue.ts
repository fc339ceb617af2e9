/**
 * `npm run queue -- lijst|herhaal|verwijder`: deliveries that wait for a person.
 * Reads MESSAGING_DATABASE_URL, or the laptop's own database when that is running.
 */
import { parseArgs } from 'node:util';
import { localDatabaseUrl } from '@vlinderdas/local/local-database';
import { createDatabase } from '@vlinderdas/platform/db/database';
import {
  discardDeadLetter,
  listDeadLetters,
  replayDeadLetters,
} from '@vlinderdas/platform/outbox/dead-letters';

const USAGE = `Gebruik:
  npm run queue -- lijst      [--afnemer matcher.vacancy-changed]
  npm run queue -- herhaal    [--afnemer ...] [--gebeurtenis <id>]
  npm run queue -- verwijder  --afnemer ... --gebeurtenis <id> --reden "waarom"`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { afnemer: { type: 'string' }, gebeurtenis: { type: 'string' }, reden: { type: 'string' } },
});
const selection = {
  ...(values.afnemer && { consumer: values.afnemer }),
  ...(values.gebeurtenis && { eventId: values.gebeurtenis }),
};
const url = process.env.MESSAGING_DATABASE_URL ?? (await localDatabaseUrl('messaging'));
const db = createDatabase({
  url,
  max: 1,
  applicationName: 'vlinderdas-queue',
  onError: (error) => console.error(error.message),
});
try {
  switch (positionals[0]) {
    case 'lijst': {
      const letters = await listDeadLetters(db, selection);
      for (const letter of letters) {
        console.log(
          `${letter.since}  ${letter.consumer}  ${letter.event}  ${letter.eventId}  ${letter.errorClass ?? '-'}`,
        );
      }
      console.log(`${letters.length} wachten op u.`);
      break;
    }
    case 'herhaal':
      console.log(`${await replayDeadLetters(db, selection)} worden opnieuw aangeboden.`);
      break;
    case 'verwijder': {
      const { afnemer, gebeurtenis, reden } = values;
      if (!afnemer || !gebeurtenis || !reden) throw new Error(USAGE);
      const found = await discardDeadLetter(db, { consumer: afnemer, eventId: gebeurtenis }, reden);
      console.log(found ? 'Verwijderd.' : 'Niet gevonden: deze wacht niet op u.');
      if (!found) process.exitCode = 1;
      break;
    }
    default:
      console.log(USAGE);
      process.exitCode = 64;
  }
} finally {
  await db.close();
}
