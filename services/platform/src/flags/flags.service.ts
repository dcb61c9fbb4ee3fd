import type { FlagValueType } from '@mh-os/flags';
import { type Clock, type Ctx, DomainError, notFound, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalHandlers } from '../approvals/approval-handlers.ts';
import type { ApprovalRequestEntity } from '../approvals/approval-request.entity.ts';
import { ApprovalsService } from '../approvals/approvals.service.ts';
import { asPlatform } from '../platform-scope.ts';
import { checkName } from '../users/users.rules.ts';
import { type ChangedFlag, flagChangePayload, needsSecondPerson } from './flag-approval.rules.ts';
import { checkKey, ON_OFF } from './flag-definition.rules.ts';
import { type DefinitionInput, toDefinition } from './flag-input.rules.ts';
import { flagTransitions } from './flag-life.rules.ts';
import { FlagSetService } from './flag-set.service.ts';
import { toFlagView } from './flag-view.ts';
import { changeFlag, checkChange, type FlagSettings, insertFlag, lockFlags, usableFlag } from './flag-writer.ts';
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

/** What a use case wrote, or asked for. */
interface Written {
  readonly id: string;
  readonly request?: ApprovalRequestEntity;
}

const FLAG_CHANGE = 'platform.flag.change';

type Patch = (flag: FlagEntity) => Partial<FlagSettings>;

/** Feature flags as the platform defines them, for all brands. */
@Injectable()
export class FlagsService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly set: FlagSetService,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: FLAG_CHANGE,
      permission: 'platform.flag.write',
      payload: flagChangePayload,
      platformScope: true,
      apply: async (tx, { id, patch, ...how }) => {
        const all = await lockFlags(tx);
        await changeFlag(tx, all, await usableFlag(tx, all, id), this.stamped(patch), how);
        tx.afterCommit(() => this.set.refresh());
      },
    });
  }

  /** Drafts a flag. */
  create(ctx: Ctx, input: CreateFlag): Promise<ChangedFlag> {
    requirePlatform(ctx);
    const { idempotencyKey, ...body } = input;
    const key = checkKey(input.key);
    const flag = { ...startOf(input), ...settingsOf(input), key, type: input.type, name: checkName(input.name) };
    return this.write(ctx, async (tx) => {
      const made = await tx.idempotent('createFlag', idempotencyKey, body, async () => {
        const { id } = await insertFlag(tx, await lockFlags(tx), flag, input.comment ?? null);
        return { id };
      });
      return { id: made.id };
    });
  }

  /** Changes what is given. */
  update(ctx: Ctx, input: FlagStep & SettingsInput): Promise<ChangedFlag> {
    return this.change(ctx, input, () => settingsOf(input));
  }

  /** Publishes a draft. */
  activate(ctx: Ctx, step: FlagStep): Promise<ChangedFlag> {
    return this.change(ctx, step, ({ status }) => ({
      status: flagTransitions.next(status, 'activate'),
    }));
  }

  /** Turns the kill switch. */
  switch(ctx: Ctx, step: FlagStep & { readonly enabled: boolean }): Promise<ChangedFlag> {
    return this.change(ctx, step, () => ({ enabled: step.enabled }));
  }

  /** Ends a flag. */
  archive(ctx: Ctx, step: FlagStep): Promise<ChangedFlag> {
    return this.change(ctx, step, ({ status }) => ({ status: flagTransitions.next(status, 'archive') }));
  }

  private change(ctx: Ctx, step: FlagStep, patchOf: Patch): Promise<ChangedFlag> {
    requirePlatform(ctx);
    return this.write(ctx, async (tx) => {
      const all = await lockFlags(tx);
      const flag = await usableFlag(tx, all, step.id);
      const { expectedVersion, comment = null } = step;
      const patch = patchOf(flag);
      const changes = checkChange(all, flag, patch);
      if (flag.version !== expectedVersion)
        throw versionConflict('FeatureFlag', flag.id, expectedVersion, flag.version);
      if (changes.length === 0 || !needsSecondPerson(flag, patch)) {
        await changeFlag(tx, all, flag, this.stamped(patch), { expectedVersion, comment });
        return { id: flag.id };
      }
      const request = await this.approvals.request(tx, {
        kind: FLAG_CHANGE,
        subject: { type: 'flag', id: flag.id, label: flag.name },
        payload: { id: flag.id, expectedVersion, comment, patch },
        summary: { key: 'flagChange', params: { flag: flag.key } },
        ...{ changes, reason: comment },
      });
      return { id: flag.id, request };
    });
  }

  /** A flag is in use from the moment on that it really is activated. */
  private stamped(patch: Partial<FlagSettings>): Partial<FlagSettings> {
    return patch.status === 'ACTIVE' ? { ...patch, activatedAt: this.clock.now() } : patch;
  }

  /** One transaction above brands; what it publishes is in use here with its commit, elsewhere a moment later. */
  private write(ctx: Ctx, work: (tx: Tx) => Promise<Written>): Promise<ChangedFlag> {
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      const { id, request = null } = await work(tx);
      tx.afterCommit(() => this.set.refresh());
      const row = await readFlag(tx, ctx.brandId, id);
      if (!row) throw notFound('FeatureFlag', id);
      return { flag: toFlagView(ctx, row), request };
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
