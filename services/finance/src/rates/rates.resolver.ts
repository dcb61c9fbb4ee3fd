import { type Connection, CurrentCtx, toConnection } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExchangeRateType } from '../ledger/ledger.type.ts';
import { RatesService } from './rates.service.ts';
import { ExchangeRateConnection, ExchangeRatesArgs, ImportRatesInput, ImportRatesPayload } from './rates.type.ts';

@Resolver(() => ExchangeRateType)
export class RatesResolver {
  constructor(private readonly rates: RatesService) {}

  @Query(() => ExchangeRateConnection, { nullable: true, description: 'Exchange rates that are known, newest first.' })
  async financeExchangeRates(
    @CurrentCtx() ctx: Ctx,
    @Args() args: ExchangeRatesArgs,
  ): Promise<Connection<ExchangeRateType>> {
    return toConnection(await this.rates.list(ctx, args), () => this.rates.count(ctx, args));
  }

  @Mutation(() => ImportRatesPayload, {
    description: 'Reads rates of many days; what is posted keeps its own. The same file again changes nothing.',
  })
  async importFinanceExchangeRates(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: ImportRatesInput,
  ): Promise<ImportRatesPayload> {
    const { faults, ...read } = await this.rates.import(ctx, input);
    return { ...read, faults: [...faults] };
  }
}
