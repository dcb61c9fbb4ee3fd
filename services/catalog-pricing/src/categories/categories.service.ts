import { categoryDeleted, categoryUpdated } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError } from '@mh-os/kernel';
import { Db, Jobs, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { CategoryEntity } from './category.entity.ts';
import { categoryName, inTreeOrder, MOST_CATEGORIES, replaced, slugOf } from './category.rules.ts';
import type {
  CategoryType,
  CreateCategoryInput,
  DeleteCategoryInput,
  MoveCategoryInput,
  ProductCategoryType,
  UpdateCategoryInput,
} from './category.type.ts';
import {
  countInCategories,
  readCategories,
  readCategoriesById,
  readCategoriesOf,
  readNodes,
} from './categories.read-model.ts';
import { insertCategory, lockTree, RELABEL_JOB } from './category-placing.ts';

const READ = 'catalog-pricing.product.read';
const WRITE = 'catalog-pricing.product.write';
const RENUMBER = `UPDATE category SET position = t.position FROM unnest($1::uuid[], $2::integer[]) AS t (id, position)
  WHERE category.id = t.id AND category.position <> t.position`;

/** The tree of categories. */
@Injectable()
export class CategoriesService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  list(ctx: Ctx): Promise<CategoryType[]> {
    ctx.require(READ);
    return this.db.read(ctx, readCategories);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CategoryType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCategoriesById(tx, ids));
  }

  of(ctx: Ctx, productIds: readonly string[]): Promise<Map<string, ProductCategoryType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCategoriesOf(tx, productIds));
  }

  counts(ctx: Ctx, ids: readonly string[]): Promise<Map<string, number>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countInCategories(tx, ids));
  }

  create(ctx: Ctx, input: CreateCategoryInput): Promise<CategoryType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...wanted } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createCategory', idempotencyKey, wanted, () => this.insert(tx, wanted));
      return (await readCategoriesById(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdateCategoryInput): Promise<CategoryType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await lockTree(tx);
      const category = await tx.lock(CategoryEntity, input.id);
      const name = input.name === undefined ? category.name : categoryName(input.name);
      const translations = (input.translations ?? category.translations).map((one) => ({ ...one }));
      await this.place(tx, category, { name, translations, parentId: category.parentId }, input.expectedVersion);
      return (await readCategoriesById(tx, [input.id])).get(input.id)!;
    });
  }

  move(ctx: Ctx, input: MoveCategoryInput): Promise<CategoryType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await lockTree(tx);
      const category = await tx.lock(CategoryEntity, input.id);
      const { name, translations } = category;
      const parentId = input.parentId ?? null;
      const siblings = [...(await readNodes(tx)).values()].filter((one) => one.parentId === parentId);
      const others = inTreeOrder(siblings.map((one) => ({ ...one, parentId: null }))).filter(
        (one) => one.id !== input.id,
      );
      const position = Math.max(0, Math.min(input.position ?? others.length, others.length));
      await this.place(tx, category, { name, translations, parentId, position }, input.expectedVersion);
      const order = [...others.slice(0, position), category, ...others.slice(position)].map((one) => one.id);
      await tx.query('category_renumber', RENUMBER, [order, order.map((_id, index) => index)]);
      return (await readCategoriesById(tx, [input.id])).get(input.id)!;
    });
  }

  remove(ctx: Ctx, input: DeleteCategoryInput): Promise<CategoryType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      await lockTree(tx);
      const category = await tx.lock(CategoryEntity, input.id);
      const shown = (await readCategoriesById(tx, [input.id])).get(input.id)!;
      const children = await tx.find(CategoryEntity, { parentId: input.id }, { take: 1 });
      const products = (await countInCategories(tx, [input.id])).get(input.id)!;
      if (children.length > 0 || products > 0)
        throw new DomainError('CATEGORY_NOT_EMPTY', `${category.name} still holds products or categories.`, {
          details: { products },
        });
      const target = { aggregateId: category.id, aggregateVersion: category.version + 1 };
      await tx.remove(category, input.expectedVersion);
      tx.emit(categoryDeleted, { label: shown.name, path: shown.path }, target);
      return shown;
    });
  }

  private async insert(tx: Tx, input: Omit<CreateCategoryInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const name = categoryName(input.name);
    await lockTree(tx);
    const nodes = await readNodes(tx);
    if (nodes.size >= MOST_CATEGORIES)
      throw new DomainError('CATEGORIES_TOO_MANY', `A brand has at most ${MOST_CATEGORIES} categories.`);
    const parentId = input.parentId ?? null;
    const [{ path } = { path: '' }] = replaced(nodes, null, parentId, slugOf(name));
    const position = [...nodes.values()].filter((node) => node.parentId === parentId).length;
    const translations = input.translations.map((one) => ({ ...one }));
    const { id } = await insertCategory(tx, { parentId, name, path, position, translations });
    return { id };
  }

  /** Writes name and place; the paths of all below follow in the same transaction, the texts of products in a job. */
  private async place(
    tx: Tx,
    category: CategoryEntity,
    wanted: Pick<CategoryEntity, 'name' | 'translations' | 'parentId'> & { position?: number },
    expectedVersion: number,
  ): Promise<void> {
    const paths = replaced(await readNodes(tx), category.id, wanted.parentId, slugOf(wanted.name));
    const path = paths.find((one) => one.id === category.id)!.path;
    const relabel = category.name !== wanted.name || category.parentId !== wanted.parentId;
    const moved = path !== category.path;
    const changes = changesOf(category, { ...wanted, path });
    await tx.update(category, { ...wanted, path, slug: slugOf(wanted.name) }, expectedVersion);
    if (moved) {
      const below = await tx.lockAll(
        CategoryEntity,
        paths.filter((one) => one.id !== category.id).map((one) => one.id),
      );
      const pathOf = new Map(paths.map((one) => [one.id, one.path]));
      for (const one of below) await tx.update(one, { path: pathOf.get(one.id)! });
    }
    if (relabel) await this.jobs.enqueue(tx, RELABEL_JOB, { categoryId: category.id });
    if (changes.length > 0)
      tx.emit(
        categoryUpdated,
        { label: category.name, path, changes },
        { aggregateId: category.id, aggregateVersion: category.version },
      );
  }
}
