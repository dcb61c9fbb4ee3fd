import { membershipChanged } from '@mh-os/contracts';
import type { WarningType } from '@mh-os/graphql';
import { assertId, type Clock, type Ctx, notFound } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { watchDeciders } from '../approvals/deciders-watch.ts';
import { BrandEntity } from '../brands/brand.entity.ts';
import { checkPartnerRoles } from '../partners/partner.rules.ts';
import { kindsOfPerson } from '../partners/partners.read-model.ts';
import { RolesService } from '../roles/roles.service.ts';
import { MembershipEntity } from './membership.entity.ts';
import { countOwners, type MembershipRow, membershipsIn } from './memberships.read-model.ts';
import { decideRoles, OWNER_ROLE } from './memberships.rules.ts';

/** New roles of a member. */
export interface AssignRoles {
  readonly userId: string;
  readonly roles: readonly string[];
  readonly expectedVersion: number;
}

/** A membership as it is now, and what to know about the change. */
export interface Assigned {
  readonly membership: MembershipRow;
  readonly warnings: WarningType[];
}

/** Who may do what in a brand. */
@Injectable()
export class MembershipsService {
  constructor(
    private readonly db: Db,
    private readonly roles: RolesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Replaces a member's roles. Not one's own, never the last owner's, nothing that one does not hold (ADM-4). */
  assign(ctx: Ctx, input: AssignRoles): Promise<Assigned> {
    ctx.require('platform.membership.assign');
    const brandId = ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    return this.db.tx(ctx, async (tx) => {
      // One change of roles at a time in a brand: who counts the owners must be the only one who changes them.
      await tx.lock(BrandEntity, brandId);
      const member = await tx.findOne(MembershipEntity, { userId });
      if (!member) throw notFound('User', userId);
      const after = decideRoles({
        granter: { actorId: ctx.actor.id, platform: ctx.platform, can: (permission) => ctx.can(permission) },
        userId,
        before: member.roles,
        after: input.roles,
        owners: await countOwners(tx, brandId, OWNER_ROLE),
        roles: await this.roles.inBrand(tx),
      });
      checkPartnerRoles(after, await kindsOfPerson(tx, brandId, userId));
      const changes = [{ field: 'roles', before: member.roles.join(', '), after: after.join(', ') }];
      if (changes[0]!.before === changes[0]!.after && member.version === input.expectedVersion)
        return { membership: member, warnings: [] };
      const work = () => tx.update(member, { roles: after }, input.expectedVersion);
      const { warnings } = await watchDeciders(tx, () => this.roles.inBrand(tx), this.clock.now(), work);
      const target = { aggregateId: member.id, aggregateVersion: member.version };
      tx.emit(membershipChanged, { label: member.name, userId, changes }, target);
      return { membership: member, warnings };
    });
  }

  /** Memberships of people in the session's brand, by person. */
  async byUser(ctx: Ctx, userIds: readonly string[]): Promise<Map<string, MembershipRow>> {
    const { brandId } = ctx;
    if (brandId === null) return new Map();
    ctx.require('platform.user.read');
    const rows = await this.db.read(ctx, (tx) => membershipsIn(tx, brandId, userIds));
    return new Map(rows.map((row) => [row.userId, row]));
  }

  /** Every role by key, for showing a member's roles. */
  async rolesByKey(ctx: Ctx, keys: readonly string[]) {
    const all = await this.db.read(ctx, (tx) => this.roles.inBrand(tx));
    return new Map(all.filter((role) => keys.includes(role.key)).map((role) => [role.key, role]));
  }
}
