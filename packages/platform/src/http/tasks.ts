/** "Vandaag": what waits for the actor. Every service answers `GET /taken` in this shape; the portal merges. */
import { z } from 'zod';

export const Task = z
  .strictObject({
    soort: z
      .string()
      .meta({ description: 'Vast woord voor het soort taak, bijvoorbeeld `aanvraag-beantwoorden`.' }),
    titel: z.string().meta({ description: 'Wat u moet doen, in een paar woorden.' }),
    tekst: z.string().meta({ description: 'Waar het over gaat.' }),
    pad: z.string().meta({ description: 'Pad in het portaal waar u het doet.' }),
    sinds: z.iso.datetime().meta({ description: 'Sinds wanneer dit wacht.' }),
    uiterlijk: z.iso.date().optional().meta({ description: 'Uiterlijke dag.', format: 'date' }),
    dringend: z.boolean().meta({ description: 'Of de uiterlijke dag voorbij of vandaag is.' }),
  })
  .meta({ id: 'Taak', description: 'Iets dat op u wacht.' });

export type Task = z.output<typeof Task>;

/** A service lists no more at once; who has this many may have more. */
export const MOST_TASKS = 200;

export const TaskList = z
  .strictObject({ taken: z.array(Task).max(MOST_TASKS) })
  .meta({ id: 'Takenlijst', description: 'Wat op u wacht, het dringendste eerst.' });
