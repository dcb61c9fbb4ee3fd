import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ImportPaymentReportInput } from './payment-report.inputs.ts';
import { PaymentReportService } from './payment-report.service.ts';
import { PaymentReportPayload, PaymentReportType } from './payment-report.type.ts';

@Resolver(() => PaymentReportType)
export class PaymentReportResolver {
  constructor(private readonly reports: PaymentReportService) {}

  @Mutation(() => PaymentReportPayload, {
    description:
      "Reads the bank's answer to the file of a payout (pain.002): each payment is settled or owed again, once; the same file again changes nothing.",
  })
  async importFinancePaymentReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: ImportPaymentReportInput,
  ): Promise<PaymentReportPayload> {
    return { report: await this.reports.import(ctx, input) } as PaymentReportPayload;
  }
}
