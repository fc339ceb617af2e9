/** An employer goes through the portal without script: follows vacancies, places one, answers. */
import { describe, expect, it } from 'vitest';
import { startEmployerPortal } from './employer-portal.ts';
import { fieldsOf } from './form-fields.ts';
import { employer } from './played-employer/people.ts';
import { conflicts } from './played-employer/play-employer.ts';
import { ownVacancy } from './played-employer/vacancies.ts';
import { played, playedPerson } from './played-region/played.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';

const { portal, services, at, change } = await startEmployerPortal();

const VACANCY = `/mijn-vacatures/${played.vacancy}`;
const SUGGESTION = `/voorstellen/${played.proposal}`;

describe('the pages of an employer', () => {
  it('are in the menu, and each is valid, accessible markup', async () => {
    const { visitor, page } = await at('/mijn-vacatures');
    expect(wordsOf(page.text)).toContain(
      'Vandaag Mijn vacatures Voorstellen Wat kan ik krijgen API en sleutels',
    );

    for (const path of [
      VACANCY,
      `${VACANCY}/sluiten`,
      `${VACANCY}/wijzigen`,
      '/voorstellen',
      SUGGESTION,
      '/api-sleutels',
    ]) {
      const { status, text } = await visitor.visit(path);
      expect([path, status, await complaintsAbout(text)]).toEqual([path, 200, []]);
    }
  });

  it('are for employers only', async () => {
    portal.issuer.person = playedPerson('begeleider');
    const { visitor } = await at('/vandaag');

    for (const path of [
      '/mijn-vacatures',
      VACANCY,
      '/mijn-vacatures/nieuw',
      '/voorstellen',
      SUGGESTION,
      '/api-sleutels',
    ])
      expect([path, (await visitor.visit(path)).status]).toEqual([path, 403]);
  });

  it('of someone else do not exist', async () => {
    const { visitor } = await at('/mijn-vacatures');

    expect((await visitor.visit(`/mijn-vacatures/${played.request}`)).status).toBe(404);
    expect((await visitor.visit(`/voorstellen/${played.request}`)).status).toBe(404);
  });

  it('are where the tasks of the services lead to', async () => {
    const { visitor } = await at('/mijn-vacatures');

    expect((await visitor.visit(`/vacatures/${played.vacancy}`)).path).toBe(VACANCY);
    expect((await visitor.visit(`/werkgevers/${played.employer}/api-sleutels`)).path).toBe('/api-sleutels');
  });
});

describe('a suggested candidate', () => {
  it('is answered on the version that was seen, once', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    const fields = {
      ...guard,
      antwoord: 'afwijzen',
      revisie: '2',
      reden: 'reistijd',
      'toelichting-afwijzen': 'Te ver.',
    };

    const first = await visitor.submit(`${SUGGESTION}/antwoord`, fields);
    await visitor.submit(`${SUGGESTION}/antwoord`, fields);

    expect(wordsOf(first.text)).toContain('Uw antwoord is vastgelegd. De kandidaat krijgt bericht.');
    const { headers, body = '' } = change();
    expect(headers).toMatchObject({ 'if-match': '"2"', 'idempotency-key': guard._formulier });
    expect(JSON.parse(body)).toEqual({ antwoord: 'afwijzen', reden: 'reistijd', toelichting: 'Te ver.' });
  });

  it('keeps what was written when something else was recorded first', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    services.refusal = ({ method }) => (method === 'POST' ? conflicts.suggestion : undefined);

    const answer = await visitor.submit(`${SUGGESTION}/antwoord`, {
      ...guard,
      antwoord: 'afwijzen',
      revisie: '1',
      reden: 'anders',
      'toelichting-afwijzen': 'Te ver weg voor ons.',
    });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Er is intussen iets veranderd');
    expect(answer.text).toContain('Te ver weg voor ons.');
  });

  it('shows the refusal of a note beside that note', async () => {
    const { visitor, guard } = await at(SUGGESTION);
    services.refusal = ({ method }) => (method === 'POST' ? conflicts.invalidNote : undefined);

    const answer = await visitor.submit(`${SUGGESTION}/antwoord`, {
      ...guard,
      antwoord: 'kennismaken',
      revisie: '2',
      'toelichting-kennismaken': 'Nummer erbij.',
    });

    expect(answer.status).toBe(400);
    expect(answer.text).toContain('href="#veld-toelichting-kennismaken"');
  });
});

describe('an own vacancy', () => {
  it('is placed in two steps, from the text alone', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');
    const text = {
      naamVacature: 'Orderpicker',
      omschrijvingVacature: 'Een jonge man die bestellingen verzamelt.',
    };

    const check = await visitor.submit('/mijn-vacatures/nieuw/controle', { ...guard, ...text, herken: 'ja' });
    expect(wordsOf(check.text)).toContain('Dit nemen wij niet mee');
    expect(check.text).toContain(`value="${employer.name}"`);
    const placed = await visitor.submit('/mijn-vacatures/nieuw', {
      ...fieldsOf(check.text),
      aantalGezocht: '2',
      vog: 'ja',
    });

    expect(placed.path).toBe(VACANCY);
    expect(wordsOf(placed.text)).toContain(
      'Mila Verbeek is uw contactpersoon. U hoort uiterlijk morgen van ons.',
    );
    expect(JSON.parse(change().body ?? '')).toMatchObject({
      ...text,
      aantalGezocht: 2,
      voorwaardenNaSelectie: ['vog'],
    });
  });

  it('of which only the text was pasted has a title, and is read again with another', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');
    const omschrijvingVacature = 'INPAKKER GEZOCHT\nJe pakt bestellingen in.';

    const check = await visitor.submit('/mijn-vacatures/nieuw/controle', {
      ...guard,
      omschrijvingVacature,
      herken: 'ja',
    });
    expect(fieldsOf(check.text)).toMatchObject({ naamVacature: 'Inpakker', omschrijvingVacature });
    const again = await visitor.submit('/mijn-vacatures/nieuw', {
      ...fieldsOf(check.text),
      naamVacature: 'Orderpicker',
    });

    expect(wordsOf(again.text)).toContain('Wij lazen de tekst opnieuw');
    const placed = await visitor.submit('/mijn-vacatures/nieuw', fieldsOf(again.text));
    expect(placed.path).toBe(VACANCY);
    expect(JSON.parse(change().body ?? '')).toMatchObject({
      naamVacature: 'Orderpicker',
      omschrijvingVacature,
    });
  });

  it('names nobody who signed in beside a number that was given to call', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');
    const sent = { ...guard, naamVacature: 'Orderpicker', contactTelefoon: '040 000 00 99', herken: 'ja' };

    const check = await visitor.submit('/mijn-vacatures/nieuw/controle', sent);

    expect(check.text).toContain('value="040 000 00 99"');
    expect(check.text).not.toContain(`value="${employer.name}"`);
  });

  it('is not read without a word', async () => {
    const { visitor, guard } = await at('/mijn-vacatures/nieuw');

    const answer = await visitor.submit('/mijn-vacatures/nieuw/controle', { ...guard, naamVacature: ' ' });

    expect(answer.status).toBe(400);
    expect(answer.text).toContain('href="#veld-naamVacature"');
  });

  it('is changed only where it changed, on the version that was seen', async () => {
    const { visitor, page, guard } = await at(`${VACANCY}/wijzigen`);
    const fields = fieldsOf(page.text);

    const saved = await visitor.submit(`${VACANCY}/wijzigen`, {
      ...fields,
      ...guard,
      begintijd: '07:30',
      eis1weging: 'gewenst',
    });

    expect(wordsOf(saved.text)).toContain('De wijziging is bewaard. Wij zoeken opnieuw.');
    const { headers, body = '' } = change();
    expect(headers['if-match']).toBe('"4"');
    expect(JSON.parse(body)).toMatchObject({ begintijd: '07:30' });
    expect(JSON.parse(body)).not.toHaveProperty('naamVacature');
  });

  it('shows both when someone else changed it in between', async () => {
    const { visitor, page, guard } = await at(`${VACANCY}/wijzigen`);

    const answer = await visitor.submit(`${VACANCY}/wijzigen`, {
      ...fieldsOf(page.text),
      ...guard,
      revisie: '3',
      begintijd: '07:30',
      eis1weging: 'gewenst',
    });

    expect(answer.status).toBe(409);
    expect(answer.text).toContain('value="07:30"');
    expect(wordsOf(answer.text)).toContain('Begintijd 06:00');
    expect(portal.calls.some(({ method }) => method === 'PATCH')).toBe(false);
  });

  it('is closed with a reason', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);
    const without = await visitor.submit(`${VACANCY}/sluiten`, {
      ...guard,
      revisie: '4',
      toelichting: 'Wij stoppen.',
    });
    expect(without.status).toBe(400);
    expect(without.text).toContain('Wij stoppen.');

    const closed = await visitor.submit(`${VACANCY}/sluiten`, {
      ...visitor.guardOf(without.text),
      revisie: '4',
      reden: 'functie-vervallen',
    });

    expect(wordsOf(closed.text)).toContain('De vacature is gesloten.');
    expect(JSON.parse(change().body ?? '')).toEqual({ reden: 'functie-vervallen' });
  });

  it('keeps the reason when someone else changed the vacancy first', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);
    services.refusal = ({ method }) => (method === 'POST' ? conflicts.vacancy : undefined);

    const answer = await visitor.submit(`${VACANCY}/sluiten`, {
      ...guard,
      revisie: '3',
      reden: 'anders',
      toelichting: 'Wij stoppen.',
    });

    expect(answer.status).toBe(409);
    expect(wordsOf(answer.text)).toContain('De vacature is intussen veranderd');
    expect(answer.text).toContain('Wij stoppen.');
    expect(answer.text).toContain(`name="revisie" value="${ownVacancy.revisie}"`);
  });

  it('loses a post that the employer filled', async () => {
    const { visitor, guard } = await at(`${VACANCY}/sluiten`);

    const filled = await visitor.submit(`${VACANCY}/vervullingen`, { ...guard, revisie: '4', aantal: '2' });

    expect(wordsOf(filled.text)).toContain('Wij zoeken verder voor de plekken die over zijn.');
    expect(JSON.parse(change().body ?? '')).toEqual({ aantal: 2 });
  });
});
