import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readIssues } from './formula-due.ts';
import type { FormulaIssueType } from './price-list.type.ts';

/** What is reported of computed prices. */
@Injectable()
export class FormulaIssues {
  constructor(private readonly db: Db) {}

  of(ctx: Ctx, listIds: readonly string[]): Promise<Map<string, FormulaIssueType[]>> {
    ctx.require('catalog-pricing.price-list.read');
    return this.db.read(ctx, (tx) => readIssues(tx, listIds));
  }
}
