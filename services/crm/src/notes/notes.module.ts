import { Module } from '@nestjs/common';
import { NotesResolver } from './notes.resolver.ts';
import { NotesService } from './notes.service.ts';

@Module({ providers: [NotesResolver, NotesService] })
export class NotesModule {}
