import { Module } from '@nestjs/common';
import { FilesResolver } from './files.resolver.ts';
import { FilesService } from './files.service.ts';

@Module({ providers: [FilesResolver, FilesService] })
export class FilesModule {}
