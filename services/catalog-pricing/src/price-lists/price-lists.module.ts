import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { FormulaConsumer } from './formula.consumer.ts';
import { FormulaIssues } from './formula-issues.ts';
import { FormulaJobs } from './formula.jobs.ts';
import { ListPricesResolver } from './list-prices.resolver.ts';
import { ListPricesService } from './list-prices.service.ts';
import { PriceListsResolver } from './price-lists.resolver.ts';
import { PriceListsService } from './price-lists.service.ts';

@Module({
  imports: [ChannelsModule, ProductsModule],
  providers: [
    ...[PriceListsService, PriceListsResolver, ListPricesService, ListPricesResolver],
    ...[FormulaIssues, FormulaJobs, FormulaConsumer],
  ],
  exports: [PriceListsService, ListPricesService],
})
export class PriceListsModule {}
