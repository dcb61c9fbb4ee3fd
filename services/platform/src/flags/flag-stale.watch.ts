import { flagStale, notificationRequested } from '@mh-os/contracts';
import { type Clock, newId } from '@mh-os/kernel';
import { Every } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { type StaleReason, staleReason } from './flag-life.rules.ts';
import { FlagStaleEntity } from './flag-stale.entity.ts';
import { type ActiveFlag, readActive, readOverrides } from './flags.read-model.ts';

const LAST_USES = `SELECT flag_id AS "flagId", max(last_evaluated_at) AS "at" FROM flag_use GROUP BY flag_id`;

/** Looks once an hour for flags that are done with, and tells their owners once. */
@Injectable()
export class FlagStaleWatch {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Looks now; of several replicas at once, one does. Returns how many flags are newly stale. */
  @Every(3_600_000)
  look(): Promise<number> {
    return this.db.tx(systemCtx(), async (tx) => {
      const lock = `SELECT pg_try_advisory_xact_lock(hashtextextended('platform:flags-stale', 0)) AS mine`;
      const [held] = await tx.query<{ mine: boolean }>('flags_stale_lock', lock);
      if (!held?.mine) return 0;
      const known = new Map((await tx.find(FlagStaleEntity)).map((row) => [row.flagId, row]));
      let found = 0;
      for (const { flag, reason } of await this.reasons(tx)) {
        const before = known.get(flag.id);
        if (before && before.reason !== reason) await tx.remove(before);
        if (!reason || before?.reason === reason) continue;
        await mark(tx, flag, reason);
        found += 1;
      }
      return found;
    });
  }

  private async reasons(tx: Tx): Promise<{ flag: ActiveFlag; reason: StaleReason | null }[]> {
    const { inForce } = await readOverrides(tx);
    const uses = await tx.query<{ flagId: string; at: Date }>('flag_last_uses', LAST_USES);
    const lastUse = new Map(uses.map(({ flagId, at }) => [flagId, at]));
    const now = this.clock.now();
    return (await readActive(tx)).map((flag) => {
      const overrides = inForce.filter(({ flagId }) => flagId === flag.id);
      const changes = [flag.updatedAt, ...overrides.map(({ createdAt }) => createdAt)].map(Number);
      const facts = { ...flag, status: 'ACTIVE' as const, overrides, changedAt: new Date(Math.max(...changes)) };
      return { flag, reason: staleReason({ ...facts, lastEvaluatedAt: lastUse.get(flag.id) ?? null }, now) };
    });
  }
}

async function mark(tx: Tx, flag: ActiveFlag, reason: StaleReason): Promise<void> {
  const { id, name, key, ownerId, version } = flag;
  await tx.insert(FlagStaleEntity, { flagId: id, reason });
  tx.emit(flagStale, { label: name, key, reason }, { aggregateId: id, aggregateVersion: version });
  if (ownerId === null) return;
  const told = {
    label: `The flag ${key} seems to be done with`.slice(0, 200),
    topic: 'flag.stale',
    key: `${id}:${version}:${reason}`,
    link: `/flags/${id}`,
    severity: 'info' as const,
    mandatory: false,
    recipients: { userIds: [ownerId] },
  };
  tx.emit(notificationRequested, told, { aggregateId: newId(), aggregateVersion: 1 });
}
