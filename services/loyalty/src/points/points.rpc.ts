import { loyaltyBalanceRpc, loyaltyCommitHoldRpc, loyaltyHoldRpc, loyaltyReleaseHoldRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { PointsService } from './points.service.ts';
import type { HoldType } from './points-hold.type.ts';

type Of<D extends { readonly request: z.ZodType }> = z.infer<D['request']>;
type Balance = NonNullable<z.infer<typeof loyaltyBalanceRpc.reply>['member']>;

/** What can be spent at this instant: lots past their time count no more, even before the clock has written that. */
const BALANCE = `SELECT m.id AS "memberId", m.number, m.program_id AS "programId", m.pending, m.held, m.debt, m.tier_id AS "tierId", t.name AS tier,
    CASE WHEN m.status <> 'ACTIVE' OR m.blocked_at IS NOT NULL OR m.balance < 0 THEN 0 ELSE (SELECT coalesce(sum(l.remaining), 0)::int
      FROM points_lot l WHERE l.brand_id = m.brand_id AND l.member_id = m.id AND l.state = 'ACTIVE' AND l.remaining > 0
      AND (l.expires_at IS NULL OR l.expires_at > now())) END AS available
  FROM member m JOIN program p ON p.brand_id = m.brand_id AND p.id = m.program_id AND p.is_default
  LEFT JOIN tier t ON t.brand_id = m.brand_id AND t.id = m.tier_id
  WHERE m.person_id = $1 OR m.partner_id = $2 ORDER BY m.created_at LIMIT 1`;

/** Answers services that sell: what somebody has, and points as money for a while. */
@Injectable()
export class PointsRpc {
  constructor(
    private readonly db: Db,
    private readonly points: PointsService,
  ) {}

  @OnRpc(loyaltyBalanceRpc)
  async balance({ personId = null, partnerId = null }: Of<typeof loyaltyBalanceRpc>, ctx: Ctx) {
    ctx.require('loyalty.member.read');
    const [member] = await this.db.read(ctx, (tx) => tx.query<Balance>('rpc_balance', BALANCE, [personId, partnerId]));
    return { member: member ?? null };
  }

  @OnRpc(loyaltyHoldRpc)
  async hold(request: Of<typeof loyaltyHoldRpc>, ctx: Ctx) {
    return told(await this.points.hold(ctx, { ...request, minutes: request.minutes ?? null }));
  }

  @OnRpc(loyaltyCommitHoldRpc)
  async commit(request: Of<typeof loyaltyCommitHoldRpc>, ctx: Ctx) {
    return told(await this.points.commit(ctx, { ...request, orderId: request.orderId ?? null }));
  }

  @OnRpc(loyaltyReleaseHoldRpc)
  async release(request: Of<typeof loyaltyReleaseHoldRpc>, ctx: Ctx) {
    return told(await this.points.release(ctx, request));
  }
}

function told({ id, memberId, points, state, expiresAt }: HoldType) {
  return { holdId: id, memberId, points, state, expiresAt: new Date(expiresAt).toISOString() };
}
