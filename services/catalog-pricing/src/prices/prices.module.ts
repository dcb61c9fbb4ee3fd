import { Module } from '@nestjs/common';
import { CostsModule } from '../costs/costs.module.ts';
import { PricesResolver } from './prices.resolver.ts';
import { PricesService } from './prices.service.ts';
import { VariantPricesResolver } from './variant-prices.resolver.ts';

@Module({
  imports: [CostsModule],
  providers: [PricesService, PricesResolver, VariantPricesResolver],
  exports: [PricesService],
})
export class PricesModule {}
