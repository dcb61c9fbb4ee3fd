import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.ts';
import { FlagsModule } from '../flags/flags.module.ts';
import { ImportFilesModule } from './files/import-files.module.ts';
import { ImportFilesRoutes } from './files/import-files.routes.ts';
import { ImportInspection } from './import-inspection.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { ImportsService } from './imports.service.ts';
import { ImportErrors } from './running/import-errors.ts';
import { ImportRunner } from './running/import-runner.ts';
import { ImportJobs } from './running/import.jobs.ts';
import { ImportUndoJobs } from './undoing/import-undo.ts';

@Module({
  imports: [DraftsModule, FlagsModule, ImportFilesModule],
  providers: [
    ImportsService,
    ImportsResolver,
    ImportInspection,
    ImportFilesRoutes,
    ImportErrors,
    ImportRunner,
    ImportJobs,
    ImportUndoJobs,
  ],
})
export class ImportsModule {}
