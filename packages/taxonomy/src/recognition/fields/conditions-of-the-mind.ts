/**
 * What work asks of a head: pace, people, being alone, a screen. Patterns on folded text, by the codes of `condition`
 * in packages/matching. Of someone's manners (`gastvrij`) nothing follows for the work. Written 2026-11.
 */
import { ADVERBS, gap, LONG, near } from './wording.ts';

const BUSY =
  '(?:volle (?:[a-z]*avond(?:en)?|zaak|bak|tent|winkel|terras|wachtkamer)|vol terras|druk|drukke|drukste|drukte|hectisch\\w*|hectiek|stress|chaos|spannende)';
/** Who keeps his head when it is busy will be busy. */
const COPES =
  '(?:overzicht|rustig|kalm|kalmte|rust|hoofd koel|koele? (?:hoofd|kop)|kop erbij|van slag|van de wijs|gek|zenuwachtig|in paniek|gestrest|staande|omga\\w*|om te gaan|opbloei\\w*)';
const SERVED =
  '(?:hotel|winkel|restaurant|eind|baliek)?(?:klant(?:en)?|gast(?:en)?|bezoekers?|bezoek|bellers?|reizigers?|passagiers?|kopers?|consument(?:en)?|publiek)';
const PEOPLE = `(?:${SERVED}|patient(?:en)?|bewoners?|client(?:en)?|opdrachtgevers?|huurders?|inwoners?|burgers|leden|leveranciers en klanten|relaties|buurtbewoners|omwonenden|particulieren)`;
const SERVES =
  '(?:help(?:t|en)?|adviseert?|adviseren|advies|bedien(?:t|en)?|ontvang(?:t|en)?|ontvangst|begroet(?:en)?|verwelkom\\w*|spreekt?|beantwoord\\w*|woord|bezoekt?|rekent?(?: je)? af|afrekenen|uitleg|leg(?:t)?|vragen van|informe\\w*|wegwijs|aanspreekpunt|visitekaartje|serve\\w*|inchecken|klachten van|bestellingen van)';
const ARTICLE = '(?: (?:de|onze|alle|een|veel|met|van|voor|aan|door|bij|verschillende|andere)){0,3}';
/** `Adviseer je klanten`, `spreek je zo'n zestig bellers`. */
const YOU_MANY =
  "(?: (?:je|jij|u))?(?: (?:dagelijks|elke dag|per dag|zo'n|ongeveer|ruim|wel|al gauw|soms|vooral|vaak)){0,2}(?: (?:\\d{1,3}|tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|tientallen|honderden|veel))?(?: (?:de|onze|alle|een))?";
/** What comes in and piles up. */
const COMES_IN =
  '(?:bonnen|orders|bestellingen|telefoontjes|mails|mailtjes|aanvragen|meldingen|dossiers|klussen|borden|klanten|gasten)';
const SCREENS = "(?:computer|pc|scherm|laptop|beeldscherm|monitor|toetsenbord)(?:s|en|'s)?";
const ALONE_WHERE =
  'op (?:pad|weg|de weg|route|stap|locatie|project)|onderweg|aan het werk|aanwezig|aan de slag|verantwoordelijk|werken|werkt|te werken|zijn|werkzaam|bezig|thuis|in (?:de|het|je|een|jouw) (?:cabine|pand|gebouw|auto|wagen|bus|loods|bos|veld|trekker|vrachtwagen|huis)';
const AROUND =
  '(?:om (?:je|zich|jou|u) heen|in de buurt|erbij|bij je|naast je|op (?:de |je )?(?:locatie|groep|werkplek|vestiging)|aanwezig|in huis|in het (?:pand|gebouw))';
const CLAUSE_END = '(?=[.,;!?)\\n]|$| en | maar )';

export const CONDITIONS_OF_THE_MIND: Readonly<Record<string, readonly string[]>> = {
  'hoge-werkdruk': [
    '(?:hoge|grote|flinke|stevige|behoorlijke) werk ?druk',
    'werkdruk(?: (?:is|ligt|kan))?(?: [a-z]+){0,2} (?:hoog|flink|groot|pieken)',
    'stress ?bestendig\\w*',
    'hectisch\\w*',
    'hectiek',
    'tijds?druk',
    `(?:werk\\w*|prest\\w*|rustig|kalm|functioner\\w*|goed|kunnen|blijft|blijven|ook) onder (?:hoge |grote |flinke )?druk`,
    'onder (?:hoge |grote |flinke )?druk (?:kunnen |kunt |te |goed |blijf\\w* ){0,2}(?:werk|prest|func|hand|rustig|door)\\w*',
    '(?:hoog|hoge|flink|stevig|strak|vlot|snel|moordend|pittig|behoorlijk)e? (?:werk)?tempo',
    `tempo (?:is|ligt|kan)${ADVERBS} (?:hoog|flink|stevig|strak|pittig)`,
    'tempo(?: ligt)? hoog',
    'tempo (?:te )?maken',
    'piek(?:drukte|uren|moment(?:en)?|tijden|dagen|periodes?)',
    '(?:kan|kunnen)(?: het| hier| er){0,2} pieken',
    '(?:flink |goed |stevig |hard |lekker )?door(?:werken|pakken|buffelen)',
    '(?:flink|stevig|goed|lekker) door te werken',
    'snel (?:kunnen |kunt )?werken',
    `(?:het|er|hier|dan|is|wordt|kan|kunnen|zijn)${ADVERBS} (?:top|super|heel )?druk(?=[.,;!?\\n)]|$| (?:zijn|worden|en|is|wordt|kan|met)(?! (?:bezig|het)))`,
    'druk(?: is| wordt| kan)',
    '(?:erg|heel|behoorlijk|lekker|flink|best|superdruk|altijd) druk(?! (?:met|bezig|op|aan))',
    near(COPES, BUSY, 6),
    'deadlines?',
    `${COMES_IN}${gap(3)} (?:opstapelen|ophopen|binnenstromen|(?:stapelen|hopen) zich op|stromen binnen)`,
    `(?:stapelen|hopen)(?: de)? ${COMES_IN} zich(?: [a-z]+)? op`,
    'iedereen (?:wil |vraagt |moet )?(?:tegelijk )?(?:iets|wat|aandacht) van (?:je|jou|u)',
    '(?:moet|moeten|komt|gebeurt|wil)(?: [a-z]+)? alles (?:tegelijk|tegelijkertijd|door elkaar)',
    'alles (?:tegelijk|tegelijkertijd) (?:moet|komt|gebeurt|wil|lijkt)',
    'veel (?:werk|te doen|klussen|orders)(?: [a-z]+){0,2} (?:weinig|korte) tijd',
    '(?:weinig|nauwelijks|krappe|te weinig) tijd per',
    `targets?${gap(1)} (?:zijn|liggen|is|ligt)${ADVERBS} (?:stevig|hoog|pittig|strak|ambitieus|scherp|fors)`,
    '(?:hoge|stevige|pittige|strakke|ambitieuze|scherpe|forse|dagelijkse) [a-z]*targets?',
    'targets? per (?:uur|dag|dienst)',
    `rij(?:en)?${gap(2)} (?:tot (?:buiten|op straat|de deur|aan de deur|in de straat)|de deur uit)`,
    'lange (?:rij(?:en)?|wachtrij(?:en)?)(?= (?:met )?(?:klanten|gasten|mensen|wachtenden|bezoekers|aan|voor|bij))',
    '(?:vliegende |sneltrein)vaart',
    '(?:houdt?|hou) (?:je )?er (?:flink |goed )?(?:de )?vaart in',
    'aanpoten',
    'poot ?aan',
    'alle (?:hens aan dek|zeilen bij)',
    'stress',
    'gekkenhuis',
    'tegen de klok',
    'rennen en vliegen',
    '(?:loopt|lopen|het) (?:het )?storm(?! lopen)(?=[.,;:!\\n]|$| in | op )',
    'buffelen',
    'topdrukte',
    'spitsuur',
    '(?:geen|nauwelijks een|amper een) (?:moment|minuut|seconde) rust',
    'roodgloeiend',
    'telefoon staat (?:niet|nooit|geen)',
    '(?:borden|ballen)(?: tegelijk)? (?:in de lucht|hoog)',
    '(?:bonnen|klanten|bestellingen|telefoontjes|orders)(?: [a-z]+)? tegelijk',
    'druk (?:het )?hoogst',
    `(?:mensen|klanten|bellers)${gap(3)} in de wacht`,
    'stressvol\\w*',
    'tegen (?:de |een beetje |wat )?(?:drukte|stress|hectiek|werkdruk)',
    '(?:houdt?|hou) (?:je )?van (?:drukte|hectiek|aanpakken en drukte)',
    'drukte (?:aan|niet|hoort|schrikt|vind|geen)',
  ],
  'veel-klantcontact': [
    'klant(?:en)?contact(?:en)?',
    `contact(?:en)?(?: [a-z]+)? met${ARTICLE} ${PEOPLE}`,
    `(?:omga\\w*|omgang|om te gaan|gesprek(?:ken)?|praatjes?|communic\\w*)(?: [a-z]+)? met${ARTICLE} ${SERVED}`,
    `${PEOPLE}(?: [a-z]+){0,2} te woord`,
    `${SERVES}${ARTICLE} ${SERVED}`,
    `(?:help|advis|adviseer|bedien|ontvang|begroet|verwelkom|spreek|bezoek)(?:t|en)?${YOU_MANY} ${SERVED}`,
    `de ene (?:na|naar) de andere ${SERVED}`,
    `(?:klant|gast|bezoeker|beller) na (?:klant|gast|bezoeker|beller)`,
    `bij (?:de |onze )?(?:mensen|klanten|particulieren|bewoners) (?:thuis|aan huis|over de vloer)${gap(3)} (?:legt?|vertelt?|adviseert?|bespreekt?|uitleg)`,
    `verko(?:pen|opt|op)(?: [a-z]+){0,4} aan${ARTICLE} ${SERVED}`,
    `klanten (?:te )?(?:help\\w*|advis\\w*|ontvang\\w*|bedien\\w*|adviseer\\w*|verwelkom\\w*|bezoeken)`,
    `(?:gasten|bezoekers) (?:te )?(?:help\\w*|bedien\\w*|verwelkom\\w*|inchecken)`,
    '(?:calls|telefoontjes|belletjes) (?:en (?:chats|mails)|per dag|afhandel\\w*|aannem\\w*|beantwoord\\w*)',
    `bij (?:de |onze )?(?:klanten|gezinnen|mensen)${gap(4)} (?:aan tafel|op bezoek|langs|over de vloer)`,
    `(?:gezinnen|klanten|adressen)${gap(4)} over de vloer`,
    '(?:alle|allerlei|verschillende) soorten (?:mensen|klanten) om (?:te gaan|kunnen gaan)',
    'telefonisch(?:e)? (?:te woord|klant\\w*)',
    'achter de (?:kassa|toonbank|bar)',
    '(?:zit|zitten|sta|staat|staan|werkt?)(?: je)? (?:aan|achter|op) de (?:kassa|balie|toonbank)',
    '(?:aan|achter) de balie',
    'aan (?:de|je) toonbank',
    '(?:kassa|balie)(?:werk\\w*|dienst(?:en)?)',
    'veel (?:contact|omgang) met (?:verschillende )?mensen',
  ],
  'alleen-werken': [
    `(?:werk|rijd|loop|draai|sta|zit|ben|doe|ga|maak|bezorg|rij)(?:at|t|dt|en|n)?${gap(5)} alleen(?:${CLAUSE_END}| (?:${ALONE_WHERE}|voor${CLAUSE_END})(?![a-z]))`,
    'alleen (?:te )?(?:werken|werkt|op pad|onderweg|op route|aan het werk|op de (?:weg|locatie|baan|afdeling|groep))',
    '(?:zelfstandig|solo) op pad',
    'solist(?:isch\\w*)?',
    '(?:dienst|nacht|avond|shift|route|ronde|klus|werk)(?:en)? solo(?![a-z-])',
    'solo (?:te )?(?:werk|rijd|draai|op (?:weg|route|locatie)|aan het werk|in (?:de|je|het))\\w*',
    "in (?:je|jouw|uw|m'n) (?:eentje|uppie)",
    '(?:de|als) enige (?:aanwezig|medewerker|in (?:het|de)|op (?:de|het|locatie)|van dienst|collega)',
    "(?:zonder|geen|weinig|nauwelijks|amper)(?: directe| andere| veel)? collega'?s?(?: [a-z]+){0,2} (?:om je heen|in de buurt|erbij|bij je|naast je)",
    `(?:zonder|geen)(?: directe| andere| enkele)? collega(?:'s)?(?: [a-z]+){0,1} ${AROUND}`,
    "zonder collega's(?! (?:die|van|uit|zoals|is|zijn|was|kan|kun|kunt|kunnen|geen|red|lukt|gaat|draait|komt?|te))",
    `(?:zie|ziet|kom|spreek)t?(?: je)?(?: [a-z]+){0,5} geen collega(?:'s)?`,
    '(?:eenmans|eenpersoons)-?(?:dienst|bezetting|post)(?:en)?',
    'op jezelf aangewezen',
    `niemand (?:spreekt|ziet|tegenkomt|om je heen|in de buurt)`,
    `(?:spreek|zie|ziet|kom)t?(?: je)?${gap(3)} niemand`,
    "(?:je )?collega's zie je (?:alleen|pas|weinig|zelden|op|bij|eens|maar|niet)",
    'komt? (?:je )?alleen bij',
    'doe je het zonder (?:mij|ons)',
    'alleen-?werk\\w*',
  ],
  beeldschermwerk: [
    'beeldscherm\\w*',
    'schermtijd',
    `achter (?:de|een|je|jouw|het|uw|twee|drie|vier|vijf|zes|\\d|meerdere|een paar) (?:${SCREENS}|(?:beeld)?schermen|bureau)`,
    `${near(LONG, `(?:aan|op|achter|met|in) (?:de|een|je) ${SCREENS}`, 5)}`,
    `(?:werk\\w*|zit(?:ten)?)(?: je)? (?:veel|vooral|voornamelijk|hoofdzakelijk|meestal|grotendeels) (?:aan|op|achter) (?:de|een|je) ${SCREENS}`,
    '(?:computer|scherm|bureau|kantoor)werk(?: achter)?',
    'aan (?:een|het|je) bureau',
    '(?:twee|drie|meerdere) (?:beeld)?schermen',
    '(?:\\d{1,2}|twee|drie|vier|vijf|zes|acht|tien|twaalf|meerdere|tientallen) monitoren',
    `(?:alles|het meeste|al het werk|je werk|de administratie)${gap(3)} (?:via|op|met|in|achter) (?:de|een|je) ${SCREENS}`,
    near('kijk(?:t|en)?|tuur(?:t|en)?|staren|staart', '(?:beeld)?schermen|monitoren|een scherm', 5),
  ],
};
