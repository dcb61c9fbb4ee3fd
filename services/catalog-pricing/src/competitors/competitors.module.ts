import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/channels.module.ts';
import { ProductsModule } from '../products/products.module.ts';
import { AlertsConsumer } from './alerts/alerts.consumer.ts';
import { AlertsResolver } from './alerts/alerts.resolver.ts';
import { AlertsService } from './alerts/alerts.service.ts';
import { AlertsWatch } from './alerts/alerts.watch.ts';
import { CapturesResolver } from './capturing/captures.resolver.ts';
import { CapturesService } from './capturing/captures.service.ts';
import { PositionsResolver } from './comparing/positions.resolver.ts';
import { PositionsService } from './comparing/positions.service.ts';
import { CompetitorsResolver } from './competitors.resolver.ts';
import { CompetitorsService } from './competitors.service.ts';
import { CompetitorImportsResolver } from './importing/imports.resolver.ts';
import { CompetitorImportsService } from './importing/imports.service.ts';
import { ListingsResolver } from './listings/listings.resolver.ts';
import { ListingsService } from './listings/listings.service.ts';
import { PageFetch } from './pages/page-fetch.ts';
import { PageReader } from './pages/page-reader.ts';
import { PagesResolver } from './pages/pages.resolver.ts';
import { PagesService } from './pages/pages.service.ts';
import { PagesWatch } from './pages/pages.watch.ts';

@Module({
  imports: [ChannelsModule, ProductsModule],
  providers: [
    CompetitorsService,
    CompetitorsResolver,
    ListingsService,
    ListingsResolver,
    CapturesService,
    CapturesResolver,
    PositionsService,
    PositionsResolver,
    AlertsService,
    AlertsResolver,
    AlertsConsumer,
    AlertsWatch,
    PageFetch,
    PageReader,
    PagesService,
    PagesResolver,
    PagesWatch,
    CompetitorImportsService,
    CompetitorImportsResolver,
  ],
})
export class CompetitorsModule {}
