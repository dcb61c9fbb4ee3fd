import { Module } from '@nestjs/common';
import { CostWatchConsumer } from './cost-watch.consumer.ts';
import { CostsResolver } from './costs.resolver.ts';
import { CostsService } from './costs.service.ts';
import { LandedCostsResolver } from './landed-costs.resolver.ts';
import { LandedCostsService } from './landed-costs.service.ts';

@Module({
  providers: [CostsService, CostsResolver, CostWatchConsumer, LandedCostsService, LandedCostsResolver],
  exports: [CostsService],
})
export class CostsModule {}
