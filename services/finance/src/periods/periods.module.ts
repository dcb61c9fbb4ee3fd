import { Module } from '@nestjs/common';
import { PeriodsResolver } from './periods.resolver.ts';
import { PeriodsService } from './periods.service.ts';

@Module({ providers: [PeriodsResolver, PeriodsService] })
export class PeriodsModule {}
