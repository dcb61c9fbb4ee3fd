import { Module } from '@nestjs/common';
import { ProductsModule } from '../products/products.module.ts';
import { DriftService } from './drift.service.ts';
import { StockItemsResolver, StockMovementsResolver } from './stock-items.resolver.ts';
import { StockResolver } from './stock.resolver.ts';
import { StockService } from './stock.service.ts';

@Module({
  imports: [ProductsModule],
  providers: [StockService, DriftService, StockResolver, StockItemsResolver, StockMovementsResolver],
  exports: [DriftService],
})
export class StockModule {}
