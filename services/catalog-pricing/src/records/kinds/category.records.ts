import { categoryDeleted, categoryUpdated } from '@mh-os/contracts';
import { changesOf, DomainError } from '@mh-os/kernel';
import type { Jobs, ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { insertCategory, lockTree, RELABEL_JOB } from '../../categories/category-placing.ts';
import { CategoryEntity } from '../../categories/category.entity.ts';
import { categoryName, type CategoryName, DEEPEST, MOST_CATEGORIES, slugOf } from '../../categories/category.rules.ts';
import { countInCategories, readCategories } from '../../categories/categories.read-model.ts';
import type { RowError } from '../../imports/import.types.ts';
import type { Applied, AppliedRow, RecordFrame, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';

type Values = Pick<CategoryEntity, 'name' | 'translations' | 'position'>;
interface Kept {
  readonly id: string;
  readonly version: number;
}

/** What takes a row back: the categories that it added, from the root on, or the values before. */
type CategoryUndo = { readonly made: readonly Kept[] } | (Kept & { readonly before: Values });

/** What a row says, by the names of its path. */
interface Wish {
  readonly row: number;
  readonly names: readonly string[];
  readonly translations: CategoryName[] | undefined;
  readonly position: number | undefined;
}

type Tree = Map<string, CategoryEntity>;

/** A category is told by its path; what is missing above it is added. Only its spelling, place among siblings and translations change. */
async function apply(tx: Tx, rows: readonly RecordRow[], { jobs }: RecordFrame): Promise<Applied> {
  const faults: RowError[] = [];
  const applied: AppliedRow[] = [];
  await lockTree(tx);
  const tree: Tree = new Map((await tx.find(CategoryEntity)).map((one) => [one.path, one]));
  for (const row of rows) {
    const wish = attempt(row.row, faults, () => wishOf(row, tree));
    if (wish) applied.push(await applyRow(tx, jobs, wish, tree));
  }
  return { applied, faults };
}

function wishOf({ row, cells }: RecordRow, tree: Tree): Wish {
  const names = String(cells['path']).split('>').map(categoryName);
  if (names.length > DEEPEST)
    throw new DomainError('CATEGORY_TOO_DEEP', `Categories lie at most ${DEEPEST} levels deep.`, { path: ['path'] });
  if (tree.size + pathsOf(names).filter((path) => !tree.has(path)).length > MOST_CATEGORIES)
    throw new DomainError('CATEGORIES_TOO_MANY', `A brand has at most ${MOST_CATEGORIES} categories.`);
  const position = cells['position'] as number | undefined;
  if (position !== undefined && position < 0)
    throw new DomainError('IMPORT_VALUE_INVALID', 'A place begins at 0.', { path: ['position'] });
  const text = cells['translations'];
  return { row, names, position, translations: text === undefined ? undefined : translationsOf(String(text)) };
}

function translationsOf(text: string): CategoryName[] {
  return text.split(';').map((part) => {
    const [locale = '', ...name] = part.split('=');
    if (!/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(locale.trim()))
      throw new DomainError('IMPORT_VALUE_INVALID', 'Translations are written as en=Hair; fr=Cheveux.', {
        path: ['translations'],
      });
    return { locale: locale.trim(), name: categoryName(name.join('=')) };
  });
}

const textOf = (names: readonly CategoryName[]): string =>
  names.map(({ locale, name }) => `${locale}=${name}`).join('; ');

const pathsOf = (names: readonly string[]): string[] =>
  names.map((_name, at) =>
    names
      .slice(0, at + 1)
      .map(slugOf)
      .join('/'),
  );

async function applyRow(tx: Tx, jobs: Jobs, wish: Wish, tree: Tree): Promise<AppliedRow> {
  const { row, names, translations, position } = wish;
  const known = tree.get(pathsOf(names).at(-1)!);
  if (!known) {
    const made = await add(tx, wish, tree);
    return { row, outcome: 'created', undo: { made } satisfies CategoryUndo };
  }
  const wanted = {
    name: names.at(-1)!,
    ...(translations && textOf(translations) !== textOf(known.translations) && { translations }),
    ...(position !== undefined && { position }),
  };
  if (changesOf(known, wanted).length === 0) return { row, outcome: 'unchanged' };
  const before = { name: known.name, translations: known.translations, position: known.position };
  const { id, version } = await change(tx, jobs, known, wanted);
  return { row, outcome: 'updated', undo: { id, version, before } satisfies CategoryUndo };
}

async function add(tx: Tx, { names, translations = [], position }: Wish, tree: Tree): Promise<Kept[]> {
  const made: Kept[] = [];
  let parentId: string | null = null;
  for (const [at, path] of pathsOf(names).entries()) {
    let node = tree.get(path);
    if (!node) {
      const last = at === names.length - 1;
      const siblings = [...tree.values()].filter((one) => one.parentId === parentId).length;
      const values = last ? { translations, position: position ?? siblings } : { translations: [], position: siblings };
      node = await insertCategory(tx, { parentId, name: names[at]!, path, ...values });
      tree.set(path, node);
      made.push({ id: node.id, version: node.version });
    }
    parentId = node.id;
  }
  return made;
}

/** The path stays, for the spelling of a name does not tell categories apart; products carry the name as text. */
async function change(tx: Tx, jobs: Jobs, category: CategoryEntity, wanted: Partial<Values>): Promise<CategoryEntity> {
  const changes = changesOf(category, wanted);
  await tx.update<CategoryEntity>(category, wanted);
  if (changes.some(({ field }) => field === 'name')) await jobs.enqueue(tx, RELABEL_JOB, { categoryId: category.id });
  tx.emit(
    categoryUpdated,
    { label: category.name, path: category.path, changes },
    { aggregateId: category.id, aggregateVersion: category.version },
  );
  return category;
}

async function undo(tx: Tx, rows: readonly Undoable[], { jobs }: RecordFrame): Promise<RowError[]> {
  await lockTree(tx);
  const faults: RowError[] = [];
  for (const { row, undo: one } of rows) {
    const taken = one as CategoryUndo;
    const refused = 'made' in taken ? await removeMade(tx, taken.made) : await restore(tx, jobs, taken);
    if (refused) faults.push(fault(row, null, refused.code, null, refused.message));
  }
  return faults;
}

const changed = { code: 'IMPORT_UNDO_CHANGED', message: 'The category was changed since.' };

async function restore(tx: Tx, jobs: Jobs, { id, version, before }: Kept & { before: Values }) {
  const category = await tx.findOne(CategoryEntity, { id });
  if (category?.version !== version) return changed;
  await change(tx, jobs, category, before);
  return null;
}

/** From the leaf up, all that the row added or nothing of it. */
async function removeMade(tx: Tx, made: readonly Kept[]) {
  const ids = made.map((one) => one.id);
  const found = await tx.find(CategoryEntity, { id: In(ids) });
  const byId = new Map(found.map((one) => [one.id, one]));
  if (made.some(({ id, version }) => byId.get(id)?.version !== version)) return changed;
  const children = await tx.find(CategoryEntity, { parentId: In(ids) });
  const products = [...(await countInCategories(tx, ids)).values()].some((count) => count > 0);
  if (products || children.some((one) => !byId.has(one.id)))
    return { code: 'IMPORT_UNDO_IMPOSSIBLE', message: 'The category holds products or categories by now.' };
  for (const id of ids.toReversed()) {
    const { name, path, version } = byId.get(id)!;
    await tx.remove(byId.get(id)!);
    tx.emit(categoryDeleted, { label: name, path }, { aggregateId: id, aggregateVersion: version + 1 });
  }
  return null;
}

/** A tree is small: all of it is one page. */
async function page(tx: ReadTx): Promise<RecordPage> {
  const rows = (await readCategories(tx)).map(({ label, position, translations }) => ({
    ...{ path: label, position, translations: textOf(translations) || undefined },
  }));
  return { rows, after: null };
}

/** The tree of categories. */
export const categoryRecords: RecordKind = {
  key: 'categories',
  title: 'Categories',
  meaning: 'Categories by their path; what is missing above one is added.',
  columns: [
    { name: 'path', type: 'TEXT', required: true, meaning: 'Names from the root on, e.g. Hair > Styling.' },
    { name: 'position', type: 'INTEGER', required: false, meaning: 'Place among its siblings, from 0.' },
    { name: 'translations', type: 'TEXT', required: false, meaning: 'Names in other languages: en=Hair; fr=Cheveux.' },
  ],
  importing: { permission: 'catalog-pricing.product.write', identity: ['path'], apply, undo },
  exporting: { permission: 'catalog-pricing.product.read', page },
};
