import { Vacature } from '@vlinderdas/vacancies-service/contract/vacancies.resource';
import { describe, expect, it } from 'vitest';
import { suggestions } from '../../../test/played-employer/suggestions.ts';
import { ownVacancy } from '../../../test/played-employer/vacancies.ts';
import { played } from '../../../test/played-region/played.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { toFormValues } from '../../http/form-values.ts';
import { closePage, parseClosing, parseFilled } from './close-page.ts';
import { whatHappens } from './course.ts';
import { myVacancyPage } from './page.ts';

const now = new Date(played.now);
const guard = () => testGuard;
const show = (fields: Partial<Vacature> = {}, found = suggestions) =>
  render(
    myVacancyPage({ vacancy: Vacature.parse({ ...ownVacancy, ...fields }), suggestions: found, guard, now }),
  );

describe('one own vacancy', () => {
  it('is valid, accessible markup', async () => {
    expect(await complaintsAbout(show())).toEqual([]);
    expect(await complaintsAbout(show({ status: 'concept', stappen: [] }, []))).toEqual([]);
  });

  it('leads to what there is for this work: the same whoever was suggested', () => {
    const there = /href="(\/wat-kan-ik-krijgen[^"]*)"/;

    expect(there.exec(show())?.[1]).toMatch(/^\/wat-kan-ik-krijgen\?uren=\d+&amp;antwoord=ja$/);
    expect(there.exec(show({}, []))?.[1]).toBe(there.exec(show())?.[1]);
    expect(there.exec(show({ werktijden: undefined }))?.[1]).toBe('/wat-kan-ik-krijgen');
  });

  it('says first what happens now and whom to call', () => {
    const words = wordsOf(show());

    expect(words).toContain('Er wacht één voorgestelde kandidaat op uw antwoord.');
    expect(words).toContain('Uw contactpersoon: Mila Verbeek, 040 000 00 02');
    expect(show()).toContain(`href="/voorstellen/${played.proposal}"`);
  });

  it('shows what was understood with the words it came from', () => {
    const words = wordsOf(show());

    expect(words).toContain('orderpicker, uit uw woorden “Orderpicker”');
    expect(words).toMatch(
      /Heftruckcertificaat .*Gewenst wordt vereist als u het bevestigt .*“heftruckcertificaat is een must”/,
    );
    expect(words).toContain('Bevestig wat echt moet');
  });

  it('says of what the occupation brings along that it does, not that the employer said so', () => {
    const [asked] = ownVacancy.competentiebeheersing ?? [];
    const { herkenning } = ownVacancy;
    const competenties = herkenning.competenties.map((found) => ({ ...found, afgeleid: true }));
    const page = (fields: Partial<Vacature>) => wordsOf(show(fields));

    expect(page({})).toContain(`“${asked?.gevondenIn}”`);
    expect(page({ herkenning: { ...herkenning, competenties } })).not.toContain(`“${asked?.gevondenIn}”`);
    expect(page({ herkenning: { ...herkenning, competenties } })).toContain('hoort meestal bij dit beroep');
  });

  it('says how long the contract is in the words of the text, while it is that contract', () => {
    const herkenning = {
      ...ownVacancy.herkenning,
      contract: [{ code: 'bepaalde-tijd' as const, gevondenIn: 'Jaarcontract' }],
    };
    const page = (codeTypeArbeidscontract: 'B' | 'O') =>
      wordsOf(show({ herkenning, contractvorm: [{ codeTypeArbeidscontract }] }));

    expect(page('B')).toContain('Bepaalde tijd Herkend in: “Jaarcontract”.');
    expect(page('O')).not.toContain('Jaarcontract');
  });

  it('keeps the lines of the employer’s own text', () => {
    expect(show({ omschrijvingVacature: 'Je gaat:\n• koken\n• afwassen\n\nBel ons.' })).toMatch(
      /vd-prose--as-written"><p>Je gaat:\n• koken\n• afwassen<\/p><p>Bel ons\.<\/p>/,
    );
  });

  it('says which wish is not taken along, and that the VOG comes after the choice', () => {
    const words = wordsOf(show());

    expect(words).toContain('“jonge man”: Deze eis mag meestal niet. Wij nemen hem niet mee.');
    expect(words).toContain('Na de keuze VOG nodig: regelt de werkgever na de keuze');
  });

  it('shows a candidate without agreement by the name for this vacancy only', () => {
    const words = wordsOf(show());

    expect(words).toContain('Kandidaat 2');
    expect(words).not.toContain('K-2041');
  });

  it('says what will be here while nobody was suggested', () => {
    expect(wordsOf(show({ status: 'opgepakt' }, []))).toContain('Nog geen voorgestelde kandidaten');
  });

  it('asks after thirty days of silence whether it is still open', () => {
    expect(wordsOf(show({ laatsteTeken: '2026-10-20T08:00:00Z' }))).toContain(
      'Staat deze vacature nog open?',
    );
  });

  it('asks whether a vacancy that is much like it is the same', () => {
    const other = {
      id: played.request,
      naamVacature: 'Orderpickers',
      status: 'ontvangen',
      ingevoerdDoor: 'api',
      ontvangenOp: '2026-11-24T08:00:00Z',
      href: '/x',
    } as const;

    const page = show({ mogelijkDezelfde: [other] });

    expect(wordsOf(page)).toContain('Is dit dezelfde vacature?');
    expect(page).toContain(`value="${played.request}"`);
  });

  it('explains a closed vacancy and what can be done instead', () => {
    const words = wordsOf(
      show({
        status: 'geen-kandidaat',
        sluiting: {
          reden: 'geen-geschikte-kandidaat',
          toelichting: 'Niemand kan om 06:00 in Best zijn.',
          alternatieven: ['functie-aanpassen'],
          op: '2026-11-24T08:00:00Z',
        },
      }),
    );

    expect(words).toContain('Niemand kan om 06:00 in Best zijn.');
    expect(words).toContain('De functie aanpassen');
    expect(words).not.toContain('Wijzig de vacature');
    expect(words).toContain('Zet weer open');
  });

  it('reopens only what has posts left and did not go up in another vacancy', () => {
    const ended = (fields: Partial<Vacature>, samengevoegdMet?: string) =>
      wordsOf(
        show({
          status: 'ingetrokken',
          sluiting: {
            reden: samengevoegdMet ? 'dubbel-ingevoerd' : 'functie-vervallen',
            alternatieven: [],
            op: '2026-11-24T08:00:00Z',
            samengevoegdMet,
          },
          ...fields,
        }),
      );

    expect(ended({})).toContain('Zet weer open');
    expect(ended({ aantalVervuld: 6 })).not.toContain('Zet weer open');
    expect(ended({}, played.request)).not.toContain('Zet weer open');
  });

  it('opens a draft from its own page', () => {
    expect(show({ status: 'concept', stappen: [] }, [])).toContain('/publicatie"');
  });
});

describe('what happens now', () => {
  it('names no day that is past', () => {
    const followed = { status: 'opgepakt', reactieUiterlijk: '2026-11-20' } as const;

    expect(whatHappens(followed, 0, now)).toBe('Uw contactpersoon zoekt kandidaten voor u.');
  });
});

describe('closing', () => {
  it('needs a reason, and keeps what was written', async () => {
    const form = toFormValues({ toelichting: 'Wij stoppen ermee.' });
    const closing = parseClosing(form);
    const problems = 'problems' in closing ? closing.problems : [];
    const page = render(closePage({ vacancy: ownVacancy, guard, form, problems }));

    expect(problems).toEqual([{ field: 'reden', message: 'Kies waarom u de vacature sluit.' }]);
    expect(page).toContain('<title>Fout: ');
    expect(page).toContain('Wij stoppen ermee.');
    expect(await complaintsAbout(page)).toEqual([]);
  });

  it('takes only reasons that are the employer’s', () => {
    expect(parseClosing(toFormValues({ reden: 'geen-reactie-werkgever' }))).toHaveProperty('problems');
    expect(parseClosing(toFormValues({ reden: 'functie-vervallen' }))).toEqual({
      body: { reden: 'functie-vervallen' },
    });
  });

  it('counts no more posts than are open', () => {
    expect(parseFilled(toFormValues({ aantal: '5' }), 5)).toEqual({ body: { aantal: 5 } });
    for (const aantal of ['6', '0', '-1', '1,5', 'twee', ''])
      expect(parseFilled(toFormValues({ aantal }), 5)).toEqual({
        problems: [{ field: 'aantal', message: 'Vul een getal in van 1 tot en met 5.' }],
      });
  });
});
