import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const EVERY = 10 * 60_000;
const OLD_FILE = `f.created_at < $1::timestamptz - interval '24 hours' AND NOT EXISTS (SELECT 1 FROM crm_import i
  WHERE i.brand_id = f.brand_id AND i.id = f.import_id AND i.status IN ('QUEUED', 'RUNNING'))`;
const OLD_CHANGE = `EXISTS (SELECT 1 FROM crm_import i WHERE i.brand_id = c.brand_id AND i.id = c.import_id
  AND i.undo_until < $1::timestamptz AND i.status <> 'UNDOING')`;
const BRANDS = `SELECT f.brand_id AS "brandId" FROM crm_import_file f WHERE ${OLD_FILE}
  UNION SELECT c.brand_id FROM crm_import_change c WHERE ${OLD_CHANGE}`;

const keeper = (brandId: string | null): Ctx =>
  new Ctx({
    brandId,
    actor: { kind: 'system', id: 'crm', name: 'Imports' },
    platform: brandId === null,
    requestId: newId(),
  });

/** Forgets files and what would take them back, a day later: they are full of names and addresses. */
@Injectable()
export class ImportSweeper implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('ImportSweeper');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const look = (): void =>
      void this.sweep().catch((error: unknown) => this.logger.warn(`Files of imports stay: ${String(error)}`));
    this.timer = setInterval(look, EVERY).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const { brandId } of await this.brandsOf(now))
      await unlessDeleted(this.db.tx(keeper(brandId), (tx) => this.forget(tx, now)));
  }

  private brandsOf(now: Date): Promise<{ brandId: string }[]> {
    return this.db.read(keeper(null), (tx) => tx.query('import_old', BRANDS, [now]));
  }

  private async forget(tx: Tx, now: Date): Promise<void> {
    await tx.query('import_old_files', `DELETE FROM crm_import_file f WHERE ${OLD_FILE}`, [now]);
    await tx.query('import_old_changes', `DELETE FROM crm_import_change c WHERE ${OLD_CHANGE}`, [now]);
  }
}
