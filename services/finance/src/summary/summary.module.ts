import { Module } from '@nestjs/common';
import { FinanceSummaryResolver } from './summary.resolver.ts';
import { FinanceSummaryService } from './summary.service.ts';

@Module({ providers: [FinanceSummaryResolver, FinanceSummaryService] })
export class FinanceSummaryModule {}
