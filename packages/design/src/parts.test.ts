import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { galleryFrame, galleryPages } from '../test/gallery.ts';
import { linkButton } from './button.ts';
import { checkboxes, radios, selectField } from './choices.ts';
import { disclosure } from './disclosure.ts';
import { explanationList } from './explanation.ts';
import { errorOf, numberField, textArea, textField } from './fields.ts';
import { errorSummary, fieldId, postButton } from './form.ts';
import { html } from './html.ts';
import { breadcrumb } from './navigation.ts';
import { emptyState, notice } from './notice.ts';
import { renderPage } from './page.ts';
import { score } from './score.ts';
import { stepsBar } from './steps.ts';
import { dataTable } from './table.ts';

const guard = { csrf: 'geheim"><script>', formId: 'formulier-1' };
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'error',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'no-raw-characters': 'off',
    // Written out on purpose: some browsers forget a table's roles once it is laid out as cards.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'no-autofocus': 'off',
    'tel-non-breaking': 'off',
  },
});

async function complaints(markup: string): Promise<readonly string[]> {
  const report = await validator.validateString(markup);
  return report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, line, selector }) => `${ruleId} (line ${line}, ${selector}): ${message}`,
    ),
  );
}

describe.each(Object.entries(galleryPages))('the page %s', (_, page) => {
  const markup = renderPage(galleryFrame('/assets/a.css', '/assets/a.svg'), page);

  it('is valid and accessible markup without inline style or script', async () => {
    expect(await complaints(markup)).toEqual([]);
    expect(markup).not.toMatch(/ style=| on[a-z]+=|<script(?! type="module" src=)/);
  });

  it('is Dutch, has one main heading, a skip link that arrives, and its name in the title', () => {
    expect(markup).toContain('<html lang="nl"');
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(markup).toContain('href="#inhoud"');
    expect(markup.match(/id="inhoud"/g)).toHaveLength(1);
    expect(markup).toContain(`${page.title} - Vlinderdas</title>`);
  });

  it('uses only classes that the stylesheet knows', () => {
    const css = ['base', 'layout', 'table', 'form', 'parts', 'figures']
      .map((name) => readFileSync(new URL(`./css/${name}.css`, import.meta.url), 'utf8'))
      .join('');
    const used = new Set(
      [...markup.matchAll(/class="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(' ')),
    );
    const plain = new Set([
      'vd-badge--neutral',
      'vd-notice--info',
      'vd-steps__step--todo',
      'vd-chart__line--1',
    ]);
    const unknown = [...used].filter(
      (name) => /^vd-.*--/.test(name) && !plain.has(name) && !css.includes(`.${name}`),
    );

    expect(unknown).toEqual([]);
  });
});

describe('a page with a form that did not pass', () => {
  it('says so first in the title and puts the focus on the summary', () => {
    const markup = renderPage(galleryFrame('/a.css', '/a.svg'), galleryPages.form);

    expect(markup).toContain('<title>Fout: Nieuwe vacature - Vlinderdas</title>');
    expect(markup).toMatch(/role="alert" tabindex="-1" autofocus/);
  });
});

describe('the error summary', () => {
  it('is not there without problems', () => {
    expect(String(errorSummary([]))).toBe('');
  });

  it('links each problem to its field, also the first of a group of choices', () => {
    const problems = [{ field: 'taken[0].naam', message: 'Vul een taak in.' }];
    const summary = String(errorSummary(problems));
    const field = String(
      radios({
        name: 'taken[0].naam',
        label: 'Taak',
        error: errorOf(problems, 'taken[0].naam'),
        choices: [{ value: 'a', label: 'A' }],
      }),
    );

    expect(summary).toContain(`href="#${fieldId('taken[0].naam')}"`);
    expect(field).toContain(`id="${fieldId('taken[0].naam')}"`);
  });
});

describe('a field', () => {
  it('ties its label, hint and error to its control, the hint first', () => {
    const markup = String(
      textField({ name: 'titel', label: 'Titel', hint: 'Kort', error: 'Vul een titel in.' }),
    );

    expect(markup).toContain('<label class="utrecht-form-label" for="veld-titel">Titel</label>');
    expect(markup).toContain('aria-describedby="veld-titel-hint veld-titel-error" aria-invalid="true"');
    expect(markup.indexOf('veld-titel-hint')).toBeLessThan(markup.indexOf('veld-titel-error'));
    expect(markup).toContain('Fout: </span>Vul een titel in.');
  });

  it('says when it is not required', () => {
    expect(String(textField({ name: 'a', label: 'A', optional: true }))).toContain('(niet verplicht)');
    expect(String(textField({ name: 'a', label: 'A' }))).toMatch(/<input[^>]* required/);
  });

  it('keeps what was typed, whatever it is', () => {
    expect(String(textField({ name: 'a', label: 'A', value: '"><b>' }))).toContain(
      'value="&quot;&gt;&lt;b&gt;"',
    );
    expect(String(textArea({ name: 'a', label: 'A', value: '\n</textarea>' }))).toContain(
      '>\n\n&lt;/textarea&gt;</textarea>',
    );
    expect(String(numberField({ name: 'a', label: 'A', value: 'veertig' }))).toContain('value="veertig"');
  });

  it('shows which choices are made', () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];

    expect(String(selectField({ name: 'x', label: 'X', choices, value: 'b' }))).toContain(
      '<option value="b" selected>B',
    );
    expect(String(radios({ name: 'x', label: 'X', choices, value: 'b' })).match(/checked/g)).toHaveLength(1);
    expect(
      String(checkboxes({ name: 'x', label: 'X', choices, values: ['a', 'b'] })).match(/checked/g),
    ).toHaveLength(2);
  });
});

describe('a form that changes something', () => {
  it('carries the token of the session and its own id, escaped', () => {
    const markup = String(postButton({ action: '/afmelden', guard, text: 'Meld af' }));

    expect(markup).toContain('method="post"');
    expect(markup).toContain('name="_csrf" value="geheim&quot;&gt;&lt;script&gt;"');
    expect(markup).toContain('name="_formulier" value="formulier-1"');
  });
});

describe('a table', () => {
  const columns = [
    { head: 'Plaats', rank: true, cell: () => 1 },
    { head: 'Naam', rowHeader: true, cell: (row: string) => row },
    { head: 'Uren', align: 'end' as const, cell: () => 32 },
  ];

  it('keeps its roles when it is laid out as cards, and repeats the head as a label there', () => {
    const markup = String(dataTable({ caption: 'Mensen', rows: ['A'], columns }));

    expect(markup).toContain('<th scope="row" role="rowheader" class="vd-table__title">A</th>');
    expect(markup).toContain('<span class="vd-table__label" aria-hidden="true">Uren</span>');
    expect(markup).toContain('<caption class="vd-visually-hidden">Mensen</caption>');
  });

  it('starts the line below a row under its name', () => {
    const markup = String(
      dataTable({ caption: 'Mensen', rows: ['A'], columns, detail: () => html`<p>meer</p>` }),
    );

    expect(markup).toContain('colspan="2"><p>meer</p>');
  });
});

describe('parts that mean something by colour', () => {
  it('say it in words too', () => {
    expect(String(score('sterk', 9_200))).toContain('Sterk');
    expect(String(notice({ kind: 'error', body: 'Mislukt', announce: true }))).toContain('role="alert"');
    expect(String(stepsBar('Stand', [{ text: 'Nieuw', state: 'current' }]))).toContain('aria-current="step"');
    const rows = explanationList('Eisen', [
      { outcome: 'past', asked: 'a' },
      { outcome: 'lijkt-erop', asked: 'b' },
      { outcome: 'ontbreekt', asked: 'c', required: true },
      { outcome: 'onbekend', asked: 'd' },
    ]);
    for (const word of ['Past', 'Lijkt erop', 'Ontbreekt', 'Niet bekend', 'vereist'])
      expect(String(rows)).toContain(word);
  });

  it('never show a score as a bare number', () => {
    expect(String(score('goed', 20_000)).replace(/<[^>]*>/g, '')).toBe('Goed');
  });
});

describe('what folds out or is empty', () => {
  it('works without a script and says what it is about', () => {
    const markup = String(
      disclosure({ summary: 'Waarom?', about: 'Kandidaat K-1', body: 'omdat', open: true }),
    );

    expect(markup).toMatch(/^<details[^>]* open>/);
    expect(markup).toContain('Waarom?<span class="vd-visually-hidden"> Kandidaat K-1</span>');
  });

  it('says what will be here and what to do first', () => {
    const markup = String(
      emptyState({
        title: 'Nog leeg',
        body: 'Hier komt wat.',
        action: linkButton({ text: 'Begin', href: '/begin' }),
      }),
    );

    expect(markup).toContain('Nog leeg');
    expect(markup).toContain('href="/begin"');
  });
});

describe('the way back', () => {
  it('has an arrow between its places only', () => {
    const arrowsIn = (...texts: string[]) =>
      String(breadcrumb(texts.map((text) => ({ href: '/', text })))).match(/<svg/g)?.length ?? 0;

    expect([arrowsIn('Vacatures'), arrowsIn('Vacatures', 'Kok')]).toEqual([0, 1]);
  });
});
