import type { FlagValueType } from '@mh-os/flags';
import { type Clock, type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { checkName } from '../users/users.rules.ts';
import type { FeatureFlagType } from './flag.type.ts';
import { checkKey, ON_OFF } from './flag-definition.rules.ts';
import { type DefinitionInput, toDefinition } from './flag-input.rules.ts';
import { flagTransitions } from './flag-life.rules.ts';
import { FlagSetService } from './flag-set.service.ts';
import { toFlagView } from './flag-view.ts';
import { changeFlag, type FlagSettings, insertFlag, lockFlags, usableFlag } from './flag-writer.ts';
import type { FlagEntity } from './flag.entity.ts';
import { readFlag } from './flags.read-model.ts';

/** What people set about a flag beside what decides. */
interface SettingsInput extends DefinitionInput {
  readonly name?: string | null;
  readonly description?: string | null;
  readonly protected?: boolean | null;
  readonly overridable?: boolean | null;
  readonly permanent?: boolean | null;
  readonly ownerId?: string | null;
  readonly salt?: string | null;
  readonly comment?: string | null;
}

export interface CreateFlag extends SettingsInput {
  readonly key: string;
  readonly name: string;
  readonly type: FlagValueType;
  readonly idempotencyKey: string;
}

/** What a change is based on. */
export interface FlagStep {
  readonly id: string;
  readonly expectedVersion: number;
  readonly comment?: string | null;
}

type Patch = (flag: FlagEntity) => Partial<FlagSettings>;

/** Feature flags as the platform defines them, for all brands. */
@Injectable()
export class FlagsService {
  constructor(
    private readonly db: Db,
    private readonly set: FlagSetService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Drafts a flag. */
  create(ctx: Ctx, input: CreateFlag): Promise<FeatureFlagType> {
    requirePlatform(ctx);
    const { idempotencyKey, ...body } = input;
    const key = checkKey(input.key);
    const flag = { ...startOf(input), ...settingsOf(input), key, type: input.type, name: checkName(input.name) };
    return this.write(ctx, async (tx) => {
      const made = await tx.idempotent('createFlag', idempotencyKey, body, async () => {
        const { id } = await insertFlag(tx, await lockFlags(tx), flag, input.comment ?? null);
        return { id };
      });
      return made.id;
    });
  }

  /** Changes what is given. */
  update(ctx: Ctx, input: FlagStep & SettingsInput): Promise<FeatureFlagType> {
    return this.change(ctx, input, () => settingsOf(input));
  }

  /** Publishes a draft. */
  activate(ctx: Ctx, step: FlagStep): Promise<FeatureFlagType> {
    return this.change(ctx, step, ({ status }) => ({
      status: flagTransitions.next(status, 'activate'),
      activatedAt: this.clock.now(),
    }));
  }

  /** Turns the kill switch. */
  switch(ctx: Ctx, step: FlagStep & { readonly enabled: boolean }): Promise<FeatureFlagType> {
    return this.change(ctx, step, () => ({ enabled: step.enabled }));
  }

  /** Ends a flag. */
  archive(ctx: Ctx, step: FlagStep): Promise<FeatureFlagType> {
    return this.change(ctx, step, ({ status }) => ({ status: flagTransitions.next(status, 'archive') }));
  }

  private change(ctx: Ctx, step: FlagStep, patchOf: Patch): Promise<FeatureFlagType> {
    requirePlatform(ctx);
    return this.write(ctx, async (tx) => {
      const all = await lockFlags(tx);
      const flag = await usableFlag(tx, all, step.id);
      const { expectedVersion, comment = null } = step;
      await changeFlag(tx, all, flag, patchOf(flag), { expectedVersion, comment });
      return flag.id;
    });
  }

  /** One transaction above brands; what it publishes is in use here with its commit, elsewhere a moment later. */
  private write(ctx: Ctx, work: (tx: Tx) => Promise<string>): Promise<FeatureFlagType> {
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      const id = await work(tx);
      tx.afterCommit(() => this.set.refresh());
      const row = await readFlag(tx, ctx.brandId, id);
      if (!row) throw notFound('FeatureFlag', id);
      return toFlagView(ctx, row);
    });
  }
}

/** Definitions are the platform's; a brand sets flags for itself. */
export function requirePlatform(ctx: Ctx): void {
  ctx.require('platform.flag.write');
  if (!ctx.platform)
    throw new DomainError('FORBIDDEN', 'Only platform admins define flags; a brand can set them for itself.', {
      kind: 'forbidden',
      details: { grantedBy: ['platform-admin'] },
    });
}

/** What a new flag is where its author says nothing: everybody gets the off variant. */
function startOf({ type, variants, offVariant }: CreateFlag): Omit<FlagSettings, 'name'> {
  const own = variants?.map(({ key, value }) => ({ key, value })) ?? (type === 'BOOLEAN' ? ON_OFF : []);
  const off = offVariant ?? own.find(({ key }) => key === 'off')?.key ?? own.at(-1)?.key ?? '';
  return {
    description: '',
    ...{ status: 'DRAFT', enabled: true, protected: false, overridable: false, permanent: false },
    ...{ ownerId: null, salt: 'v1', activatedAt: null },
    ...{ variants: own, offVariant: off, prerequisites: [], rules: [], otherwise: { variant: off } },
  };
}

/** The given settings; null and absent stay as they are. */
function settingsOf(input: SettingsInput): Partial<FlagSettings> {
  const { name, description, overridable, permanent, ownerId, salt } = input;
  const plain = { description, overridable, permanent, ownerId, salt, protected: input.protected };
  const given = Object.entries(plain).filter(([, value]) => value !== null && value !== undefined);
  return {
    ...(Object.fromEntries(given) as Partial<FlagSettings>),
    ...(name === null || name === undefined ? {} : { name: checkName(name) }),
    ...toDefinition(input),
  };
}
