import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inciKey, parseInci } from './inci.rules.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/02-cosmetics');
const describeData = existsSync(folder) ? describe : describe.skip;
if (!existsSync(folder)) process.stdout.write(`Skipped: the cosmetics data is not in ${folder}.\n`);
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** INCI names of substances that the EU restricts, one each: the glossary column of Annex III. */
function restricted(): string[] {
  const rows = parse(text('cosing/COSING_Annex_III_v2.txt'), { relax_column_count: true }) as string[][];
  const names = rows.slice(5).flatMap((row) => (row[2] ?? '').split(/\s*(?:\n|;|\/(?=\s))\s*/));
  return [...new Set(names.map((name) => name.trim()).filter((name) => /^[A-Z][A-Z0-9 ,()'-]{3,80}$/.test(name)))];
}

describeData('INCI lists against CosIng and labels', () => {
  it('a list of the names of Annex III is read into exactly these names', () => {
    const names = restricted();
    expect(names.length).toBeGreaterThan(150);
    // A comma inside of a name is only told from a separator between digits; names with others stand in no list.
    const plain = names.filter((name) => !name.replace(/\d,\d/g, '').includes(','));
    const { ingredients, issues } = parseInci(plain.join(', '));
    expect(ingredients.map((one) => one.name)).toEqual(plain);
    expect(issues.filter((issue) => issue.code !== 'TWICE')).toEqual([]);
    expect(plain.filter((name) => inciKey(inciKey(name)) !== inciKey(name))).toEqual([]);
  });

  it('labels as people typed them are read: water first under one name, restricted substances found', () => {
    const products = parse(text('open-beauty-facts-sample.csv'), { columns: true }) as { ingredients_text: string }[];
    const lists = products.map((one) => parseInci(one.ingredients_text)).filter((list) => list.ingredients.length > 4);
    expect(lists.length).toBeGreaterThan(12);
    const known = new Set(restricted().map(inciKey));
    const found = lists.map((list) => list.ingredients.filter((one) => known.has(one.key)).map((one) => one.key));
    expect(found.filter((keys) => keys.length > 0).length).toBeGreaterThan(lists.length / 3);
    expect(found[0]).toEqual(expect.arrayContaining(['SALICYLIC ACID', 'SODIUM HYDROXIDE', 'CI 19140']));
    expect(lists.filter((list) => list.ingredients[0]?.key === 'AQUA').length).toBeGreaterThan(lists.length / 2);
  });
});
