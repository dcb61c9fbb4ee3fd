import { Module } from '@nestjs/common';
import { FilesResolver } from './files.resolver.ts';
import { FilesService } from './files.service.ts';
import { NoteFilesResolver } from './note-files.resolver.ts';

@Module({ providers: [FilesResolver, NoteFilesResolver, FilesService] })
export class FilesModule {}
