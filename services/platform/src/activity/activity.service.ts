import { type Ctx, DomainError, isId, type Page, type PageRequest } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { type ActivityRow, causesOf, countActivity, pageOfActivity } from './activity.read-model.ts';

/** What happened, as callers may read it. */
@Injectable()
export class ActivityService {
  constructor(private readonly db: Db) {}

  /** The log of the session's brand, newest first; platform people without a brand read everything. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<ActivityRow>> {
    const brandId = scopeOf(ctx);
    return this.db.read(ctx, (tx) => pageOfActivity(tx, brandId, where, request));
  }

  /** How many entries match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    const brandId = scopeOf(ctx);
    return this.db.read(ctx, (tx) => countActivity(tx, brandId, where));
  }

  /** An entry and what led to it, the first cause first. */
  async causes(ctx: Ctx, id: string): Promise<ActivityRow[]> {
    const brandId = scopeOf(ctx);
    return isId(id) ? this.db.read(ctx, (tx) => causesOf(tx, brandId, id)) : [];
  }
}

function scopeOf(ctx: Ctx): string | null {
  ctx.require('platform.activity.read');
  if (ctx.brandId === null && !ctx.platform)
    throw new DomainError('BRAND_REQUIRED', 'Choose a brand first: the log belongs to a brand.', { kind: 'forbidden' });
  return ctx.brandId;
}
