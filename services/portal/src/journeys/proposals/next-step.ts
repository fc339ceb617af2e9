/** What waits for the adviser, in one short sentence. */
import type { Voordracht } from '@vlinderdas/placements-service/contract/proposals.resource';

export function nextStep(proposal: Voordracht): string {
  const { status, open, terugkoppeling, berichtKandidaat, antwoordBegeleider, geplaatst, naamZichtbaar } =
    proposal;
  if (!open) return geplaatst ? 'Geplaatst' : 'Klaar';
  switch (status) {
    case 'aangevraagd':
      return antwoordBegeleider?.antwoord === 'wil-eerst-meer-weten'
        ? 'Beantwoord de vraag van de kandidaat'
        : 'Wacht op de begeleider';
    case 'akkoord':
      return 'Stel voor aan werkgever';
    case 'voorgesteld':
      return 'Wacht op de werkgever';
    case 'kennismaking':
      return naamZichtbaar
        ? 'Wacht op de uitkomst van de kennismaking'
        : 'De begeleider vraagt of de naam mag';
    default:
      if (status === 'aangenomen' && !geplaatst) return 'Bevestig de plaatsing';
      if (!terugkoppeling) return 'Koppel terug aan de werkgever';
      if (!berichtKandidaat) return 'Geef de kandidaat bericht';
      return 'Sluit de voordracht af';
  }
}
