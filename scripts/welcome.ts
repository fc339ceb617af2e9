/** What `npm start` ends with: where to go, as whom, and a first request that works as it stands. */
import type { Person } from '@vlinderdas/local/oidc/account';

export interface WelcomeOptions {
  publicUrl: string;
  logFile: string;
  /** Who can sign in; none when the identity provider is another one than ours. */
  persons: readonly Person[];
  /** Of the demo employer. */
  apiKey: string | undefined;
}

export function welcome({ publicUrl, logFile, persons, apiKey }: WelcomeOptions): string {
  return [
    '',
    `Vlinderdas draait op ${publicUrl}`,
    ...(persons.length > 0
      ? ['', 'Meld u aan als een van deze mensen (zonder wachtwoord):', ...people(persons)]
      : []),
    ...(apiKey
      ? [
          '',
          'Of plaats een vacature zoals de software van een werkgever dat doet:',
          '',
          request(publicUrl, apiKey),
        ]
      : []),
    '',
    `Logboek: ${logFile}`,
    'Stoppen: Ctrl-C. Alle gegevens weg: npm run reset',
    '',
  ].join('\n');
}

/** One for each kind of work; the sign-in page has them all. */
function people(persons: readonly Person[]): string[] {
  const shown = new Map<string, Person>();
  for (const person of persons) {
    for (const role of person.claims.rollen) if (!shown.has(role)) shown.set(role, person);
  }
  const width = Math.max(...[...shown.values()].map(({ name }) => name.length));
  return [...new Set(shown.values())].map(
    ({ name, description }) => `  ${name.padEnd(width)}  ${description}`,
  );
}

const vacancy = {
  naamVacature: 'Heftruckchauffeur',
  omschrijvingVacature:
    'Voor ons magazijn in Hapert zoeken wij een heftruckchauffeur. U laadt en lost vrachtwagens en zet pallets klaar. Begintijd 07.30 uur, 32 tot 40 uur per week. Een heftruckcertificaat is fijn; u kunt het ook bij ons halen.',
  adres: { postcode: '5527AA' },
  werktijden: { aantalWerkurenPerWeekMinimaal: 32, aantalWerkurenPerWeekMaximaal: 40 },
  contactpersoon: { naam: 'Yara Kempenaar', telefoonnummer: '040 000 00 12' },
};

/** Pasted twice it is two requests: the key that tells them apart follows from the moment. */
function request(publicUrl: string, apiKey: string): string {
  return [
    `curl -i ${publicUrl}/vacatures/v1/vacatures \\`,
    `  -H 'X-API-Key: ${apiKey}' \\`,
    `  -H "Idempotency-Key: $(date +%s)" \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify(vacancy)}'`,
  ].join('\n');
}
