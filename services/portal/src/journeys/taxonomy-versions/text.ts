import { formatCount, formatNumber } from '@vlinderdas/vocabulary/wording';

export const versionsText = {
  title: 'Taxonomie',
  intro:
    'De lijst van beroepen en vaardigheden waarmee profielen en vacatures worden vergeleken. Hier kies je met welke versie de regio werkt.',
  versions: 'Versies',
  version: 'Versie',
  edition: (bron: string, uitgave: string) => `${bron}, uitgave ${uitgave}`,
  shipped: 'meegeleverd',
  size: 'Inhoud',
  sizes: (occupations: number, competences: number) =>
    `${formatCount(occupations, 'beroep', 'beroepen')}, ${formatCount(competences, 'vaardigheid', 'vaardigheden')}`,
  imported: 'Ingelezen',
  state: 'Stand',
  active: 'in gebruik',
  usable: 'te gebruiken',
  unusable: 'niet te gebruiken',
  findings: (errors: number, warnings: number) =>
    [
      errors > 0 && formatCount(errors, 'fout', 'fouten'),
      warnings > 0 && formatCount(warnings, 'waarschuwing', 'waarschuwingen'),
    ]
      .filter(Boolean)
      .join(' en '),
  action: 'Kiezen',
  choose: 'Gebruik deze versie',
  progress: 'Omzetten',
  progressIntro:
    'Na een keuze worden eerst de profielen omgezet en dan de vacatures. Dat gaat vanzelf. Je kunt gewoon doorwerken.',
  subject: 'Wat',
  profiles: 'Profielen',
  vacancies: 'Vacatures',
  done: 'Omgezet',
  doneOf: (done: number, all: number) => `${formatNumber(done)} van ${formatNumber(all)}`,
  busy: 'bezig',
  ready: 'klaar',
  reload: 'Ververs',
  fresh: 'De stand is bijgewerkt.',
  gaps: 'Niet omgezet',
  gapsIntro: (version: string) =>
    `Deze codes kent ${version} niet. Een profiel met zo’n code telt verder gewoon mee. De code zelf past alleen nog op precies dezelfde code in een vacature.`,
  gapsMore: (count: number) => `Er zijn er nog ${formatNumber(count)} meer. De meest voorkomende staan hier.`,
  noGapsTitle: 'Alles is omgezet',
  noGaps: 'Hier staat welke beroepen en vaardigheden de gekozen versie niet kent.',
  concept: 'Begrip',
  kind: 'Soort',
  reason: 'Waarom',
  inProfiles: 'Profielen',
  inVacancies: 'Vacatures',
  kinds: { beroep: 'Beroep', competentie: 'Vaardigheid', certificaat: 'Certificaat' },
  reasons: {
    onbekend: 'Niemand geeft aan wat het nu is.',
    'alleen-smaller': 'Er zijn alleen begrippen die minder zeggen.',
    'alleen-breder': 'Er is alleen een breder begrip.',
    'meer-dan-een': 'Er zijn er meer die even goed passen.',
  },
  checkTitle: 'Controleer je keuze',
  checkIntro: 'De regio gaat met een andere versie van de taxonomie werken.',
  now: 'Nu',
  next: 'Straks',
  converted: 'Wordt omgezet',
  convertedCount: (profiles: number, vacancies: number) =>
    `${formatCount(profiles, 'profiel', 'profielen')} en ${formatCount(vacancies, 'vacature', 'vacatures')}`,
  meanwhile: 'Ondertussen',
  meanwhileBody:
    'Iedereen kan doorwerken. Een lijst toont alleen wie met dezelfde versie is gecodeerd en zegt hoeveel profielen nog volgen.',
  back: 'Terug',
  backBody:
    'Je kunt altijd weer voor de vorige versie kiezen. Dan worden alle profielen en vacatures teruggezet.',
  confirm: 'Ja, gebruik deze versie',
  stop: 'Nee, verander niets',
  chosen: 'De regio werkt nu met deze versie. Het omzetten is begonnen.',
  changedMeanwhile: 'Iemand anders koos intussen een versie. Kijk of je keuze nog klopt.',
} as const;
