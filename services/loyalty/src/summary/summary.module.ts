import { Module } from '@nestjs/common';
import { SummaryResolver } from './summary.resolver.ts';
import { SummaryService } from './summary.service.ts';

@Module({ providers: [SummaryResolver, SummaryService] })
export class SummaryModule {}
