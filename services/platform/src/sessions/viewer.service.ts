import { type Clock, type Ctx, isId } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { brandsByIds } from '../brands/brands.read-model.ts';
import { toRoleType } from '../roles/role.type.ts';
import { asPlatform } from '../platform-scope.ts';
import { factorNeed } from '../second-factor/required-factor.read-model.ts';
import { factorDue, withheldFor } from '../second-factor/required-factor.rules.ts';
import { type Access, accessOf, boundTo, rolesIn } from './access.ts';
import { SessionEntity } from './session.entity.ts';
import type { ViewerType } from './viewer.type.ts';

/** What a person may know of themselves: who they are, where they may work, what they may do. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The signed-in person; null for everybody else. */
  async of(ctx: Ctx): Promise<ViewerType | null> {
    const { actor, sessionId } = ctx;
    if (actor.kind !== 'person' || sessionId === undefined || !isId(actor.id) || !isId(sessionId)) return null;
    return this.db.read(asPlatform(ctx), async (tx) => {
      const whole = await accessOf(tx, actor.id);
      const session = await tx.findOne(SessionEntity, { id: sessionId });
      // An access token outlives its session by minutes; whoever asks here learns at once.
      if (!whole || session?.endedAt) return null;
      const access = session?.boundBrandId ? boundTo(whole, session.boundBrandId) : whole;
      const [brand] = ctx.brandId === null ? [] : await brandsByIds(tx, ctx, [ctx.brandId]);
      const { brandId } = ctx;
      const need = brandId === null || session?.vouchedFactor ? null : await factorNeed(tx, actor.id, brandId);
      const secondFactorDue = factorDue(need);
      // Read anew: the token may be older than what its person has done about it.
      const withheld = withheldFor(need, this.clock.now()) ?? null;
      return { ...toViewer(ctx, access, brand ?? null), secondFactorDue, withheld };
    });
  }
}

function toViewer(
  ctx: Ctx,
  access: Access,
  brand: ViewerType['brand'],
): Omit<ViewerType, 'secondFactorDue' | 'withheld'> {
  const { id, email, name, locale, createdAt } = access.user;
  const here = access.memberships.find((membership) => membership.brandId === ctx.brandId);
  const self = {
    id,
    email,
    name: here?.name ?? name,
    locale: here?.locale ?? locale,
    createdAt: here?.createdAt ?? createdAt,
  };
  return {
    user: self,
    brand,
    permissions: [...ctx.permissions].sort(),
    roles: rolesIn(access, ctx.brandId).map(toRoleType),
    memberships: access.memberships.map((membership) => ({ ...membership, user: self })),
    sessionId: ctx.sessionId ?? '',
    platform: ctx.platform,
  };
}
