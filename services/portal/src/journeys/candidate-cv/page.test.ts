import { profielHerkenning } from '@vlinderdas/candidates-service/contract/recognition.resource';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../test/played-region/candidates.ts';
import { complaintsAbout, render, testGuard, wordsOf } from '../../../test/rendered-page.ts';
import { type CvView, cvPage } from './page.ts';

const written =
  'Orderpicker bij Kempen, maart 2019 - 2022\nHeftruck rijden, VCA basis\nNa een burn-out weer begonnen\nEngels: goed, 24 uur';
/** A finding by the words it was read from. */
const at = (words: string, zekerheid = 900) => ({
  gevondenIn: words,
  van: written.indexOf(words),
  tot: written.indexOf(words) + words.length,
  zekerheid,
});
const { zekerheid: _, ...burnOut } = at('burn-out');
const reading = profielHerkenning.parse({
  werkervaring: [
    {
      code: 'urn:vlinderdas:beroep:orderpicker',
      naam: 'orderpicker',
      start: '2015-03',
      einde: '2018',
      ...at('Orderpicker'),
    },
  ],
  competenties: [
    {
      code: 'urn:vlinderdas:competentie:heftruck-rijden',
      naam: 'heftruck rijden',
      ...at('Heftruck rijden', 600),
    },
    {
      code: 'urn:vlinderdas:competentie:opnieuw-beginnen',
      naam: 'opnieuw beginnen',
      ...at('weer begonnen', 300),
    },
  ],
  rijbewijzen: [],
  certificaten: [{ code: 'urn:vlinderdas:certificaat:vca-basis', naam: 'VCA basis', ...at('VCA basis') }],
  talen: [{ code: 'eng', niveau: 3, ...at('Engels: goed') }],
  opleidingen: [],
  uren: { minimaal: 20, ...at('24 uur') },
  nietOpslaan: [{ soort: 'gezondheid', uitleg: '', ...burnOut }],
});
const none = profielHerkenning.parse({
  taal: 'eng',
  werkervaring: [],
  competenties: [],
  rijbewijzen: [],
  certificaten: [],
  talen: [],
  opleidingen: [],
  nietOpslaan: [],
});
const view = (part: Partial<CvView> = {}): CvView => ({
  dossier,
  guard: () => testGuard,
  written,
  ...part,
});

describe('reading a cv', () => {
  it('begins with an empty text that is not kept on the device', async () => {
    const markup = render(cvPage(view({ written: '' })));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('De tekst bewaren wij niet.');
    expect(markup).not.toContain('data-draft');
  });

  it('shows what was found per step, with words and how sure it is', async () => {
    const markup = render(cvPage(view({ reading })));
    const words = wordsOf(markup);

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(words).toContain('orderpicker, 2015 tot 2018 Uit “Orderpicker”. Zeker.');
    expect(words).toContain('heftruck rijden Uit “Heftruck rijden”. Waarschijnlijk.');
    expect(words.indexOf('Werk en wensen')).toBeLessThan(words.indexOf('Uren en reizen'));
  });

  it('ticks what it is sure of, leaves doubt and what replaces something to the reader', () => {
    const markup = render(cvPage(view({ reading })));
    const boxOf = (value: string) =>
      [...markup.matchAll(/<input class="vd-choice__input"[^>]*>/g)]
        .map(String)
        .find((box) => box.includes(value));

    expect(boxOf('heftruck-rijden')).toContain('checked');
    expect(boxOf('opnieuw-beginnen')).not.toContain('checked');
    expect(boxOf('name="uren"')).not.toContain('checked');
    expect(wordsOf(markup)).toContain('Nu staat er: 24 tot 32 uur per week.');
  });

  it('says what the profile holds already instead of offering it', () => {
    const markup = render(cvPage(view({ reading })));

    expect(wordsOf(markup)).toContain('Certificaten. Staat er al: VCA basis.');
    expect(markup).not.toContain('value="urn:vlinderdas:certificaat:vca-basis"');
  });

  it('warns of what must not be stored, and strikes it in the text', () => {
    const markup = render(cvPage(view({ reading })));

    expect(wordsOf(markup)).toContain('Dit mag niet worden opgeslagen');
    expect(wordsOf(markup)).toContain('“burn-out”: gezondheid');
    expect(markup).toMatch(/<del[^>]*>burn-out<\/del>/);
    expect(markup).toMatch(/<mark[^>]*>Heftruck rijden<\/mark>/);
  });

  it('puts no words of the text in what the form would send', () => {
    const form =
      render(cvPage(view({ reading })))
        .split('/cv/overnemen"')[1]
        ?.split('</form>')[0] ?? '';
    const values = [...form.matchAll(/value="([^"]*)"/g)].map(([, value]) => value);

    expect(values.length).toBeGreaterThan(3);
    expect(values.join(' ')).not.toMatch(/Kempen|burn-out|begonnen/);
  });

  it('that finds nothing says how a text is read better, and that it is in another language', async () => {
    const markup = render(cvPage(view({ reading: none })));

    expect(await complaintsAbout(markup)).toEqual([]);
    expect(wordsOf(markup)).toContain('Wij herkennen niets in deze tekst');
    expect(wordsOf(markup)).toContain('niet in het Nederlands (Engels)');
  });

  it('that was refused keeps the text and leads to the field', async () => {
    const page = cvPage(view({ problems: [{ field: 'tekst', message: 'Plak een tekst.' }] }));
    const markup = render(page);

    expect(page.status).toBe(400);
    expect(await complaintsAbout(markup)).toEqual([]);
    expect(markup).toContain('href="#veld-tekst"');
    expect(markup).toContain('Heftruck rijden, VCA basis');
  });
});
