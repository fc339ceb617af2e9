/**
 * What work asks of the body, in the words that vacancies use: loads, the same movement, heights. Patterns on folded
 * text, by the codes of `condition` in packages/matching. Written 2026-11.
 */
import { ADVERBS, gap, near } from './wording.ts';

const THINGS =
  "(?:dozen|zakken|lasten|spullen|materia(?:al|len)|materieel|voorwerpen|pakketten|pakken|kratten|kisten|balen|pannen|tegels|platen|meubels|meubilair|vaten|emmers|goederen|stenen|potten|koffers|bakken|kasten|fusten|rollen|manden|tassen|onderdelen|apparaten|apparatuur|wasmachines|bankstellen|koelkasten|rollators|kledingrekken|gasflessen|zandzakken|bedden|karren|rolcontainers|containers|kuipen|buizen|deuren|kozijnen|balken|planken|wielen|banden|stukken|producten|zakgoed|vloerbedekking|tapijt|piano's|blokken|kilo's)";
const LOADS = `[a-z]*${THINGS}`;
/** What nobody moves without effort, even a single one. */
const HEAVY =
  "(?:piano|vleugel|kluis|kluizen|koelkast|vriezer|wasmachine|wasdroger|bankstel|kast|matras|vat|vaten|fust|gasfles|boomstam|grafsteen|trottoirband|betonblok)(?:'?s|len|sen|men|en)?";
const CARRIES =
  'drag(?:en)|draagt?(?! (?:je )?(?:zorg|bij)(?![a-z]))|sle(?:ep|ept|pen)|gooit?|gooien|sleur(?:t|en)|zeul(?:t|en)|verslepen|tors(?:t|en)';
const SAME = '(?:het ?zelfde|(?:de|een)zelfde)';
const SAME_WORK = `${SAME}(?: soort| (?:twee|drie|vier|vijf|zes|\\d))? (?:(?:hand)?werk(?:je|zaamheden)?|sne(?:e|de)|schroe(?:f|ven)|bout(?:en|jes)?|knop(?:pen)?|dop(?:pen|jes)?|greep|grepen|steek|naad|draad|draadje|mes|stempel|etiket(?:ten)?|lijst(?:je)?|rondje|formulier(?:en)?|lengte|maat|vorm|volgorde|ritme|handeling\\w*|beweging\\w*|taak|taken|klus(?:je|sen|jes)?|kunstje|liedje|ding|stukje|onderdelen|doen|te doen)(?![a-z])`;
const EVERY_TIME =
  '(?:steeds|telkens|altijd|elke dag|iedere dag|elke keer|vaak|dag in,? dag uit|(?:dag|uur|keer|rij) (?:op|na) (?:dag|uur|keer|rij)|elke minuut|elke dienst|de hele dag(?: door)?|de hele dienst|continu|constant|voortdurend|uren(?:lang)?|uur lang|veel|weer)';
const METERS =
  '(?:\\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd)[ -]meter';
const HUNDREDS =
  '(?:(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien)?(?:honderd|duizend)|\\d{1,2}\\.?\\d{2}0)';
/** What hands do with things of which there are many. */
const PACKS =
  '(?:stop|stoppen|plak|plakken|vouw|vouwen|pak|pakken|leg|leggen|vul|vullen|knip|knippen|steek|steken|schroef|schroeven|sorteer|sorteren)t?';
/** `Doosje na doosje`: the same thing again and again. */
const ONE_AFTER_ANOTHER =
  'na (?<=(?<![a-z])(?<thing>[a-z]+(?:tje|pje|je)|doos|krat|pakket|zak|plank|plaat|stuk|fles|folder|tegel|kist|bak|pallet|onderdeel|product|brief|formulier|rij|rek|bed|kar|steen|blad|schroef) na )\\k<thing>';

export const CONDITIONS_OF_THE_BODY: Readonly<Record<string, readonly string[]>> = {
  'zwaar-tillen': [
    '(?:ge)?til(?:t|len|d)(?! in)',
    'til (?:je|jij)(?! in)',
    '(?:op)?tillen',
    'til-? ?(?:en sjouw|werk)\\w*',
    '(?:lichamelijk|fysiek)e?(?: best| erg| heel| behoorlijk| vrij| redelijk| soms| vaak| zeer| flink| en mentaal){0,2} (?:zwa(?:ar|re)|pittige?|inspannende?|belastende?|belasting|intensie(?:f|ve)|veeleisende?|stevige?|vermoeiende?|uitdagende?|werk|arbeid|beroep|baan|klus(?:sen)?|inspanning|kracht|gesteldheid|gezondheid|conditie|fitheid|uithoudingsvermogen|sterke?|gezond|fit|actief|actieve|aanpoten|in staat|aankunn\\w*|aan kunn\\w*)',
    '(?:lichamelijk|fysiek) (?:moet|kun|kan|ben|bent)(?: [a-z]+){0,3} (?:tegen een stootje|sterk|fit|wat aan|aan kunnen)',
    `werk (?:is|blijft)${ADVERBS} (?:fysiek|lichamelijk|zwaar)`,
    `(?:het|dat|dit|dragen|tillen|duwen|trekken) is${ADVERBS} zwaar`,
    `is het${ADVERBS} zwaar`,
    `(?:werk|het|baan|vak|dit) kan(?: het)?${ADVERBS} zwaar`,
    '(?:lichamelijk|fysiek) (?:is|blijft|wordt) (?:het|dit|de baan|het werk)(?: [a-z]+){0,3} (?:zware?|pittige?|stevige?|intensie(?:f|ve)|belastende?|aanpoten)',
    '(?:lichamelijk|fysiek) (?:wel |best )?(?:wat|iets|een stootje) (?:hebben|kunnen hebben|aan ?kun\\w*)',
    `${THINGS} (?:zijn|kunnen|wegen)${ADVERBS} (?:lood)?zwaar`,
    `(?:zijn|wegen)${ADVERBS} zwaar(?=[.,;!\\n]|$| en (?:onhandig|groot|lomp)| (?:om|dus)(?![a-z]))`,
    'loodzwa(?:ar|re)(?! (?:tijd|examen|opleiding|concurrentie|beslissing))',
    '(?:geen|niet het|nooit) (?:licht|lichte|lichtste) (?:werk|baan|klus|klussen)',
    'licht (?:werk )?is (?:het|dit)(?: werk)?(?: zeker| echt| beslist)? niet',
    'zwa(?:ar|re) (?:lichamelijk |fysiek )?(?:werk|arbeid|klus|klussen|sjouwwerk)',
    `zware (?:[a-z]+ )?(?:${LOADS}|${HEAVY})`,
    `(?:${CARRIES})${gap(3)} ${LOADS}`,
    `${THINGS}${gap(3)} (?:te )?(?:dragen|slepen|sleuren|zeulen|verslepen)`,
    '(?:ge|ver)?sjouw\\w*',
    `(?:verplaats|til|draag|sjouw|versleep|duw|trek|verschuif|pak)(?:t|en)?(?: van)?${gap(2)} zware [a-z]+`,
    'transfers? (?:van|met|naar|uit) (?:bed|de (?:rol)?stoel|rolstoel|bewoners|clienten|patienten)',
    near(
      HEAVY,
      '(?:te )?(?:verplaats(?:en|t)?|versjouwen|verschui(?:ft|f|ven)|kantel(?:t|en)?|rol(?:t|len)?)|naar (?:boven|beneden)|omhoog',
      3,
    ),
    `${HEAVY}${gap(7)} (?:naar (?:boven|beneden|zolder|de kelder)|(?:een|twee|drie|vier|vijf) hoog|(?:de|een) trap(?:pen)? (?:op|af)|op de bovenste (?:etage|verdieping))`,
    near('(?:met de hand|handmatig)', '(?:(?:in|uit|ver)?laden|laadt?|lossen|lost?|stapelen|stapelt?)', 3),
    `wegen${ADVERBS} (?:wat|niet niks|een hoop|niet weinig)(?=[.,;!\\n]|$| en )`,
    'weegt (?:wat|veel|flink|behoorlijk|best wat|niet weinig)',
    `weegt${gap(4)} (?:kilo|kg)`,
    "wegen(?: zo'n| al| snel| gauw| tot| ongeveer| wel| makkelijk| zeker| ruim){0,3} [a-z0-9,]+ (?:kilo|kg)",
    '(?:is|zijn) (?:bepaald |ook )?niet (?:de |het )?lichts?(?:te?)?(?=[.,;!\\n]|$| om )',
    'op (?:je|de) schouder',
    'met de hand(?: [a-z]+){0,2} (?:de |een )?trap(?:pen)? (?:op|af)',
    'trappen omhoog',
    'duw(?:en|t)? (?:en|of) (?:trek|sjouw)\\w*',
    '(?:stevig|zwaar|hard|flink) duwen',
    '(?:volle|zware) kruiwagens?',
    '(?:fust|vat|emmer|ton|jerrycan|ketel|pan|bak)(?:en|s|nen)? van \\d{2,3} liter',
    '(?:sterke|stevige|goede|gezonde|zwakke|slechte|ijzeren) rug',
    '(?:sterke|stevige|gespierde) (?:armen|schouders)',
    '(?:bent|ben je|ben jij) (?:[a-z]+ )?(?:(?:fit|gezond) en sterk(?! in)|sterk en (?:fit|gezond|gespierd))',
    '(?:zwaar|pittig|belastend|belasting|aanslag)(?: [a-z]+)? (?:voor|van|op) (?:je|de|uw) (?:rug|lijf|lichaam)',
    '(?:iets|wat|veel|flink|genoeg|het nodige) van (?:je|uw|de) (?:rug|spieren)',
    '(?:voel|merk)(?:t|en)?(?: (?:je|jij|u|het|dat|dan|wel|vaak)){0,4} (?:(?:in|aan) )?(?:je|de|uw) (?:spieren|rug|armen)',
    '(?:spier|lichaams)kracht',
    '(?:spier|kracht)werk',
    '(?<!(?:een|extra|nieuwe|tweede|vaste|ervaren|goede|parttime|fulltime) )kracht (?:nodig|zetten|voor nodig)',
    'vraag(?:t|en) (?:veel |flink wat |wel wat |de nodige |om )?kracht',
    'kracht in je (?:armen|lijf|benen|handen|lichaam)',
    'heavy lifting',
    "(?:\\d{2}(?:,\\d)?|tien|twaalf|vijftien|achttien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|honderd) ?(?:kg|kilo)(?:'s|gram)?(?! (?:aardappel|stage|per))",
    '\\d{2} ?-?(?:kg|kilo)-?(?:zak|zakken|doos|dozen|pak|pakken|baal|balen)',
    '(?:is|zijn)(?: (?:al|snel|ruim|gauw|wel)){0,2} (?:[5-9]|vijf|zes|zeven|acht|negen) kilo(?! (?:per|te))',
    '(?:ton|kilo|honderden|tientallen)(?: [a-z]+){0,5} door je handen',
    '(?:een|\\d) kilo of (?:tien|vijftien|twintig|dertig|veertig|vijftig|\\d{2})',
    "(?:heel wat|hele|flink wat|veel|vele) kilo's",
    'spierballen',
  ],
  'repeterend-werk': [
    'repeterend\\w*',
    'repetiti(?:ef|eve)',
    'lopende[ -]?band(?:werk)?',
    '(?:aan|achter|langs|bij) (?:de|een|onze)(?: [a-z]+)? (?:[a-z]*band|(?:productie|inpak|verpakkings?|montage|slacht|sorteer|vul|afvul|assemblage|snij|was|uitbeen)lijn(?:en)?)',
    'bandwerk',
    '(?:eentonig|monoto)\\w*',
    'kort-? ?cycl\\w*',
    'routine(?:matig\\w*|werk|klus(?:sen)?|handelingen|taken)',
    'van (?:routine|herhaling)(?= en |[.,;!?\\n]|$)',
    'herhal(?:end\\w*|ing|ingen)',
    '(?:steeds|telkens|altijd|dagelijks|steeds weer) terugkerende? (?:werk\\w*|handeling\\w*|beweging\\w*|taken|klus\\w*)',
    'terugkerend werk',
    'ke(?:er|re)(?:t|n)(?: (?:de hele dag|steeds|telkens|elke dag|altijd)(?: weer| door)?) terug',
    'van (?:voren|voor) af aan',
    'vaste handeling(?:en)?',
    'het ene [a-z]+je na het andere',
    'de ene (?:doos|krat|zak|plant|fles|plaat|bak|plank|steen|zending|kist) na de andere',
    '(?:vouw|plak|knip|stop|schroef|sorteer)t?(?: (?:je|jij|u))?(?: [a-z]+){0,2},? de hele dag',
    'en (?:dan )?(?:weer|steeds) opnieuw(?=[.,;!\\n]|$)',
    'zich (?:steeds |telkens |dagelijks |vaak )?(?:herhaalt|herhalen)',
    'en (?:dat|zo)(?: gaat het)? (?:de hele (?:dag|dienst|nacht)|uren|acht uur)(?: door| lang)?(?=[.,;!\\n]|$)',
    '(?:en|daarna) dan (?:weer )?de volgende(?=[.,;!\\n]|$)',
    `(?:handelingen|bewegingen|stappen|taken|het werk) (?:is|zijn|blijft|blijven)${gap(3)} (?:gelijk|het ?zelfde|eender)(?=[.,;!\\n]|$| en )`,
    '(?:weinig|nauwelijks|amper|niet) (?:erg |heel |echt |zo |veel )?(?:afwissel\\w*|varia\\w*|gevarieerd)',
    '(?:afwisseling|variatie) (?:zit|is|heeft|vind|biedt|hoef|verwacht|moet)(?: (?:er|je|hier|het|dit werk|dus|echt|bij ons)){0,3} (?:niet|weinig|nauwelijks|amper)(?! (?:te kort|alleen))',
    '(?:afwisseling|variatie) zoekt(?:,? [a-z]+){0,5} (?:verkeerd|niet)',
    `${SAME} (?:handeling|beweging|kunstje)\\w*`,
    near(EVERY_TIME, SAME_WORK, 3),
    `${EVERY_TIME}(?: weer| een beetje| ongeveer| vrijwel| bijna| precies| wel| ziet er| is){0,3} (?:het ?|de)zelfde(?=[.,;!?)\\n]|$| en | uit(?![a-z]))`,
    'veel van het ?zelfde',
    '(?:honderden|duizenden) (?:keren|keer)',
    `${HUNDREDS} (?:keer|maal) (?:per|op een) (?:dag|dienst|uur|ochtend|middag)`,
    '(?:keer|maal) per minuut',
    '(?:elke|iedere|om de) (?:paar|\\d{1,2}|vijf|tien|vijftien|twintig|dertig) (?:seconden|tellen)',
    `${PACKS}${gap(4)} (?:${HUNDREDS}|duizenden) [a-z]+ (?:per (?:uur|dag|dienst)|op een dag)`,
    `${PACKS}(?: (?:je|jij|u))? per uur${gap(2)} ${HUNDREDS}`,
    ONE_AFTER_ANOTHER,
  ],
  'werken-op-hoogte': [
    '(?<!zekere )hoogtewerk',
    'op (?:grote |flinke |enige |gevaarlijke )?hoogtes?(?! (?:van|zijn|houd|gehoud|breng|gebracht|blij|ben|gesteld))',
    `${METERS} (?:hoog|hoogte|omhoog|boven (?:de|het) [a-z]+|de lucht in)`,
    `(?:dak|daken|flat|flats|gevels?|masten|mast|torens?|schoorste(?:en|nen)|silo|boom|bomen|kraan|steiger) van ${METERS}`,
    'hoogtevrees',
    'duizel(?:ig|igheid|ingen)',
    'hoogtes? (?:deinzen|schrikken|deren|schrikt|deert)',
    'gezekerd(?! in)',
    'hoogte (?:mag|is|moet|vormt)(?: voor (?:je|jou|u))? (?:geen|niet)',
    `op ${METERS}(?=[.,;!\\n]|$| hoog)`,
    'val(?:gordels?|harnas)',
    '(?:op|aan|langs) de (?:rand van (?:het|een) dak|dakrand)',
    'beklim(?:t|men)',
    'klauter(?:t|en)',
    '(?:op|over) (?:smalle )?(?:balken|dakranden|loopbruggen|spanten)',
    'op een meter of [a-z0-9]+(?! afstand)',
    '(?:van|tegen) (?:grote )?hoogtes?(?=[.,;!?\\n]|$| (?:houd|hou|kun|kan))',
    `(?:(?:hang|bungel) (?:je|jij|u)|(?:je|jij|u) (?:hangt|bungelt)|hangend|bungelend)${gap(6)} (?:gevels?|touw(?:en)?|dak|afgrond|bakje|gordel|harnas|toren|flat|straat|mast)`,
    'boven(?: aan| in| op)? (?:de|een) (?:mast|toren|molen|kraan|silo|steiger|schoorsteen|nok)(?:en|s)?',
    "bovenop (?:de |een )?(?:silo|tank|wagon|container|kraan|steiger|dak)(?:s|'s|en)?",
    'in de nok(?! van een)',
    '(?:(?:ga|klim|durf) (?:je|jij|u)|(?:je|jij|u) (?:gaat|klimt|durft))(?: [a-z]+){0,3} (?:mee omhoog|de lucht in|de hoogte in)',
    '(?:bang|vrees|angst)(?: zijn)? voor hoogtes?',
    'hoogwerkers?',
    'schaar(?:hoogwerker|lift)s?',
    '(?:rol)?steigers?',
    '(?:op|over) (?:(?:het|een|de) )?(?:(?:plat|schuin|hellend|hoog|hoge|zwart|nat|glad)e? )?(?:dak|daken)',
    '(?:dak|daken|ladder|steiger|mast|boom|bomen) (?:op|in)(?: te)?(?: klimm\\w*| gaan| gaat| moet\\w*)?(?=[.,;!\\n]|$| om | klim)',
    'ladders?',
    'op een (?:hoge )?trap(?:je)?',
    'in de hoogte',
    'hoogte-?werk',
    'klim(?:t|men|werk)?(?! (?:je )?(?:(?:graag |snel |verder )?op(?=[.,;!?\\n]|$)|(?:[a-z]+ )?op (?:tot|naar)|in de (?:pen|telefoon|auto|vrachtwagen|bus|cabine)|op de (?:fiets|trekker|tractor)|achter het stuur))',
    'hoog (?:in|op|boven) (?:de|een|het) (?:bomen|boom|masten?|lucht|gebouw|steiger|dak|stelling|nok|kraan|gevel|kerk|toren|hal|kruin(?:en)?|molen|ladder|trap|grond|straat|stad|water|dijk|vloer)',
    'aan (?:een )?touw(?:en)?',
    'vanuit het touw',
    'aangelijnd',
    '(?:lijn|klik|zeker)t? je (?:je |jezelf |altijd |zelf ){0,2}(?:aan|vast)',
    'rope ?access',
    'valbeveiliging',
    '(?:veiligheids|klim)?harnas',
    'klimgordel',
    'we werken hoog',
  ],
};
