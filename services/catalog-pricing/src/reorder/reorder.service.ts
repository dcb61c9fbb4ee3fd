import { reorderRuleSet } from '@mh-os/contracts';
import { changesOf, type Ctx, type Page, versionConflict } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { lockItems } from '../stock/ledger.ts';
import { placeKey, type Standing } from '../stock/movement.rules.ts';
import { StockLocationEntity } from '../stock/stock-location.entity.ts';
import { assertUsable } from '../stock-locations/location.rules.ts';
import { forgetLow, judgeLow } from './low-stock.ts';
import { countSuggestions, readSuggestion, readSuggestionPage } from './reorder.read-model.ts';
import { assertReorder } from './reorder.rules.ts';
import type {
  RemoveReorderRuleInput,
  ReorderSuggestionsArgs,
  ReorderSuggestionType,
  SetReorderRuleInput,
} from './reorder.type.ts';
import { StockReorderRuleEntity } from './stock-reorder-rule.entity.ts';

const READ = 'catalog-pricing.stock.read';
const CONFIGURE = 'catalog-pricing.stock.configure';

type Figures = Pick<
  StockReorderRuleEntity,
  'reorderPoint' | 'target' | 'packSize' | 'safetyDays' | 'leadDays' | 'byDemand'
>;

@Injectable()
export class ReorderService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: ReorderSuggestionsArgs): Promise<Page<ReorderSuggestionType>> {
    ctx.require(READ);
    return this.db.read(ctx, async (tx) => {
      const page = await readSuggestionPage(tx, args);
      return { ...page, nodes: page.nodes.map((one) => visible(ctx, one)) };
    });
  }

  count(ctx: Ctx, args: ReorderSuggestionsArgs): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countSuggestions(tx, args));
  }

  set(
    ctx: Ctx,
    { variantId, locationId, expectedVersion, byDemand, ...given }: SetReorderRuleInput,
  ): Promise<ReorderSuggestionType> {
    ctx.require(CONFIGURE);
    assertReorder(given);
    return this.db.tx(ctx, async (tx) => {
      const place = { variantId, locationId };
      // The item's lock is the queue for all who set its rule, and for who changes its stock meanwhile.
      const item = (await lockItems(tx, [place])).get(placeKey(place))!;
      assertUsable(await tx.get(StockLocationEntity, locationId));
      const known = await tx.findOne(StockReorderRuleEntity, place);
      const figures = { ...given, leadDays: given.leadDays ?? null, byDemand: byDemand ?? known?.byDemand ?? false };
      const changes = changesOf(known ?? {}, figures);
      const saved = known
        ? await tx.update<StockReorderRuleEntity>(known, figures, expectedVersion)
        : await this.insert(tx, place, figures, expectedVersion);
      this.told(tx, saved, item, changes);
      await judgeLow(tx, [place]);
      return visible(ctx, (await readSuggestion(tx, saved.id))!);
    });
  }

  remove(ctx: Ctx, { id, expectedVersion }: RemoveReorderRuleInput): Promise<null> {
    ctx.require(CONFIGURE);
    return this.db.tx(ctx, async (tx) => {
      const rule = await tx.lock(StockReorderRuleEntity, id);
      const [item] = (await lockItems(tx, [rule])).values();
      await tx.remove(rule, expectedVersion);
      await forgetLow(tx, rule);
      const changes = [{ field: 'reorderPoint', before: String(rule.reorderPoint), after: null }];
      this.told(tx, { ...rule, version: rule.version + 1 }, item!, changes);
      return null;
    });
  }

  private async insert(
    tx: Tx,
    place: { readonly variantId: string; readonly locationId: string },
    figures: Figures,
    expectedVersion: number,
  ): Promise<StockReorderRuleEntity> {
    if (expectedVersion !== 0) throw versionConflict('ReorderRule', placeKey(place), expectedVersion, 0);
    return tx.insert(StockReorderRuleEntity, { ...place, ...figures });
  }

  private told(
    tx: Tx,
    rule: { readonly id: string; readonly version: number },
    { sku, code }: Standing,
    changes: ReturnType<typeof changesOf>,
  ): void {
    const target = { aggregateId: rule.id, aggregateVersion: rule.version };
    tx.emit(reorderRuleSet, { label: sku, location: code, changes }, target);
  }
}

/** Whom the brand buys from is not everybody's to know. */
function visible(ctx: Ctx, one: ReorderSuggestionType): ReorderSuggestionType {
  return ctx.can('catalog-pricing.supplier.read') ? one : { ...one, supplierId: null, supplierName: null };
}
