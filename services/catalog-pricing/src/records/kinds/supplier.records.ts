import { keyset } from '@mh-os/graphql';
import { changesOf, type CursorValue } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import type { RowError } from '../../imports/import.types.ts';
import { SupplierEntity } from '../../suppliers/supplier.entity.ts';
import { assertSupplier, supplierKey } from '../../suppliers/supplier.rules.ts';
import { addSupplier, changeSupplier, removeSupplier, type SupplierValues } from '../../suppliers/supplier-writing.ts';
import type { Applied, AppliedRow, RecordKind, RecordPage, RecordRow, Undoable } from '../record-kind.ts';
import { attempt, fault } from '../record-reader.ts';

type Values = Omit<SupplierValues, 'nameKey'>;

/** What takes a supplier back; null before where the import added it. */
interface SupplierUndo {
  readonly id: string;
  readonly version: number;
  readonly before: Values | null;
}

async function apply(tx: Tx, rows: readonly RecordRow[]): Promise<Applied> {
  const faults: RowError[] = [];
  const keyOf = ({ cells }: RecordRow): string => supplierKey(String(cells['name']));
  const found = await tx.find(SupplierEntity, { nameKey: In(rows.map(keyOf)) });
  const locked = await tx.lockAll(
    SupplierEntity,
    found.map((one) => one.id),
  );
  const known = new Map(locked.map((one) => [one.nameKey, one]));
  const applied: AppliedRow[] = [];
  for (const row of rows) {
    const supplier = known.get(keyOf(row));
    const wanted = attempt(row.row, faults, () => {
      const values = valuesOf(row);
      assertSupplier({ ...supplier, ...values });
      return values;
    });
    if (wanted) applied.push(await applyRow(tx, row.row, supplier, wanted));
  }
  return { applied, faults };
}

/** What the row says; an empty cell leaves what is there. */
function valuesOf({ cells }: RecordRow): Partial<Values> & { name: string } {
  const text = (name: string): string | undefined => (cells[name] === undefined ? undefined : String(cells[name]));
  const wanted = {
    ...{ contact: text('contact'), email: text('email'), phone: text('phone'), note: text('note') },
    leadTimeDays: cells['lead_time_days'] as number | undefined,
    active: cells['active'] as boolean | undefined,
  };
  const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), name: String(cells['name']) };
}

async function applyRow(
  tx: Tx,
  row: number,
  supplier: SupplierEntity | undefined,
  wanted: Partial<Values> & { name: string },
): Promise<AppliedRow> {
  if (!supplier) {
    const none = { contact: null, email: null, phone: null, leadTimeDays: null, note: '', active: true };
    const { id, version } = await addSupplier(tx, { ...none, ...wanted });
    return { row, outcome: 'created', undo: { id, version, before: null } satisfies SupplierUndo };
  }
  if (changesOf(supplier, wanted).length === 0) return { row, outcome: 'unchanged' };
  const { name, contact, email, phone, leadTimeDays, note, active } = supplier;
  const { id, version } = await changeSupplier(tx, supplier, wanted);
  const before = { name, contact, email, phone, leadTimeDays, note, active };
  return { row, outcome: 'updated', undo: { id, version, before } satisfies SupplierUndo };
}

async function undo(tx: Tx, rows: readonly Undoable[]): Promise<RowError[]> {
  const faults: RowError[] = [];
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as SupplierUndo) }));
  const there = await tx.find(SupplierEntity, { id: In(wanted.map((one) => one.id)) });
  const locked = await tx.lockAll(
    SupplierEntity,
    there.map((one) => one.id),
  );
  const known = new Map(locked.map((one) => [one.id, one]));
  for (const { row, id, version, before } of wanted) {
    const supplier = known.get(id);
    if (supplier?.version !== version)
      faults.push(fault(row, null, 'IMPORT_UNDO_CHANGED', null, 'The supplier was changed since.'));
    else if (before) await changeSupplier(tx, supplier, before);
    else if (!(await removeSupplier(tx, supplier)))
      faults.push(fault(row, null, 'IMPORT_UNDO_IMPOSSIBLE', null, 'Variants are bought there by now.'));
  }
  return faults;
}

const PAGE = `SELECT s.name, s.contact, s.email, s.phone, s.lead_time_days, s.note, s.active FROM supplier s`;

async function page(tx: ReadTx, after: readonly CursorValue[] | null, limit: number): Promise<RecordPage> {
  const key = keyset([{ sql: 's.name_key' }, { sql: 's.id', type: 'uuid' }], after);
  const sql = PAGE.replace(' FROM', `, ${key.select} FROM`);
  const rows = await tx.query<Record<string, string | number | boolean | null>>(
    'supplier_records',
    `${sql} WHERE ${key.where} ORDER BY ${key.orderBy} LIMIT ${limit}`,
    key.params,
  );
  const cells = rows.map((row) =>
    Object.fromEntries(COLUMNS.map(({ name }) => [name, row[name] === '' ? undefined : (row[name] ?? undefined)])),
  );
  return { rows: cells, after: rows.length < limit ? null : key.keyOf(rows.at(-1)!) };
}

const COLUMNS = [
  { name: 'name', type: 'TEXT', required: true, meaning: 'Name; letter case and blanks do not tell suppliers apart.' },
  { name: 'contact', type: 'TEXT', required: false, meaning: 'Whom to speak to.' },
  { name: 'email', type: 'TEXT', required: false, meaning: 'E-mail address.' },
  { name: 'phone', type: 'TEXT', required: false, meaning: 'Telephone number.' },
  { name: 'lead_time_days', type: 'INTEGER', required: false, meaning: 'Days from order to arrival.' },
  { name: 'note', type: 'TEXT', required: false, meaning: 'What else is worth knowing.' },
  { name: 'active', type: 'BOOLEAN', required: false, meaning: 'Whether the brand still buys there; yes where empty.' },
] as const;

/** Whom the brand buys from. */
export const supplierRecords: RecordKind = {
  key: 'suppliers',
  title: 'Suppliers',
  meaning: 'Whom the brand buys from. An empty cell leaves what is there.',
  columns: COLUMNS,
  importing: { permission: 'catalog-pricing.supplier.write', identity: ['name'], apply, undo },
  exporting: { permission: 'catalog-pricing.supplier.read', page },
};
