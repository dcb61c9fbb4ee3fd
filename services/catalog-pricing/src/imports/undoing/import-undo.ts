import { productUpdated } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, UnitPrice } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { placeProducts } from '../../categories/category-placing.ts';
import { tellPlaces } from '../../categories/product-places.ts';
import { writeCost } from '../../costs/cost-writer.ts';
import { readCosts } from '../../costs/costs.read-model.ts';
import { PriceDraftEntity } from '../../drafts/price-draft.entity.ts';
import { withdrawDraft } from '../../drafts/withdraw.ts';
import { ProductEntity } from '../../products/product.entity.ts';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import { readBlockers } from '../../products/readiness.read-model.ts';
import type { RowError } from '../import.types.ts';
import { indexProducts } from '../../products/product-words.ts';
import { ProductImportEntity } from '../product-import.entity.ts';
import { productFaults } from '../row-faults.ts';
import type { ProductChange, VariantChange } from './import-change.ts';
import { planUndo, type UndoPlan } from './undo.rules.ts';

/** Kind of the job that takes an import of products back. */
export const IMPORT_UNDO_JOB = 'product-import-undo';
const PRODUCTS = 100;
const SLOW = { statementTimeoutMs: 60_000 };
const NEXT = `SELECT product_id AS id, undo FROM product_import_change WHERE import_id = $1 ORDER BY product_id LIMIT ${PRODUCTS}`;
const DROP = 'DELETE FROM product_import_change WHERE import_id = $1 AND product_id = ANY ($2::uuid[])';
/** Faults of an undo follow those of the import. */
const STAGE = 3;

interface Change {
  readonly id: string;
  readonly undo: ProductChange;
}

/** Takes imports of products back, a batch a transaction; a process that dies is followed by another that goes on. */
@Injectable()
export class ImportUndoJobs {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(IMPORT_UNDO_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<unknown> {
    const { importId } = job.input as { importId: string };
    for (let more = true; more;) more = await this.db.tx(ctx, (tx) => this.batch(tx, job, importId), SLOW);
    await this.db.tx(ctx, async (tx) => {
      const head = await tx.lock(ProductImportEntity, importId);
      if (head.status !== 'UNDOING') return;
      if (head.draftId) await withdraw(tx, head.draftId);
      await tx.update(head, { status: 'UNDONE' });
    });
    return { importId };
  }

  private async batch(tx: Tx, job: JobRun, importId: string): Promise<boolean> {
    const head = await tx.lock(ProductImportEntity, importId);
    const changes = await tx.query<Change>('import_changes', NEXT, [importId]);
    if (changes.length === 0) return false;
    const products = await tx.lockAll(
      ProductEntity,
      changes.map((one) => one.id),
    );
    const ids = changes.flatMap((one) => one.undo.variants.map((variant) => variant.id));
    const variants = new Map((await tx.lockAll(ProductVariantEntity, ids)).map((one) => [one.id, one]));
    const versions = new Map([...products, ...variants.values()].map((one) => [one.id, one.version]));
    const plans = changes.map((one) => planUndo(one.id, one.undo, versions));
    const faults: RowError[] = plans.flatMap((plan) => [...plan.faults]);
    for (const [at, plan] of plans.entries())
      faults.push(...(await this.takeBack(tx, plan, changes[at]!.undo, products[at]!, variants)));
    const touched = plans.filter((plan) => plan.product !== 'LEAVE').map((plan) => plan.productId);
    await indexProducts(tx, touched);
    await tellPlaces(tx, touched);
    await productFaults.keep(tx, importId, faults, STAGE);
    await tx.query('import_changes_drop', DROP, [importId, changes.map((one) => one.id)]);
    await tx.update(head, { undoneCount: head.undoneCount + touched.length });
    await job.checkpoint(tx, { progress: head.undoneCount });
    return true;
  }

  private async takeBack(
    tx: Tx,
    plan: UndoPlan,
    { before, row }: ProductChange,
    product: ProductEntity,
    variants: ReadonlyMap<string, ProductVariantEntity>,
  ): Promise<RowError[]> {
    if (plan.product === 'LEAVE') return [];
    const lacks = before?.status === 'ACTIVE' && product.status !== 'ACTIVE' ? await readBlockers(tx, product) : [];
    const { status, ...others } = before ?? { status: 'ARCHIVED' as const };
    const patch = lacks.length > 0 || status === undefined ? others : { ...others, status };
    const changes = changesOf(product, patch);
    for (const change of plan.variants) {
      const variant = variants.get(change.id)!;
      changes.push(
        ...changesOf(variant, change.before!).map((one) => ({ ...one, field: `${change.sku}.${one.field}` })),
      );
      await tx.update(variant, { ...change.before });
      await this.restoreCost(tx, variant, change);
    }
    await tx.update(product, { ...patch });
    if (before?.category !== undefined) await placeProducts(tx, [{ id: product.id, category: before.category }]);
    const target = { aggregateId: product.id, aggregateVersion: product.version };
    tx.emit(productUpdated, { label: product.name, changes }, target);
    return lacks.map(({ message }) => ({
      ...{ row, column: null, code: 'PRODUCT_NOT_READY', value: null },
      message: `${product.name} is not put on sale again: ${message}`,
    }));
  }

  /** Only while the cost of the import is still in force; costs are never removed. */
  private async restoreCost(tx: Tx, variant: ProductVariantEntity, { cost }: VariantChange): Promise<void> {
    if (!cost?.before) return;
    const now = this.clock.now();
    const current = (await readCosts(tx, [variant.id], now)).get(variant.id)?.price;
    if (current?.decimal !== cost.set.decimal || current.currency !== cost.set.currency) return;
    await writeCost(tx, variant, UnitPrice.parse(cost.before.decimal, cost.before.currency), now);
  }
}

/** The draft that the import wrote, where nobody has decided it. */
async function withdraw(tx: Tx, draftId: string): Promise<void> {
  const draft = await tx.lock(PriceDraftEntity, draftId);
  if (draft.status === 'DRAFT' || draft.status === 'SUBMITTED') await withdrawDraft(tx, draft);
}
