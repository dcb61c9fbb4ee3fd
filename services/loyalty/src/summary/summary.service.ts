import { type Ctx, DomainError } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readSummary } from './summary.read-model.ts';
import type { SummaryArgs, SummaryType } from './summary.type.ts';

const MOST_DAYS = 400;

/** Counts for the brand's dashboard: numbers only, no member is named. */
@Injectable()
export class SummaryService {
  constructor(private readonly db: Db) {}

  ofPeriod(ctx: Ctx, { from, until }: SummaryArgs): Promise<SummaryType> {
    ctx.require('loyalty.program.read');
    ctx.requireBrand();
    const days = (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
    if (!(days >= 1 && days <= MOST_DAYS))
      throw new DomainError('VALUE_INVALID', `A period has from 1 to ${MOST_DAYS} days, each written as 2026-03-31.`, {
        path: ['until'],
      });
    return this.db.read(ctx, (tx) => readSummary(tx, from, until));
  }
}
