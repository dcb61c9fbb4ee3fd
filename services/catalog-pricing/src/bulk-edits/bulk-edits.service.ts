import { actorOf, type Clock, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { CLOCK, Db, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { countProducts, readProductPage } from '../products/product-list.read-model.ts';
import { readBlockers } from '../products/readiness.read-model.ts';
import { plainFilter } from '../saved-views/saved-view.rules.ts';
import { readCondition, requireFilter } from '../search/product-conditions.ts';
import { BulkEditEntity } from './bulk-edit.entity.ts';
import { assertPatch, type EditPatch, MOST_PRODUCTS, planEdit, undoable } from './bulk-edit.rules.ts';
import type {
  BulkEditPatchInput,
  BulkEditPreviewRowType,
  BulkEditPreviewType,
  BulkEditRowType,
  BulkEditType,
  StartBulkEditInput,
  UndoBulkEditInput,
} from './bulk-edit.type.ts';
import { countEditRows, readDefinitions, readEditRows, readFacts } from './bulk-edits.read-model.ts';
import type { ProductFilter } from '../products/products.filter.ts';

/** Kind of the job that applies a bulk edit or takes it back. */
export const BULK_EDIT_JOB = 'bulk-edit';
const WRITE = 'catalog-pricing.product.write';
const PREVIEWED = 10;

/** Changing all products that match a filter. */
@Injectable()
export class BulkEditsService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  preview(
    ctx: Ctx,
    filter: ProductFilter | null | undefined,
    patchInput: BulkEditPatchInput,
  ): Promise<BulkEditPreviewType> {
    ctx.require(WRITE);
    requireFilter(ctx, filter);
    const where = plainFilter(filter) as ProductFilter;
    const patch = plainPatch(patchInput);
    return this.db.read(ctx, async (tx) => {
      const [count, page] = [
        await countProducts(tx, { where }),
        await readProductPage(tx, { where, first: PREVIEWED }),
      ];
      const definitions = await readDefinitions(tx);
      const facts = await readFacts(
        tx,
        page.nodes.map((one) => ({ ...one, category: one.category ?? null, brandName: one.brandName ?? null })),
      );
      const rows: BulkEditPreviewRowType[] = [];
      for (const product of page.nodes) {
        try {
          const { changes, after } = planEdit(facts.get(product.id)!, patch, definitions);
          const blockers = after.status === 'ACTIVE' ? await readBlockers(tx, product) : [];
          rows.push({ product, changes: [...changes], refusal: blockers[0]?.message ?? null });
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          rows.push({ product, changes: [], refusal: error.message });
        }
      }
      return { count, rows };
    });
  }

  start(ctx: Ctx, input: StartBulkEditInput): Promise<BulkEditType> {
    ctx.require(WRITE);
    requireFilter(ctx, input.filter);
    const wanted = {
      filter: plainFilter(input.filter),
      patch: plainPatch(input.patch),
      expectedCount: input.expectedCount,
    };
    return this.db.tx(
      ctx,
      async (tx) => {
        const { id } = await tx.idempotent('startBulkEdit', input.idempotencyKey, wanted, () =>
          this.enqueue(tx, wanted),
        );
        return this.shown(await tx.lock(BulkEditEntity, id));
      },
      { statementTimeoutMs: 60_000 },
    );
  }

  undo(ctx: Ctx, input: UndoBulkEditInput): Promise<BulkEditType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { id } = input;
      await tx.idempotent('undoBulkEdit', input.idempotencyKey, { id }, async () => {
        const edit = await tx.lock(BulkEditEntity, id);
        if (!undoable(edit, this.clock.now()))
          throw new DomainError(
            'BULK_EDIT_NOT_UNDOABLE',
            'This bulk edit cannot be taken back: it must be done, for less than 24 hours.',
            {
              details: { status: edit.status, finishedAt: edit.finishedAt?.toISOString() ?? null },
            },
          );
        const job = await this.jobs.enqueue(tx, BULK_EDIT_JOB, { id, undo: true }, { total: edit.changed });
        await tx.update(edit, { status: 'UNDOING', jobId: job.id });
        return { id };
      });
      return this.shown(await tx.lock(BulkEditEntity, id));
    });
  }

  async get(ctx: Ctx, id: string): Promise<BulkEditType | null> {
    ctx.require(WRITE);
    return this.db.read(ctx, async (tx) => {
      const edit = await tx.get(BulkEditEntity, id).catch(() => null);
      return edit && this.shown(edit);
    });
  }

  list(ctx: Ctx): Promise<BulkEditType[]> {
    ctx.require(WRITE);
    return this.db.read(ctx, async (tx) => {
      const edits = await tx.find(BulkEditEntity, {}, { order: { createdAt: 'DESC' }, take: 50 });
      return edits.map((edit) => this.shown(edit));
    });
  }

  rows(
    ctx: Ctx,
    id: string,
    outcome: string | null,
    args: { first?: number; after?: string | null },
  ): Promise<Page<BulkEditRowType>> {
    ctx.require(WRITE);
    return this.db.read(ctx, (tx) => readEditRows(tx, id, outcome, args));
  }

  countRows(ctx: Ctx, id: string, outcome: string | null): Promise<number> {
    ctx.require(WRITE);
    return this.db.read(ctx, (tx) => countEditRows(tx, id, outcome));
  }

  /** Fixes which products it is about, each in the version that it has now. */
  private async enqueue(
    tx: Tx,
    { filter, patch, expectedCount }: Pick<BulkEditEntity, 'filter' | 'patch'> & { expectedCount: number },
  ): Promise<{ id: string }> {
    const counts = { changed: 0, failed: 0, unchanged: 0, undone: 0, refused: 0, matched: expectedCount };
    const base = { filter, patch, ...counts, jobId: null, finishedAt: null, startedBy: actorOf(tx.ctx) };
    const edit = await tx.insert(BulkEditEntity, { ...base, label: labelOf(patch), status: 'QUEUED' });
    const condition = await readCondition(tx, filter as ProductFilter, { count: true });
    const n = condition.params.length;
    const sql = `INSERT INTO bulk_edit_row (brand_id, bulk_edit_id, position, product_id, outcome, version_before)
      SELECT p.brand_id, $${n + 1}, row_number() OVER (ORDER BY p.name, p.id), p.id, 'WAITING', p.version FROM product p
      WHERE ${condition.sql} ORDER BY p.name, p.id LIMIT ${MOST_PRODUCTS + 1} RETURNING 1 AS one`;
    const matched = (await tx.query('bulk_edit_select', sql, [...condition.params, edit.id])).length;
    if (matched > MOST_PRODUCTS)
      throw new DomainError('BULK_EDIT_TOO_LARGE', `A bulk edit changes at most ${MOST_PRODUCTS} products.`, {
        path: ['filter'],
      });
    if (matched !== expectedCount)
      throw new DomainError(
        'BULK_EDIT_CHANGED_SELECTION',
        `The filter matches ${matched} products, the preview showed ${expectedCount}.`,
        {
          path: ['expectedCount'],
          details: { matched },
        },
      );
    const job = await this.jobs.enqueue(tx, BULK_EDIT_JOB, { id: edit.id, undo: false }, { total: matched });
    await tx.update(edit, { jobId: job.id });
    return { id: edit.id };
  }

  private shown(edit: BulkEditEntity): BulkEditType {
    return { ...edit, undoable: undoable(edit, this.clock.now()) };
  }
}

/** An edit as it is kept: plain, without what was left out. */
function plainPatch(input: BulkEditPatchInput): EditPatch {
  const patch = JSON.parse(JSON.stringify(input)) as EditPatch;
  assertPatch(patch);
  return patch;
}

function labelOf(patch: EditPatch): string {
  const parts = [
    patch.action && patch.action.toLowerCase(),
    patch.category !== undefined && `category ${patch.category ?? 'none'}`,
    patch.brandName !== undefined && `brand ${patch.brandName ?? 'none'}`,
    patch.addTags?.length && `tags + ${patch.addTags.join(', ')}`,
    patch.removeTags?.length && `tags - ${patch.removeTags.join(', ')}`,
    patch.attributes?.length && `${patch.attributes.length} attributes`,
  ];
  return parts.filter(Boolean).join(' · ').slice(0, 200);
}
