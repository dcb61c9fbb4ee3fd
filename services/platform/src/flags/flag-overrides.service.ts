import { flagOverridden } from '@mh-os/contracts';
import type { Serve } from '@mh-os/flags';
import {
  assertId,
  changesOf,
  type Ctx,
  DomainError,
  type FieldChange,
  newId,
  notFound,
  versionConflict,
} from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalHandlers } from '../approvals/approval-handlers.ts';
import { ApprovalsService } from '../approvals/approvals.service.ts';
import { authorOf } from '../author.ts';
import { asPlatform } from '../platform-scope.ts';
import { type ChangedFlag, flagOverridePayload } from './flag-approval.rules.ts';
import { checkServe } from './flag-definition.rules.ts';
import { toServe } from './flag-input.rules.ts';
import { FlagOverrideEntity } from './flag-override.entity.ts';
import { FlagSetService } from './flag-set.service.ts';
import { toFlagView } from './flag-view.ts';
import { type FlagRow, readFlag, readOverride } from './flags.read-model.ts';
import type { FlagServeInput } from './flags.inputs.ts';

/** What a brand sets. */
export interface SetFlagOverride {
  readonly flagId: string;
  readonly expectedVersion: number;
  readonly enabled: boolean;
  readonly serve?: FlagServeInput | null;
  readonly comment?: string | null;
}

/** What an override is to become. */
interface Wanted {
  readonly flagId: string;
  readonly expectedVersion: number;
  readonly enabled: boolean;
  readonly serve: Serve | null;
  readonly comment: string | null;
  readonly byPlatform: boolean;
}

const KIND = 'platform.flag.override';

/** What brands set for themselves where the platform lets them. */
@Injectable()
export class FlagOverridesService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly set: FlagSetService,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: KIND,
      permission: 'platform.flag.write',
      payload: flagOverridePayload,
      platformScope: true,
      apply: async (tx, payload) => {
        // The schema says the same of `serve` as the type, except that it is not read-only.
        const wanted = payload as Wanted;
        const flag = await this.lock(tx, wanted);
        await write(tx, flag, wanted, await judge(tx, flag, wanted));
        tx.afterCommit(() => this.set.refresh());
      },
    });
  }

  /** Sets a flag for the session's brand, or takes that back; of a protected flag a second person has to agree (ADM-6). */
  async override(ctx: Ctx, input: SetFlagOverride): Promise<ChangedFlag> {
    ctx.require('platform.flag.write');
    const brandId = ctx.requireBrand();
    const flagId = assertId(input.flagId, 'flagId');
    const { enabled, expectedVersion, comment = null } = input;
    return this.db.tx(asPlatform(ctx), async (tx) => {
      const serve = input.serve ? toServe(input.serve, ['serve']) : null;
      const wanted = { flagId, expectedVersion, enabled, serve, comment, byPlatform: ctx.platform };
      const flag = await this.lock(tx, wanted);
      const changes = await judge(tx, flag, wanted);
      const request = flag.protected && changes.length > 0 ? await this.ask(tx, flag, wanted, changes) : null;
      if (!request) await write(tx, flag, wanted, changes);
      tx.afterCommit(() => this.set.refresh());
      return { flag: toFlagView(ctx, (await readFlag(tx, brandId, flagId))!), request };
    });
  }

  private ask(tx: Tx, { id, key, name }: FlagRow, wanted: Wanted, changes: FieldChange[]) {
    return this.approvals.request(tx, {
      kind: KIND,
      subject: { type: 'flag', id, label: name },
      payload: wanted,
      summary: { key: 'flagOverride', params: { flag: key } },
      ...{ changes, reason: wanted.comment },
    });
  }

  /** One change of a brand's override at a time. */
  private async lock(tx: Tx, { flagId, byPlatform }: Wanted): Promise<FlagRow> {
    const brandId = tx.ctx.requireBrand();
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('flag-override:' || $1, 0))`;
    await tx.query('flag_override_lock', lock, [`${brandId}:${flagId}`]);
    const flag = await readFlag(tx, brandId, flagId);
    if (!flag || flag.status === 'ARCHIVED') throw notFound('FeatureFlag', flagId);
    if (!flag.overridable && !byPlatform) throw notOverridable(flag);
    return flag;
  }
}

/** Whether the override may become so; gives back what would change. */
async function judge(tx: Tx, flag: FlagRow, { enabled, serve, expectedVersion }: Wanted): Promise<FieldChange[]> {
  if (serve) checkServe(serve, flag.variants, ['serve']);
  const before = await readOverride(tx, tx.ctx.requireBrand(), flag.id);
  if (before.version !== expectedVersion)
    throw versionConflict('FlagOverride', flag.id, expectedVersion, before.version);
  const now = before.serve ? { enabled: before.enabled, serve: before.serve } : { serve: null };
  return changesOf(now, { enabled, serve });
}

async function write(tx: Tx, flag: FlagRow, wanted: Wanted, changes: FieldChange[]): Promise<void> {
  if (changes.length === 0) return;
  const { enabled, serve, comment, expectedVersion } = wanted;
  const overrideVersion = expectedVersion + 1;
  const author = authorOf(tx.ctx);
  const row = { id: newId(), flagId: flag.id, overrideVersion, changes, comment, author, enabled, serve };
  await tx.insert(FlagOverrideEntity, row as never);
  const target = { aggregateId: flag.id, aggregateVersion: overrideVersion };
  tx.emit(flagOverridden, { label: flag.name, key: flag.key, flagId: flag.id, changes }, target);
}

function notOverridable({ key }: FlagRow): DomainError {
  return new DomainError('FLAG_NOT_OVERRIDABLE', `${key} is the same for all brands; the platform can change that.`, {
    path: ['flagId'],
  });
}
