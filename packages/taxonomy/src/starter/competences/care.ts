import { kennis, vaardigheid } from '../concept.ts';

/** Care, support and welfare: 600 to 649. */
export const careCompetences = [
  vaardigheid(600, 'clienten-begeleiden', 'cliënten begeleiden', {
    also: [
      'begeleiden van cliënten',
      'bewoners begeleiden',
      'cliëntbegeleiding',
      'begeleiding bieden aan cliënten',
    ],
  }),
  vaardigheid(601, 'begeleidingsplan-maken', 'begeleidingsplan maken', {
    broader: 'clienten-begeleiden',
    also: [
      'begeleidingsplannen opstellen',
      'ondersteuningsplan schrijven',
      'werken met begeleidingsdoelen',
      'begeleidingsplan bijhouden',
      'ondersteuningsplan opstellen',
    ],
  }),
  vaardigheid(602, 'dagstructuur-bieden', 'structuur in de dag bieden', {
    broader: 'clienten-begeleiden',
    also: ['dagstructuur bieden', 'structuur bieden', 'dagprogramma begeleiden'],
  }),
  vaardigheid(603, 'omgaan-met-beperking', 'omgaan met mensen met een beperking', {
    also: [
      'werken met mensen met een verstandelijke beperking',
      'mensen met een beperking begeleiden',
      'ervaring in de gehandicaptenzorg',
      'LVB-doelgroep',
    ],
  }),
  vaardigheid(604, 'omgaan-met-psychische-problemen', 'omgaan met mensen met psychische problemen', {
    also: [
      'psychiatrische problematiek',
      'ervaring in de ggz',
      'mensen met een psychische kwetsbaarheid begeleiden',
      'verslavingsproblematiek',
    ],
  }),
  vaardigheid(605, 'onbegrepen-gedrag', 'omgaan met onbegrepen gedrag', {
    broader: 'omgaan-met-lastig-gedrag',
    also: ['onbegrepen gedrag', 'moeilijk verstaanbaar gedrag', 'gedragsproblematiek'],
  }),
  vaardigheid(606, 'dagbesteding-begeleiden', 'dagbesteding begeleiden', {
    broader: 'activiteiten-begeleiden',
    also: ['arbeidsmatige dagbesteding', 'werkbegeleiding in de dagbesteding', 'begeleiden van dagbesteding'],
  }),
  vaardigheid(607, 'creatieve-activiteiten', 'creatieve activiteiten begeleiden', {
    broader: 'activiteiten-begeleiden',
    also: [
      'knutselen',
      'creatieve workshops geven',
      'handvaardigheid geven',
      'muziekactiviteiten begeleiden',
    ],
  }),
  vaardigheid(608, 'bewegen-stimuleren', 'bewegen stimuleren', {
    broader: 'activiteiten-begeleiden',
    also: ['beweegactiviteiten begeleiden', 'bewegingsactiviteiten aanbieden', 'wandelen met bewoners'],
  }),
  kennis(609, 'sociale-kaart', 'sociale kaart', {
    also: ['kennis van de sociale kaart', 'doorverwijzen naar andere hulp', 'hulpinstanties kennen'],
  }),
  vaardigheid(610, 'hulpvraag-verhelderen', 'hulpvraag verhelderen', {
    also: [
      'vraagverheldering',
      'hulpvragen in kaart brengen',
      'keukentafelgesprekken voeren',
      'intakegesprekken met cliënten',
    ],
  }),
  vaardigheid(611, 'geldzaken-begeleiden', 'helpen bij geldzaken en schulden', {
    also: [
      'budgetbegeleiding',
      'schuldhulpverlening',
      'ondersteunen bij financiën',
      'helpen met formulieren en post',
    ],
  }),
  vaardigheid(612, 'netwerk-versterken', 'sociaal netwerk versterken', {
    also: ['netwerk van cliënten betrekken', 'sociaal netwerk betrekken', 'vrijwilligers begeleiden'],
  }),
  vaardigheid(613, 'groepen-begeleiden', 'groepen begeleiden', {
    also: ['groepsbegeleiding', 'werken met groepen', 'groepsbijeenkomsten leiden'],
  }),
  vaardigheid(614, 'jongeren-begeleiden', 'jongeren begeleiden', {
    also: ['jongerenwerk', 'werken met jongeren', 'begeleiding van jongeren', 'jeugdigen begeleiden'],
  }),
  vaardigheid(615, 'handelen-bij-crisis', 'handelen bij crisis', {
    also: ['crisisinterventie', 'crisissituaties hanteren', 'omgaan met crisissituaties'],
    same: ['http://data.europa.eu/esco/skill/a4d46d86-9de5-4734-881c-5b2059b9fccf'],
  }),
  vaardigheid(616, 'patienten-ontvangen', 'patiënten te woord staan', {
    broader: 'klantgericht-werken',
    also: ['patiënten ontvangen', 'patiëntencontact', 'vragen van patiënten beantwoorden'],
  }),
  vaardigheid(617, 'triage-doen', 'klachten inschatten (triage)', {
    also: ['triage', 'triëren', 'urgentie van klachten bepalen', 'telefonische triage'],
  }),
  vaardigheid(618, 'medisch-onderzoek-doen', 'eenvoudig medisch onderzoek doen', {
    also: [
      'bloeddruk meten',
      'hartfilmpje maken',
      'oren uitspuiten',
      'uitstrijkjes maken',
      'urine onderzoeken',
    ],
  }),
  vaardigheid(619, 'bloed-prikken', 'bloed prikken', {
    broader: 'verpleegtechniek',
    also: ['bloed afnemen', 'venapunctie', 'bloedafname'],
  }),
  vaardigheid(620, 'instrumenten-steriliseren', 'instrumenten schoonmaken en steriliseren', {
    also: [
      'steriliseren',
      'medische instrumenten reinigen',
      'instrumentensets samenstellen',
      'instrumentarium desinfecteren',
    ],
  }),
  vaardigheid(621, 'tandarts-assisteren', 'assisteren bij de tandarts', {
    also: ['stoelassistentie', 'assisteren aan de stoel', 'assisteren bij tandheelkundige behandelingen'],
    same: ['http://data.europa.eu/esco/skill/f7fd1900-b7f3-4f7c-88ac-a1c199bb41d7'],
  }),
  vaardigheid(622, 'gebitsfotos-maken', 'röntgenfoto’s van het gebit maken', {
    also: ['gebitsfoto’s maken', 'röntgenfoto’s maken'],
    same: ['http://data.europa.eu/esco/skill/ed8fb417-50ba-4d3c-8525-1a7aef389d82'],
  }),
  vaardigheid(623, 'voorlichting-geven', 'voorlichting geven over gezondheid', {
    also: [
      'gezondheidsvoorlichting',
      'leefstijladvies geven',
      'poetsinstructie geven',
      'patiënten voorlichten',
    ],
    same: ['http://data.europa.eu/esco/skill/60b2dd49-c677-4f47-816e-aff3b577e113'],
  }),
  vaardigheid(624, 'medicijnen-klaarmaken', 'medicijnen klaarmaken en afgeven', {
    also: ['recepten verwerken', 'receptverwerking', 'medicatie afgeven', 'geneesmiddelen uitgeven'],
  }),
  vaardigheid(625, 'medicatie-bewaken', 'medicatie bewaken', {
    also: [
      'medicatiebewaking',
      'medicatie controleren',
      'medicatie dubbel controleren',
      'bijwerkingen bespreken',
    ],
  }),
  kennis(626, 'geneesmiddelen', 'geneesmiddelen', {
    also: ['geneesmiddelenkennis', 'kennis van geneesmiddelen', 'kennis van medicijnen'],
    same: ['http://data.europa.eu/esco/skill/1236128d-9bb4-4d94-bc1e-40fd14824280'],
  }),
  kennis(627, 'medische-termen', 'medische termen', {
    also: ['medische terminologie', 'medische kennis'],
    same: ['http://data.europa.eu/esco/skill/2806260f-6399-4add-8f11-070141423f9d'],
  }),
  vaardigheid(628, 'patientgegevens-verwerken', 'patiëntgegevens verwerken', {
    broader: 'administratie-bijhouden',
    also: [
      'patiëntendossier bijhouden',
      'werken met een HIS',
      'elektronisch patiëntendossier',
      'EPD bijwerken',
    ],
  }),
  vaardigheid(629, 'spreekuren-plannen', 'spreekuren plannen', {
    broader: 'agenda-beheren',
    also: ['afspraken met patiënten maken', 'spreekuurplanning', 'opnames en operaties plannen'],
  }),
  vaardigheid(630, 'zorg-declareren', 'zorg declareren', {
    broader: 'administratie-bijhouden',
    also: ['zorgdeclaraties verwerken', 'declaraties bij zorgverzekeraars'],
    same: ['http://data.europa.eu/esco/skill/7361c086-443c-43c2-8215-31ef8e8895e5'],
  }),
  vaardigheid(631, 'patienten-vervoeren', 'patiënten vervoeren in het ziekenhuis', {
    also: ['patiëntenvervoer', 'bedden en rolstoelen rijden', 'patiënten naar de afdeling brengen'],
  }),
  vaardigheid(632, 'maaltijden-rondbrengen', 'maaltijden rondbrengen bij patiënten', {
    also: ['maaltijden uitdelen', 'voedingswensen opnemen', 'broodmaaltijden verzorgen', 'maaltijdservice'],
  }),
  kennis(633, 'dieten', 'diëten en voeding', {
    also: ['kennis van diëten', 'dieetvoeding', 'voedingsleer', 'gezonde voeding'],
  }),
  vaardigheid(634, 'huiskamer-verzorgen', 'sfeer maken in de huiskamer', {
    also: [
      'huiskamer sfeervol houden',
      'koffie schenken voor bewoners',
      'huiskamer begeleiden',
      'gastvrijheid voor bewoners',
    ],
  }),
  vaardigheid(635, 'kraamzorg-geven', 'kraamzorg geven', {
    also: ['zorgen voor moeder en baby', 'kraamverzorging', 'partusassistentie'],
    same: ['http://data.europa.eu/esco/skill/947f34a6-fb18-4b0a-9e89-5d38cbbc7abe'],
  }),
  vaardigheid(636, 'ouders-leren-verzorgen', 'ouders leren hun baby te verzorgen', {
    also: ['borstvoeding begeleiden', 'ouders instrueren over babyverzorging', 'opvoedadvies geven'],
  }),
  vaardigheid(637, 'naar-werk-begeleiden', 'begeleiden naar werk', {
    also: [
      'arbeidsbemiddeling',
      're-integratie begeleiden',
      'mensen naar werk begeleiden',
      'jobhunting',
      'toeleiding naar werk',
    ],
  }),
  vaardigheid(638, 'op-de-werkplek-begeleiden', 'begeleiden op de werkplek', {
    also: [
      'jobcoaching',
      'coachen op de werkplek',
      'werknemersvaardigheden trainen',
      'werkleerplekken begeleiden',
    ],
  }),
  kennis(639, 'sociale-zekerheid', 'sociale zekerheid', {
    also: [
      'kennis van de Participatiewet',
      'Participatiewet',
      'kennis van sociale wetgeving',
      'kennis van uitkeringen',
    ],
    same: ['http://data.europa.eu/esco/skill/ba9260ba-1c8d-495e-94f1-f7cab7e73cea'],
  }),
  vaardigheid(640, 'werkgevers-adviseren', 'werkgevers adviseren over personeel', {
    also: ['werkgeversadvies', 'contact met werkgevers', 'werkgevers benaderen'],
  }),
  kennis(641, 'zorgwetten', 'zorgwetten', {
    also: ['Wmo', 'Jeugdwet', 'Wet langdurige zorg', 'Wet zorg en dwang'],
  }),
  vaardigheid(642, 'laatste-levensfase', 'zorg geven in de laatste levensfase', {
    broader: 'zorg-verlenen',
    also: ['palliatieve zorg', 'terminale zorg', 'stervensbegeleiding'],
  }),
  vaardigheid(643, 'steunkousen-aantrekken', 'steunkousen aan- en uittrekken', {
    broader: 'zorg-verlenen',
    also: ['steunkousen aantrekken', 'compressiekousen aantrekken'],
  }),
  vaardigheid(644, 'toiletgang-begeleiden', 'helpen bij de toiletgang', {
    broader: 'zorg-verlenen',
    also: ['hulp bij toiletgang', 'incontinentiezorg', 'stomazorg'],
  }),
  kennis(645, 'infectiepreventie', 'infectiepreventie', {
    also: ['hygiëneprotocollen in de zorg', 'kennis van infectiepreventie', 'isolatiemaatregelen'],
  }),
  vaardigheid(646, 'ambulant-begeleiden', 'mensen thuis begeleiden', {
    broader: 'clienten-begeleiden',
    also: ['ambulante begeleiding', 'ambulant werken', 'thuisbegeleiding', 'woonbegeleiding'],
  }),
  vaardigheid(647, 'zorgprotocollen-volgen', 'werken met protocollen in de zorg', {
    also: [
      'zorgprotocollen volgen',
      'kwaliteitsrichtlijnen in de zorg volgen',
      'incidenten melden in de zorg',
    ],
  }),
];
