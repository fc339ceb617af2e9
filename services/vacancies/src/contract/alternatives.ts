import { choiceList } from '@vlinderdas/vocabulary/choice-list';

/** What the WSP offers when there is no candidate. */
export const alternatieven = choiceList('Alternatief', 'Wat wij aanbieden als er geen kandidaat is.', {
  'functie-aanpassen': 'De functie aanpassen',
  bbl: 'Iemand opleiden in een leerbaan (bbl)',
  scholing: 'Mensen eerst scholen',
  bijeenkomst: 'Een bijeenkomst voor kandidaten',
});
