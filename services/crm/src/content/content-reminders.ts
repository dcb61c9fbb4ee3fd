import { contentDue } from '@mh-os/contracts';
import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { In } from 'typeorm';
import { ContentItemEntity } from './content.entity.ts';
import { itemData } from './item-writing.ts';

const EVERY = 30_000;
const DUE = `planned_at <= $1 AND told_at IS NULL AND status IN ('APPROVED', 'SCHEDULED')`;
const BRANDS = `SELECT DISTINCT brand_id AS "brandId" FROM content_item WHERE ${DUE}`;
const TAKE = `UPDATE content_item SET told_at = $1, version = version + 1, updated_at = $1 WHERE id IN
    (SELECT id FROM content_item WHERE ${DUE} ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED) RETURNING id`;

const keeper = (brandId: string | null): Ctx =>
  new Ctx({
    brandId,
    actor: { kind: 'system', id: 'crm', name: 'Content' },
    platform: brandId === null,
    requestId: newId(),
  });

/** Reminds the owner of approved content whose time has come, each once, whichever replica looks first. */
@Injectable()
export class ContentReminders implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('ContentReminders');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void =>
      void this.sweep().catch((error: unknown) => this.logger.warn(`Reminders wait: ${String(error)}`));
    this.timer = setInterval(look, EVERY).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Reminds of what is due now in all brands; returns of how many. */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    let told = 0;
    for (const { brandId } of await this.dueBrands(now))
      told += (await unlessDeleted(this.db.tx(keeper(brandId), (tx) => this.remind(tx, now)))) ?? 0;
    return told;
  }

  private dueBrands(now: Date): Promise<{ brandId: string }[]> {
    return this.db.read(keeper(null), (tx) => tx.query('content_brands', BRANDS, [now]));
  }

  private async remind(tx: Tx, now: Date): Promise<number> {
    const due = await tx.query<{ id: string }>('content_remind', TAKE, [now]);
    const items = await tx.find(ContentItemEntity, { id: In(due.map(({ id }) => id)) });
    for (const item of items)
      tx.emit(contentDue, itemData(item), { aggregateId: item.id, aggregateVersion: item.version });
    return items.length;
  }
}
