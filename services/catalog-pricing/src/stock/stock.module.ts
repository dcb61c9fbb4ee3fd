import { Module } from '@nestjs/common';
import { StockResolver } from './stock.resolver.ts';
import { StockService } from './stock.service.ts';

@Module({ providers: [StockService, StockResolver] })
export class StockModule {}
