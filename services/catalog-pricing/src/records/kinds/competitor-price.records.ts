import { competitorImportFinished } from '@mh-os/contracts';
import { keyset } from '@mh-os/graphql';
import { type CursorValue, DomainError, exponentOf, formatScaled } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { type MappableRow, mapUnknown } from '../../competitors/capturing/capture-mapping.ts';
import { recordCaptures } from '../../competitors/capturing/capture-writer.ts';
import { countsOf, emitRecorded } from '../../competitors/capturing/captures.service.ts';
import { readPrice } from '../../competitors/pages/price-text.rules.ts';
import type { RowError } from '../../imports/import.types.ts';
import { readDecimal } from '../../imports/reading/cell.rules.ts';
import type { Applied, AppliedRow, RecordFrame, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';

/** Whether a file may map what is not mapped yet; where it is not said, who may map does. */
const MAP_UNKNOWN = 'mapUnknown';
/** How prices of a file are written; where it is not said, as a program writes them. */
const LOCALE = 'locale';

/** Captures are recorded each on its own and never changed (P18); a reference that is not mapped is mapped by the row's SKU. */
async function apply(tx: Tx, rows: readonly RecordRow[], frame: RecordFrame): Promise<Applied> {
  const faults: RowError[] = [];
  const reported = rows.flatMap((row) => {
    const capture = attempt(row.row, faults, () => captureOf(row, frame));
    return capture ? [{ row: row.row, capture }] : [];
  });
  const captures = reported.map((one) => one.capture);
  const wished = frame.options[MAP_UNKNOWN] ?? true;
  if (wished && tx.ctx.can('catalog-pricing.competitor.write')) await mapUnknown(tx, captures);
  const outcomes = await recordCaptures(tx, 'CSV', captures, frame.now);
  emitRecorded(tx, 'CSV', frame.fileName, countsOf(outcomes));
  const applied: AppliedRow[] = [];
  outcomes.forEach((outcome, at) => {
    const { row } = reported[at]!;
    if (outcome.status === 'FAILED')
      faults.push(fault(row, columnOf(outcome.path.at(-1)), outcome.code, null, outcome.message));
    else if (outcome.status === 'UNCHANGED') applied.push({ row, outcome: 'unchanged' });
    else applied.push({ row, outcome: 'created', undo: {} });
  });
  return { applied, faults };
}

function captureOf({ cells }: RecordRow, { options }: RecordFrame): MappableRow & { capturedAt: Date } {
  const text = (name: string): string | null => (cells[name] === undefined ? null : String(cells[name]));
  const truth = (name: string): boolean | null => (cells[name] as boolean | undefined) ?? null;
  const price = priceOf(String(cells['price']), options[LOCALE]);
  const amount = text('pack_amount');
  return {
    ...{ competitorCode: String(cells['competitor']), externalRef: String(cells['reference']) },
    ...{ amount: price.amount, currency: text('currency') ?? price.currency, includesVat: truth('includes_vat') },
    pack: amount === null ? null : { amount, unit: (text('pack_unit') ?? '').toLowerCase() },
    ...{ inStock: truth('in_stock'), url: text('url'), sku: text('sku'), title: text('title') },
    capturedAt: new Date(String(cells['captured_at'])),
  };
}

function priceOf(text: string, locale: unknown): { amount: string; currency: string | null } {
  if (typeof locale !== 'string') return { amount: readDecimal(text), currency: null };
  const price = readPrice(text, locale);
  if (price) return price;
  const told = `"${text.slice(0, 60)}" is not a price such as 12.95.`;
  throw new DomainError('IMPORT_VALUE_INVALID', told, { path: ['price'] });
}

const NAMES: Readonly<Record<string, string>> = {
  ...{ competitorCode: 'competitor', externalRef: 'reference', amount: 'price', capturedAt: 'captured_at' },
  ...{ pack: 'pack_amount', unit: 'pack_unit' },
};
const columnOf = (field: string | undefined): string | null =>
  field === undefined ? null : (NAMES[field] ?? (COLUMNS.some(({ name }) => name === field) ? field : null));

/** A capture is evidence: it is not taken back, a newer one takes its place. */
function undo(_tx: Tx, rows: readonly Undoable[]): Promise<RowError[]> {
  const message = 'A price that was seen stays on record: a newer capture takes its place.';
  return Promise.resolve(rows.map(({ row }) => fault(row, null, 'IMPORT_UNDO_IMPOSSIBLE', null, message)));
}

interface ExportedRow {
  readonly amount: string;
  readonly currency: string;
  readonly at: Date;
  readonly [column: string]: unknown;
}

async function page(tx: ReadTx, after: readonly CursorValue[] | null, limit: number): Promise<RecordPage> {
  const key = keyset(
    [
      { sql: 'p.captured_at', type: 'timestamptz' },
      { sql: 'p.id', type: 'uuid' },
    ],
    after,
  );
  const sql = `SELECT k.code AS competitor, l.external_ref AS reference, p.amount_minor::text AS amount, p.captured_at AS at, p.currency,
      p.includes_vat, p.pack_amount::text AS pack_amount, p.pack_unit, p.in_stock, p.url, v.sku, l.title, ${key.select}
    FROM competitor_price p JOIN competitor_listing l ON l.brand_id = p.brand_id AND l.id = p.listing_id
    JOIN competitor k ON k.brand_id = l.brand_id AND k.id = l.competitor_id
    JOIN product_variant v ON v.brand_id = l.brand_id AND v.id = l.variant_id
    WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT ${limit}`;
  const rows = await tx.query<ExportedRow>('competitor_price_records', sql, key.params);
  const cells = rows.map((row) => {
    const price = formatScaled(BigInt(row.amount), exponentOf(row.currency));
    const told: Record<string, unknown> = { ...row, price, captured_at: new Date(row.at).toISOString() };
    return Object.fromEntries(
      COLUMNS.map(({ name }) => [name, (told[name] ?? undefined) as string | boolean | undefined]),
    );
  });
  return { rows: cells, after: rows.length < limit ? null : key.keyOf(rows.at(-1)!) };
}

const COLUMNS = [
  { name: 'competitor', type: 'TEXT', required: true, meaning: 'Code of the competitor.' },
  { name: 'reference', type: 'TEXT', required: true, meaning: 'How the competitor calls the product.' },
  { name: 'price', type: 'TEXT', required: true, meaning: 'Price of the pack, e.g. 12.95.' },
  { name: 'captured_at', type: 'INSTANT', required: true, meaning: 'When it was seen.' },
  { name: 'currency', type: 'CURRENCY', required: false, meaning: "The competitor's where empty." },
  { name: 'includes_vat', type: 'BOOLEAN', required: false, meaning: "As the competitor's prices where empty." },
  { name: 'pack_amount', type: 'DECIMAL', required: false, meaning: "What is in the pack; the mapping's where empty." },
  { name: 'pack_unit', type: 'TEXT', required: false, meaning: 'ml, l, g, kg or pcs.' },
  { name: 'in_stock', type: 'BOOLEAN', required: false, meaning: 'Not known where empty.' },
  { name: 'url', type: 'TEXT', required: false, meaning: 'Where it was seen.' },
  { name: 'sku', type: 'TEXT', required: false, meaning: 'Our article, for a reference that is not mapped yet.' },
  {
    name: 'title',
    type: 'TEXT',
    required: false,
    meaning: "The product's name there, for one that is not mapped yet.",
  },
] as const;

/** What competitors charge, as it was seen. */
export const competitorPriceRecords: RecordKind = {
  key: 'competitor-prices',
  title: 'Competitor prices',
  meaning:
    'What a competitor charged at an instant. Captures are evidence: they are added, never changed or taken back.',
  columns: COLUMNS,
  importing: {
    ...{ permission: 'catalog-pricing.competitor.capture', identity: [], apply, undo },
    ended: (tx, { id, version, name }, { rows, created, unchanged, failed }) =>
      tx.emit(
        competitorImportFinished,
        { label: name, rows, recorded: created, unchanged, failed },
        { aggregateId: id, aggregateVersion: version },
      ),
  },
  exporting: { permission: 'catalog-pricing.competitor.read', page },
};
