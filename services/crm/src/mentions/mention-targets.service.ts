import { type Ctx, uuids } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { MentionTargetType } from './mention-target.type.ts';

const NAMES = {
  campaign: `SELECT id, name FROM campaign WHERE id = ANY ($1::uuid[])`,
  content_item: `SELECT id, title AS name FROM content_item WHERE id = ANY ($1::uuid[])`,
} as const;

export type MentionTargetKind = keyof typeof NAMES;

/** Names of what mentions are linked to: whoever works on mentions sees no more of a campaign than that. */
@Injectable()
export class MentionTargetsService {
  constructor(private readonly db: Db) {}

  async byIds(
    ctx: Ctx,
    kind: MentionTargetKind,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, MentionTargetType>> {
    ctx.require('crm.mention.read');
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<MentionTargetType>(`mention_${kind}`, NAMES[kind], [uuids(ids)]),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
