/** What the work asks of a body and a head, in the words that vacancies use. Codes are those of packages/matching. */
import type { Finding } from '../reading.ts';
import { after, before, distinct, factOf, matchesOf, type Scan } from '../scan.ts';

/** Written 2026-11 for the conditions of `condition` in packages/matching; a word of its own is no reason alone. */
const WORDS: readonly (readonly [code: string, pattern: string])[] = [
  [
    'zwaar-tillen',
    'zwaar tillen|(?:ge)?til(?:t|len|d)(?! in)|tilwerk|(?:\\d{2} ?(?:tot|a|-) ?)?\\d{2} (?:kg|kilo)(?! (?:aardappel|stage))|(?:lichamelijk|fysiek)e?(?: behoorlijk| best| erg| vrij| redelijk)? (?:zwa(?:ar|re?)|pittig|inspannend|belastend)(?: werk)?|zwa(?:ar|re) (?:lichamelijk |fysiek )?werk|zwaar werk|fysiek (?:werk|sterk|uitdagend|fit|actief)|lichamelijk werk|sjouw\\w*|zware (?:dozen|zakken|lasten|spullen|materialen|voorwerpen|pakketten)|sterke rug|goede (?:lichamelijke|fysieke) conditie|heavy lifting',
  ],
  [
    'lang-staan',
    '(?:lang|veel|hele dag|de hele dag|lange dagen) (?:te )?staan|staand werk|sta(?:at|an) (?:je )?(?:hier |bij ons |dan |ook |vooral |veel |vrijwel |bijna ){0,2}(?:de (?:hele|meeste)|veel|lang)|(?:op|uur) (?:je|de) benen|staand beroep|staande werkzaamheden|hele dag op (?:je|de) (?:benen|voeten)|(?:\\d|vier|zes|acht|negen) uur (?:lang |achter elkaar )?(?:staan|staat)|sta(?:at|an)? (?:je )?(?:de )?hele dag|werk je staand|staand',
  ],
  [
    'veel-lopen',
    'veel (?:te )?lopen|lopen(?=,? (?:en )?(?:tillen|bukken|staan|sjouwen|traplopen)(?![a-z]))|traplopen|loop(?:t)? (?:je )?(?:veel|de hele dag|heel wat)|lopen?t? (?:graag )?de hele dag|(?:graag )?de hele dag (?:op de been|lopen)|op de been|\\d+ ?(?:\\.\\d{3})? stappen|duizend stappen|kilometers? (?:per dag )?(?:lopen|loopt|te voet)|loop je|loopwerk|lopend',
  ],
  [
    'bukken-knielen',
    'buk(?:t|ken)|knie(?:l|len|lt)|op (?:je|de) knieen|gebukt|kruip\\w*|gehurkt|hurken|kruipruimtes?|voorovergebogen',
  ],
  ['reiken-bovenhands', 'bovenhands\\w*|boven (?:je hoofd|schouderhoogte|het hoofd)|reiken'],
  [
    'repeterend-werk',
    'repeterend\\w*|lopende band|lopendebandwerk|aan de (?:lopende )?band|bandwerk|eentonig\\w*|kort-?cyclisch\\w*|routine(?:matig\\w*|werk|klus)|herhal(?:end|ing)\\w*|steeds hetzelfde|dezelfde handeling\\w*|productielijn|inpaklijn|lopende-band',
  ],
  [
    'werken-op-hoogte',
    'werk\\w*(?: [a-z]+)? op hoogtes?|\\d{1,2} meter (?:hoog|hoogte)|hoogtevrees|hoogwerkers?|steigers?|op (?:het dak|daken)|ladders?|in de hoogte|grote hoogte|hoogte-?werk',
  ],
  [
    'buiten-in-weer-en-wind',
    'weer en wind|door weer en wind|regen (?:en|of|,) (?:de |het )?(?:wind|kou|zon\\w*|hitte|sneeuw)|(?:als|wanneer) het (?:regent|vriest|giet|sneeuwt)|weersinvloeden|zomer en winter|zon (?:en|of) regen|buiten (?:te )?(?:werk\\w*|bezig|zijn|aan het werk)|buitenwerk|(?:in de )?buitenlucht|werkt? (?:je )?(?:veel |altijd |vooral )?buiten|alle weersomstandigheden|weer of geen weer|ieder weer|elk weer|alle weer|buiten',
  ],
  [
    'kou',
    '-\\d{1,2} graden|onder (?:nul|het vriespunt)|koelruimtes?|koelmagazijn|vriesruimtes?|diepvries(?:cel|ruimte|magazijn|hal)|vrieskou|in de kou|koeling|koelcel(?:len)?|vriescel(?:len)?|vrieshuis|koelhuis|gekoelde? (?:ruimtes?|hal|omgeving|magazijn|opslag|afdeling)|koude (?:omgeving|ruimtes?|hal|opslag|handen|voeten)|(?:[0-9]|1[0-2]|twee|drie|vier|vijf|zeven) graden|koud|thermo ?kleding',
  ],
  [
    'warmte',
    'warme? (?:omgeving|ruimte|hal|kas|keuken)|hitte|(?:flink |erg |behoorlijk |heel |is het |het is |wordt het |kan het )warm(?! (?:welkom|team|bad|hart|hout|eten|drank|gerecht|onthaal|thuis))|(?:2[89]|3\\d|4\\d) graden|hoge temperatu\\w*|warm (?:zijn|worden)|warmte(?! ?(?:pomp|net|wiss|tech|instal))|warm werk|kan het warm|bij de ovens?',
  ],
  [
    'lawaai',
    'lawaai\\w*|gehoorbescherming|geluid(?:s)?(?:overlast|niveau)|herrie|luidruchtig\\w*|oordop(?:pen|jes)|otoplastieken|gehoor',
  ],
  [
    'stof-en-dampen',
    'stof(?:fig\\w*)?(?: en | of |, )damp(?:en)?|stoffig\\w*|veel stof|stof (?:in de lucht|vrij)|zaagsel|slijpstof|dampen|stofmaskers?|lasdamp(?:en)?|stof(?: en |, )(?:vuil|herrie|lawaai)|lawaai en stof|mondmaskers?|adembescherming|(?:in|van) (?:het|de) stof',
  ],
  [
    'werken-met-dieren',
    '(?:werk\\w*|omga\\w*|omgang|om te gaan|bezig|lief) (?:zijn )?(?:met|voor) (?:de )?(?:dieren|paarden|honden|koeien|varkens|kippen|vee)|dieren (?:voer\\w*|verzorg\\w*)|(?:koeien|varkens|kippen|paarden|honden|katten|geiten|schapen|biggen|kalveren|dieren)(?: [a-z]+){0,2} (?:verzorg|voer|melk|uitlat|borstel|was)\\w*|(?:verzorg|voer|melk|borstel)\\w*(?: je| van| de| onze){0,3} (?:koeien|varkens|kippen|paarden|honden|katten|geiten|schapen|biggen|kalveren)|melkvee|dierverzorg\\w*|melken|melkt|veestapel|stallen',
  ],
  [
    'hoge-werkdruk',
    '(?:hoge|grote) werkdruk|stressbestendig\\w*|hectisch\\w*|(?:onder|tijds)druk|hoog (?:werk)?tempo|hoge tempo|piek(?:drukte|uren|momenten)|flink door(?:werken|pakken)|tempo(?: ligt)? hoog|drukte|druk(?: is| wordt| kan)|goed doorwerken|(?:erg|heel|behoorlijk|lekker|flink|best|superdruk|altijd) druk|deadlines?|aanpoten|tegen (?:drukte|stress)|stress',
  ],
  [
    'veel-klantcontact',
    'klantcontact(?:en)?|(?:veel |direct |dagelijks )?contact met (?:de |onze |veel )?(?:klanten|gasten|patienten|bezoekers|bewoners|clienten|reizigers|opdrachtgevers|ouders)|klanten (?:te woord|helpen|helpt|advis\\w*|ontvang\\w*|bedien\\w*|adviseer\\w*)|(?:help\\w*|adviseer\\w*|bedien\\w*|ontvang\\w*|begroet\\w*|spreekt?|beantwoord\\w*|woord) (?:je )?(?:de |onze |alle )?(?:klanten|gasten|bezoekers|bellers|bezoek)|gasten (?:ontvang\\w*|bedien\\w*|verwelkom\\w*)|klantvriendelijk\\w*|gastvrij\\w*|klantgericht\\w*|servicegericht\\w*|achter de kassa|aan de balie',
  ],
  [
    'alleen-werken',
    '(?:je )?werk(?:t|en)? (?:je )?(?:veel |vaak |meestal |grotendeels |helemaal |ook )?alleen(?! (?:met|in|op|als|de|het|maar|overdag|van|voor|tussen))|alleen (?:te )?(?:werken|werkt|op pad|onderweg|op route|aan het werk|op de)|in je (?:eentje|uppie)|zelfstandig op pad|solistisch\\w*|(?:sta(?:at)?|bent) (?:je )?(?:er )?(?:vaak |meestal |regelmatig |dan |soms )?alleen|eentje',
  ],
  [
    'beeldschermwerk',
    'beeldscherm\\w*|achter (?:de|een|je) (?:computer|pc|scherm|laptop)|computerwerk|schermwerk|achter (?:het|je) bureau|bureauwerk|twee schermen',
  ],
];
const PATTERNS = WORDS.map(
  ([code, pattern]) => [code, new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g')] as const,
);

/** Words that are a condition only under a condition of their own. */
const ALSO_ELSEWHERE: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  buiten: (left, right) =>
    /(?:veel|altijd|graag|lekker|heerlijk|hele dag|vooral|dag|jaar|werk(?:t|en)?|bent|binnen en|weer)(?: [a-z]+){0,2} $/.test(
      left,
    ) && !/^ (?:de|het|kantoor|school|deze|onze|beschouwing|dienst)/.test(right),
  koud: (left) => /(?:kan|is|best|erg|flink|behoorlijk|het) (?:er |het )?(?:[a-z]+ )?$/.test(left),
  stress: (left) => /(?:tegen|met) $/.test(left),
};

/** Denials that are none: who has no fear of heights works at heights. */
const DENIES =
  /(?:geen|zonder|nooit|niet|weinig|nauwelijks|amper|zelden) (?:(?!en |of |maar |wel )[a-z]+ ){0,2}$/;
const DENIED_AFTER =
  /^[^.,;\n]{0,22}(?<![a-z])(?:hoef(?:t|je)? (?:je |u )?niet|is (?:er )?niet (?:nodig|bij)|komt (?:er )?niet|komt niet voor|doen (?:wij|we) niet|niet nodig|hoort er niet bij|vrij is)(?![a-z])/;
const CONFIRMS =
  /(?:geen (?:moeite|hekel|probleem|bezwaar|last|angst)|niet (?:bang|vies|tegen|erg|schuw|te beroerd)|geen)[^.,;]{0,22}$/;

export function readConditions(scan: Scan): Finding<string>[] {
  const { text, clauses } = scan;
  const found = PATTERNS.flatMap(([code, pattern]) =>
    [...matchesOf(text, pattern)].flatMap(({ span, found: match }) => {
      const { section } = clauses.sentenceAt(span.from);
      const left = before(text, span.from, 40);
      const right = after(text, span.to, 48);
      if (section === 'bedrijf' || section === 'sollicitatie') return [];
      const counts = ALSO_ELSEWHERE[match[0]];
      if (counts && !counts(left, right)) return [];
      const isFear =
        /vrees/.test(match[0]) || /(?:bang|vies|moeite|hekel|probleem|bezwaar)[^.]{0,18}$/.test(left);
      if (DENIED_AFTER.test(right) || (DENIES.test(left) && !(isFear && CONFIRMS.test(left)))) {
        scan.notAsked.push({ field: 'omstandigheid', ...scan.source.place(span.from, span.to) });
        return [];
      }
      return [factOf(scan, span, code, 850)];
    }),
  );
  return distinct(found, (code) => code);
}
