import { attributionConfigured } from '@mh-os/contracts';
import { type Ctx, versionConflict } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertSpan } from '../brand-days/brand-days.ts';
import { AttributionSettingEntity } from './attribution-setting.entity.ts';
import { readCredits, readResult } from './attribution.read-model.ts';
import { type AttributionModel, SHARED_RULE } from './attribution.rules.ts';
import type { AttributionResultType, AttributionRuleType } from './attribution.type.ts';
import type { AttributionArgs, SetAttributionRuleInput } from './attribution.inputs.ts';
import { DEFAULT_LOOKBACK } from './credits.ts';

const READ = 'crm.performance.read';

/** What campaigns brought, by the rule that is stated. */
@Injectable()
export class AttributionService {
  constructor(private readonly db: Db) {}

  result(ctx: Ctx, args: AttributionArgs): Promise<AttributionResultType> {
    ctx.require(READ);
    ctx.requireBrand();
    assertSpan(args.from, args.until);
    return this.db.read(ctx, (tx) => readResult(tx, args));
  }

  creditsOf(ctx: Ctx, codes: readonly string[], model: AttributionModel) {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCredits(tx, codes, model));
  }

  rule(ctx: Ctx): Promise<AttributionRuleType> {
    ctx.require(READ);
    ctx.requireBrand();
    return this.db.read(ctx, async (tx) => shown(await theSetting(tx)));
  }

  setRule(ctx: Ctx, { lookbackDays, expectedVersion }: SetAttributionRuleInput): Promise<AttributionRuleType> {
    ctx.require('crm.performance.write');
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const found = await theSetting(tx);
      if (!found && expectedVersion !== 0) throw versionConflict('AttributionRule', 'rule', expectedVersion, 0);
      const before = found?.lookbackDays ?? DEFAULT_LOOKBACK;
      const row = found
        ? await tx.update(await tx.lock(AttributionSettingEntity, found.id), { lookbackDays }, expectedVersion)
        : await tx.insert(AttributionSettingEntity, { lookbackDays });
      const changes = [{ field: 'lookbackDays', before: `${before}`, after: `${lookbackDays}` }];
      tx.emit(
        attributionConfigured,
        { label: `${lookbackDays}`, lookbackDays, changes },
        { aggregateId: row.id, aggregateVersion: row.version },
      );
      return shown(row);
    });
  }
}

const theSetting = (tx: ReadTx): Promise<AttributionSettingEntity | null> => tx.findOne(AttributionSettingEntity, {});

const shown = (row: AttributionSettingEntity | null): AttributionRuleType => ({
  ...{ lookbackDays: row?.lookbackDays ?? DEFAULT_LOOKBACK, version: row?.version ?? 0, text: SHARED_RULE },
});
