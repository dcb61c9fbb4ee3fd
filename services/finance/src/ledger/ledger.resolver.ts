import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { chartTemplates } from '../accounts/charts/index.ts';
import { LedgerService } from './ledger.service.ts';
import {
  ChartType,
  ChooseChartInput,
  ExchangeRatePayload,
  LedgerPayload,
  LedgerType,
  SetExchangeRateInput,
  UpdateLedgerInput,
} from './ledger.type.ts';

@Resolver(() => LedgerType)
export class LedgerResolver {
  constructor(private readonly ledger: LedgerService) {}

  @Query(() => [ChartType], { nullable: true, description: 'Charts of accounts that a brand can begin with.' })
  financeCharts(@CurrentCtx() ctx: Ctx): ChartType[] {
    ctx.require('finance.account.read');
    return chartTemplates.map(({ key, name, rows }) => ({ key, name, accounts: rows.length }));
  }

  @Query(() => LedgerType, { nullable: true, description: 'How the brand keeps its books.' })
  financeLedger(@CurrentCtx() ctx: Ctx): Promise<LedgerType | null> {
    return this.ledger.get(ctx);
  }

  @Mutation(() => LedgerPayload, { description: 'Takes another chart of accounts, as long as nothing is posted.' })
  async chooseFinanceChart(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which chart.' }) input: ChooseChartInput,
  ): Promise<LedgerPayload> {
    return { ledger: await this.ledger.choose(ctx, input) } as LedgerPayload;
  }

  @Mutation(() => LedgerPayload, { description: 'Changes how the books are kept.' })
  async updateFinanceLedger(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateLedgerInput,
  ): Promise<LedgerPayload> {
    return { ledger: await this.ledger.update(ctx, input) } as LedgerPayload;
  }

  @Mutation(() => ExchangeRatePayload, { description: 'Sets what a currency is worth from a day on.' })
  async setFinanceExchangeRate(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The rate.' }) input: SetExchangeRateInput,
  ): Promise<ExchangeRatePayload> {
    return { exchangeRate: await this.ledger.setRate(ctx, input) } as ExchangeRatePayload;
  }
}
