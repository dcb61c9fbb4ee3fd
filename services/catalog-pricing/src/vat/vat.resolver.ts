import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { VatRateType } from './vat-rate.type.ts';
import { VatService } from './vat.service.ts';

@Resolver(() => VatRateType)
export class VatResolver {
  constructor(private readonly service: VatService) {}

  @Query(() => [VatRateType], { nullable: true, description: 'All VAT rates of the brand, past ones too.' })
  vatRates(@CurrentCtx() ctx: Ctx): Promise<VatRateType[]> {
    return this.service.list(ctx);
  }
}
