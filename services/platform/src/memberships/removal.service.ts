import { userRemoved } from '@mh-os/contracts';
import type { WarningType } from '@mh-os/graphql';
import { assertId, type Clock, type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { watchDeciders } from '../approvals/deciders-watch.ts';
import { BrandEntity } from '../brands/brand.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { MembershipEntity } from './membership.entity.ts';
import { countOwners } from './memberships.read-model.ts';
import { decideRoles, OWNER_ROLE } from './memberships.rules.ts';

/** Whom to take out of the brand. */
export interface RemoveUser {
  readonly userId: string;
  readonly expectedVersion: number;
}

/** Who was taken out, and what to know about it. */
export interface Removed {
  readonly removedUserId: string;
  readonly warnings: WarningType[];
}

/** Takes people out of a brand. */
@Injectable()
export class RemovalService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly roles: RolesService,
  ) {}

  /** Ends a membership and the person's sessions in the brand: not one's own, never the last owner's (ADM-4). */
  async remove(ctx: Ctx, input: RemoveUser): Promise<Removed> {
    ctx.require('platform.user.remove');
    const brandId = ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    if (userId === ctx.actor.id)
      throw new DomainError('USER_REMOVE_SELF', 'Nobody takes themselves out of a brand. Ask another owner to do it.', {
        path: ['userId'],
      });
    return this.db.tx(asPlatform(ctx), async (tx) => {
      // One change of roles at a time in a brand: who counts the owners must be the only one who changes them.
      await tx.lock(BrandEntity, brandId);
      const member = await tx.findOne(MembershipEntity, { userId });
      if (!member) throw notFound('User', userId);
      decideRoles({
        granter: { actorId: ctx.actor.id, platform: ctx.platform, can: (permission) => ctx.can(permission) },
        userId,
        before: member.roles,
        after: [],
        owners: await countOwners(tx, brandId, OWNER_ROLE),
        roles: await this.roles.inBrand(tx),
      });
      const { name, roles, version } = member;
      const work = () => tx.remove(member, input.expectedVersion);
      const { warnings } = await watchDeciders(tx, () => this.roles.inBrand(tx), this.clock.now(), work);
      await endSessionsOf(tx, { userId, brandId }, { reason: 'removed', now: this.clock.now(), name });
      tx.emit(userRemoved, { label: name, roles }, { aggregateId: userId, aggregateVersion: version + 1 });
      return { removedUserId: userId, warnings };
    });
  }
}
