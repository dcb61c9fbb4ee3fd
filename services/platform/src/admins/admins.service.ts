import { platformRolesChanged } from '@mh-os/contracts';
import { type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { UserEntity } from '../users/user.entity.ts';
import { checkEmail } from '../users/users.rules.ts';
import { decideAppointment, PLATFORM_OWNER } from './admins.rules.ts';

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

/** Who runs the platform. */
@Injectable()
export class AdminsService {
  constructor(
    private readonly db: Db,
    private readonly roles: RolesService,
  ) {}

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

  /** Replaces somebody's roles on the platform: not one's own, never the last owner's (ADM-4). */
  set(ctx: Ctx, input: SetPlatformRoles): Promise<AdminRow> {
    ctx.require('platform.admin.assign');
    requirePlatform(ctx);
    const email = checkEmail(input.email);
    return this.db.tx(asPlatform(ctx, null), async (tx) => {
      // One appointment at a time: who counts the owners must be the only one who changes them.
      await tx.query('admins_lock', `SELECT pg_advisory_xact_lock(hashtextextended('platform:admins', 0))`);
      const user = await tx.findOne(UserEntity, { email });
      if (!user) throw notFound('User', email);
      const before = user.platformRoles;
      const after = decideAppointment({
        ...{ actorId: ctx.actor.id, userId: user.id, before, after: input.roles },
        owners: await countOwners(tx),
        roles: await this.roles.all(tx),
      });
      const change = { field: 'roles', before: before.join(', '), after: after.join(', ') };
      const expected = input.expectedVersion ?? undefined;
      if (before.length > 0 && expected === undefined)
        throw new DomainError(
          'VERSION_REQUIRED',
          'Changing these roles needs the expectedVersion that you have seen.',
          {
            path: ['expectedVersion'],
          },
        );
      if (change.before !== change.after || (expected !== undefined && expected !== user.version)) {
        await tx.update(user, { platformRoles: after }, expected);
        const target = { aggregateId: user.id, aggregateVersion: user.version };
        tx.emit(platformRolesChanged, { label: user.name, userId: user.id, changes: [change] }, target);
      }
      return { id: user.id, name: user.name, email, roles: after, version: user.version };
    });
  }
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
