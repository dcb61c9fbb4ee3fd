import { platformRolesChanged } from '@mh-os/contracts';
import type { WarningType } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, notFound, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ApprovalHandlers } from '../approvals/approval-handlers.ts';
import type { ApprovalRequestEntity } from '../approvals/approval-request.entity.ts';
import { ApprovalsService } from '../approvals/approvals.service.ts';
import { watchDeciders } from '../approvals/deciders-watch.ts';
import { asPlatform } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkEmail } from '../users/users.rules.ts';
import { decideAppointment, givesMore, PLATFORM_OWNER } from './admins.rules.ts';

/** Somebody who runs the platform. */
export interface AdminRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly version: number;
}

/** New roles on the platform of somebody who has an account. */
export interface SetPlatformRoles {
  readonly email: string;
  readonly roles: readonly string[];
  /** Needed for somebody who has platform roles now. */
  readonly expectedVersion?: number | null | undefined;
}

/** What came of a change: the person as they are now, and the request where a second person was needed. */
export interface Appointed {
  readonly admin: AdminRow;
  readonly request: ApprovalRequestEntity | null;
  readonly warnings: readonly WarningType[];
}

const ASSIGN = 'platform.admin.assign';
const APPOINT = 'platform.admin.appoint';
const appointSchema = z.object({ userId: z.string(), roles: z.array(z.string()), expectedVersion: z.int() });

/** Who runs the platform. */
@Injectable()
export class AdminsService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly roles: RolesService,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: APPOINT,
      permission: ASSIGN,
      payload: appointSchema,
      platformScope: true,
      apply: async (tx, { userId, roles, expectedVersion }) => {
        await lockAdmins(tx);
        const user = await tx.get(UserEntity, userId);
        if (user.version !== expectedVersion) throw versionConflict('User', userId, expectedVersion, user.version);
        await this.store(tx, user, await this.decide(tx, user, roles));
      },
    });
  }

  /** Everybody with a role on the platform, by name. */
  list(ctx: Ctx): Promise<AdminRow[]> {
    ctx.require('platform.admin.read');
    requirePlatform(ctx);
    return this.db.read(asPlatform(ctx, null), (tx) =>
      tx.query<AdminRow>(
        'platform_admins',
        `SELECT id, name, email, platform_roles AS roles, version FROM app_user
         WHERE platform_roles <> '{}' ORDER BY name, id`,
      ),
    );
  }

  /** Replaces somebody's roles on the platform: not one's own, never the last owner's (ADM-4); more than before by two (ADM-6). */
  set(ctx: Ctx, input: SetPlatformRoles): Promise<Appointed> {
    ctx.require(ASSIGN);
    requirePlatform(ctx);
    const email = checkEmail(input.email);
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      await lockAdmins(tx);
      const user = await tx.findOne(UserEntity, { email });
      if (!user) throw notFound('User', email);
      const { id, platformRoles: before, version } = user;
      const after = await this.decide(tx, user, input.roles);
      const expected = input.expectedVersion ?? undefined;
      if (before.length > 0 && expected === undefined)
        throw new DomainError(
          'VERSION_REQUIRED',
          'Changing these roles needs the expectedVersion that you have seen.',
          { path: ['expectedVersion'] },
        );
      if (expected !== undefined && expected !== version) throw versionConflict('User', id, expected, version);
      if (!givesMore(before, after, await this.roles.all(tx))) {
        const { warnings } = await this.store(tx, user, after);
        return { admin: toAdmin(user), request: null, warnings };
      }
      const request = await this.approvals.request(tx, {
        kind: APPOINT,
        subject: { type: 'user', id, label: user.name },
        payload: { userId: id, roles: after, expectedVersion: version },
        summary: { key: 'adminAppoint', params: { person: user.name, roles: after.join(', ') } },
        changes: [rolesChange(before, after)],
      });
      return { admin: toAdmin(await tx.get(UserEntity, id)), request, warnings: [] };
    });
  }

  private async decide(tx: Tx, { id: userId, platformRoles: before }: UserEntity, wanted: readonly string[]) {
    return decideAppointment({
      ...{ actorId: tx.ctx.actor.id, userId, before, after: wanted },
      owners: await countOwners(tx),
      roles: await this.roles.all(tx),
    });
  }

  private store(tx: Tx, user: UserEntity, after: string[]) {
    return watchDeciders(
      tx,
      () => this.roles.all(tx),
      this.clock.now(),
      async () => {
        const change = rolesChange(user.platformRoles, after);
        if (change.before === change.after) return;
        await tx.update(user, { platformRoles: after });
        const target = { aggregateId: user.id, aggregateVersion: user.version };
        tx.emit(platformRolesChanged, { label: user.name, userId: user.id, changes: [change] }, target);
      },
    );
  }
}

/** One appointment at a time: who counts the owners must be the only one who changes them. */
async function lockAdmins(tx: Tx): Promise<void> {
  await tx.query('admins_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:admins', 0))`);
}

function toAdmin({ id, name, email, platformRoles: roles, version }: UserEntity): AdminRow {
  return { id, name, email, roles, version };
}

function rolesChange(before: readonly string[], after: readonly string[]) {
  return { field: 'roles', before: before.join(', '), after: after.join(', ') };
}

async function countOwners(tx: ReadTx): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM app_user WHERE $1 = any(platform_roles)`;
  return (await tx.query<{ count: number }>('platform_owner_count', sql, [PLATFORM_OWNER]))[0]?.count ?? 0;
}

function requirePlatform(ctx: Ctx): void {
  if (ctx.platform) return;
  throw new DomainError('FORBIDDEN', 'Only platform admins see and say who runs the platform.', {
    kind: 'forbidden',
    details: { grantedBy: [PLATFORM_OWNER] },
  });
}
