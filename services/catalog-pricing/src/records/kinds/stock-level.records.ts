import { stockSet } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { In } from 'typeorm';
import type { RowError } from '../../imports/import.types.ts';
import { counterparts, lockItems, post } from '../../stock/ledger.ts';
import { decidePosting, type Leg, placeKey, type Standing } from '../../stock/movement.rules.ts';
import { StockLocationEntity } from '../../stock/stock-location.entity.ts';
import { readStockOf } from '../../stock/stock.read-model.ts';
import { decideStock } from '../../stock/stock.rules.ts';
import { assertUsable } from '../../stock-locations/location.rules.ts';
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

const FORCE = 'catalog-pricing.stock.force';

/** What takes a level back: the one before, as long as the one that was set still lies there. */
interface StockUndo {
  readonly variantId: string;
  readonly locationId: string;
  readonly before: number;
  readonly set: number;
}

interface Place {
  readonly row: number;
  readonly variantId: string;
  readonly locationId: string;
}

type PlacedRow = VariantRow & Place;

/** A level that differs, with the pieces that make it so. */
interface Change extends Place {
  readonly item: Standing;
  readonly set: number;
  readonly reason: string;
  readonly leg: Leg;
}

type Locked = ReadonlyMap<string, Standing>;

/** Sets each level over the quantity that the row expects, or by force with its reason (P17); the ledger carries the difference. */
async function apply(tx: Tx, rows: readonly RecordRow[], frame: RecordFrame): Promise<Applied> {
  const { known, faults } = await withVariants(tx, rows);
  const placed = await withLocations(tx, known, faults);
  const { locked, adjustment } = await lockPlaces(tx, placed);
  const applied: AppliedRow[] = [];
  const changes = placed.flatMap((one) => {
    const change = attempt(one.row, faults, () => changeOf(tx, one, locked, adjustment, frame));
    if (change === 'same') applied.push({ row: one.row, outcome: 'unchanged' });
    return change === null || change === 'same' ? [] : [change];
  });
  await move(tx, changes, frame);
  return { applied: [...applied, ...changes.map(toApplied)], faults };
}

function toApplied({ row, variantId, locationId, item, set }: Change): AppliedRow {
  const undo: StockUndo = { variantId, locationId, before: item.onHand, set };
  return { row, outcome: item.version === 1 ? 'created' : 'updated', undo };
}

async function withLocations(tx: Tx, rows: readonly VariantRow[], faults: RowError[]): Promise<PlacedRow[]> {
  const codeOf = ({ cells }: VariantRow): string => String(cells['location']).toLowerCase();
  const found = await tx.find(StockLocationEntity, { code: In(rows.map(codeOf)) });
  const byCode = new Map(found.map((location) => [location.code, location]));
  return rows.flatMap((row) => {
    const placed = attempt(row.row, faults, () => {
      const location = byCode.get(codeOf(row));
      if (!location)
        throw new DomainError('LOCATION_UNKNOWN', `There is no stock location ${codeOf(row)}.`, { path: ['location'] });
      assertUsable(location);
      return { ...row, variantId: row.variant.id, locationId: location.id };
    });
    return placed ? [placed] : [];
  });
}

async function lockPlaces(tx: Tx, places: readonly Place[]): Promise<{ locked: Locked; adjustment: string }> {
  const { adjustment } = await counterparts(tx);
  const all = places.flatMap(({ variantId, locationId }) => [
    { variantId, locationId },
    { variantId, locationId: adjustment },
  ]);
  return { locked: await lockItems(tx, all), adjustment };
}

function changeOf(
  tx: Tx,
  { row, cells, variantId, locationId }: PlacedRow,
  locked: Locked,
  adjustment: string,
  frame: RecordFrame,
): Change | 'same' {
  const item = locked.get(placeKey({ variantId, locationId }))!;
  const [set, force] = [Number(cells['on_hand']), cells['force'] === true];
  if (force) tx.ctx.require(FORCE);
  const given = cells['reason'] === undefined ? '' : String(cells['reason']).slice(0, 500);
  const expected = cells['expected_on_hand'] === undefined ? null : Number(cells['expected_on_hand']);
  const delta = decideStock(item.onHand, { onHand: set, expectedOnHand: expected, force, reason: given });
  if (delta === 0) return 'same';
  const leg = legOf(item, delta, adjustment, locked);
  return { row, variantId, locationId, item, set, reason: given || `File ${frame.fileName}`, leg };
}

/** The pieces that come or go; refuses what the ledger would refuse. */
function legOf(item: Standing, delta: number, adjustment: string, locked: Locked): Leg {
  const { variantId, locationId, sku } = item;
  if (item.tracksLots)
    throw new DomainError('LOT_REQUIRED', `Stock of ${sku} is known lot by lot: count its lots instead.`, {
      path: ['on_hand'],
    });
  const [fromId, toId] = delta < 0 ? [locationId, adjustment] : [adjustment, locationId];
  const leg = { variantId, fromId, toId, quantity: Math.abs(delta) };
  decidePosting(locked, [leg]);
  return leg;
}

/** One posting a reason, each told once; every level is told as if it had been set by hand. */
async function move(tx: Tx, changes: readonly Change[], { importId }: RecordFrame): Promise<void> {
  const cause = { type: 'record-import', id: importId };
  for (const [reason, some] of Map.groupBy(changes, (change) => change.reason)) {
    const legs = some.map((change) => change.leg);
    await post(tx, legs, { kind: 'ADJUSTMENT', reasonCode: 'CORRECTION', reason, cause });
  }
  for (const { item, set } of changes)
    tx.emit(
      stockSet,
      {
        ...{ label: item.sku, sku: item.sku, onHand: set },
        changes: [{ field: `onHand.${item.code}`, before: String(item.onHand), after: String(set) }],
      },
      { aggregateId: item.id, aggregateVersion: item.version + 1 },
    );
}

async function undo(tx: Tx, rows: readonly Undoable[], frame: RecordFrame): Promise<RowError[]> {
  const faults: RowError[] = [];
  const wanted = rows.map((one) => ({ row: one.row, ...(one.undo as StockUndo) }));
  const { locked, adjustment } = await lockPlaces(tx, wanted);
  const changes = wanted.flatMap(({ row, variantId, locationId, before, set }) => {
    const item = locked.get(placeKey({ variantId, locationId }))!;
    if (item.onHand !== set) {
      faults.push(fault(row, 'on_hand', 'IMPORT_UNDO_CHANGED', set, `There are ${item.onHand} by now.`));
      return [];
    }
    const leg = attempt(row, faults, () => legOf(item, before - set, adjustment, locked));
    const reason = `File ${frame.fileName} taken back`;
    return leg ? [{ row, variantId, locationId, item, set: before, reason, leg }] : [];
  });
  await move(tx, changes, frame);
  return faults;
}

async function ofVariants(tx: ReadTx, variants: readonly ExportedVariant[]) {
  const stock = await readStockOf(
    tx,
    variants.map((variant) => variant.id),
  );
  return variants.flatMap(({ id, sku }) =>
    (stock.get(id) ?? [])
      .filter(({ location }) => location.kind !== 'IN_TRANSIT' && location.active)
      .map(({ location, onHand }) => ({ sku, location: location.code, on_hand: onHand, expected_on_hand: onHand })),
  );
}

/** How many pieces lie where. */
export const stockLevelRecords: RecordKind = {
  key: 'stock-levels',
  title: 'Stock levels',
  meaning:
    'Pieces of a variant on hand in a location. A level is set only where as many lie there as the row expects, or by force with a reason.',
  columns: [
    SKU_COLUMN,
    { name: 'location', type: 'TEXT', required: true, meaning: 'Code of the location.' },
    { name: 'on_hand', type: 'INTEGER', required: true, meaning: 'Pieces on hand from now on.' },
    {
      name: 'expected_on_hand',
      type: 'INTEGER',
      required: false,
      meaning: 'Pieces that are on record now; needed unless forced.',
    },
    { name: 'force', type: 'BOOLEAN', required: false, meaning: 'Set it whatever is on record; needs a reason.' },
    { name: 'reason', type: 'TEXT', required: false, meaning: 'Why it changes.' },
  ],
  importing: { permission: 'catalog-pricing.stock.write', identity: ['sku', 'location'], apply, undo },
  exporting: { permission: 'catalog-pricing.stock.read', ofVariants },
};
