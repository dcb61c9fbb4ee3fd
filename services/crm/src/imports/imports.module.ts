import { Module } from '@nestjs/common';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';
import { ImportRunner } from './running/import-runner.ts';
import { ImportSweeper } from './running/import-sweeper.ts';
import { ImportJobs } from './running/import.jobs.ts';

@Module({ providers: [ImportsResolver, ImportsService, ImportRunner, ImportJobs, ImportSweeper] })
export class ImportsModule {}
