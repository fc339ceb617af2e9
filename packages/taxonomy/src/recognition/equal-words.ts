/**
 * Words that vacancies use for one another when they tell what the work is: `spullen` for goods, `poetsen` for
 * cleaning, `nalopen` for checking. General knowledge of the language, dated 2026-11; nothing in it is about one
 * competence. Weaker than the very word: who reads by them believes a competence only where the occupation asks
 * it as well. Verbs that come apart stand whole (`nakijken`). A word may stand in several groups.
 */

const DEEDS = [
  'schoonmaken poetsen reinigen soppen schoonhouden boenen',
  'dweilen moppen',
  'opruimen wegzetten terugzetten afruimen',
  'inpakken verpakken inpak',
  'verzamelen picken rapen',
  'sjouwen tillen dragen',
  'repareren herstellen fixen',
  'controleren checken nakijken nalopen keuren inspecteren testen',
  'registreren bijhouden noteren vastleggen invoeren invullen opschrijven verwerken',
  'beantwoorden aannemen opnemen',
  'helpen assisteren ondersteunen bijstaan meehelpen',
  'begeleiden ondersteunen helpen',
  'bedienen besturen',
  'rijden besturen chaufferen',
  'monteren assembleren samenbouwen opbouwen bevestigen vastzetten',
  'demonteren slopen uitbouwen',
  'plaatsen aanbrengen monteren ophangen installeren',
  'bezorgen afleveren rondbrengen leveren wegbrengen uitleveren',
  'ophalen inzamelen',
  'verkopen verkoop',
  'inkopen bestellen',
  'bijvullen aanvullen vullen bijleggen',
  'sorteren scheiden uitzoeken',
  'snijden hakken',
  'bereiden klaarmaken koken',
  'serveren uitserveren opdienen uitdelen rondbrengen',
  'ontvangen verwelkomen onthalen begroeten',
  'adviseren advies',
  'melden doorgeven rapporteren signaleren',
  'overleggen afstemmen bespreken',
  'plannen inplannen inroosteren roosteren',
  'snoeien knippen',
  'schilderen verven lakken',
  'verhelpen oplossen opsporen',
  'instellen afstellen omstellen ombouwen',
  'wassen douchen',
  'aansturen leidinggeven',
  'inwerken opleiden instrueren',
  'laden inladen',
  'lossen uitladen',
  'opslaan wegzetten inslaan',
  'stapelen opstapelen',
  'zagen afkorten',
  'afwerken finishen',
  'graven uitgraven scheppen',
  'toezien toezicht opletten surveilleren bewaken',
  'schrijven opstellen',
  'oplossen afhandelen behandelen',
  'inschatten beoordelen',
] as const;

const THINGS = [
  'product artikel goederen spullen item voorwerp',
  'order bestelling bon opdracht',
  'klant gast bezoeker consument koper afnemer',
  'client bewoner patient zorgvrager oudere deelnemer',
  'pakket doos zending colli krat pakje',
  'bestelbus bestelwagen bestelauto busje bus',
  'vrachtwagen vrachtauto truck trekker',
  'auto voertuig wagen',
  'machine apparaat toestel installatie',
  'gegevens informatie data',
  'afval vuil rommel',
  'kast vak stelling schap rek legbord',
  'kind peuter kleuter leerling',
  'jongere leerling jeugd',
  'collega teamgenoot teamlid',
  'telefoon telefonisch bellen telefoontje',
  'mail email post',
  'toilet wc sanitair badkamer',
  'raam ruit glas',
  'gebouw pand complex',
  'tuin plantsoen groen park',
  'gras gazon grasmat',
  'heg haag',
  'plant bloem gewas',
  'eten maaltijd voedsel gerecht lunch',
  'drinken drank',
  'storing defect probleem mankement',
  'fout afwijking',
  'factuur rekening',
  'was wasgoed kleding linnengoed',
  'regel voorschrift procedure richtlijn afspraak',
  'hygiene hygienisch',
  'veiligheid veilig',
  'leidinggevende baas chef',
  'hout plank',
  'metaal staal ijzer',
  'dier vee',
  'computer pc laptop',
  'muur wand',
  'huis woning',
  'kantoor bureau',
  'voorraad stock',
  'gesprek praatje',
] as const;

/** Of each word the others of its groups. */
export const EQUAL_WORDS: ReadonlyMap<string, readonly string[]> = (() => {
  const others = new Map<string, Set<string>>();
  for (const group of [...DEEDS, ...THINGS].map((line) => line.split(' '))) {
    for (const word of group) {
      const known = others.get(word) ?? new Set();
      others.set(word, known);
      for (const other of group) if (other !== word) known.add(other);
    }
  }
  return new Map([...others].map(([word, words]) => [word, [...words]]));
})();
