import { allPermissions, isPlatformOnly } from '@mh-os/contracts';
import { allows, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { membersOf } from '../approvals/deciders.ts';
import type { GrantAdvice, PermissionDomain } from './permission-catalogue.type.ts';
import { countHolders } from './roles.read-model.ts';
import { RolesService } from './roles.service.ts';

const MOST_PEOPLE = 10;

/** What there is to grant, and who can. */
@Injectable()
export class GrantingService {
  constructor(
    private readonly db: Db,
    private readonly roles: RolesService,
  ) {}

  /** Every permission by domain. */
  catalogue(ctx: Ctx): PermissionDomain[] {
    ctx.require('platform.role.read');
    const grantable = (name: string): boolean => !isPlatformOnly(name) && (ctx.platform || ctx.can(name));
    const entries = Object.entries(allPermissions).sort(([a], [b]) => (a < b ? -1 : 1));
    const byDomain = Map.groupBy(entries, ([name]) => name.slice(0, name.indexOf('.')));
    return [...byDomain].map(([domain, list]) => ({
      domain,
      permissions: list.map(([name, description]) => ({ name, description, grantable: grantable(name) })),
    }));
  }

  /** Which roles include a permission, and whom to ask for one. Who is bound to partners or territories learns no names. */
  async whoCanGrant(ctx: Ctx, permission: string): Promise<GrantAdvice> {
    ctx.requireSignedIn();
    ctx.requireAdmitted();
    const { brandId } = ctx;
    return this.db.read(ctx, async (tx) => {
      const all = await this.roles.all(tx);
      const roles = all
        .filter((role) => (brandId === null) === (role.scope === 'platform'))
        .filter((role) => allows(new Set(role.permissions), permission))
        .map(({ name }) => name);
      if (brandId === null || ctx.bound) return { permission, roles, people: [] };
      const members = await membersOf(tx, brandId, all);
      const able = members.filter(
        ({ userId, permissions }) =>
          userId !== ctx.actor.id &&
          allows(permissions, permission) &&
          allows(permissions, 'platform.membership.assign'),
      );
      return { permission, roles, people: able.map(({ name }) => name).slice(0, MOST_PEOPLE) };
    });
  }

  /** How many people of the session's brand have each role. */
  async holderCounts(ctx: Ctx, keys: readonly string[]): Promise<Map<string, number>> {
    const { brandId } = ctx;
    if (brandId === null) return new Map();
    return this.db.read(ctx, (tx) => countHolders(tx, brandId, keys));
  }
}
