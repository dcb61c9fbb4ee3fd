import { roleCreated, roleDeleted, roleSeeds, roleUpdated, scopeKinds } from '@mh-os/contracts';
import type { WarningType } from '@mh-os/graphql';
import { type Clock, type Ctx, DomainError, notFound, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { ApprovalHandlers } from '../approvals/approval-handlers.ts';
import type { ApprovalRequestEntity } from '../approvals/approval-request.entity.ts';
import { ApprovalsService } from '../approvals/approvals.service.ts';
import { watchDeciders } from '../approvals/deciders-watch.ts';
import type { Summary } from '../approvals/summaries.rules.ts';
import { BrandEntity } from '../brands/brand.entity.ts';
import { checkName } from '../users/users.rules.ts';
import { CustomRoleEntity } from './custom-role.entity.ts';
import { holdersOf } from './roles.read-model.ts';
import {
  checkKey,
  checkPermissions,
  checkRoleChange,
  needsSecondPerson,
  type RoleChangeFacts,
  roleChanges,
  type RoleContent,
} from './roles.rules.ts';
import { ownRole, type RoleView } from './role-view.ts';
import { RolesService } from './roles.service.ts';

const WRITE = 'platform.role.write';

const contentSchema = z.object({
  name: z.string(),
  description: z.string(),
  permissions: z.array(z.string()),
  protected: z.boolean(),
  boundBy: z.enum(scopeKinds).nullable(),
});
const updateSchema = z.object({ key: z.string(), expectedVersion: z.int(), after: contentSchema });
const deleteSchema = z.object({ key: z.string(), expectedVersion: z.int() });

/** A new role. */
export type CreateRole = RoleContent & { readonly key: string; readonly idempotencyKey: string };

/** What can be changed of a role; absent stays, and so does null, except of boundBy. */
export type UpdateRole = { readonly key: string; readonly expectedVersion: number; readonly reason?: string | null } & {
  readonly [F in keyof RoleContent]?: RoleContent[F] | null | undefined;
};

/** What came of an edit: the role as it is now, and the request where a second person was needed. */
export interface EditedRole {
  readonly role: RoleView | null;
  readonly request: ApprovalRequestEntity | null;
  readonly warnings?: readonly WarningType[];
}

/** A brand's own roles. */
@Injectable()
export class RoleEditingService implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly approvals: ApprovalsService,
    private readonly handlers: ApprovalHandlers,
    private readonly roles: RolesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register({
      kind: 'platform.role.update',
      permission: WRITE,
      payload: updateSchema,
      apply: async (tx, { key, expectedVersion, after }) => {
        const role = await lockRole(tx, key, expectedVersion);
        await this.judge(tx, role, after);
        await this.store(tx, role, after);
      },
    });
    this.handlers.register({
      kind: 'platform.role.delete',
      permission: WRITE,
      payload: deleteSchema,
      apply: async (tx, { key, expectedVersion }) => {
        const role = await lockRole(tx, key, expectedVersion);
        await this.judge(tx, role, null);
        await drop(tx, role);
      },
    });
  }

  /** Makes a role. Nobody has it yet, so nobody needs to look at it twice. */
  create(ctx: Ctx, input: CreateRole): Promise<EditedRole> {
    ctx.require(WRITE);
    const brandId = ctx.requireBrand();
    const { idempotencyKey, ...body } = input;
    const key = checkKey(input.key);
    const content = clean({ ...input, boundBy: input.boundBy ?? null });
    return this.db.tx(ctx, async (tx) => {
      await tx.lock(BrandEntity, brandId);
      await tx.idempotent('createRole', idempotencyKey, body, async () => {
        await this.judge(tx, null, content);
        if (await tx.findOne(CustomRoleEntity, { key }))
          throw new DomainError('ROLE_KEY_TAKEN', `The brand has a role "${key}" already.`, { path: ['key'] });
        const role = await tx.insert(CustomRoleEntity, { key, ...content, permissions: [...content.permissions] });
        tx.emit(roleCreated, { label: role.name, key, changes: roleChanges(null, content) }, target(role));
        return null;
      });
      return current(tx, key, null);
    });
  }

  /** Changes a role, or asks for a second person where the change needs one (ADM-6). */
  update(ctx: Ctx, input: UpdateRole): Promise<EditedRole> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const { key, expectedVersion, reason } = input;
    return this.db.tx(ctx, async (tx) => {
      const role = await lockRole(tx, key, expectedVersion);
      const after = clean(merged(role, input));
      const changes = roleChanges(role, after);
      if (changes.length === 0) return current(tx, key, null);
      const facts = await this.judge(tx, role, after);
      if (!needsSecondPerson(facts)) {
        const { warnings } = await this.store(tx, role, after);
        return { ...(await current(tx, key, null)), warnings };
      }
      const request = await this.approvals.request(tx, {
        kind: 'platform.role.update',
        subject: { type: 'role', id: role.id, label: role.name },
        payload: { key, expectedVersion, after },
        summary: changeOf(role.name, facts),
        ...{ changes, reason },
      });
      return current(tx, key, request);
    });
  }

  /** Deletes a role that nobody has. */
  remove(ctx: Ctx, { key, expectedVersion }: { key: string; expectedVersion: number }): Promise<EditedRole> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const role = await lockRole(tx, key, expectedVersion);
      const facts = await this.judge(tx, role, null);
      if (!needsSecondPerson(facts)) {
        await drop(tx, role);
        return { role: null, request: null };
      }
      const request = await this.approvals.request(tx, {
        kind: 'platform.role.delete',
        subject: { type: 'role', id: role.id, label: role.name },
        payload: { key, expectedVersion },
        summary: { key: 'roleDelete', params: { role: role.name } },
        changes: roleChanges(role, null),
      });
      return current(tx, key, request);
    });
  }

  private store(tx: Tx, role: CustomRoleEntity, after: RoleContent) {
    const work = () => write(tx, role, after);
    return watchDeciders(tx, () => this.roles.inBrand(tx), this.clock.now(), work);
  }

  private async judge(tx: Tx, before: CustomRoleEntity | null, after: RoleContent | null): Promise<RoleChangeFacts> {
    const { ctx } = tx;
    const author = { actorId: ctx.actor.id, platform: ctx.platform, can: (name: string) => ctx.can(name) };
    const holders = before ? await holdersOf(tx, ctx.requireBrand(), before.key) : [];
    const facts = { author, before: before && { ...before }, after, holders };
    checkRoleChange(facts);
    return facts;
  }
}

/** One change of access at a time in a brand: who counts the holders must be the only one who changes them. */
async function lockRole(tx: Tx, key: string, expectedVersion: number): Promise<CustomRoleEntity> {
  await tx.lock(BrandEntity, tx.ctx.requireBrand());
  const role = await tx.findOne(CustomRoleEntity, { key });
  if (!role && roleSeeds.some((seed) => seed.key === key))
    throw new DomainError('ROLE_GIVEN', 'Given roles are the same in every brand. Copy it into a role of your own.', {
      path: ['key'],
    });
  if (!role) throw notFound('Role', key);
  if (role.version !== expectedVersion) throw versionConflict('Role', key, expectedVersion, role.version);
  return role;
}

function merged(role: CustomRoleEntity, input: UpdateRole): RoleContent {
  return {
    name: input.name ?? role.name,
    description: input.description ?? role.description,
    permissions: input.permissions ?? role.permissions,
    protected: input.protected ?? role.protected,
    boundBy: input.boundBy === undefined ? role.boundBy : input.boundBy,
  };
}

function clean({ name, description, permissions, protected: guarded, boundBy }: RoleContent): RoleContent {
  const text = { name: checkName(name), description: description.trim() };
  return { ...text, permissions: checkPermissions(permissions), protected: guarded, boundBy };
}

async function write(tx: Tx, role: CustomRoleEntity, after: RoleContent): Promise<void> {
  const changes = roleChanges(role, after);
  await tx.update(role, { ...after, permissions: [...after.permissions] });
  tx.emit(roleUpdated, { label: role.name, key: role.key, changes }, target(role));
}

async function drop(tx: Tx, role: CustomRoleEntity): Promise<void> {
  const { key, name: label } = role;
  await tx.remove(role);
  tx.emit(
    roleDeleted,
    { label, key, changes: roleChanges(role, null) },
    { aggregateId: role.id, aggregateVersion: role.version + 1 },
  );
}

async function current(tx: Tx, key: string, request: ApprovalRequestEntity | null): Promise<EditedRole> {
  const role = await tx.findOne(CustomRoleEntity, { key });
  return { role: role && ownRole(role), request };
}

function target({ id, version }: CustomRoleEntity) {
  return { aggregateId: id, aggregateVersion: version };
}

function changeOf(role: string, { holders }: RoleChangeFacts): Summary {
  return holders.length === 0
    ? { key: 'roleChangeProtected', params: { role } }
    : { key: 'roleChange', params: { role, count: holders.length } };
}
