import { DomainError, UnitPrice } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { visibleVerdicts } from '../../guardrails/verdict-view.ts';
import type { RowError } from '../../imports/import.types.ts';
import { wakeFormulas } from '../../price-lists/formula-due.ts';
import { judgeListPrices, refusalOf } from '../../price-lists/list-price-judge.ts';
import { bandKey, type ListPriceRow, lockLists, readBands } from '../../price-lists/list-price-rows.read-model.ts';
import { type ListPriceChange, planChanges, writeListPrices } from '../../price-lists/list-price-writer.ts';
import { PriceListEntity } from '../../price-lists/price-list.entity.ts';
import type { ProductVariantType } from '../../products/product-variant.type.ts';
import { readVariants } from '../../products/products.read-model.ts';
import type {
  Applied,
  AppliedRow,
  ExportedVariant,
  RecordFrame,
  RecordKind,
  RecordRow,
  Undoable,
} from '../record-kind.ts';
import { attempt, fault, faultOf } from '../record-reader.ts';
import { SKU_COLUMN, type VariantRow, withVariants } from '../variants-by-sku.ts';

/** What takes a price back, as long as it is the one that was set; null before where the list had none there. */
interface PriceUndo {
  readonly listId: string;
  readonly variantId: string;
  readonly minQuantity: number;
  readonly set: string;
  readonly before: string | null;
  readonly from: string;
  readonly to: string | null;
}

interface Wish extends ListPriceChange {
  readonly row: number;
  readonly list: PriceListEntity;
  readonly variant: ProductVariantType;
}

const keyOf = ({ list, variant, minQuantity }: Wish): string =>
  bandKey({ listId: list.id, variantId: variant.id, minQuantity });
const variantKey = ({ list, variant }: Wish): string => `${list.id}:${variant.id}`;

/** Prices of lists come into force as if they were set by hand: guardrails judge each, and one that asks for a second person is refused. */
async function apply(tx: Tx, rows: readonly RecordRow[], { now, jobs }: RecordFrame): Promise<Applied> {
  const { known, faults } = await withVariants(tx, rows);
  const wishes = await wishesOf(tx, known, faults, now);
  const bands = await lockedBands(tx, wishes, now);
  const same = wishes.filter((wish) => isSame(bands.rows, wish, now));
  const changed = wishes.filter((wish) => !same.includes(wish));
  const written = await write(tx, await allowed(tx, changed, faults, now), faults, now);
  if (written.length > 0) await wakeFormulas(tx, jobs);
  return { applied: [...same.map(({ row }) => ({ row, outcome: 'unchanged' as const })), ...written], faults };
}

async function lockedBands(tx: Tx, wishes: readonly Wish[], now: Date) {
  await lockLists(
    tx,
    wishes.map(({ list }) => list.id),
  );
  const keys = wishes.map(({ list, variant }) => ({ listId: list.id, variantId: variant.id }));
  return readBands(tx, keys, now);
}

async function wishesOf(tx: Tx, rows: readonly VariantRow[], faults: RowError[], now: Date): Promise<Wish[]> {
  const codeOf = ({ cells }: VariantRow): string => String(cells['list']).toLowerCase();
  const found = await tx.find(PriceListEntity, { code: In(rows.map(codeOf)) });
  const lists = new Map(found.map((list) => [list.code, list]));
  const variants = await readVariants(
    tx,
    rows.map((row) => row.variant.id),
  );
  return rows.flatMap((row) => {
    const wish = attempt(row.row, faults, () => {
      const list = lists.get(codeOf(row));
      if (!list)
        throw new DomainError('NOT_FOUND', `The brand has no price list "${codeOf(row)}".`, { path: ['list'] });
      return wishOf(row, list, variants.get(row.variant.id)!, now);
    });
    return wish ? [wish] : [];
  });
}

function wishOf({ row, cells }: VariantRow, list: PriceListEntity, variant: ProductVariantType, now: Date): Wish {
  if (list.status === 'ARCHIVED')
    throw new DomainError('PRICE_LIST_ARCHIVED', 'An archived list is not changed any more.', { path: ['list'] });
  if (cells['currency'] !== undefined && cells['currency'] !== list.currency)
    throw new DomainError('CURRENCY_MISMATCH', `${list.code} is priced in ${list.currency}.`, { path: ['currency'] });
  const unitPrice = UnitPrice.parse(String(cells['unit_price']), list.currency);
  if (unitPrice.scaled <= 0n)
    throw new DomainError('PRICE_NOT_POSITIVE', 'A price is more than zero.', { path: ['unit_price'] });
  const instant = (name: string): Date | null => (cells[name] === undefined ? null : new Date(String(cells[name])));
  const from = instant('valid_from');
  // What has begun is not changed afterwards: it changes from now on.
  const begun = from !== null && from <= now;
  const minQuantity = Number(cells['min_quantity'] ?? 1);
  return { row, list, variant, minQuantity, unitPrice, from: begun ? null : from, to: instant('valid_to') };
}

function isSame(rows: readonly ListPriceRow[], wish: Wish, now: Date): boolean {
  const at = (wish.from ?? now).getTime();
  return rows.some(
    (row) =>
      bandKey(row) === keyOf(wish) &&
      UnitPrice.parse(row.amount, wish.list.currency).scaled === wish.unitPrice!.scaled &&
      row.to === (wish.to?.getTime() ?? null) &&
      (wish.from ? row.from === at : row.from <= at),
  );
}

/** Whether the price that was set is the one in force where the wish begins, or is still planned to begin there. */
function holds(rows: readonly ListPriceRow[], wish: Wish, set: UnitPrice, now: Date): boolean {
  const at = (wish.from ?? now).getTime();
  return rows.some(
    (row) =>
      bandKey(row) === keyOf(wish) &&
      UnitPrice.parse(row.amount, wish.list.currency).scaled === set.scaled &&
      (row.to === null || at < row.to) &&
      (wish.from ? row.from === at : row.from <= at),
  );
}

/** Those that guardrails allow; the others are faults. */
async function allowed(tx: ReadTx, wishes: readonly Wish[], faults: RowError[], now: Date): Promise<Wish[]> {
  const priced = wishes.filter((wish) => wish.unitPrice !== null);
  const prices = priced.map(({ list, variant, minQuantity, unitPrice }) => ({
    ...{ list, variant, minQuantity, unitPrice: unitPrice! },
  }));
  const verdicts = await judgeListPrices(tx, prices, now);
  const refused = new Set<Wish>();
  priced.forEach((wish, at) => {
    const refusal = refusalOf(visibleVerdicts(tx.ctx, verdicts[at] ?? []));
    if (!refusal) return;
    refused.add(wish);
    faults.push(fault(wish.row, 'unit_price', refusal.code, wish.unitPrice!.decimal, refusal.message));
  });
  return wishes.filter((wish) => !refused.has(wish));
}

/** A band changes once at a time: a price in force and a planned one of the same band follow each other. */
async function write(tx: Tx, wishes: readonly Wish[], faults: RowError[], now: Date): Promise<AppliedRow[]> {
  const written: AppliedRow[] = [];
  let open = wishes;
  while (open.length > 0) {
    const seen = new Set<string>();
    const wave = open.filter((wish) => !seen.has(keyOf(wish)) && seen.add(keyOf(wish)));
    open = open.filter((wish) => !wave.includes(wish));
    written.push(...(await writeWave(tx, wave, faults, now)));
  }
  return written;
}

/** Bands of a variant hold together: where one cannot be, none of the file's is written for it. */
async function writeWave(tx: Tx, wave: readonly Wish[], faults: RowError[], now: Date): Promise<AppliedRow[]> {
  const bands = await lockedBands(tx, wave, now);
  for (let open = wave; ;) {
    const refused = new Map<string, DomainError>();
    const plan = tryPlan(
      () => planChanges(bands, open, null, now),
      (error) => {
        const at = Number(error.path[error.path.indexOf('lines') + 1]);
        const key = variantKey(open[at] ?? open[0]!);
        if (!refused.has(key)) refused.set(key, error);
      },
    );
    if (plan) {
      await writeListPrices(tx, open, null, now);
      return open.map((wish, at) => toApplied(wish, bands.versions.has(keyOf(wish)), plan.previous[at] ?? null, now));
    }
    for (const wish of open)
      if (refused.has(variantKey(wish))) faults.push(faultOf(wish.row, refused.get(variantKey(wish))));
    open = open.filter((wish) => !refused.has(variantKey(wish)));
    if (open.length === 0) return [];
  }
}

function tryPlan<T>(plan: () => T, refuse: (error: DomainError) => void): T | null {
  try {
    return plan();
  } catch (error) {
    const errors: unknown[] = error instanceof AggregateError ? error.errors : [error];
    for (const one of errors) {
      if (!(one instanceof DomainError)) throw one;
      refuse(one);
    }
    return null;
  }
}

function toApplied(wish: Wish, known: boolean, before: string | null, now: Date): AppliedRow {
  const { row, list, variant, minQuantity, unitPrice, from, to } = wish;
  const undo: PriceUndo = {
    ...{ listId: list.id, variantId: variant.id, minQuantity, set: unitPrice?.decimal ?? '', before },
    ...{ from: (from ?? now).toISOString(), to: to?.toISOString() ?? null },
  };
  return { row, outcome: known ? 'updated' : 'created', undo };
}

/** The price before comes back from now on, or from where a planned one was to begin; what once held stays on record. */
async function undo(tx: Tx, rows: readonly Undoable[], { now, jobs }: RecordFrame): Promise<RowError[]> {
  const faults: RowError[] = [];
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as PriceUndo) }));
  const lists = new Map(
    (await tx.find(PriceListEntity, { id: In(wanted.map((one) => one.listId)) })).map((list) => [list.id, list]),
  );
  const variants = await readVariants(
    tx,
    wanted.map((one) => one.variantId),
  );
  const wishes = wanted.map(({ row, listId, variantId, minQuantity, before, from, to }): Wish => {
    const list = lists.get(listId)!;
    const begins = new Date(from) > now ? new Date(from) : null;
    return {
      ...{
        row,
        list,
        variant: variants.get(variantId)!,
        minQuantity,
        from: begins,
        to: to === null ? null : new Date(to),
      },
      unitPrice: before === null ? null : UnitPrice.parse(before, list.currency),
    };
  });
  const bands = await lockedBands(tx, wishes, now);
  const still = wishes.filter((wish, at) => {
    const same = holds(bands.rows, wish, UnitPrice.parse(wanted[at]!.set, wish.list.currency), now);
    if (!same) faults.push(fault(wish.row, null, 'IMPORT_UNDO_CHANGED', null, 'The price was changed since.'));
    return same;
  });
  const written = await write(tx, await allowed(tx, still, faults, now), faults, now);
  if (written.length > 0) await wakeFormulas(tx, jobs);
  return faults;
}

const OF_VARIANTS = `SELECT v.sku, l.code AS list, p.min_quantity, p.unit_price::text AS unit_price, l.currency,
    p.valid_from AS "validFrom", p.valid_to AS "validTo"
  FROM list_price p JOIN price_list l ON l.brand_id = p.brand_id AND l.id = p.list_id
  JOIN product_variant v ON v.brand_id = p.brand_id AND v.id = p.variant_id
  WHERE p.variant_id = ANY ($1::uuid[]) AND l.status <> 'ARCHIVED'
    AND (p.valid_to IS NULL OR (p.valid_to > $2 AND p.valid_to > p.valid_from))
  ORDER BY v.sku_key, l.code, p.min_quantity, p.valid_from`;

interface ExportedRow {
  readonly sku: string;
  readonly list: string;
  readonly min_quantity: number;
  readonly unit_price: string;
  readonly currency: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

async function ofVariants(tx: ReadTx, variants: readonly ExportedVariant[], now: Date) {
  const ids = variants.map((variant) => variant.id);
  const rows = await tx.query<ExportedRow>('list_price_records', OF_VARIANTS, [ids, now]);
  return rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    valid_from: new Date(validFrom).toISOString(),
    valid_to: validTo === null ? undefined : new Date(validTo).toISOString(),
  }));
}

/** Prices of lists, in force or planned. */
export const listPriceRecords: RecordKind = {
  key: 'list-prices',
  title: 'Prices of lists',
  meaning:
    'What a price list charges for a variant from a quantity on. Guardrails judge each price; one that needs a second person is refused.',
  columns: [
    { name: 'list', type: 'TEXT', required: true, meaning: 'Code of the list.' },
    SKU_COLUMN,
    { name: 'min_quantity', type: 'INTEGER', required: false, meaning: 'From how many pieces on; 1 where empty.' },
    { name: 'unit_price', type: 'DECIMAL', required: true, meaning: 'Price of one piece, up to four decimals.' },
    { name: 'currency', type: 'CURRENCY', required: false, meaning: "The list's currency." },
    {
      ...{ name: 'valid_from', type: 'INSTANT', required: false },
      meaning: 'When it begins; now where empty or past, for what has held is not changed.',
    },
    { name: 'valid_to', type: 'INSTANT', required: false, meaning: 'When it ends; never where empty.' },
  ],
  importing: {
    ...{ permission: 'catalog-pricing.price-list.write', apply, undo },
    identity: ['list', 'sku', 'min_quantity', 'valid_from'],
  },
  exporting: { permission: 'catalog-pricing.price-list.read', ofVariants },
};
