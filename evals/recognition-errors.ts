/**
 * What was missed and what was found wrongly, text by text: to build with. Run it with Node on the building half
 * (`node evals/recognition-errors.ts`) or on a file of your own (`... mijn-teksten.yaml`). Of the reporting half
 * only the figures are looked at by who builds.
 */
import { starterTaxonomy } from '@vlinderdas/taxonomy/starter/starter-taxonomy';
import { createTaxonomy, type Taxonomy } from '@vlinderdas/taxonomy/taxonomy';
import { readLabelledTexts, textsOf } from './labelled-texts.ts';
import { createTextReader, nearnessIn, type ReadText } from './recognition.ts';
import { fields, itemsOf } from './recognition-fields.ts';
import { trapsOf, unitGroupsOf } from './recognition-traps.ts';

function nameOf(key: string, label: string, taxonomy: Taxonomy): string {
  if (label === 'competenties') return taxonomy.competences.labelOf(Number(key)) ?? key;
  if (label === 'certificaten') return taxonomy.certificates.labelOf(Number(key)) ?? key;
  return key;
}

function errorsOf({ text, reading }: ReadText, taxonomy: Taxonomy): readonly string[] {
  const lines: string[] = [];
  for (const field of fields) {
    const items = itemsOf(field, text, reading, taxonomy);
    if (items === undefined || field.name === 'competences-with-implied') continue;
    const found = new Set(items.found.map(({ key }) => key));
    const nearness = nearnessIn(taxonomy);
    const named = (keys: readonly string[], others: readonly string[]) =>
      keys.map((key) => {
        const isNear = field.label === 'competenties' && others.some((other) => nearness(other, key) > 0);
        return nameOf(key, field.label, taxonomy) + (isNear ? ' (near)' : '');
      });
    const missed = items.expected.filter((key) => !found.has(key));
    const extra = [...found].filter((key) => !items.expected.includes(key) && !items.open.has(key));
    const misweighed = items.found.filter(
      ({ key, weight }) => items.weights.has(key) && items.weights.get(key) !== weight,
    );
    if (missed.length > 0) lines.push(`${field.name} missed: ${named(missed, extra).join(', ')}`);
    if (extra.length > 0) lines.push(`${field.name} wrong: ${named(extra, missed).join(', ')}`);
    for (const { key, weight } of misweighed) {
      lines.push(`${field.name} weight: ${nameOf(key, field.label, taxonomy)} is not ${weight}`);
    }
  }
  const groups = unitGroupsOf(reading, taxonomy);
  const { isco, beroep } = text.labels;
  if (isco && !groups.some((group) => group !== undefined && isco.includes(group))) {
    lines.push(`occupation: ${groups.join(', ') || 'nothing'} instead of ${isco.join(', ')}`);
  }
  const [best] = reading.occupations;
  const uri = best && taxonomy.occupations.uriOf(best.value);
  if (beroep && (uri === undefined || !beroep.includes(uri))) {
    lines.push(`first occupation: ${uri ?? 'nothing'} instead of ${beroep.join(' or ')}`);
  }
  for (const { field, value, isSprung } of trapsOf(text, reading, taxonomy)) {
    if (isSprung) lines.push(`trap: ${field} ${value ?? ''}`);
  }
  return lines;
}

const [given = 'building'] = process.argv.slice(2);
const taxonomy = createTaxonomy(starterTaxonomy);
const texts = given === 'building' || given === 'reporting' ? textsOf(given) : readLabelledTexts(given);
const read = createTextReader(taxonomy);
for (const text of texts) {
  const reading = read(text);
  const { tekstTaal } = text.labels;
  const { language } = reading;
  const lines = [
    // A text in another language is judged on the language alone.
    ...(tekstTaal === 'nld' ? errorsOf({ text, reading }, taxonomy) : []),
    ...(language === tekstTaal ? [] : [`language: ${language ?? 'not recognised'}`]),
  ];
  if (lines.length > 0) process.stdout.write(`${text.id}\n  ${lines.join('\n  ')}\n`);
}
