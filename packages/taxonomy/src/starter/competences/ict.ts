import { kennis, vaardigheid } from '../concept.ts';

/** Computers, networks and software: 800 to 819. */
export const ictCompetences = [
  vaardigheid(800, 'gebruikers-ondersteunen', 'computergebruikers helpen', {
    also: [
      'gebruikersondersteuning',
      'ICT-support geven',
      'helpdeskwerk',
      'eerstelijns support',
      'IT support',
    ],
    same: ['http://data.europa.eu/esco/skill/db36f7f1-5900-45bd-9ffb-f2b19c4362ac'],
  }),
  vaardigheid(801, 'ict-storingen-oplossen', 'ICT-storingen oplossen', {
    also: [
      'computerstoringen oplossen',
      'IT-problemen oplossen',
      'tweedelijns support',
      'ICT-incidenten oplossen',
    ],
    same: ['http://data.europa.eu/esco/skill/9e06bac6-6b91-48ca-8b7d-c1f48cdecd7c'],
  }),
  vaardigheid(802, 'werkplekken-installeren', 'computers en werkplekken installeren', {
    also: ['laptops uitrollen', 'werkplekbeheer', 'hardware installeren', 'software installeren'],
  }),
  vaardigheid(803, 'ticketsysteem-gebruiken', 'meldingen bijhouden in een ticketsysteem', {
    also: ['TOPdesk', 'ticketsysteem gebruiken', 'tickets registreren', 'werken met ServiceNow'],
    same: ['http://data.europa.eu/esco/skill/6430eb0d-c6de-46b7-a7fc-3dd2e8e62a69'],
  }),
  vaardigheid(804, 'systemen-beheren', 'servers en systemen beheren', {
    also: ['systeembeheer', 'serverbeheer', 'back-ups maken', 'Windows Server beheren', 'Linux-beheer'],
    same: ['http://data.europa.eu/esco/skill/0868eef3-2213-4572-9343-74931345a7d3'],
  }),
  vaardigheid(805, 'netwerken-beheren', 'computernetwerken beheren', {
    also: ['netwerkbeheer', 'netwerken configureren', 'switches en routers instellen', 'firewalls beheren'],
  }),
  vaardigheid(806, 'accounts-beheren', 'gebruikers en rechten beheren', {
    also: [
      'accounts aanmaken',
      'Active Directory',
      'rechtenbeheer',
      'Microsoft 365 beheren',
      'Office 365 beheren',
    ],
  }),
  vaardigheid(807, 'applicaties-beheren', 'applicaties beheren', {
    also: [
      'applicatiebeheer',
      'functioneel beheer',
      'functioneel applicatiebeheer',
      'wijzigingen in software testen',
    ],
  }),
  vaardigheid(808, 'programmeren', 'programmeren', {
    also: [
      'software ontwikkelen',
      'coderen',
      'programmeren in Java',
      'programmeren in C#',
      'programmeren in Python',
    ],
    same: ['http://data.europa.eu/esco/skill/21d2f96d-35f7-4e3f-9745-c533d2dd6e97'],
  }),
  vaardigheid(809, 'websites-bouwen', 'websites bouwen', {
    broader: 'programmeren',
    also: ['HTML en CSS', 'front-end ontwikkeling', 'JavaScript', 'webdevelopment', 'websites ontwikkelen'],
  }),
  vaardigheid(810, 'databases-gebruiken', 'databases gebruiken', {
    also: ['SQL', 'databasebeheer', 'queries schrijven', 'werken met databases'],
  }),
  vaardigheid(811, 'software-testen', 'software testen', {
    also: ['testscripts schrijven', 'testgevallen uitvoeren', 'testautomatisering', 'acceptatietesten'],
    same: ['http://data.europa.eu/esco/skill/913e7e83-b8f8-4574-b1ca-1b38f3fd974a'],
  }),
  vaardigheid(812, 'agile-werken', 'agile werken', {
    also: ['werken in een scrumteam', 'scrum', 'agile/scrum', 'werken in sprints'],
  }),
  kennis(813, 'informatiebeveiliging', 'informatiebeveiliging', {
    also: ['cybersecurity', 'ISO 27001', 'ICT-beveiliging'],
  }),
  vaardigheid(814, 'softwareontwerp-maken', 'eisen en ontwerp van software uitwerken', {
    also: [
      'functioneel ontwerp maken',
      'user stories schrijven',
      'technisch ontwerp maken',
      'requirements ophalen',
    ],
  }),
  vaardigheid(815, 'handleidingen-schrijven', 'handleidingen en instructies schrijven', {
    broader: 'schriftelijk-communiceren',
    also: ['documentatie schrijven', 'handleidingen maken', 'werkinstructies schrijven'],
  }),
  vaardigheid(816, 'digitale-hulp-geven', 'mensen leren omgaan met computer en internet', {
    also: ['digitale hulp geven', 'digivaardigheden aanleren', 'computerles geven', 'hulp bij DigiD'],
  }),
  vaardigheid(817, 'versiebeheer-gebruiken', 'versiebeheer gebruiken', {
    also: ['Git', 'GitHub', 'CI/CD', 'code reviewen'],
  }),
  vaardigheid(818, 'cloud-beheren', 'clouddiensten beheren', {
    broader: 'systemen-beheren',
    also: ['Azure', 'AWS', 'cloudbeheer', 'werken met cloudomgevingen'],
  }),
];
