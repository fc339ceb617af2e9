/** From a pasted text to a vacancy, as an adviser does it; the services are played. */
import { describe, expect, it } from 'vitest';
import { problem, receipt, startAdviserPortal } from './adviser-portal.ts';
import { fieldsOf } from './form-fields.ts';
import { ids } from './played-adviser-region/people.ts';
import { complaintsAbout, wordsOf } from './rendered-page.ts';
import { hiddenFieldsOf } from './running-portal.ts';

const { portal, playing, open } = await startAdviserPortal();
const created = () =>
  portal.calls.filter(({ method, url }) => method !== 'GET' && !/_lijst|_zoek|herkenning|adviezen/.test(url));

const vacancyPath = `/vacatures/${ids.vacancy}`;

describe('a new vacancy', () => {
  const written = 'Wij zoeken een jonge man.';
  const readings = () =>
    portal.calls
      .filter(({ url }) => url.endsWith('/vacatures/v1/herkenning'))
      .map(({ body }) => JSON.parse(body ?? ''));

  async function check() {
    const { visitor, shown } = await open('/vacatures/nieuw');
    const checked = await visitor.submit('/vacatures/nieuw/controle', {
      ...hiddenFieldsOf(shown.text, '/vacatures/nieuw/controle'),
      naamVacature: 'Orderpicker',
      omschrijvingVacature: written,
      werkgever: 'Kempen',
      herken: 'ja',
    });
    return { visitor, checked };
  }

  it('shows what was recognised and with which words, and what is left out', async () => {
    const { checked } = await check();

    expect(await complaintsAbout(checked.text)).toEqual([]);
    const words = wordsOf(checked.text);
    expect(words).toContain('Wij vulden in: beroep orderpicker en VOG');
    expect(words).toContain('“jonge man”: Deze eis mag meestal niet.');
    expect(checked.text).toMatch(/value="5684AB"/);
    expect(checked.text).toMatch(new RegExp(`name="werkgeverId" value="${ids.employer}" checked`));
  });

  it('is placed once, for the employer that was chosen, with what the person confirmed', async () => {
    const { visitor, checked } = await check();
    playing.region.override.set('POST /vacatures/v1/vacatures', () => receipt);
    const hidden = hiddenFieldsOf(checked.text, '/vacatures/nieuw');
    const fields = {
      ...hidden,
      naamVacature: 'Orderpicker',
      omschrijvingVacature: written,
      beroep: 'orderpicker',
      werkgever: 'Kempen',
      werkgeverId: ids.employer,
      aantalGezocht: '6',
      begintijd: '06:00',
    };

    const after = await visitor.submit('/vacatures/nieuw', fields);
    await visitor.submit('/vacatures/nieuw', fields);

    expect(after.path).toBe(vacancyPath);
    expect(wordsOf(after.text)).toContain('De vacature staat open.');
    expect(created()).toHaveLength(1);
    const [call] = created();
    expect(call?.headers['idempotency-key']).toBe(hidden._formulier);
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      naamVacature: 'Orderpicker',
      werkgeverId: ids.employer,
      aantalGezocht: 6,
      begintijd: '06:00',
      beroep: { codeBeroepsnaam: 'urn:vlinderdas:beroep:orderpicker', herkomst: 'bevestigd' },
    });
  });

  it('that the API refuses comes back with everything that was typed, each error at its field', async () => {
    const { visitor, checked } = await check();
    playing.region.override.set('POST /vacatures/v1/vacatures', () =>
      problem('ongeldige-invoer', 400, [
        { pointer: '/omschrijvingVacature', code: 'bsn-niet-toegestaan', detail: 'Hier staat een BSN.' },
      ]),
    );

    const refused = await visitor.submit('/vacatures/nieuw', {
      ...hiddenFieldsOf(checked.text, '/vacatures/nieuw'),
      naamVacature: 'Orderpicker',
      omschrijvingVacature: written,
      contactNaam: 'Bel mij',
      werkgeverId: ids.employer,
      werkgever: 'Kempen',
    });

    expect(refused.status).toBe(400);
    expect(refused.text).toContain('href="#veld-omschrijvingVacature"');
    expect(refused.text).toContain('Hier staat een BSN.');
    expect(refused.text).toContain('Bel mij');
  });

  it('of which only the text was pasted is read with the title that the text begins with', async () => {
    const { visitor, shown } = await open('/vacatures/nieuw');

    const checked = await visitor.submit('/vacatures/nieuw/controle', {
      ...hiddenFieldsOf(shown.text, '/vacatures/nieuw/controle'),
      omschrijvingVacature: 'Hoi Marloes,\n\nHeftruckchauffeur (m/v)\nJe rijdt op de heftruck.',
      werkgever: 'Kempen',
      herken: 'ja',
    });

    expect(readings().at(-1)).toMatchObject({ naamVacature: 'Heftruckchauffeur' });
    expect(fieldsOf(checked.text)).toMatchObject({ naamVacature: 'Heftruckchauffeur' });
    expect(wordsOf(checked.text)).toContain('Uit de tekst gehaald. Klopt de titel niet, verander hem dan.');
  });

  it('has its occupation for a title when the text names none', async () => {
    const { visitor, shown } = await open('/vacatures/nieuw');

    const checked = await visitor.submit('/vacatures/nieuw/controle', {
      ...hiddenFieldsOf(shown.text, '/vacatures/nieuw/controle'),
      omschrijvingVacature: written,
      herken: 'ja',
    });

    expect(fieldsOf(checked.text)).toMatchObject({ naamVacature: 'Orderpicker' });
    expect(wordsOf(checked.text)).toContain('In de tekst staat geen titel. Wij namen het beroep.');
  });

  it('with another title than was read is read again before it opens, and opens the next time', async () => {
    const { visitor, checked } = await check();
    playing.region.override.set('POST /vacatures/v1/vacatures', () => receipt);
    const fields = { ...fieldsOf(checked.text), naamVacature: 'Reachtruckchauffeur', contactNaam: 'Kees' };

    const again = await visitor.submit('/vacatures/nieuw', fields);

    expect(created()).toEqual([]);
    expect(readings().at(-1)).toMatchObject({ naamVacature: 'Reachtruckchauffeur' });
    expect(await complaintsAbout(again.text)).toEqual([]);
    expect(wordsOf(again.text)).toContain('Wij lazen de tekst opnieuw');
    expect(fieldsOf(again.text)).toMatchObject({ naamVacature: 'Reachtruckchauffeur', contactNaam: 'Kees' });

    const after = await visitor.submit('/vacatures/nieuw', fieldsOf(again.text));

    expect(after.path).toBe(vacancyPath);
    expect(created()).toHaveLength(1);
  });

  it('with a longer text than fits says so and keeps it whole', async () => {
    const { visitor, shown } = await open('/vacatures/nieuw');
    const long = 'schoonmaken '.repeat(2_500);

    const refused = await visitor.submit('/vacatures/nieuw/controle', {
      ...hiddenFieldsOf(shown.text, '/vacatures/nieuw/controle'),
      omschrijvingVacature: long,
      herken: 'ja',
    });

    expect(refused.status).toBe(400);
    expect(wordsOf(refused.text)).toContain('De tekst heeft 29.999 tekens. Er passen er 20.000.');
    expect(refused.text).toContain('href="#veld-omschrijvingVacature"');
    expect(fieldsOf(refused.text).omschrijvingVacature).toBe(long.trim());
    expect(readings()).toEqual([]);
  });

  it('without a title or a text says so and goes nowhere', async () => {
    const { visitor, shown } = await open('/vacatures/nieuw');

    const refused = await visitor.submit(
      '/vacatures/nieuw/controle',
      hiddenFieldsOf(shown.text, '/vacatures/nieuw/controle'),
    );

    expect(refused.status).toBe(400);
    expect(wordsOf(refused.text)).toContain('Vul een titel of een tekst in.');
  });
});
