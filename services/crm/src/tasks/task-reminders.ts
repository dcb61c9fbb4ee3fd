import { taskReminded } from '@mh-os/contracts';
import { type Clock, Ctx, newId } from '@mh-os/kernel';
import { CLOCK, Db, type Tx, unlessDeleted } from '@mh-os/persistence';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { taskLabel } from './tasks.service.ts';

const EVERY = 30_000;
const DUE = `remind_at <= $1 AND reminded_at IS NULL AND state = 'OPEN'`;
const BRANDS = `SELECT DISTINCT brand_id AS "brandId" FROM crm_task WHERE ${DUE}`;
const TAKE = `UPDATE crm_task SET reminded_at = $1, version = version + 1, updated_at = $1 WHERE id IN
    (SELECT id FROM crm_task WHERE ${DUE} ORDER BY id LIMIT 200 FOR UPDATE SKIP LOCKED)
  RETURNING id, version, person_id AS "personId", company_id AS "companyId", assignee_id AS "assigneeId"`;

interface Due {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly assigneeId: string | null;
}

const keeper = (brandId: string | null): Ctx =>
  new Ctx({
    brandId,
    actor: { kind: 'system', id: 'crm', name: 'Tasks' },
    platform: brandId === null,
    requestId: newId(),
  });

/** Reminds of tasks, each once, whichever replica looks first. */
@Injectable()
export class TaskReminders implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('TaskReminders');
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
    return this.db.read(keeper(null), (tx) => tx.query('task_brands', BRANDS, [now]));
  }

  private async remind(tx: Tx, now: Date): Promise<number> {
    const due = await tx.query<Due>('task_remind', TAKE, [now]);
    for (const { id, version, ...about } of due)
      tx.emit(taskReminded, { label: taskLabel({ id }), ...about }, { aggregateId: id, aggregateVersion: version });
    return due.length;
  }
}
