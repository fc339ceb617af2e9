/** What a vacancy asks in fields: some of it required with a reason, most of it wished, much left to the text. */
import type { VacatureInvoer } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { papers } from '../branches.ts';
import { occupationOf } from '../occupations.ts';
import type { Random } from '../random.ts';
import { workProfileOf } from './work-profiles.ts';

type Required = { weging: 'vereist'; reden: string };
type Wished = { weging: 'gewenst' };

const required = (reden: string): Required => ({ weging: 'vereist', reden });
const wished: Wished = { weging: 'gewenst' };

/** Where people must be understood by guests, patients or callers. */
const speaking: ReadonlySet<string> = new Set([
  'verzorgende-ig',
  'verpleegkundige-mbo',
  'pedagogisch-medewerker',
  'helpende',
  'receptionist',
  'klantenservicemedewerker',
  'administratief-medewerker',
  'winkelmedewerker',
  'kassamedewerker',
  'beveiliger',
  'taxichauffeur',
  'buschauffeur',
]);

export function drawRequirements(random: Random, slug: string): Partial<VacatureInvoer> {
  return {
    ...drawCompetences(random, slug),
    ...drawPapers(random, slug),
    ...drawLanguage(random, slug),
    ...(random.chance(0.3) && {
      codeWerkEnDenkniveauMinimaal: workProfileOf(slug).level,
      eisWerkEnDenkniveau: wished,
    }),
    ...(random.chance(0.2) && {
      werkervaring: [{ aantalJarenWerkzaamInBeroep: random.int(1, 3), ...wished }],
    }),
  };
}

function drawCompetences(random: Random, slug: string): Partial<VacatureInvoer> {
  if (!random.chance(0.4)) return {};
  const { asks } = occupationOf(slug);
  const essential = random.sample(asks.essential, random.int(2, 4));
  const important = random.sample(asks.important, random.int(0, 2));
  const hard = random.chance(0.15) ? essential[0] : undefined;
  return {
    competentiebeheersing: [...essential, ...important].map((codeCompetentie) => ({
      codeCompetentie,
      ...(codeCompetentie === hard ? required('Hier begint iemand de eerste dag alleen mee.') : wished),
    })),
  };
}

function drawPapers(random: Random, slug: string): Partial<VacatureInvoer> {
  const { certificates = [], diploma, licences = [] } = papers[slug] ?? {};
  const asked = certificates.filter(() => random.chance(0.5));
  const courses = [
    ...asked.map((naamCursus) => ({
      naamCursus,
      indicatieCertificaat: 1,
      ...(random.chance(0.35) ? required('Zonder dit papier mag iemand dit werk niet doen.') : wished),
    })),
    ...(diploma && random.chance(0.7)
      ? [
          {
            naamCursus: diploma,
            indicatieCertificaat: 1,
            ...(random.chance(0.6) ? required('Dit beroep vraagt een diploma.') : wished),
          },
        ]
      : []),
  ];
  const driving = licences.map((codeSoortRijbewijs) => ({
    codeSoortRijbewijs,
    ...(codeSoortRijbewijs !== 'B' || random.chance(0.5) ? required('Rijden hoort bij het werk.') : wished),
  }));
  const handy = licences.length === 0 && random.chance(0.08) ? [{ codeSoortRijbewijs: 'B', ...wished }] : [];
  const rijbewijs = [...driving, ...handy];
  return {
    ...(courses.length > 0 && { cursus: courses }),
    ...(rijbewijs.length > 0 && { rijbewijs }),
  };
}

function drawLanguage(random: Random, slug: string): Partial<VacatureInvoer> {
  const isSpeaking = speaking.has(slug);
  if (!random.chance(isSpeaking ? 0.55 : 0.18)) return {};
  return {
    taalbeheersing: [
      {
        codeTaal: 'nld',
        codeNiveauTaalbeheersingMondeling: isSpeaking ? 3 : 2,
        ...(isSpeaking && random.chance(0.5) ? required('Mensen moeten elkaar goed begrijpen.') : wished),
      },
    ],
  };
}
