import { CurrentCtx, toConnection, type Connection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  CancelVoucherInput,
  CheckVoucherInput,
  IssueVoucherInput,
  RedeemVoucherInput,
  VoucherConnection,
  VoucherPayload,
  VoucherType,
  VoucherWorthPayload,
} from './voucher.type.ts';
import { VouchersArgs } from './vouchers-list.inputs.ts';
import { VouchersService } from './vouchers.service.ts';

@Resolver(() => VoucherType)
export class VouchersResolver {
  constructor(private readonly vouchers: VouchersService) {}

  @Query(() => VoucherConnection, { nullable: true, description: 'Vouchers, newest first.' })
  async loyaltyVouchers(@CurrentCtx() ctx: Ctx, @Args() args: VouchersArgs): Promise<Connection<VoucherType>> {
    return toConnection<VoucherType>(await this.vouchers.page(ctx, args), () => this.vouchers.count(ctx, args));
  }

  @Mutation(() => VoucherPayload, { description: 'Issues a voucher by hand.' })
  async issueLoyaltyVoucher(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The voucher.' }) input: IssueVoucherInput,
  ): Promise<VoucherPayload> {
    return { voucher: await this.vouchers.issue(ctx, input) };
  }

  @Mutation(() => VoucherPayload, { description: 'Makes a voucher void.' })
  async cancelLoyaltyVoucher(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: CancelVoucherInput,
  ): Promise<VoucherPayload> {
    return { voucher: await this.vouchers.cancel(ctx, input) };
  }

  @Mutation(() => VoucherWorthPayload, { description: 'Tells what a code is worth, without using it.' })
  async checkLoyaltyVoucher(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The code.' }) input: CheckVoucherInput,
  ): Promise<VoucherWorthPayload> {
    return { worth: await this.vouchers.check(ctx, input) };
  }

  @Mutation(() => VoucherWorthPayload, { description: 'Uses a code, once.' })
  async redeemLoyaltyVoucher(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The code.' }) input: RedeemVoucherInput,
  ): Promise<VoucherWorthPayload> {
    return { worth: await this.vouchers.redeem(ctx, input) };
  }
}
