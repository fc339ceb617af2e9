import type { Branche } from '@vlinderdas/vocabulary/vacancies';

/** Lines about an employer; `{bedrijf}` and `{plaats}` are filled in. Each is whole sentences. */
export const aboutEmployers: Readonly<Record<Branche, readonly string[]>> = {
  techniek: [
    '{bedrijf} maakt onderdelen voor machines die over de hele wereld draaien. In {plaats} werken wij met zestig mensen, van wie de meesten hier het vak hebben geleerd.',
    'Bij {bedrijf} in {plaats} gaat een idee van de tekentafel zo de werkplaats in. De lijnen zijn kort: wie iets beters weet, zegt het.',
    '{bedrijf} installeert, onderhoudt en repareert, al drie generaties lang. Wij doen wat wij afspreken, en dat weten ze in {plaats}.',
  ],
  logistiek: [
    '{bedrijf} verstuurt vanuit {plaats} elke dag duizenden pakketten naar winkels en huizen in Nederland en België.',
    'Bij {bedrijf} draait alles om op tijd. Dat lukt alleen omdat wij elkaar helpen als het druk is; in {plaats} werken veertig mensen van twaalf nationaliteiten.',
    '{bedrijf} is een familiebedrijf dat begon met één wagen. Nu zijn het er vijftig, en nog steeds kent de baas iedereen in {plaats} bij naam.',
  ],
  zorg: [
    'Bij {bedrijf} in {plaats} wonen en leven mensen zoals zij dat willen. De zorg past zich aan, niet andersom.',
    '{bedrijf} levert zorg en steun in {plaats} en de dorpen eromheen. Wij werken in kleine groepen die zelf hun rooster maken.',
    'Vraag bewoners van {bedrijf} waarom zij hier graag zijn, en zij noemen de mensen die er werken. Kom kijken in {plaats}.',
  ],
  'detailhandel-horeca': [
    '{bedrijf} is een begrip in {plaats}: je komt er voor boodschappen en blijft hangen voor een praatje.',
    'Bij {bedrijf} in {plaats} is het nooit stil. Op zaterdag komt het hele dorp langs, en dat willen wij zo houden.',
    '{bedrijf} opende vorig jaar de deuren in {plaats} en zit sindsdien bijna elke dag vol. Daarom zoeken wij versterking.',
  ],
  'schoonmaak-beveiliging': [
    '{bedrijf} zorgt in en rond {plaats} dat gebouwen schoon, heel en veilig zijn. U merkt ons pas als wij er niet zijn.',
    'Bij {bedrijf} werken tweehonderd mensen op vijftig plekken. In {plaats} hebben wij een vaste ploeg met een eigen voorman of voorvrouw.',
    '{bedrijf} gelooft in vaste mensen op vaste plekken: dan ken je de gebruikers en weet je waar het licht zit.',
  ],
  bouw: [
    '{bedrijf} bouwt, verbouwt en herstelt in de Kempen. Onze vaste ploeg in {plaats} bestaat uit vakmensen en leerlingen.',
    'Bij {bedrijf} uit {plaats} leveren wij werk af waar wij later nog langs durven te rijden.',
    '{bedrijf} werkt voor corporaties, gemeenten en particulieren rond {plaats}. De orderportefeuille is goed gevuld, voor minstens een jaar.',
  ],
  zakelijk: [
    '{bedrijf} in {plaats} regelt voor kleine ondernemers alles waar zij zelf niet aan toekomen.',
    'Bij {bedrijf} werken vijfentwintig mensen aan wat vaak saai heet en dat bijna nooit is. Ons kantoor in {plaats} ligt naast het station.',
    '{bedrijf} helpt klanten die iets niet begrijpen, en doet dat in gewone taal. Vanuit {plaats}, met een hecht team.',
  ],
  groen: [
    '{bedrijf} houdt {plaats} en omgeving groen en begaanbaar, het hele jaar door en in elk weer.',
    'Bij {bedrijf} werken wij met zes ploegen in plantsoenen, parken en tuinen. De werf staat in {plaats}.',
    '{bedrijf} maakt tuinen die over tien jaar mooier zijn dan nu. Dat begint in {plaats} met mensen die graag buiten zijn.',
  ],
};

export function fill(text: string, values: { bedrijf: string; plaats: string }): string {
  return text.replaceAll('{bedrijf}', values.bedrijf).replaceAll('{plaats}', values.plaats);
}
