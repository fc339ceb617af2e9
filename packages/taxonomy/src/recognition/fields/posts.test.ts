import { describe, expect, it } from 'vitest';
import { read } from '../reading.builder.ts';

describe('the number of people sought', () => {
  const posts = (text: string, title = '') => read(text, title).posts?.value ?? null;

  it.each([
    ['Wij zoeken zes orderpickers.', 6],
    ['Onze timmerfabriek werft 3 arbeiders aan.', 3],
    ['Benodigd: 12 man voor de oogst.', 12],
    ['De kwekerij vraagt 20 plukkers voor het seizoen.', 20],
    ['Hoeveel kandidaten? Twee.', 2],
    ['Aantal gezochte kandidaten = 9', 9],
    ['Openstaande posities 6, afdeling assemblage.', 6],
    ['Twee administratief medewerkers (m/v/x) voor de backoffice.', 2],
    ['3 lassers, 40 uur, 2-ploegen.', 3],
    ['Voor de camping: drie huisjespoetsers, zaterdags.', 3],
    ['Wij zijn toe aan twee extra beheerders.', 2],
    ['We zoeken twee bakkers en een verkoopster voor de nieuwe zaak.', 3],
    ['Tuinploeg zoekt versterking x4', 4],
    ['Twee vacatures: 2 keer een montagemedewerker', 2],
    ['3 vacatures', 3],
    ['zoekt 2 man', 2],
    ['We hebben nu vijf plekken.', 5],
    ['gezocht 3x heftruckchauffeur', 3],
    ['Op zoek naar twee nieuwe collega’s', 2],
    ['Er zijn 8 plaatsen.', 8],
    ['Ik heb er vier nodig.', 4],
    ['Wij hebben werk voor drie mensen.', 3],
    ['gevr. 3 mdw magazijn', 3],
    ['2 chauff. gezocht', 2],
    ['Belde voor zes orderpickers in Hapert.', 6],
    ['Twee enthousiaste verkoopsters gezocht', 2],
    ['Aantal vacatures: 2', 2],
    ['Wij zoeken een aantal (4) inpakkers.', 4],
    ['Op zoek naar een tweetal heftruckchauffeurs', 2],
    ['drie fulltimers gezocht', 3],
    ['Ruimte voor twee bbl-leerlingen', 2],
    ['Wij willen er negen.', 9],
    ['Vacatures: 3', 3],
    ['Op 1 maart beginnen er tien nieuwe baliemedewerkers bij ons.', 10],
    ['We starten een klas met zes nieuwe monteurs.', 6],
    ['Wie zijn wij\nEr zijn vier plaatsen te vervullen.', 4],
    ['Het dorp zoekt per 1 maart 2027 twee enthousiaste boa’s.', 2],
    ['Aantal posities 2', 2],
    ['Wij zoeken een duo.', 2],
    ['Het betreft twee functies.', 2],
    ['Wij breiden uit met vier monteurs.', 4],
    ['We nemen vier mensen aan.', 4],
    ['Ik zoek er twee.', 2],
    ['Er moeten drie man bij.', 3],
    ['een nieuwe collega, of eigenlijk twee', 2],
    ['dertien kassamedewerkers gezocht', 13],
    ['vier boa’s gevraagd', 4],
    ['Er zijn tien stoelen vrij.', 10],
    ['We kunnen vijf paar handen gebruiken.', 5],
    ['Eén vacature.', 1],
    ['De 5 vacatures zijn verdeeld: Oost 3 fte, West 2 fte.', 5],
  ])('is read from "%s"', (text, count) => {
    expect(posts(text)).toBe(count);
  });

  it('is read from the title', () => {
    expect(posts('', 'Vier metselaars gezocht')).toBe(4);
    expect(posts('', 'Vacature (2x)')).toBe(2);
  });

  it.each([
    'Je komt in een team van 12 medewerkers.',
    'Wij zijn een bedrijf met 500 medewerkers.',
    'Het bedrijf heeft 40 medewerkers.',
    'Je geeft leiding aan 5 monteurs.',
    'Samen met drie collega’s.',
    'Je werkt 3x per week.',
    'Start met zes nieuwe collega’s.',
    'Wij zoeken een chauffeur met 2 jaar ervaring.',
    'Je rijdt langs een stuk of zes adressen.',
    'Wij zoeken 3 dagen per week een hulp.',
    'Twee collega’s gaan met pensioen, daarom zoeken wij een kok.',
    'Je stuurt vijf nieuwe medewerkers aan.',
    'Je begeleidt een groep van acht nieuwe medewerkers.',
    'Wij hebben een vacature.',
    'Vorig jaar namen we zeven mensen aan.',
    'Twee chauffeurs delen de vroege rit.',
    'Wij hebben 5 winkels en zoeken een filiaalmanager.',
  ])('is not the size of the team in "%s"', (text) => {
    expect(posts(text)).toBeNull();
  });
});
