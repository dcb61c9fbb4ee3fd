import { membersRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { Rpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { keepAnswered, knownMembers } from './brand-members.ts';

/** Learns of people whom no event has told of yet: who was just invited, or was there before this service listened. */
@Injectable()
export class Members {
  constructor(
    private readonly db: Db,
    private readonly rpc: Rpc,
  ) {}

  /** Asked before the transaction that gives them something, which checks for itself (assertMembers). */
  async learn(ctx: Ctx, userIds: readonly (string | null | undefined)[]): Promise<void> {
    const wanted = [...new Set(userIds.filter((id): id is string => Boolean(id)))];
    if (wanted.length === 0) return;
    const known = new Set((await this.db.read(ctx, (tx) => knownMembers(tx, wanted))).map(({ userId }) => userId));
    const unknown = wanted.filter((id) => !known.has(id));
    if (unknown.length === 0) return;
    const { members } = await this.rpc.call(membersRpc, { userIds: unknown }, ctx);
    await this.keep(ctx, members);
  }

  private keep(ctx: Ctx, userIds: readonly string[]): Promise<void> {
    return this.db.tx(ctx, (tx) => keepAnswered(tx, userIds));
  }
}
