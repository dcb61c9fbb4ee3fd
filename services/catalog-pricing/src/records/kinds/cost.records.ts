import { costChanged } from '@mh-os/contracts';
import { actorOf, DomainError, type UnitPrice, UnitPrice as UnitPriceValue } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { assertCost } from '../../costs/cost-writer.ts';
import { type CurrentCost, readCosts } from '../../costs/costs.read-model.ts';
import { VariantCostEntity } from '../../costs/variant-cost.entity.ts';
import type { RowError } from '../../imports/import.types.ts';
import { ProductVariantEntity } from '../../products/product-variant.entity.ts';
import type {
  Applied,
  AppliedRow,
  ExportedVariant,
  RecordFrame,
  RecordKind,
  RecordRow,
  Undoable,
} from '../record-kind.ts';
import { fault } from '../record-reader.ts';
import { SKU_COLUMN, type VariantRow, withVariants } from '../variants-by-sku.ts';

/** What takes a cost back: the one before, and the one that must still be in force. */
interface CostUndo {
  readonly variantId: string;
  readonly set: string;
  readonly currency: string;
  readonly before: { readonly amount: string; readonly currency: string } | null;
}

interface Change {
  readonly row: number;
  readonly variant: ProductVariantEntity;
  readonly before: CurrentCost | undefined;
  readonly cost: UnitPrice;
}

async function apply(tx: Tx, rows: readonly RecordRow[], { now }: RecordFrame): Promise<Applied> {
  const { known, faults } = await withVariants(tx, rows);
  await tx.lockAll(
    ProductVariantEntity,
    known.map((one) => one.variant.id),
  );
  const costs = await readCosts(
    tx,
    known.map((one) => one.variant.id),
    now,
  );
  const changes: Change[] = [];
  const applied: AppliedRow[] = [];
  for (const one of known) {
    const cost = costOf(one, faults);
    if (!cost) continue;
    const before = costs.get(one.variant.id);
    if (before && equal(before.price, cost)) applied.push({ row: one.row, outcome: 'unchanged' });
    else changes.push({ row: one.row, variant: one.variant, before, cost });
  }
  await write(tx, changes, now);
  return { applied: [...applied, ...changes.map(toApplied)], faults };
}

function toApplied({ row, variant, before, cost }: Change): AppliedRow {
  const previous = before ? { amount: before.price.decimal, currency: before.price.currency } : null;
  const undo: CostUndo = { variantId: variant.id, set: cost.decimal, currency: cost.currency, before: previous };
  return { row, outcome: before ? 'updated' : 'created', undo };
}

function costOf({ row, cells }: VariantRow, faults: RowError[]): UnitPrice | null {
  try {
    const cost = UnitPriceValue.parse(String(cells['cost']), String(cells['currency']));
    assertCost(cost);
    return cost;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    faults.push(fault(row, 'cost', error.code, cells['cost'], error.message));
    return null;
  }
}

const equal = (a: UnitPrice, b: UnitPrice): boolean => a.decimal === b.decimal && a.currency === b.currency;

async function write(tx: Tx, changes: readonly Change[], now: Date): Promise<void> {
  const setBy = actorOf(tx.ctx);
  const rows = changes.map(({ variant, before, cost }) => ({
    ...{ variantId: variant.id, amount: cost.decimal, currency: cost.currency, setBy },
    // Two changes within a millisecond still follow each other.
    validFrom: before && before.validFrom >= now ? new Date(before.validFrom.getTime() + 1) : now,
  }));
  if (rows.length > 0) await tx.insert<VariantCostEntity>(VariantCostEntity, rows);
  for (const { variant, before, cost } of changes)
    tx.emit(
      costChanged,
      {
        ...{ label: variant.name || variant.sku, sku: variant.sku },
        changes: [{ field: 'cost', before: before?.price.toString() ?? null, after: cost.toString() }],
      },
      { aggregateId: variant.id, aggregateVersion: variant.version },
    );
}

/** Costs are never removed: taking one back sets the one before again, where there was one. */
async function undo(tx: Tx, rows: readonly Undoable[], { now }: RecordFrame): Promise<RowError[]> {
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as CostUndo) }));
  const variants = await tx.lockAll(
    ProductVariantEntity,
    wanted.map((one) => one.variantId),
  );
  const costs = await readCosts(
    tx,
    wanted.map((one) => one.variantId),
    now,
  );
  const faults: RowError[] = [];
  const changes: Change[] = [];
  wanted.forEach(({ row, variantId, set, currency, before }, at) => {
    const current = costs.get(variantId);
    const still = current?.price.decimal === set && current.price.currency === currency;
    if (!still) faults.push(fault(row, 'cost', 'IMPORT_UNDO_CHANGED', null, 'The cost was changed since.'));
    else if (!before)
      faults.push(
        fault(row, 'cost', 'IMPORT_UNDO_IMPOSSIBLE', null, 'There was no cost before, and costs are not removed.'),
      );
    else {
      const cost = UnitPriceValue.parse(before.amount, before.currency);
      changes.push({ row, variant: variants[at]!, before: current, cost });
    }
  });
  await write(tx, changes, now);
  return faults;
}

async function ofVariants(tx: ReadTx, variants: readonly ExportedVariant[], now: Date) {
  const costs = await readCosts(
    tx,
    variants.map((variant) => variant.id),
    now,
  );
  return variants.flatMap(({ id, sku }) => {
    const cost = costs.get(id);
    return cost ? [{ sku, cost: cost.price.decimal, currency: cost.price.currency }] : [];
  });
}

/** What variants cost from now on. */
export const costRecords: RecordKind = {
  key: 'costs',
  title: 'Costs',
  meaning: 'What one piece of a variant costs, from the moment of the import on.',
  columns: [
    SKU_COLUMN,
    { name: 'cost', type: 'DECIMAL', required: true, meaning: 'Cost of one piece, up to four decimals.' },
    { name: 'currency', type: 'CURRENCY', required: true, meaning: 'Currency of the cost, e.g. EUR.' },
  ],
  importing: { permission: 'catalog-pricing.cost.write', identity: ['sku'], apply, undo },
  exporting: { permission: 'catalog-pricing.cost.read', ofVariants },
};
