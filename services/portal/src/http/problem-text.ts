/** What a page says when something went wrong: what happened, what is kept, what to do now. By type, never by text. */
export interface ProblemText {
  title: string;
  happened: string;
  kept?: string;
  todo: string;
}

const NOTHING_CHANGED = 'Er is niets veranderd.';

const byType: Readonly<Record<string, ProblemText>> = {
  'niet-gevonden': {
    title: 'Deze pagina is er niet',
    happened: 'Het adres klopt niet, of dit is niet (meer) te zien met deze aanmelding.',
    todo: 'Ga naar Vandaag en zoek van daaruit verder.',
  },
  'geen-toegang': {
    title: 'Hier is geen toegang toe',
    happened: 'De rol van deze aanmelding hoort niet bij deze pagina.',
    kept: NOTHING_CHANGED,
    todo: 'Klopt dat niet? Vraag de beheerder van de organisatie om de juiste rol.',
  },
  'niet-aangemeld': {
    title: 'Meld opnieuw aan',
    happened: 'De aanmelding is verlopen.',
    kept: 'Wat in een formulier stond, is niet verstuurd. Het staat nog op dit apparaat als het formulier open blijft.',
    todo: 'Meld opnieuw aan en ga verder waar het werk bleef.',
  },
  'intussen-gewijzigd': {
    title: 'Iemand anders was eerder',
    happened: 'Dit is intussen door iemand anders veranderd.',
    kept: 'De wijziging van de ander blijft staan. Deze wijziging is niet opgeslagen.',
    todo: 'Ga terug, bekijk wat er nu staat en breng de wijziging zo nodig opnieuw aan.',
  },
  'formulier-verlopen': {
    title: 'Verstuur het formulier opnieuw',
    happened: 'Het formulier hoort bij een eerdere aanmelding.',
    kept: NOTHING_CHANGED,
    todo: 'Ga terug, ververs de pagina en verstuur het formulier opnieuw.',
  },
  'te-veel-aanvragen': {
    title: 'Even wachten',
    happened: 'Er kwamen in korte tijd heel veel aanvragen.',
    kept: NOTHING_CHANGED,
    todo: 'Wacht een minuut en probeer het dan opnieuw.',
  },
  'aanmelden-mislukt': {
    title: 'Aanmelden is niet gelukt',
    happened: 'De aanmelding is onderweg afgebroken of duurde te lang.',
    todo: 'Begin opnieuw met aanmelden.',
  },
};

const unavailable: ProblemText = {
  title: 'Even niet bereikbaar',
  happened: 'Een deel van Vlinderdas geeft op dit moment geen antwoord.',
  kept: 'Wat eerder is opgeslagen, is veilig. De laatste handeling is misschien niet verwerkt.',
  todo: 'Probeer het over een minuut opnieuw. Een formulier mag gerust nog eens verstuurd worden: het telt één keer.',
};

const broken: ProblemText = {
  title: 'Er ging iets mis',
  happened: 'Er zit een fout in Vlinderdas.',
  kept: 'Wat eerder is opgeslagen, is veilig. De laatste handeling is misschien niet verwerkt.',
  todo: 'Probeer het nog eens. Gaat het weer mis, geef dan het nummer hieronder door aan de beheerder.',
};

const refused: ProblemText = {
  title: 'Dit kan niet',
  happened: 'Vlinderdas kon dit niet verwerken.',
  kept: NOTHING_CHANGED,
  todo: 'Ga terug en kijk na wat er is ingevuld.',
};

const ALSO: Readonly<Record<string, string>> = { 'versie-verouderd': 'intussen-gewijzigd' };

export function problemText(slug: string, status: number): ProblemText {
  const known = byType[ALSO[slug] ?? slug];
  if (known) return known;
  if (status === 404) return byType['niet-gevonden'] ?? refused;
  if (status === 502 || status === 503 || status === 504) return unavailable;
  return status >= 500 ? broken : refused;
}
