import { type Ctx, isId, type Page, type PageRequest } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ApprovalRequestEntity } from './approval-request.entity.ts';
import { countApprovals, pageOfApprovals } from './approvals.read-model.ts';

/** Protected changes as callers may read them. */
@Injectable()
export class ApprovalListsService {
  constructor(private readonly db: Db) {}

  /** The brand's requests, newest first. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<ApprovalRequestEntity>> {
    ctx.require('platform.approval.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfApprovals(tx, brandId, where, request));
  }

  /** How many requests match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require('platform.approval.read');
    const brandId = ctx.requireBrand();
    return this.db.read(ctx, (tx) => countApprovals(tx, brandId, where));
  }

  /** One request; null where the brand has none of this id. */
  async one(ctx: Ctx, id: string): Promise<ApprovalRequestEntity | null> {
    ctx.require('platform.approval.read');
    ctx.requireBrand();
    return isId(id) ? this.db.read(ctx, (tx) => tx.findOne(ApprovalRequestEntity, { id })) : null;
  }
}
