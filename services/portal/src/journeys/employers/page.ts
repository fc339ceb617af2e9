import { buttonGroup, linkButton, submitButton } from '@vlinderdas/design/button';
import { radios, selectField } from '@vlinderdas/design/choices';
import { disclosure } from '@vlinderdas/design/disclosure';
import { dateField, errorOf, textArea, textField } from '@vlinderdas/design/fields';
import { errorSummary, type FieldProblem, postForm } from '@vlinderdas/design/form';
import { definitionList, type Fact, pageHeading, section, sectionHeading } from '@vlinderdas/design/heading';
import { html } from '@vlinderdas/design/html';
import { emptyState } from '@vlinderdas/design/notice';
import { timeline } from '@vlinderdas/design/steps';
import { cellNote, dataTable } from '@vlinderdas/design/table';
import {
  bedrijfsgroottes,
  type Contactmoment,
  contactniveaus,
  contactsoorten,
  type Werkgever,
} from '@vlinderdas/employers-service/contract/employers.resource';
import { dutchDate } from '@vlinderdas/kernel/dates';
import { sbiSections } from '@vlinderdas/region/sbi';
import type { VacatureRegel } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import type { Names } from '../../candidate-card/names.ts';
import { choicesOf } from '../../candidate-card/work-words.ts';
import { sayDate } from '../../frame/moments.ts';
import type { FormValues } from '../../http/form-values.ts';
import type { PortalPage, Visit } from '../../http/visit.ts';
import { vacancyTable } from '../vacancies/page.ts';
import { mayWork, nameOf } from '../vacancy/vacancy-head.ts';
import { employersText as text } from './text.ts';

const crumbs = [{ href: '/werkgevers', text: text.title }];

interface Refused {
  form: FormValues;
  problems: readonly FieldProblem[];
}

export interface EmployerView {
  employer: Werkgever;
  vacancies: readonly VacatureRegel[];
  log: readonly Contactmoment[];
  colleagues: readonly { id: string; name: string }[];
  names: Names;
  roles: readonly string[];
  guard: Visit['guard'];
  now: Date;
  refused?: Refused | undefined;
}

function facts({ employer }: EmployerView): Fact[] {
  const { nummerKvk, sector, bedrijfsgrootte, contactniveau, website, vestigingen, cultuur } = employer;
  const rows: [string, string | undefined][] = [
    ['KvK-nummer', nummerKvk],
    ['Branche', sbiSections.find(({ letter }) => letter === sector)?.name],
    ['Grootte', bedrijfsgrootte && bedrijfsgroottes.labels[bedrijfsgrootte]],
    ['Wil contact', contactniveaus.labels[contactniveau].toLowerCase()],
    ['Website', website],
    ['Hoe het is om er te werken', cultuur],
    [
      text.establishments,
      vestigingen
        .map(({ naam, plaats, postcode }) => [naam, postcode, plaats].filter((part) => part).join(', '))
        .join('; '),
    ],
  ];
  return rows.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function wspSection({ employer, colleagues, roles, guard, refused }: EmployerView) {
  const { wspContact, id, revisie } = employer;
  const contact = wspContact?.contactpersoon;
  const line = (person: typeof contact) =>
    person && [person.naam, person.telefoonnummer].filter((part) => part).join(', ');
  const choices = colleagues.map((colleague) => ({ value: colleague.id, label: colleague.name }));
  const problems = refused?.problems ?? [];
  return section(
    sectionHeading({ title: text.wsp }),
    html`${
      contact
        ? definitionList([
            { name: text.wspWho, value: line(contact) },
            ...(wspContact?.vervanger ? [{ name: text.wspStandIn, value: line(wspContact.vervanger) }] : []),
          ])
        : html`<p>${text.wspNobody}</p>`
    }${
      mayWork(roles) &&
      disclosure({
        summary: contact ? text.change : text.wspChoose,
        open:
          errorOf(problems, 'medewerkerId') !== undefined || errorOf(problems, 'vervangerId') !== undefined,
        body: postForm({
          action: `/werkgevers/${id}/wsp-contact`,
          guard: guard(),
          body: html`<input type="hidden" name="revisie" value="${revisie}"><div class="vd-field-row">${selectField({ name: 'medewerkerId', label: text.wspWho, empty: text.wspChoose, value: contact?.medewerkerId, choices, error: errorOf(problems, 'medewerkerId') })}${selectField({ name: 'vervangerId', label: text.wspStandIn, empty: text.wspNoStandIn, optional: true, value: wspContact?.vervanger?.medewerkerId, choices, error: errorOf(problems, 'vervangerId') })}</div>${submitButton({ text: text.wspSave })}`,
        }),
      })
    }`,
  );
}

function peopleSection({ employer, roles, guard, refused }: EmployerView) {
  const problems = refused?.problems ?? [];
  const value = (name: string) => refused?.form.text(name);
  return section(
    sectionHeading({ title: text.contacts, count: employer.contactpersonen.length }),
    html`${
      employer.contactpersonen.length > 0
        ? dataTable({
            caption: text.contacts,
            rows: employer.contactpersonen,
            columns: [
              {
                head: text.name,
                rowHeader: true,
                cell: ({ naam, functie }) => html`${naam}${functie && cellNote(functie)}`,
              },
              {
                head: text.phone,
                cell: ({ telefoonnummer: phone }) =>
                  phone
                    ? html`<a class="utrecht-link" href="tel:${phone.replaceAll(' ', '')}">${phone}</a>`
                    : html`<span class="vd-note">${text.unknown}</span>`,
              },
              {
                head: text.email,
                cell: ({ emailadres }) => emailadres ?? html`<span class="vd-note">${text.unknown}</span>`,
              },
            ],
          })
        : emptyState({ title: text.contactsEmptyTitle, body: text.contactsEmpty })
    }${
      mayWork(roles) &&
      disclosure({
        summary: text.addPerson,
        open: refused?.form.has('persoon') ?? false,
        body: postForm({
          action: `/werkgevers/${employer.id}/contactpersonen`,
          guard: guard(),
          body: html`<input type="hidden" name="persoon" value="ja"><div class="vd-field-row">${textField({ name: 'naam', label: text.name, value: value('naam'), maxLength: 120, error: errorOf(problems, 'naam') })}${textField({ name: 'functie', label: text.role, value: value('functie'), optional: true, maxLength: 120 })}</div><div class="vd-field-row">${textField({ name: 'telefoonnummer', label: text.phone, type: 'tel', value: value('telefoonnummer'), optional: true, maxLength: 20, error: errorOf(problems, 'telefoonnummer') })}${textField({ name: 'emailadres', label: text.email, type: 'email', value: value('emailadres'), optional: true, error: errorOf(problems, 'emailadres') })}</div>${submitButton({ text: text.savePerson })}`,
        }),
      })
    }`,
  );
}

export function employerPage(view: EmployerView): PortalPage {
  const { employer, vacancies, log, names, roles, now, refused } = view;
  const path = `/werkgevers/${employer.id}`;
  const problems = refused?.problems ?? [];
  const logButton = linkButton({ text: text.contact, href: `${path}/contact` });
  return {
    title: employer.handelsnaamOrganisatie,
    crumbs,
    ...(problems.length > 0 && { failed: true, status: 400 }),
    main: html`${errorSummary(problems)}${pageHeading({
      title: employer.handelsnaamOrganisatie,
      actions: html`${logButton}${mayWork(roles) && linkButton({ text: text.newVacancy, href: `/vacatures/nieuw?werkgever=${employer.id}`, kind: 'primary', icon: 'plus' })}`,
    })}<div class="vd-columns"><div>${section(
      sectionHeading({ title: text.vacancies }),
      vacancies.length > 0
        ? vacancyTable(vacancies, now, { withEmployer: false })
        : emptyState({ title: text.vacanciesEmptyTitle, body: text.vacanciesEmpty }),
    )}${peopleSection(view)}</div><div>${section(
      sectionHeading({ title: text.log, intro: text.logIntro }),
      log.length > 0
        ? timeline(
            log.map((entry) => ({
              at: entry.datum,
              when: sayDate(entry.datum, now),
              text: entry.tekst,
              note: [
                contactsoorten.labels[entry.soort],
                names.colleague(entry.medewerkerId)?.name,
                entry.vervolgOp && `komt erop terug: ${sayDate(entry.vervolgOp, now)}`,
              ]
                .filter((part) => part)
                .join(', '),
            })),
          )
        : emptyState({ title: text.logEmptyTitle, body: text.logEmpty, action: logButton }),
    )}${wspSection(view)}${section(sectionHeading({ title: text.account }), definitionList(facts(view)))}</div></div>`,
  };
}

/** Three questions at most: how, when, what; the rest may stay empty (R24). */
export function contactPage(options: {
  employer: Werkgever;
  vacancies: readonly VacatureRegel[];
  guard: Visit['guard'];
  now: Date;
  about: string | undefined;
  refused?: Refused | undefined;
}): PortalPage {
  const { employer, vacancies, guard, now, about, refused } = options;
  const problems = refused?.problems ?? [];
  const value = (name: string, otherwise = '') => refused?.form.text(name) ?? otherwise;
  const today = dutchDate(now);
  return {
    title: text.contactTitle,
    layout: 'text',
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs: [...crumbs, { href: `/werkgevers/${employer.id}`, text: employer.handelsnaamOrganisatie }],
    main: html`${errorSummary(problems)}${pageHeading({ title: text.contactTitle, facts: [{ name: 'Werkgever', value: employer.handelsnaamOrganisatie }] })}${postForm(
      {
        action: `/werkgevers/${employer.id}/contact`,
        guard: guard(),
        keepDraft: `contact-${employer.id}`,
        body: html`${radios({ name: 'soort', label: text.kind, inline: true, value: value('soort', 'telefoon'), error: errorOf(problems, 'soort'), choices: choicesOf(contactsoorten.labels) })}${dateField({ name: 'datum', label: text.date, value: value('datum', today), max: today, error: errorOf(problems, 'datum') })}${textArea({ name: 'tekst', label: text.said, value: value('tekst'), rows: 5, maxLength: 4_000, error: errorOf(problems, 'tekst') })}${
          vacancies.length > 0 &&
          selectField({
            name: 'vacatureId',
            label: text.about,
            empty: text.aboutNone,
            optional: true,
            value: value('vacatureId', about),
            choices: vacancies.map((vacancy) => ({ value: vacancy.id, label: nameOf(vacancy) })),
          })
        }${dateField({ name: 'vervolgOp', label: text.followUp, hint: text.followUpHint, optional: true, value: value('vervolgOp'), min: today, error: errorOf(problems, 'vervolgOp') })}${buttonGroup(
          submitButton({ text: text.save, kind: 'primary' }),
          linkButton({ text: text.stop, href: `/werkgevers/${employer.id}`, kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}

export function newEmployerPage(guard: Visit['guard'], refused?: Refused): PortalPage {
  const problems = refused?.problems ?? [];
  const field = (name: string) => ({ name, value: refused?.form.text(name), error: errorOf(problems, name) });
  return {
    title: text.newTitle,
    layout: 'text',
    ...(problems.length > 0 && { failed: true, status: 400 }),
    crumbs,
    main: html`${errorSummary(problems)}${pageHeading({ title: text.newTitle, intro: text.newIntro })}${postForm(
      {
        action: '/werkgevers/nieuw',
        guard: guard(),
        keepDraft: 'nieuwe-werkgever',
        body: html`${textField({ ...field('handelsnaamOrganisatie'), label: text.employerName, width: 'long', maxLength: 500 })}${textField({ ...field('nummerKvk'), label: text.kvk, hint: text.kvkHint, optional: true, width: 'short', maxLength: 8 })}<div class="vd-field-row">${textField({ ...field('plaats'), label: text.place, optional: true, maxLength: 80 })}${textField({ ...field('postcode'), label: text.postcode, optional: true, width: 'short', maxLength: 7 })}</div>${selectField({ ...field('bedrijfsgrootte'), label: text.size, empty: text.sizeEmpty, optional: true, choices: choicesOf(bedrijfsgroottes.labels) })}${radios({ ...field('contactniveau'), value: refused?.form.text('contactniveau') || 'geen-voorkeur', label: text.level, choices: choicesOf(contactniveaus.labels) })}${buttonGroup(
          submitButton({ text: text.create, kind: 'primary' }),
          linkButton({ text: text.stop, href: '/werkgevers', kind: 'subtle' }),
        )}`,
      },
    )}`,
  };
}
