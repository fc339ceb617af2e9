import { describe, expect, it } from 'vitest';
import { toFormValues } from '../../http/form-values.ts';
import { type ConceptSearch, type Picker, readPicked } from './picker.ts';

const picker: Picker = { field: 'beroepen', kind: 'beroep', label: 'Zoekt werk als', addLabel: 'Voeg toe' };
const search: ConceptSearch = async (_, words) =>
  'schilder'.startsWith(words.toLowerCase())
    ? [
        { uri: 'urn:schilder', naam: 'schilder' },
        { uri: 'urn:autoschilder', naam: 'autoschilder', gevondenAls: 'autospuiter' },
      ]
    : [];
const read = (fields: Record<string, string | string[]>) => readPicked(picker, toFormValues(fields), search);

describe('what someone types in a list of concepts', () => {
  it('is added when its name is known, whatever the capitals', async () => {
    const { picked, problems } = await read({ beroepen: ['urn:a'], 'beroepen-nieuw': 'Schilder' });

    expect(picked.kept).toEqual(['urn:a', 'urn:schilder']);
    expect(problems).toEqual([]);
  });

  it('is asked back when it may mean several things, and keeps what was chosen', async () => {
    const { picked, problems } = await read({ beroepen: 'urn:a', 'beroepen-nieuw': 'schil' });

    expect(picked).toMatchObject({ kept: ['urn:a'], typed: 'schil' });
    expect(picked.choices.map(({ label }) => label)).toEqual(['schilder', 'autoschilder']);
    expect(problems[0]?.field).toBe('beroepen-keuze');
  });

  it('is added once it is chosen, and dropped when it is none of them', async () => {
    const chosen = await read({ 'beroepen-nieuw': 'schil', 'beroepen-keuze': 'urn:autoschilder' });
    const none = await read({ 'beroepen-nieuw': 'schil', 'beroepen-keuze': 'geen' });

    expect(chosen.picked.kept).toEqual(['urn:autoschilder']);
    expect(none).toMatchObject({ picked: { kept: [], typed: '' }, problems: [] });
  });

  it('that nobody knows is said so', async () => {
    const { problems } = await read({ 'beroepen-nieuw': 'tovenaar' });

    expect(problems[0]?.message).toContain('Wij kennen ‘tovenaar’ niet');
  });

  it('counts once, also when it is ticked among what is offered', async () => {
    const { picked } = await read({ beroepen: 'urn:a', 'beroepen-voorstel': ['urn:a', 'urn:b'] });

    expect(picked.kept).toEqual(['urn:a', 'urn:b']);
  });
});
