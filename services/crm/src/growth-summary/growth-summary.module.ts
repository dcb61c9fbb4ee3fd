import { Module } from '@nestjs/common';
import { GrowthSummaryResolver } from './growth-summary.resolver.ts';
import { GrowthSummaryService } from './growth-summary.service.ts';

@Module({ providers: [GrowthSummaryResolver, GrowthSummaryService] })
export class GrowthSummaryModule {}
