import { Module } from '@nestjs/common';
import { ReportsResolver } from './reports.resolver.ts';
import { ReportsService } from './reports.service.ts';

@Module({ providers: [ReportsResolver, ReportsService] })
export class ReportsModule {}
