import type { JobRun } from '@mh-os/messaging';
import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { planProduct } from '../applying/product-plan.rules.ts';
import type { ProductPlan } from '../applying/product-plan.types.ts';
import { readKnown } from '../applying/known.read-model.ts';
import type { ImportFrame } from '../applying/known.types.ts';
import { lockForPrices } from '../applying/price-locks.ts';
import { writePlans } from '../applying/plan-writer.ts';
import { unpricedSales, withoutVainSales } from '../applying/sale-check.ts';
import { readGuardrailRules } from '../../guardrails/guardrails.read-model.ts';
import { ruleBook } from '../../guardrails/levels.rules.ts';
import { readPricingFacts } from '../../prices/price-lines.ts';
import { ImportFilesService } from '../files/import-files.service.ts';
import { ProductImportEntity } from '../product-import.entity.ts';
import { openSource } from '../reading/open-source.ts';
import { type ReadRow, RowReader } from '../reading/row-reader.ts';
import { decodeText } from '../reading/text-stream.ts';
import { keepImportChanges } from '../undoing/import-change.ts';
import { finishImport } from './import-finish.ts';
import { countBatch, countFailed, type ImportState, resetCounts } from './import-progress.ts';
import { productFaults } from '../row-faults.ts';
import { checkStaged, keepProposals, nextProducts, type StagedProduct, stageRows } from './staging.ts';

/** Rows that are put aside in one transaction. */
const ROWS_OF_STEP = 500;
const SLOW = { statementTimeoutMs: 60_000 };
/** All-or-nothing applies in one transaction, which must not hold its locks for minutes. */
export const MOST_ROWS_AT_ONCE = 10_000;

/** The steps of an import. Each commits its work together with where it stands, so that none is done twice or left out. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFilesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Goes on from where the import stands to its end. */
  async run(job: JobRun, ctx: Ctx, head: ProductImportEntity): Promise<ImportState> {
    let state = (job.state ?? { phase: 'READ', row: 0, rows: 0 }) as ImportState;
    if (state.phase === 'READ') state = await this.readFile(job, ctx, head, state);
    if (state.phase === 'CHECK') state = await this.check(job, ctx, head, state.rows);
    if (state.phase === 'TRY') state = await this.batches(job, ctx, head, state);
    if (state.phase === 'APPLY')
      state =
        head.errorPolicy === 'ALL_OR_NOTHING'
          ? await this.atOnce(job, ctx, head, state)
          : await this.batches(job, ctx, head, state);
    if (state.phase === 'FINISH') {
      const done: ImportState = { phase: 'DONE', rows: state.rows };
      await this.db.tx(
        ctx,
        async (tx) => {
          await finishImport(tx, head.id, this.clock.now());
          await job.checkpoint(tx, { state: done });
        },
        SLOW,
      );
      state = done;
    }
    return state;
  }

  private async readFile(
    job: JobRun,
    ctx: Ctx,
    head: ProductImportEntity,
    from: { row: number; rows: number },
  ): Promise<ImportState> {
    const source = await openSource(() => decodeText(this.files.bytes(ctx, head.fileId)), head.plan);
    const reader = new RowReader(head.plan);
    let { row, rows } = from;
    let waiting: ReadRow[] = [];
    const put = async (): Promise<void> => {
      const [batch, last] = [waiting, waiting.at(-1)?.row.row ?? row];
      [waiting, row, rows] = [[], last, rows + batch.length];
      await this.db.tx(
        ctx,
        async (tx) => {
          await stageRows(tx, head.id, batch);
          await productFaults.keep(
            tx,
            head.id,
            batch.flatMap((one) => one.errors),
            0,
          );
          await job.checkpoint(tx, { progress: rows, state: { phase: 'READ', row, rows } satisfies ImportState });
        },
        SLOW,
      );
    };
    for await (const one of source.rows) {
      const read = reader.read(one);
      // Rows put aside before a crash were read again only for what later rows take from them.
      if (read.row.row > from.row) waiting.push(read);
      if (waiting.length >= ROWS_OF_STEP) await put();
    }
    await put();
    if (rows === 0) throw new DomainError('IMPORT_FILE_EMPTY', 'The file has no rows below its header.');
    return { phase: 'CHECK', rows };
  }

  private async check(job: JobRun, ctx: Ctx, head: ProductImportEntity, rows: number): Promise<ImportState> {
    const atOnce = head.errorPolicy === 'ALL_OR_NOTHING';
    if (atOnce && !head.dryRun && rows > MOST_ROWS_AT_ONCE)
      throw new DomainError(
        'IMPORT_TOO_LARGE',
        `All-or-nothing imports have at most ${MOST_ROWS_AT_ONCE} rows, this one has ${rows}.`,
      );
    const state: ImportState = { phase: head.dryRun || atOnce ? 'TRY' : 'APPLY', rows, after: 0, done: 0 };
    await this.db.tx(
      ctx,
      async (tx) => {
        await checkStaged(tx, head.id, head.plan.masterRows);
        await countFailed(tx, head.id, rows);
        await job.checkpoint(tx, { progress: 0, total: rows, state });
      },
      SLOW,
    );
    return state;
  }

  /** Plans product after product, a batch per transaction; a trial keeps only faults and counts. */
  private async batches(
    job: JobRun,
    ctx: Ctx,
    head: ProductImportEntity,
    from: ImportState & { phase: 'TRY' | 'APPLY' },
  ): Promise<ImportState> {
    let state: ImportState & { phase: 'TRY' | 'APPLY' } = from;
    for (;;) {
      const next = await this.db.tx(
        ctx,
        async (tx) => {
          const products = await nextProducts(tx, head.id, state.after);
          if (products.length === 0) return null;
          await this.plan(tx, head, products, state.phase === 'APPLY');
          const done = state.done + products.reduce((sum, product) => sum + product.rows.length, 0);
          const reached = { ...state, after: products.at(-1)!.number, done };
          await job.checkpoint(tx, { progress: done, state: reached });
          return reached;
        },
        SLOW,
      );
      if (!next) break;
      state = next;
    }
    return this.after(job, ctx, head, state);
  }

  /** What follows a run over all products: for all-or-nothing the real one, if nothing was wrong in the trial. */
  private after(
    job: JobRun,
    ctx: Ctx,
    head: ProductImportEntity,
    { phase, rows }: { phase: string; rows: number },
  ): Promise<ImportState> {
    return this.db.tx(ctx, async (tx) => {
      const failed = await countFailed(tx, head.id, rows);
      const again = phase === 'TRY' && !head.dryRun;
      if (again && failed > 0)
        throw new DomainError('IMPORT_HAS_ERRORS', `${failed} of ${rows} rows have errors, so nothing was imported.`, {
          details: { failed, rows },
        });
      if (again) await resetCounts(tx, head.id);
      const state: ImportState = again ? { phase: 'APPLY', rows, after: 0, done: 0 } : { phase: 'FINISH', rows };
      await job.checkpoint(tx, { state });
      return state;
    });
  }

  private atOnce(job: JobRun, ctx: Ctx, head: ProductImportEntity, { rows }: { rows: number }): Promise<ImportState> {
    return this.db.tx(
      ctx,
      async (tx) => {
        let after = 0;
        for (;;) {
          const products = await nextProducts(tx, head.id, after);
          if (products.length === 0) break;
          const faults = await this.plan(tx, head, products, true);
          if (faults > 0)
            throw new DomainError('IMPORT_HAS_ERRORS', 'The catalogue changed while the import ran: start it again.');
          after = products.at(-1)!.number;
        }
        const state: ImportState = { phase: 'FINISH', rows };
        await job.checkpoint(tx, { progress: rows, state });
        return state;
      },
      SLOW,
    );
  }

  private async plan(
    tx: Tx,
    head: ProductImportEntity,
    products: readonly StagedProduct[],
    apply: boolean,
  ): Promise<number> {
    const frame = await this.frame(tx, head);
    const rows = products.flatMap((product) => product.rows.map((row) => row.data.variant));
    const named = {
      keys: products.map((product) => product.key),
      skuKeys: [...new Set(rows.flatMap((variant) => (variant?.sku ? [variant.sku.toLowerCase()] : [])))],
      gtins: rows.flatMap((variant) => (variant?.gtin14 ? [variant.gtin14] : [])),
    };
    if (apply) await lockForPrices(tx, named);
    const known = await readKnown(tx, named, frame.now);
    const wanted = products.map((product) => planProduct(product.key, product.rows, known, frame));
    const { plans, kept } = await withoutVainSales(tx, wanted, known);
    const errors = plans.flatMap((plan) => plan.errors);
    if (apply) {
      kept.push(...(await writePlans(tx, plans, known, frame)));
      await keepImportChanges(tx, head.id, plans, known);
      await keepProposals(tx, head.id, plans.flatMap(proposalsOf));
    } else kept.push(...unpricedSales(plans));
    await productFaults.keep(tx, head.id, errors, 2);
    await countBatch(tx, head.id, plans, kept);
    return errors.length;
  }

  private async frame(tx: Tx, head: ProductImportEntity): Promise<ImportFrame> {
    const facts = await readPricingFacts(tx);
    const guardrails = ruleBook(await readGuardrailRules(tx));
    return {
      facts,
      guardrails,
      channel: facts.channels.get(head.channelId)!,
      basis: head.plan.basis,
      now: this.clock.now(),
    };
  }
}

function proposalsOf(plan: ProductPlan): { row: number; line: unknown }[] {
  return plan.variants.flatMap(({ row, id, prices }) =>
    prices.proposed.length > 0 ? [{ row, line: { variantId: id, prices: prices.proposed } }] : [],
  );
}
