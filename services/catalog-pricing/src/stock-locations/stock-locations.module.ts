import { Module } from '@nestjs/common';
import { StockLocationsResolver } from './stock-locations.resolver.ts';
import { StockLocationsService } from './stock-locations.service.ts';
import { StockSettingsService } from './stock-settings.service.ts';
import { TimeZoneConsumer } from './time-zone.consumer.ts';

@Module({ providers: [StockLocationsService, StockSettingsService, StockLocationsResolver, TimeZoneConsumer] })
export class StockLocationsModule {}
