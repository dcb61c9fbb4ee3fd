import { Module } from '@nestjs/common';
import { StockLocationsResolver } from './stock-locations.resolver.ts';
import { StockLocationsService } from './stock-locations.service.ts';
import { StockSettingsService } from './stock-settings.service.ts';

@Module({ providers: [StockLocationsService, StockSettingsService, StockLocationsResolver] })
export class StockLocationsModule {}
