import { choiceList } from '@vlinderdas/vocabulary/choice-list';
import { waarschuwing } from '@vlinderdas/vocabulary/find-warnings';
import { z } from 'zod';

export const regelUitkomsten = choiceList('RegelUitkomst', 'Wat er met een regel is gebeurd.', {
  nieuw: 'Opgeslagen als nieuwe vacature',
  bijgewerkt: 'Een bekende vacature is bijgewerkt',
  geweigerd: 'Niet opgeslagen',
});

export const RegelVerslag = z
  .strictObject({
    regel: z.int().min(1).meta({ description: 'Nummer van de regel, vanaf 1.' }),
    uitkomst: regelUitkomsten.schema,
    id: z.uuid().optional(),
    fouten: z.array(waarschuwing).optional(),
    waarschuwingen: z.array(waarschuwing).optional(),
  })
  .meta({ id: 'VacatureRegelVerslag', description: 'Wat er met één regel is gebeurd.' });
export type RegelVerslag = z.output<typeof RegelVerslag>;

export const ImportVerslag = z
  .strictObject({
    nieuw: z.int(),
    bijgewerkt: z.int(),
    geweigerd: z.int(),
    regels: z.array(RegelVerslag),
  })
  .meta({
    id: 'VacatureImportVerslag',
    description: 'Verslag per regel. Een foute regel houdt de rest niet tegen.',
  });
export type ImportVerslag = z.output<typeof ImportVerslag>;
