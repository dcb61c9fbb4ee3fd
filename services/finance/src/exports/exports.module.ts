import { Module } from '@nestjs/common';
import { ReportsService } from '../reports/reports.service.ts';
import { ExportJobs } from './export.jobs.ts';
import { ExportTables } from './export-tables.ts';
import { ExportsResolver } from './exports.resolver.ts';
import { ExportsRoutes } from './exports.routes.ts';
import { ExportsService } from './exports.service.ts';

@Module({ providers: [ReportsService, ExportTables, ExportJobs, ExportsService, ExportsResolver, ExportsRoutes] })
export class ExportsModule {}
