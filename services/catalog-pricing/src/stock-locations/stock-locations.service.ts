import { stockLocationCreated, stockLocationUpdated } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, type Page, uuids } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertChangeable, assertName, decideLocation } from './location.rules.ts';
import type { StockLocationType } from './stock-location.type.ts';
import type {
  CreateStockLocationInput,
  StockLocationsArgs,
  UpdateStockLocationInput,
} from './stock-locations.inputs.ts';
import { countLocations, readLocationPage, readLocations } from './stock-locations.read-model.ts';

const READ = 'catalog-pricing.stock.read';
const CONFIGURE = 'catalog-pricing.stock.configure';
const ITEMS = `SELECT 1 FROM stock_item WHERE location_id = $1::uuid ORDER BY variant_id FOR UPDATE`;
const PIECES = `SELECT coalesce(sum(on_hand + reserved), 0)::int AS n FROM stock_item WHERE location_id = $1`;

@Injectable()
export class StockLocationsService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: StockLocationsArgs): Promise<Page<StockLocationType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readLocationPage(tx, args));
  }

  count(ctx: Ctx, args: StockLocationsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countLocations(tx, args));
  }

  create(ctx: Ctx, input: CreateStockLocationInput): Promise<StockLocationType> {
    ctx.require(CONFIGURE);
    const { idempotencyKey, ...draft } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createStockLocation', idempotencyKey, draft, () => this.insert(tx, draft));
      return (await readLocations(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdateStockLocationInput): Promise<StockLocationType> {
    ctx.require(CONFIGURE);
    const { id, expectedVersion, partnerId, ...rest } = input;
    return this.db.tx(ctx, async (tx) => {
      // Items first, as whoever moves stock locks them: a change of this rule reaches all of them.
      if (typeof rest.allowsBackorder === 'boolean')
        await tx.query('stock_location_items', ITEMS, [uuids([id])[0] ?? null]);
      const location = await tx.lock(StockLocationEntity, id);
      const given = Object.fromEntries(
        Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
      );
      const patch: Partial<StockLocationEntity> = { ...given, ...(partnerId === undefined ? {} : { partnerId }) };
      if (patch.name !== undefined) assertName(patch.name);
      const [pieces] = await tx.query<{ n: number }>('stock_location_pieces', PIECES, [id]);
      assertChangeable(location.kind, patch.active === false, pieces?.n ?? 0);
      const changes = changesOf(location, patch);
      const saved = await this.save(tx, location, patch, expectedVersion);
      tx.emit(
        stockLocationUpdated,
        { label: saved.name, code: saved.code, changes },
        { aggregateId: id, aggregateVersion: saved.version },
      );
      return (await readLocations(tx, [id])).get(id)!;
    });
  }

  /** Items follow the location's rules by a foreign key: the database refuses to forbid backorders that exist. */
  private async save(
    tx: Tx,
    location: StockLocationEntity,
    patch: Partial<StockLocationEntity>,
    expectedVersion: number,
  ): Promise<StockLocationEntity> {
    if (patch.allowsBackorder === false) {
      const sql = `SELECT count(*)::int AS n FROM stock_item WHERE location_id = $1 AND reserved > on_hand`;
      const [row] = await tx.query<{ n: number }>('stock_location_backorders', sql, [location.id]);
      if (row && row.n > 0)
        throw new DomainError(
          'LOCATION_HAS_BACKORDERS',
          `Of ${row.n} variants more is reserved there than lies there: receive or release that first.`,
          { path: ['allowsBackorder'], details: { variants: row.n } },
        );
    }
    return tx.update<StockLocationEntity>(location, patch, expectedVersion);
  }

  private async insert(tx: Tx, draft: Omit<CreateStockLocationInput, 'idempotencyKey'>): Promise<{ id: string }> {
    const { sellable } = decideLocation(draft);
    if (await tx.findOne(StockLocationEntity, { code: draft.code }))
      throw new DomainError('LOCATION_CODE_TAKEN', `There is a location ${draft.code} already.`, { path: ['code'] });
    const saved = await tx.insert(StockLocationEntity, { ...draft, sellable, active: true });
    const { code, kind, name } = saved;
    tx.emit(
      stockLocationCreated,
      { label: name, code, kind, partnerId: saved.partnerId ?? null },
      { aggregateId: saved.id, aggregateVersion: saved.version },
    );
    return { id: saved.id };
  }
}
