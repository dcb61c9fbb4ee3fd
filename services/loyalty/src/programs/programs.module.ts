import { Module } from '@nestjs/common';
import { ProgramsResolver } from './programs.resolver.ts';
import { ProgramsService } from './programs.service.ts';

@Module({ providers: [ProgramsResolver, ProgramsService], exports: [ProgramsService] })
export class ProgramsModule {}
