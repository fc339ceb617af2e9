export const candidateText = {
  tabs: {
    profile: 'Profiel',
    vacancies: 'Passende vacatures',
    status: 'Status',
    facts: 'Regelingen',
    account: 'Inzage',
  },
  notRankable: {
    title: 'Dit profiel telt nog niet mee in de volgorde',
    body: 'Adviseurs zien deze kandidaat onder ‘Mogelijk passend, profiel onvolledig’. Vul dit aan:',
  },
  better: { title: 'Dit maakt het profiel beter', body: 'Het getal zegt hoeveel de volledigheid stijgt.' },
  leftOpen: 'Wat niet is opgegeven, telt niet mee.',
  confirm: 'Het profiel klopt nog',
  confirmed: 'Vastgelegd dat het profiel nog klopt.',
  released:
    'Je ziet de naam omdat de begeleidende organisatie die voor een voordracht heeft vrijgegeven. Gebruik de gegevens alleen daarvoor.',
  duplicates: {
    title: 'Misschien dezelfde persoon bij een andere organisatie',
    body: 'Achternaam en geboortedatum zijn gelijk. Bel elkaar en spreek af wie begeleidt. Wij voegen nooit zelf samen.',
  },
  card: {
    intro: 'Zonder naam. De begeleidende organisatie geeft de naam vrij als de kandidaat akkoord is.',
    hidden: 'Wat de begeleidende organisatie niet deelt, staat hier niet.',
  },
  vacancies: {
    empty: {
      title: 'Er past nu geen open vacature',
      body: 'Hier staan de open vacatures van de regio die bij deze kandidaat passen, de beste eerst. Een vollediger profiel geeft vaak meer vacatures.',
    },
    notMatched: {
      title: 'Deze kandidaat doet nu niet mee in de matching',
      body: 'Dat komt door de status: nu niet beschikbaar, afgesloten of niet zichtbaar voor werkgevers. Verandert dat, dan staan hier meteen de vacatures die passen.',
    },
    intro: 'Open vacatures van de hele regio, de best passende eerst. De lijst is zo vers als het profiel.',
    groups: { geschikt: 'past', 'past-bijna': 'past bijna', onvolledig: 'profiel onvolledig' },
  },
  status: {
    availability: 'Beschikbaarheid',
    availabilityHint: 'Een reden bewaren wij nooit. Schrijf niets op over ziekte.',
    until: 'Niet beschikbaar tot',
    untilHint:
      'Alleen bij ‘Tijdelijk niet beschikbaar’. Op die dag zetten wij de kandidaat weer op beschikbaar.',
    mediation: 'Bemiddelbaarheid',
    criterion: 'Waarop baseer je dit?',
    criterionHint: 'Bijvoorbeeld: gesprek op 3 november, wil en kan 24 uur. Geen diagnose.',
    visibility: 'Zichtbaar voor werkgevers',
    visibilityHint:
      'Wil de kandidaat niet meer aan werkgevers getoond worden, dan stopt alles wat loopt meteen: voordrachten en vrijgegeven namen.',
    channel: 'Hoe liet de kandidaat dit weten?',
    history: 'Tijdlijn',
    emptyHistory: 'Nog niets veranderd sinds de start.',
    proposals: 'Aanvragen en voordrachten',
    emptyProposals: 'Nog niemand vroeg naar deze kandidaat.',
    saved: {
      beschikbaarheid: 'De beschikbaarheid is gewijzigd.',
      bemiddelbaarheid: 'De bemiddelbaarheid is gewijzigd.',
      zichtbaarheid: 'De zichtbaarheid is gewijzigd.',
    },
    subjects: {
      beschikbaarheid: 'Beschikbaarheid',
      bemiddelbaarheid: 'Bemiddelbaarheid',
      zichtbaarheid: 'Zichtbaar voor werkgevers',
    },
  },
  changedMeanwhile: {
    title: 'Iemand anders was eerder',
    body: 'Wat jij invulde staat er nog, en is nog niet bewaard. Kijk wat er nu staat en verstuur het daarna zo nodig opnieuw.',
  },
  account: {
    intro: 'Alles wat wij van deze persoon bewaren en wie het bekeek. Ook dit bekijken leggen wij vast.',
    looks: 'Wie keek er',
    emptyLooks: 'Nog niemand bekeek deze kandidaat.',
    releases: 'Vrijgegeven aan',
    emptyReleases: 'De naam is nog nooit vrijgegeven.',
  },
} as const;
