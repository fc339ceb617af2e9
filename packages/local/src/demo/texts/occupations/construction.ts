import type { WordsBySlug } from '../occupation-words.ts';

export const constructionWords: WordsBySlug = {
  schilder: {
    titles: ['Schilder', 'Onderhoudsschilder', 'Huisschilder'],
    scenes: [
      'Je schuurt, plamuurt en zet strak in de lak: van buitenkozijn tot trappenhuis.',
      'In de zomer werk je buiten, in de winter binnen; het hele jaar door is er werk.',
    ],
    facts: [
      'Het meeste werk is onderhoud voor woningcorporaties.',
      'Er wordt gewerkt vanaf een rolsteiger of hoogwerker.',
    ],
    brings: ['ervaring met kwast en roller', 'een vaste hand', 'rijbewijs B is handig'],
  },
  timmerman: {
    titles: ['Timmerman', 'Allround timmerman', 'Onderhoudstimmerman'],
    scenes: [
      'Je stelt kozijnen, hangt deuren af en lost op wat de tekening vergat.',
      'Je werkt met een vaste ploeg aan verbouwingen waar mensen nog in wonen.',
    ],
    facts: ['De projecten duren twee weken tot een halfjaar.', 'Gereedschap en bus horen bij de baan.'],
    brings: ['vakmanschap in hout', 'dat je een tekening leest', 'VCA, of de wil om het te halen'],
  },
  metselaar: {
    titles: ['Metselaar', 'Allround metselaar', 'Metselaar restauratie'],
    scenes: [
      'Je metselt gevels waar je over twintig jaar nog langs fietst.',
      'Je opperman zorgt voor specie; jij voor het verband.',
    ],
    facts: [
      'De ploeg bestaat uit twee metselaars en een opperman.',
      'Stenen worden met een kraan op hoogte gebracht.',
    ],
    brings: ['ervaring in het metselen', 'een goed oog voor lood en lijn', 'dat je buiten kunt werken'],
  },
  stratenmaker: {
    titles: ['Stratenmaker', 'Leerling stratenmaker', 'Opperman bestrating'],
    scenes: [
      'Je straat met de hand waar het krom is en met de machine waar het recht is.',
      'Je begint met zand en eindigt met een plein.',
    ],
    facts: ['Zware stenen worden met een klem gelegd.', 'Het bedrijf werkt vooral voor gemeenten.'],
    brings: [
      'dat je de hele dag met je handen wilt werken',
      'geen bezwaar tegen knielen',
      'zin om het vak te leren',
    ],
  },
  grondwerker: {
    titles: ['Grondwerker', 'Medewerker GWW', 'Rioolwerker'],
    scenes: [
      'Je graaft sleuven, legt riool en zorgt dat een straat ’s avonds weer open kan.',
      'Je leert bij ons ook de minigraver rijden.',
    ],
    facts: ['De ploeg begint om zeven uur op het werk.', 'Bij vorst is er onderhoud op de werf.'],
    brings: ['stevige handen', 'VCA basis', 'dat je vroeg op kunt staan'],
  },
};
