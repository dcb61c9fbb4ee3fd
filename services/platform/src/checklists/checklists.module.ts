import { Module } from '@nestjs/common';
import { ChecklistsResolver } from './checklists.resolver.ts';
import { ChecklistsService } from './checklists.service.ts';

@Module({ providers: [ChecklistsService, ChecklistsResolver] })
export class ChecklistsModule {}
