import { CurrentCtx, type Connection, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { moneyType } from '../money-type.ts';
import { AgeingType, PaymentConnection, PaymentPayload, PaymentType } from './payment.type.ts';
import { AllocatePaymentInput, FinancePaymentWhere, RecordPaymentInput, RefundInput } from './payments.inputs.ts';
import type { PaymentRow } from './payments.read-model.ts';
import { PaymentsService } from './payments.service.ts';

@Resolver(() => PaymentType)
export class PaymentsResolver {
  constructor(private readonly payments: PaymentsService) {}

  @Query(() => PaymentConnection, { nullable: true, description: 'Payments of the brand, newest first.' })
  async financePayments(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinancePaymentWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinancePaymentWhere,
  ): Promise<Connection<PaymentType>> {
    const found = await this.payments.list(ctx, { ...page, where });
    return toConnection<PaymentType>({ ...found, nodes: found.nodes.map(toPaymentType) }, () =>
      this.payments.count(ctx, where),
    );
  }

  @Query(() => [AgeingType], { nullable: true, description: 'What is open, by how late it is.' })
  async financeAgeing(@CurrentCtx() ctx: Ctx): Promise<AgeingType[]> {
    const rows = await this.payments.ageing(ctx);
    return rows.map((row) => ({ ...row, amount: moneyType(BigInt(row.amount), row.currency) }));
  }

  @Mutation(() => PaymentPayload, { description: 'Books money that came in.' })
  async recordFinancePayment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'How much, and for what.' }) input: RecordPaymentInput,
  ): Promise<PaymentPayload> {
    return { payment: toPaymentType(await this.payments.record(ctx, input)) };
  }

  @Mutation(() => PaymentPayload, { description: 'Puts what is left of a payment against invoices.' })
  async allocateFinancePayment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which payment, and for what.' }) input: AllocatePaymentInput,
  ): Promise<PaymentPayload> {
    return { payment: toPaymentType(await this.payments.allocate(ctx, input)) };
  }

  @Mutation(() => PaymentPayload, { description: 'Pays back what a credit note still owes.' })
  async refundFinanceCreditNote(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which credit note, and how much.' }) input: RefundInput,
  ): Promise<PaymentPayload> {
    return { payment: toPaymentType(await this.payments.refund(ctx, input)) };
  }
}

function toPaymentType(row: PaymentRow): PaymentType {
  const person = row.personId === null ? null : { id: row.personId };
  return {
    ...row,
    person,
    amount: moneyType(row.amount, row.currency),
    onAccount: moneyType(row.amount - row.allocated, row.currency),
  };
}
