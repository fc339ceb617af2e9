import { certificaat, diploma } from './concept.ts';

/** Proofs that Dutch vacancies ask by name: 1 to 39 from a course or an exam, from 40 on diplomas of a profession. */
export const certificates = [
  certificaat(1, 'vca-basis', 'VCA basis', ['VCA', 'B-VCA', 'basisveiligheid VCA', 'VCA diploma']),
  certificaat(2, 'vca-vol', 'VCA vol', ['VOL-VCA', 'veiligheid voor operationeel leidinggevenden']),
  certificaat(3, 'bhv', 'BHV', ['bedrijfshulpverlening', 'bhv-certificaat', 'bedrijfshulpverlener']),
  certificaat(4, 'ehbo', 'EHBO', ['ehbo-diploma', 'eerste hulp']),
  certificaat(5, 'heftruck', 'heftruckcertificaat', [
    'heftruckbewijs',
    'certificaat heftruck',
    'heftruckdiploma',
    'heftruckrijbewijs',
  ]),
  certificaat(6, 'reachtruck', 'reachtruckcertificaat', [
    'reachtruckbewijs',
    'certificaat reachtruck',
    'reachtruckrijbewijs',
  ]),
  certificaat(7, 'ept', 'EPT-certificaat', ['certificaat elektrische pallettruck', 'EPT-bewijs']),
  certificaat(8, 'hoogwerker', 'hoogwerkercertificaat', ['certificaat hoogwerker', 'IPAF-pas']),
  certificaat(9, 'code-95', 'code 95', ['chauffeursdiploma', 'vakbekwaamheid code 95']),
  certificaat(10, 'adr', 'ADR-certificaat', ['ADR', 'vervoer gevaarlijke stoffen']),
  certificaat(11, 'chauffeurskaart-taxi', 'chauffeurskaart taxi', ['taxipas', 'chauffeurskaart']),
  certificaat(12, 'digitale-tachograafkaart', 'bestuurderskaart tachograaf', [
    'bestuurderskaart',
    'tachograafkaart',
  ]),
  certificaat(13, 'haccp', 'HACCP-certificaat', ['HACCP', 'certificaat voedselveiligheid']),
  certificaat(14, 'sociale-hygiene', 'verklaring sociale hygiëne', [
    'SVH sociale hygiëne',
    'sociale hygiëne',
  ]),
  certificaat(15, 'basisvakopleiding-schoonmaak', 'basisvakopleiding schoonmaak', [
    'basisopleiding schoonmaak',
  ]),
  certificaat(16, 'lasdiploma-mig-mag', 'lasdiploma MIG/MAG', ['lascertificaat MIG/MAG', 'NIL MIG/MAG']),
  certificaat(17, 'lasdiploma-tig', 'lasdiploma TIG', ['lascertificaat TIG', 'NIL TIG']),
  certificaat(18, 'nen-3140', 'NEN 3140', [
    'voldoende onderricht persoon',
    'VOP NEN 3140',
    'vakbekwaam persoon NEN 3140',
  ]),
  certificaat(19, 'kettingzaag', 'kettingzaagcertificaat', ['certificaat motorzaag', 'motorkettingzaag']),
  certificaat(20, 'spuitlicentie', 'licentie gewasbescherming', [
    'spuitlicentie',
    'bewijs van vakbekwaamheid gewasbescherming',
  ]),

  diploma(40, 'diploma-beveiliger', 'diploma beveiliger', [
    'beveiligersdiploma',
    'mbo beveiliger 2',
    'diploma beveiliger 2',
  ]),
  diploma(41, 'diploma-verzorgende-ig', 'diploma verzorgende IG', [
    'mbo verzorgende IG',
    'diploma verzorgende niveau 3',
  ]),
  diploma(42, 'diploma-verpleegkundige', 'diploma verpleegkundige', [
    'mbo-diploma verpleegkundige',
    'BIG-registratie verpleegkundige',
  ]),
  diploma(43, 'diploma-helpende', 'diploma helpende zorg en welzijn', [
    'mbo helpende',
    'diploma helpende niveau 2',
  ]),
  diploma(44, 'diploma-pedagogisch-medewerker', 'diploma pedagogisch medewerker', [
    'mbo pedagogisch medewerker',
    'diploma pedagogisch werk',
  ]),
  diploma(45, 'diploma-elektrotechniek', 'mbo-diploma elektrotechniek', ['diploma elektrotechniek']),
  diploma(46, 'diploma-installatietechniek', 'mbo-diploma installatietechniek', [
    'diploma installatietechniek',
  ]),
];
