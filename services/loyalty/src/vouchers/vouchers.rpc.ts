import { loyaltyVoucherRpc } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { OnRpc } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { VouchersService } from './vouchers.service.ts';

const MEMBER = `SELECT m.id FROM member m WHERE m.person_id = $1 OR m.partner_id = $2 ORDER BY m.created_at LIMIT 1`;

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
    const find = this.db.read(ctx, (tx) => tx.query<{ id: string }>('voucher_member', MEMBER, [personId, partnerId]));
    const memberId = (await find)[0]?.id ?? null;
    const { name, amount, percent } = await this.vouchers.redeem(ctx, { code, reference, idempotencyKey, memberId });
    const told = amount && { minorUnits: amount.minorUnits.toString(), currency: amount.currency };
    return { reward: name, amount: told, percent };
  }
}
