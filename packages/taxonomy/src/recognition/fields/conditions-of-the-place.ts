/**
 * What work asks by where it is done, in the words that vacancies use: patterns on folded text, by the codes of
 * `condition` in packages/matching. Of means (`een koeling`) nothing follows for the work. Written 2026-11.
 */
import { ADVERBS, gap, near } from './wording.ts';

const BAD_WEATHER = '(?:regen(?:buien)?|sneeuw|hagel|storm|vorst|vriesweer|regenweer|ijzel|modder|onweer)';
const WEATHER = `(?:${BAD_WEATHER}|wind|zon(?:neschijn)?|kou|hitte|warmte)`;
/** Degrees: `°` folds to a bullet. */
const DEGREES = ' ?(?:graden|• ?c(?:elsius)?|celsius)';
const WORKPLACES =
  '[a-z]*(?:omgeving|ruimtes?|hal|hallen|opslag|loods|werkplek|werkplaats|plek|afdeling|fabriek|magazijn|keuken|kas|kassen|schuur|container|productie|condities|omstandigheden)';
/** `Is het in de keuken`, `wordt het`: between the verb and how it is there. */
const IN_PLACE =
  '(?:is|wordt|kan|blijft) het(?: (?:in|bij|op|aan|achter|onder) (?:de|het|een|onze|dit|deze) [a-z]+)?';
const FUMING = '(?:oplosmiddelen|thinner|terpentine|ammoniak|formaline|epoxy)';
const ANIMALS =
  "(?:huis|landbouw|proef|boerderij)?(?:dier(?:en)?|koe(?:ien)?|kal(?:f|veren|fjes)|varkens?|big(?:gen|getjes)?|kip(?:pen)?|kuikens?|paard(?:en)?|pony(?:'s)?|hond(?:en)?|kat(?:ten)?|poes|poezen|geit(?:en)?|lam(?:meren|metjes)|schaap|schapen|ezels?|konijn(?:en)?|vogels?|vee|melkvee|pluimvee|rundvee|beest(?:en|jes)?|kalkoenen|eenden|knaagdieren)";
const CARE_OF_ANIMALS =
  '(?:verzorg\\w*|voert?|voeren|gevoerd|voeder\\w*|melk(?:t|en)|borstel\\w*|wast?|wassen|uitla(?:ten|at)|laat|scheren|scheert|trim(?:t|men)|vang(?:t|en)|drijft?|drijven|inenten|ent|vast ?houd\\w*|vast|wandel\\w*|hanter\\w*|behandel\\w*|zadel\\w*|train(?:t|en)|fokken|fokt|opvang\\w*|schoonspuit\\w*|aai\\w*|uitmest\\w*|bijvoer\\w*)';
/** Care that is hardly given to anything but animals, people and things apart: more may stand in between. */
const SURE_CARE = '(?:verzorg(?:t|en)?|voer(?:t|en)|melk(?:t|en)|borstel(?:t|en)?|uitlaten|bijvoeren)';
/** Who works with animals, by his trade. */
const ANIMAL_TRADES =
  '(?:melk(?:er|ster)s?|(?:paarden|varkens|kalver|kippen|pluimvee|vee|rundvee|schapen|honden|katten)(?:verzorg|trim|fokker|oppas|uitlat|hoeder)\\w*|stal(?:medewerk|hulp|knecht)\\w*|trimsalon|hoefsm(?:id|eden)|schaapherders?)';
const CLEANING =
  '(?:uitmest\\w*|uitgemest|mest(?:en)?|schoon\\w*|maakt?|veegt?|vegen|instrooi\\w*|reinig\\w*|verschon\\w*|verschoon\\w*|spuit\\w*)';

export const CONDITIONS_OF_THE_PLACE: Readonly<Record<string, readonly string[]>> = {
  'buiten-in-weer-en-wind': [
    '(?:als|wanneer|of) het (?:nou |nu |wat |eens |even |hard |flink |een beetje )?(?:regent|miezert|motregent|vriest|giet|sneeuwt|stormt|waait|hagelt|plenst)',
    'weersinvloeden',
    'zomer (?:en|of|als|,) ?winter',
    'buiten (?:te )?(?:werk\\w*|bezig|zijn|aan het werk)',
    'buiten(?:werk\\w*|mens|baan|functie|beroep|type|klus(?:sen)?|lucht)',
    'werkt? (?:je )?(?:veel |altijd |vooral )?buiten',
    '(?:alle|elke|iedere)(?: soorten?)? weer(?:s?omstandigheden|sgesteldhe\\w*|types?|typen)',
    'weer of geen weer',
    'buiten',
    'weer (?:en|of) wind',
    `${BAD_WEATHER}(?:,| en| of)(?: in| door)?(?: de| het)? ${WEATHER}`,
    `${WEATHER}(?:,| en| of)(?: in| door)?(?: de| het)? ${BAD_WEATHER}`,
    '(?:in|door|bij|ook met|tegen|van) (?:de |een |wat |een beetje )?(?:stromende |gietende |koude |harde )?(?:regen(?:bui)?|onweer|sneeuw|vorst|ijzel|storm|hagel|spatje)(?! water)',
    '(?:van|tegen|in|vanwege|door|bij) (?:een |de )?(?:fikse |flinke )?(?:stort|regen|hagel)?bui(?:tje|en)?',
    '(?:alle|elk) (?:jaargetijden?|seizoen(?:en)?)',
    'stormweer',
    'regen(?:t)? is regen',
    'regen(?:pak|kleding|jas)',
    'niet van suiker',
    'nat(?: te)? (?:regenen|worden)',
    'natregenen',
    '(?:slecht|guur|nat|bar|ruig|regenachtig|rot) ?weer(?! ?bericht)',
    '(?:ongeacht|wat|welk)(?: voor)?(?: het)? weer(?:type)?',
    'in de (?:volle|brandende|felle|hete) zon',
    'zomers in de zon',
    'in de (?:buiten|open ?|frisse )lucht',
    '(?:harde|gure|snijdende|straffe) wind',
    'trotseert? (?:je |jij )?(?:de |het )?(?:regen|weer|wind|kou|zon|hagel|sneeuw)',
    '(?:ieder|elk|alle)(?: soorten?)? weer',
    'alle (?:weertypen|weertypes|seizoenen)',
  ],
  kou: [
    `(?:-|min |minus )\\d{1,2}${DEGREES}`,
    `(?:(?:nooit|niet) (?:boven|warmer dan|meer dan) (?:de )?)?(?:[0-9]|1[0-4]|nul|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|veertien)${DEGREES}`,
    '(?:onder|rond|boven|tegen) (?:nul|het vriespunt)',
    '(?:diep)?(?:koel|vries)(?:ruimtes?|cel(?:len)?|huis|huizen|hal(?:len)?|magazijn|opslag|afdeling|loods|kou|wagens?)',
    'in de kou',
    'koukleum\\w*',
    'kouwelijk\\w*',
    'kou(?! (?:vatten|laten|te staan))',
    '(?:tegen|in) (?:de )?koude(?=[.,;!\\n]|$| kunnen| werken)',
    '(?:lage|koude) temperatu\\w*',
    `(?:gekoelde?|koude?|kille?)(?: (?!en )[a-z]+)? (?!keuken)${WORKPLACES}`,
    'koud',
    '(?:koude|verkleumde)(?: [a-z]+)? (?:handen|voeten|vingers|winters?|ochtend(?:en)?|dagen|nachten|wind)',
    'thermo ?kleding',
    '(?:warme|dikke) (?:werk)?(?:kleding|jas|trui|sokken|jassen)',
    'dik pak',
    'trui (?:mee|aan)',
    '(?:muts|sjaal) (?:en|of) (?:[a-z]+ )?(?:trui|sjaal|handschoenen|wanten|muts)',
    'niet warmer dan',
    'warm (?:aan)?(?:gekleed|aankleden|kleden|aangekleed)',
    `${IN_PLACE}${ADVERBS} (?:fris|kil|koud|ijskoud|steenkoud)`,
    `(?:is het|het is|kan het|is|wordt)${ADVERBS} (?:fris|kil|frisjes|ijskoud|steenkoud|berekoud)`,
    '(?:werk\\w*|sta(?:at|an)?)(?: je)?(?: veel| vaak| soms)? in (?:de|een|onze) (?:koeling|vriezer)',
    '(?:koeling|vriezer) in en uit',
    '(?:in|bij|ook met|en|of|tegen) (?:de )?(?:vorst|vrieskou)',
    'het (?:er )?vriest',
  ],
  warmte: [
    `(?<!(?:koude en|de) )(?:warme?|vochtige?|broeierige?|klamme?|hete|heet)(?: en (?:vochtige?|warme?|klamme?))? (?:klimaat|${WORKPLACES})`,
    'hitte',
    `(?:is|wordt|worden|kan|zijn|blijft)${ADVERBS} (?:bloed|snik|broeierig |vochtig |tropisch )?(?:warm|heet)`,
    `(?:2[89]|3\\d|4\\d|boven de 5\\d|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?(?:dertig|veertig))${DEGREES}`,
    `(?:is|wordt|het|blijft)${ADVERBS} tropisch(?! (?:zwem|fruit))`,
    `${IN_PLACE}${ADVERBS} (?:bloed|snik)?(?:warm|heet|tropisch|benauwd)`,
    '(?:bloed|snik|snoei|gloei|stik|smoor)heet',
    '(?:hoge|tropische|warme|extreme|oplopende) temperatu\\w*',
    `loop(?:t|en) de temperatu\\w*`,
    `temperatu\\w*${gap(4)} (?:loop(?:t|en)|oploopt|oplopen|oplopende|stijgt)`,
    'warm (?:zijn|worden|werk)',
    'warmte(?! ?(?:pomp|net|wiss|tech|instal))',
    '(?:bij|voor|naast|aan) de (?:hete )?ovens?',
    '(?:hete|gloeiende|gloeiendhete) (?:fornui(?:s|zen)|kook\\w*|bakplat\\w*|pannen|persen|pers|ketels?|mallen|metaal|staal|asfalt|stoom|wasstraat)',
    'heet (?:zijn|worden|onder)',
    '(?:bloed|snik|te|erg|flink|behoorlijk) ?(?:heet|warm)',
    'hete (?:keuken|kas|hal|ovens?|dagen|machines?)',
    '(?:benauwd|broeierig)\\w*',
    '(?:zweten|zweet)',
  ],
  lawaai: [
    '(?:machine|bouw|verkeers)?lawaai\\w*',
    'doppen in',
    '(?:elkaar|jezelf|niemand)(?: [a-z]+){0,2} (?:niet )?(?:meer )?(?:kunnen |kunt )?verstaan',
    '(?:loei|dreun|ratel|brul)(?:en|t|ende)',
    'stil is het (?:er |hier |bij ons )?(?:nooit|niet|zelden)',
    '(?:gehoor|oor)(?:bescherm\\w*|doppen|dopjes|kappen|pluggen)',
    'otoplast\\w*',
    'geluid(?:s)?(?:overlast|niveau)',
    '(?:pokken|takke)?herrie',
    'luidruchtig\\w*',
    '(?:ratelende|dreunende|loeiende|brullende|stampende|bonkende|gierende|knallende|daverende) (?:[a-z]*(?:machines?|pers|persen|motor|motoren|zaag|zagen|band|banden|molen|ketels?|lijn|drilboor|trilplaat|compressor))',
    'kabaal',
    'rumoer(?:ig\\w*)?',
    '(?:veel|hard|flink wat|constant|continu) geluid',
    'harde (?:geluiden|muziek)',
    'tegen (?:hard |wat |veel |het )?geluid(?:en)?',
    `geluid(?:en)?${gap(4)} (?:hard|machines?)`,
    `machines${gap(2)} (?:veel |hard )?(?:geluid|luid)`,
    'luide? (?:machines?|omgeving|werkplaats|werkplek|hal)',
    '\\d{2,3} ?(?:decibel|db)',
    '(?:het|er|hier) (?:is het )?(?:nooit|niet|zelden|allesbehalve) (?:echt )?stil(?=[.,;!\\n]|$)',
  ],
  'stof-en-dampen': [
    'stof(?:fig\\w*)?(?: en | of |, )damp(?:en)?',
    'stoffig\\w*',
    'stof (?:in de lucht|vrij|happen|inademen)',
    '(?:adem\\w*|hapt?|happen) stof',
    'zaagsel',
    '(?:meel|bloem|houtmeel|krullen|poeder|vezels|roet|gruis|stof)(?: [a-z]+){0,2} in (?:de lucht|je (?:neus|haar|ogen))',
    '(?:stuift|stuiven|opstuiven\\w*)',
    '(?:houtmeel|glaswol)',
    '(?:stof|overdruk|gas)?masker (?:op|blijft|tegen)',
    '(?:vanwege|wegens) (?:het )?stof',
    '(?:geur(?:en)?|lucht(?:jes)?|stank) van (?:[a-z]+ )?(?:plastic|verf|lijm|lak|olie|rubber|oplosmiddel\\w*|chloor|diesel|chemicalien)',
    'dampen',
    'stofwolk(?:en)?',
    'wolk(?:en)? (?:van )?stof',
    `met (?:[a-z]+ ){0,2}${FUMING}`,
    '(?:vol|half)?gelaats-?maskers?',
    '(?:chemische|scherpe|penetrante|bijtende) (?:geur(?:en|tjes)?|lucht(?:jes|en)?)',
    'stofmaskers?',
    '(?:stof|gruis)(?:,| en| of) (?:vuil|herrie|lawaai|modder|vet|rook|hitte|kou|gruis|nattigheid|roet)',
    '(?:lawaai|vuil|herrie|modder|rook|hitte|kou|vet|roet|geluid)(?:,| en| of) stof(?! tot)',
    'mondmaskers?',
    'adembescherming',
    '(?:in|van|onder|tegen|door|met) het stof',
    '(?:in|tegen|door|(?:vies|last) van) stof(?=[.,;!\\n]|$| (?:kunnen|kunt|werk\\w*|en|of)(?! (?:leer|garen)))',
    '(?:veel|een hoop|hoop|bak|bult|vol|tegen|fijn|wat) stof(?! tot| (?:en|of) (?:leer|garen)| af)',
    '(?:meel|hout|zaag|steen|beton|kwarts|graan|slijp|gips|cement|metaal|bouwplaats|fijn|papier|voer|hooi|stro|kolen)stof',
    '(?:las|verf|soldeer|olie|lijm|uitlaat|lak|frituur|chloor|bak)damp(?:en)?',
    '(?:in|van) de damp',
    'lasrook',
    '(?:in|tegen) de rook',
    'rook van',
    'uitlaatgassen',
  ],
  'werken-met-dieren': [
    near(CARE_OF_ANIMALS, ANIMALS, 4),
    `${SURE_CARE}${gap(8)} ${ANIMALS}`,
    `${ANIMALS}${gap(2)} (?:naar|uit) (?:de |het |hun )?(?:wei(?:de|land)?|stal(?:len)?|hok(?:ken)?|kooi(?:en)?|stapmolen|buitenbak|trailer)`,
    ANIMAL_TRADES,
    `(?:werk\\w*|omga\\w*|omgang|om te gaan|gaat?(?: je)?(?: [a-z]+){0,2} om|bezig|lief|liefde|hou\\w*|affiniteit|feeling|gevoel|hart|passie|ervaring|bang|vies|allergisch|gek|interesse|zorg\\w*|verantwoordelijk|hart|geduld)(?: zijn| is| bent| je| veel| erg| echt){0,2} (?:met|voor|van|in|tussen|bij) (?:de |onze |het |alle |grote |kleine |jonge )?${ANIMALS}(?! ?(?:vriendelijk|en kinderen))`,
    `met (?:de )?${ANIMALS} (?:om(?: te| kunnen| kunt)? ga\\w*|overweg|werk\\w*|(?:kunnen |kunt )?omga\\w*)`,
    'kattenbak(?:ken)?',
    'dier(?:en)?(?:verzorg|liefhebber|vriend|mens)\\w*',
    'melkvee',
    'melk(?:en|t)(?! uit)',
    'veestapel',
    "(?<!(?:fietsen|fiets|auto|auto's) )stallen(?! (?:je|van|we|wij|uw|uit))",
    `${near('stal(?:len)?', CLEANING, 4)}`,
    near('hokken|kennels?|kooien|dierenverblijven|volieres?|kattenbakken', CLEANING, 4),
  ],
};
