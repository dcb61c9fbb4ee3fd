import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { assertSpan } from '../brand-days/brand-days.ts';
import type { CrmSpanArgs } from '../brand-days/span.inputs.ts';
import { readGrowth } from './growth-summary.read-model.ts';
import type { GrowthSummaryType } from './growth-summary.type.ts';

/** Counts for the brand's dashboard: numbers only, nobody is named. */
@Injectable()
export class GrowthSummaryService {
  constructor(private readonly db: Db) {}

  ofPeriod(ctx: Ctx, { from, until }: CrmSpanArgs): Promise<GrowthSummaryType> {
    ctx.require('crm.performance.read');
    ctx.requireBrand();
    assertSpan(from, until);
    return this.db.read(ctx, (tx) => readGrowth(tx, from, until));
  }
}
