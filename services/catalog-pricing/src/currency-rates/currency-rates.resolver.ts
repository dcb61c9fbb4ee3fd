import { CurrentCtx, DateTimeScalar } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrencyRatesPayload, CurrencyRateType, ImportCurrencyRatesInput } from './currency-rate.type.ts';
import { CurrencyRatesService } from './currency-rates.service.ts';

@Resolver(() => CurrencyRateType)
export class CurrencyRatesResolver {
  constructor(private readonly service: CurrencyRatesService) {}

  @Query(() => [CurrencyRateType], {
    nullable: true,
    description: 'The currency rates that are used at an instant: of each pair the latest that is not after it.',
  })
  currencyRates(
    @CurrentCtx() ctx: Ctx,
    @Args('at', { type: () => DateTimeScalar, nullable: true, description: 'The instant; now where left out.' })
    at?: Date,
  ): Promise<CurrencyRateType[]> {
    return this.service.at(ctx, at);
  }

  @Mutation(() => CurrencyRatesPayload, {
    description: 'Adds currency rates from a file; rates that are there already are corrected.',
  })
  importCurrencyRates(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The file.' }) input: ImportCurrencyRatesInput,
  ) {
    return this.service.import(ctx, input);
  }
}
