import { membershipChanged } from '@mh-os/contracts';
import { type Ctx, notFound } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { countOwners } from '../memberships/memberships.read-model.ts';
import { decideRoles, OWNER_ROLE } from '../memberships/memberships.rules.ts';
import { RolesService } from '../roles/roles.service.ts';
import { rolesWith } from './partner.rules.ts';
import { kindsOfPerson, usersOfPartners } from './partners.read-model.ts';

/** Keeps the roles of people of partners in step with what their partners do. */
@Injectable()
export class PartnerRolesService {
  constructor(private readonly roles: RolesService) {}

  /** Brings the roles of everybody who works for the partner up to date, inside a use case. */
  async followPartner(tx: Tx, ctx: Ctx, partnerId: string): Promise<void> {
    for (const { userId } of await usersOfPartners(tx, ctx.requireBrand(), [partnerId]))
      await this.follow(tx, ctx, userId);
  }

  /** Brings one person's roles up to date, by the rules that any change of roles obeys; gives them back. */
  async follow(tx: Tx, ctx: Ctx, userId: string): Promise<readonly string[]> {
    const brandId = ctx.requireBrand();
    // One change of roles at a time in a brand, as assigning them does it.
    await tx.lock(BrandEntity, brandId);
    const member = await tx.findOne(MembershipEntity, { userId });
    if (!member) throw notFound('User', userId);
    const wanted = rolesWith(member.roles, await kindsOfPerson(tx, brandId, userId));
    if (wanted.join() === [...member.roles].sort().join()) return wanted;
    const after = decideRoles({
      granter: { actorId: ctx.actor.id, platform: ctx.platform, can: (permission) => ctx.can(permission) },
      userId,
      before: member.roles,
      after: wanted,
      owners: await countOwners(tx, brandId, OWNER_ROLE),
      roles: await this.roles.all(tx),
    });
    const changes = [{ field: 'roles', before: member.roles.join(', '), after: after.join(', ') }];
    await tx.update(member, { roles: after });
    const target = { aggregateId: member.id, aggregateVersion: member.version };
    tx.emit(membershipChanged, { label: member.name, userId, changes }, target);
    return after;
  }
}
