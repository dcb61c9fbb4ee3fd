import { Module } from '@nestjs/common';
import { ImportFilesService } from './import-files.service.ts';

/** Uploaded files, for everything that is read from them. */
@Module({ providers: [ImportFilesService], exports: [ImportFilesService] })
export class ImportFilesModule {}
