import type { Clock, Ctx } from '@mh-os/kernel';
import { Rounds } from '@mh-os/messaging';
import { CLOCK, Db, NO_BRAND } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { everyBrand } from '../brands/every-brand.ts';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { systemCtx } from '../platform-scope.ts';

const CHUNK = 5_000;
/** What was read, archived or never shown, long ago; nothing unread and nothing whose mail is still due. */
const OLD = `SELECT n.ctid FROM notification n WHERE n.brand_id = $1
  AND (n.read_at < $2 OR n.archived_at < $2 OR (NOT n.in_app AND n.created_at < $2))
  AND NOT EXISTS (SELECT 1 FROM notification_mail q WHERE q.brand_id = n.brand_id AND q.id = n.id) LIMIT ${CHUNK}`;
const FORGET = `DELETE FROM notification WHERE ctid = ANY (ARRAY(${OLD})) AND brand_id = $1 RETURNING 1`;
const DAY_MS = 86_400_000;

/** Forgets notifications that nobody needs any more. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** In all brands, one after the other, in small steps. */
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - this.config.MH_NOTIFICATION_DAYS * DAY_MS);
    await this.rounds.each({ id: 'platform' }, everyBrand, async (ctx, brandId) => {
      while ((await this.step(ctx, brandId, before)) === CHUNK);
    });
    while ((await this.step(systemCtx(), NO_BRAND, before)) === CHUNK);
  }

  private step(ctx: Ctx, brandId: string, before: Date): Promise<number> {
    return this.db.tx(ctx, async (tx) => (await tx.query('notification_forget', FORGET, [brandId, before])).length);
  }
}
