import { Module } from '@nestjs/common';
import { PerformanceResolver } from './performance.resolver.ts';
import { PerformanceService } from './performance.service.ts';

@Module({ providers: [PerformanceResolver, PerformanceService] })
export class PerformanceModule {}
