import { Module } from '@nestjs/common';
import { CostsModule } from '../costs/costs.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { PricePerMeasureResolver } from './price-per-measure.resolver.ts';
import { PricesResolver } from './prices.resolver.ts';
import { PricesService } from './prices.service.ts';
import { VariantPricesResolver } from './variant-prices.resolver.ts';

@Module({
  imports: [CostsModule, ProductsModule],
  providers: [PricesService, PricesResolver, VariantPricesResolver, PricePerMeasureResolver],
  exports: [PricesService],
})
export class PricesModule {}
