import { Module } from '@nestjs/common';
import { FlagsModule } from '../flags/flags.module.ts';
import { ImportFilesModule } from '../imports/files/import-files.module.ts';
import { RecordExportsResolver } from './record-exports.resolver.ts';
import { RecordExportsRoutes } from './record-exports.routes.ts';
import { RecordExportsService } from './record-exports.service.ts';
import { RecordImportsService } from './record-imports.service.ts';
import { RecordsResolver } from './records.resolver.ts';
import { RecordExportJobs } from './running/record-export.jobs.ts';
import { RecordImportJobs } from './running/record-import.jobs.ts';
import { RecordImportRunner } from './running/record-import-runner.ts';

@Module({
  imports: [FlagsModule, ImportFilesModule],
  providers: [
    RecordImportsService,
    RecordExportsService,
    RecordsResolver,
    RecordExportsResolver,
    RecordExportsRoutes,
    RecordImportRunner,
    RecordImportJobs,
    RecordExportJobs,
  ],
})
export class RecordsModule {}
