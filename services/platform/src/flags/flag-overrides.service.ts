import { flagOverridden } from '@mh-os/contracts';
import type { Serve } from '@mh-os/flags';
import { assertId, type Ctx, DomainError, newId, notFound, versionConflict } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { authorOf } from '../author.ts';
import { changesOf } from '../changes.ts';
import { asPlatform } from '../platform-scope.ts';
import type { FeatureFlagType } from './flag.type.ts';
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
  readonly enabled: boolean;
  readonly serve: Serve | null;
}

/** What brands set for themselves where the platform lets them. */
@Injectable()
export class FlagOverridesService {
  constructor(
    private readonly db: Db,
    private readonly set: FlagSetService,
  ) {}

  /** Sets a flag for the session's brand, or takes that back. */
  async override(ctx: Ctx, input: SetFlagOverride): Promise<FeatureFlagType> {
    ctx.require('platform.flag.write');
    const brandId = ctx.requireBrand();
    const flagId = assertId(input.flagId, 'flagId');
    return this.db.tx(asPlatform(ctx), async (tx) => {
      await tx.query(
        'flag_override_lock',
        `SELECT pg_advisory_xact_lock(hashtextextended('flag-override:' || $1, 0))`,
        [`${brandId}:${flagId}`],
      );
      const flag = await readFlag(tx, brandId, flagId);
      if (!flag || flag.status === 'ARCHIVED') throw notFound('FeatureFlag', flagId);
      if (!flag.overridable && !ctx.platform) throw notOverridable(flag);
      await this.write(tx, brandId, flag, input);
      tx.afterCommit(() => this.set.refresh());
      return toFlagView(ctx, (await readFlag(tx, brandId, flagId))!);
    });
  }

  private async write(tx: Tx, brandId: string, flag: FlagRow, input: SetFlagOverride): Promise<void> {
    const wanted: Wanted = {
      enabled: input.enabled,
      serve: input.serve ? toServe(input.serve, ['serve']) : null,
    };
    if (wanted.serve) checkServe(wanted.serve, flag.variants, ['serve']);
    const before = await readOverride(tx, brandId, flag.id);
    if (before.version !== input.expectedVersion)
      throw versionConflict('FlagOverride', flag.id, input.expectedVersion, before.version);
    const changes = changesOf(
      before.serve ? { enabled: before.enabled, serve: before.serve } : { serve: null },
      wanted,
    );
    if (changes.length === 0) return;
    const overrideVersion = before.version + 1;
    const { comment = null } = input;
    const row = {
      id: newId(),
      flagId: flag.id,
      overrideVersion,
      changes,
      comment,
      author: authorOf(tx.ctx),
      ...wanted,
    };
    await tx.insert(FlagOverrideEntity, row as never);
    const target = { aggregateId: flag.id, aggregateVersion: overrideVersion };
    tx.emit(flagOverridden, { label: flag.name, key: flag.key, flagId: flag.id, changes }, target);
  }
}

function notOverridable({ key }: FlagRow): DomainError {
  return new DomainError('FLAG_NOT_OVERRIDABLE', `${key} is the same for all brands; the platform can change that.`, {
    path: ['flagId'],
  });
}
