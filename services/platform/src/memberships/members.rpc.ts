import { membersRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { membershipsIn } from './memberships.read-model.ts';

/** Tells services who works for the brand they work for. */
@Injectable()
export class MembersRpc {
  constructor(private readonly db: Db) {}

  @OnRpc(membersRpc)
  async check({ userIds }: { readonly userIds: readonly string[] }, ctx: Ctx): Promise<{ members: string[] }> {
    const brandId = ctx.requireBrand();
    const rows = await this.db.read(ctx, (tx) => membershipsIn(tx, brandId, userIds));
    return { members: rows.filter(({ roles }) => roles.length > 0).map(({ userId }) => userId) };
  }
}
