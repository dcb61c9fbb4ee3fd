import { DomainError, UnitPrice } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import { judgeLines } from '../../drafts/draft-lines.ts';
import { workListLines } from '../../drafts/list-lines.ts';
import { visibleVerdicts } from '../../guardrails/verdict-view.ts';
import type { RowError } from '../../imports/import.types.ts';
import { wakeFormulas } from '../../price-lists/formula-due.ts';
import { judgeListPrices, refusalOf } from '../../price-lists/list-price-judge.ts';
import { type BandKey, bandKey } from '../../price-lists/list-price-rows.read-model.ts';
import { writeListPrices } from '../../price-lists/list-price-writer.ts';
import { PriceListEntity } from '../../price-lists/price-list.entity.ts';
import type { ProductVariantType } from '../../products/product-variant.type.ts';
import { readVariants } from '../../products/products.read-model.ts';
import { DECIDED, proposeLines, withdrawProposal } from '../import-draft.ts';
import { holds, isSame, keyOf, type ListWish, lockedBands, soundWave, wavesOf } from '../list-price-wishes.ts';
import type {
  Applied,
  AppliedRow,
  ExportedVariant,
  RecordFrame,
  RecordKind,
  RecordRow,
  Undoable,
} from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';
import { SKU_COLUMN, type VariantRow, withVariants } from '../variants-by-sku.ts';

/** What takes a price back, as long as it is the one that was set; null before where the list had none there. */
interface Written {
  readonly made?: 'price';
  readonly listId: string;
  readonly variantId: string;
  readonly minQuantity: number;
  readonly set: string;
  readonly before: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A price that came into force or is planned, or a line of the import's draft. */
type PriceUndo = Written | { readonly made: 'line' };
type Wish = ListWish;

/** Guardrails judge each price: what they allow comes into force, what needs a second person becomes a line of one draft. */
async function apply(tx: Tx, rows: readonly RecordRow[], frame: RecordFrame): Promise<Applied> {
  const { now } = frame;
  const { known, faults } = await withVariants(tx, rows);
  const wishes = await wishesOf(tx, known, faults, now);
  const bands = await lockedBands(tx, wishes, now);
  const same = wishes.filter((wish) => isSame(bands.rows, wish, now));
  const changed = wishes.filter((wish) => !same.includes(wish));
  const { free, waiting } = await judged(tx, changed, faults, now);
  const written = await write(tx, free, faults, now);
  const proposed = await propose(tx, waiting, faults, frame);
  if (written.length > 0) await wakeFormulas(tx, frame.jobs);
  const unchanged = same.map(({ row }) => ({ row, outcome: 'unchanged' as const }));
  return { applied: [...unchanged, ...written, ...proposed], faults };
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

interface Sorted {
  /** What guardrails allow at once. */
  readonly free: readonly Wish[];
  /** What needs a second person. */
  readonly waiting: readonly Wish[];
}

/** What guardrails block is a fault; what needs a second person waits, where the caller may propose prices. */
async function judged(tx: ReadTx, wishes: readonly Wish[], faults: RowError[], now: Date): Promise<Sorted> {
  const priced = wishes.filter((wish) => wish.unitPrice !== null);
  const prices = priced.map(({ list, variant, minQuantity, unitPrice }) => ({
    ...{ list, variant, minQuantity, unitPrice: unitPrice! },
  }));
  const verdicts = await judgeListPrices(tx, prices, now);
  const [held, waiting] = [new Set<Wish>(), [] as Wish[]];
  priced.forEach((wish, at) => {
    const refusal = refusalOf(visibleVerdicts(tx.ctx, verdicts[at] ?? []));
    if (!refusal) return;
    held.add(wish);
    if (refusal.code === 'GUARDRAIL_NEEDS_APPROVAL' && tx.ctx.can('catalog-pricing.draft.create')) waiting.push(wish);
    else faults.push(fault(wish.row, 'unit_price', refusal.code, wish.unitPrice!.decimal, refusal.message));
  });
  return { free: wishes.filter((wish) => !held.has(wish)), waiting };
}

async function write(tx: Tx, wishes: readonly Wish[], faults: RowError[], now: Date): Promise<AppliedRow[]> {
  const written: AppliedRow[] = [];
  for (const wave of wavesOf(wishes)) {
    const sound = await soundWave(tx, wave, faults, now);
    if (!sound) continue;
    await writeListPrices(tx, sound.wishes, null, now);
    const { bands, plan } = sound;
    sound.wishes.forEach((wish, at) =>
      written.push(toApplied(wish, bands.versions.has(keyOf(wish)), plan.previous[at] ?? null, now)),
    );
  }
  return written;
}

const PROPOSED = `SELECT price_list_id AS "listId", variant_id AS "variantId", min_quantity AS "minQuantity" FROM price_draft_line
  WHERE draft_id = $1 AND price_list_id IS NOT NULL AND variant_id = ANY ($2::uuid[])`;

/** Lines of the import's draft, each band once: a draft comes into force as a whole. */
async function propose(
  tx: Tx,
  waiting: readonly Wish[],
  faults: RowError[],
  frame: RecordFrame,
): Promise<AppliedRow[]> {
  if (waiting.length === 0) return [];
  const variantIds = waiting.map((wish) => wish.variant.id);
  const known = await tx.query<BandKey>('list_price_records_proposed', PROPOSED, [frame.importId, variantIds]);
  const seen = new Set(known.map(bandKey));
  const once = waiting.filter((wish) => {
    if (!seen.has(keyOf(wish))) return seen.add(keyOf(wish));
    const told = 'The draft of the file has another price of this variant and quantity: import this row by itself.';
    faults.push(fault(wish.row, 'unit_price', 'LIST_PRICE_DUPLICATE', null, told));
    return false;
  });
  const sound = await soundWave(tx, once, faults, frame.now);
  if (!sound) return [];
  const wishes = sound.wishes.map(({ list, variant, minQuantity, unitPrice, from, to }) => ({
    ...{ priceListId: list.id, variantId: variant.id, minQuantity, unitPrice: unitPrice!.decimal },
    ...{ from: from ?? null, to: to ?? null },
  }));
  const lines = await workListLines(tx, wishes, [], frame.now);
  await proposeLines(tx, await judgeLines(tx, lines, frame.now), frame);
  return sound.wishes.map((wish) => {
    const outcome = sound.bands.versions.has(keyOf(wish)) ? 'updated' : 'created';
    return { row: wish.row, outcome, undo: { made: 'line' } satisfies PriceUndo };
  });
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
async function undo(tx: Tx, rows: readonly Undoable[], frame: RecordFrame): Promise<RowError[]> {
  const faults: RowError[] = [];
  const taken = rows.map((one) => ({ row: one.row, undo: one.undo as PriceUndo }));
  const lines = taken.filter((one) => one.undo.made === 'line');
  if (lines.length > 0 && !(await withdrawProposal(tx, frame.importId)))
    faults.push(...lines.map(({ row }) => fault(row, null, 'IMPORT_UNDO_CHANGED', null, DECIDED)));
  await restore(
    tx,
    taken.flatMap(({ row, undo: one }) => (one.made === 'line' ? [] : [{ row, ...one }])),
    faults,
    frame,
  );
  return faults;
}

async function restore(
  tx: Tx,
  wanted: readonly (Written & { readonly row: number })[],
  faults: RowError[],
  { now, jobs }: RecordFrame,
): Promise<void> {
  if (wanted.length === 0) return;
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
    const ends = to === null ? null : new Date(to);
    const unitPrice = before === null ? null : UnitPrice.parse(before, list.currency);
    return { row, list, variant: variants.get(variantId)!, minQuantity, from: begins, to: ends, unitPrice };
  });
  const bands = await lockedBands(tx, wishes, now);
  const still = wishes.filter((wish, at) => {
    const same = holds(bands.rows, wish, UnitPrice.parse(wanted[at]!.set, wish.list.currency), now);
    if (!same) faults.push(fault(wish.row, null, 'IMPORT_UNDO_CHANGED', null, 'The price was changed since.'));
    return same;
  });
  const { free, waiting } = await judged(tx, still, faults, now);
  const told = 'The price before needs a second person by now: write a price draft.';
  faults.push(...waiting.map(({ row }) => fault(row, 'unit_price', 'GUARDRAIL_NEEDS_APPROVAL', null, told)));
  if ((await write(tx, free, faults, now)).length > 0) await wakeFormulas(tx, jobs);
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
    'What a price list charges for a variant from a quantity on. Guardrails judge each price; what needs a second person becomes a price draft.',
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
