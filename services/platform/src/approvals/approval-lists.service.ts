import { type Ctx, isId, type Page, type PageRequest } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { ApprovalRequestEntity } from './approval-request.entity.ts';
import { PLATFORM_REQUESTS } from './approval-writes.ts';
import { countApprovals, pageOfApprovals, readApproval } from './approvals.read-model.ts';

/** Protected changes as callers may read them. */
@Injectable()
export class ApprovalListsService {
  constructor(private readonly db: Db) {}

  /** The brand's requests, newest first; for people of the platform those of the platform too. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<ApprovalRequestEntity>> {
    ctx.require('platform.approval.read');
    const brands = scopesOf(ctx);
    return this.db.read(ctx, (tx) => pageOfApprovals(tx, brands, where, request));
  }

  /** How many requests match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require('platform.approval.read');
    const brands = scopesOf(ctx);
    return this.db.read(ctx, (tx) => countApprovals(tx, brands, where));
  }

  /** One request; null where the brand has none of this id. */
  async one(ctx: Ctx, id: string): Promise<ApprovalRequestEntity | null> {
    ctx.require('platform.approval.read');
    const brands = scopesOf(ctx);
    return isId(id) ? this.db.read(ctx, (tx) => readApproval(tx, brands, id)) : null;
  }
}

function scopesOf(ctx: Ctx): string[] {
  if (!ctx.platform) return [ctx.requireBrand()];
  return ctx.brandId === null ? [PLATFORM_REQUESTS] : [ctx.brandId, PLATFORM_REQUESTS];
}
