import { loyaltyVoucherRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { keptCode, VouchersService } from './vouchers.service.ts';

/** The wallet that the code is for comes first: somebody can be a member of several programs. */
const MEMBER = `SELECT m.id FROM member m
  LEFT JOIN voucher v ON v.brand_id = m.brand_id AND v.member_id = m.id AND v.code = $3
  WHERE m.person_id = $1 OR m.partner_id = $2 ORDER BY v.id IS NULL, m.created_at LIMIT 1`;

/** Answers services that sell. */
@Injectable()
export class VouchersRpc {
  constructor(
    private readonly db: Db,
    private readonly vouchers: VouchersService,
  ) {}

  @OnRpc(loyaltyVoucherRpc)
  async redeem(request: z.infer<typeof loyaltyVoucherRpc.request>, ctx: Ctx) {
    const { code, reference, idempotencyKey, personId = null, partnerId = null } = request;
    const holder = [personId, partnerId, keptCode(code)];
    const find = this.db.read(ctx, (tx) => tx.query<{ id: string }>('voucher_member', MEMBER, holder));
    const memberId = (await find)[0]?.id ?? null;
    const { name, amount, percent } = await this.vouchers.redeem(ctx, { code, reference, idempotencyKey, memberId });
    const told = amount && { minorUnits: amount.minorUnits.toString(), currency: amount.currency };
    return { reward: name, amount: told, percent };
  }
}
